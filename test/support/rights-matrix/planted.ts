import { type Conversation, conversations, type PieceRightsFacts, type PieceSide } from '#access';
import { CaseContentRepository, type CaseFile } from '#cases';
import { type Statement, TenantDoor } from '#tenancy';
import { MessagePost } from '../../../libs/messages/src/message-post.service.js';
import { type TestApplication } from '../application.js';

/** A piece that was put into a case of the matrix, and to whom it is open. */
export interface PlantedPiece extends Pick<PieceRightsFacts, 'side' | 'openTo' | 'inBundle'> {
  readonly number: number;
}

const both = ['complainant', 'respondent'] as const;

/** One of every sort: kept from the other side, shown to it, of the committee, and in the bundle. */
export const plantedPieces: readonly PlantedPiece[] = [
  { number: 101, side: 'complainant', openTo: ['complainant'], inBundle: false },
  { number: 102, side: 'complainant', openTo: both, inBundle: false },
  { number: 103, side: 'complainant', openTo: both, inBundle: true },
  { number: 104, side: 'respondent', openTo: ['respondent'], inBundle: false },
  { number: 105, side: 'respondent', openTo: both, inBundle: false },
  { number: 106, side: 'respondent', openTo: both, inBundle: true },
  { number: 107, side: 'committee', openTo: [...both, 'committee'], inBundle: true },
  { number: 108, side: 'committee', openTo: ['committee'], inBundle: false },
];

/** Where numbers begin that no history gives. */
export const firstPlanted = 101;

const layPiece: Statement = {
  name: 'matrix_lay_piece',
  text: `insert into case_piece (tenant_id, id, case_id, number, kind, side, by_role, received_on, recorded_at, asked, state,
      late, seen_for)
    values (:tenant, :id, :caseId, :number, 'piece', :side, 'secretary', '2025-01-01', '2025-01-01T09:00:00Z', :kept,
      case when :kept then 'withheld' else 'shared' end, false, 7)`,
};

const showPiece: Statement = {
  name: 'matrix_show_piece',
  text: `insert into piece_shown (tenant_id, piece_id, side, content_id, how, shown_at, counts_from)
    values (:tenant, :id, :side, :id, 'online', '2025-01-01T09:00:00Z', '2025-01-01')`,
};

const bundlePiece: Statement = {
  name: 'matrix_bundle_piece',
  text: `insert into bundle_piece (tenant_id, case_id, piece_id, content_id, bundled_on)
    values (:tenant, :caseId, :id, :id, '2026-01-05')`,
};

/** Puts the pieces into a case; within an operation of its committee. */
export async function plantPieces({ app }: TestApplication, { id: caseId }: CaseFile): Promise<void> {
  const door = app.get(TenantDoor);
  for (const { number, side, openTo, inBundle } of plantedPieces) {
    const id = await app.get(CaseContentRepository).insert(caseId, 'piece', { title: 'Planted', text: 'Planted.' });
    await door.query(layPiece, { id, caseId, number, side, kept: openTo.length === 1 });
    for (const shownTo of othersIn(openTo, side)) {
      await door.query(showPiece, { id, side: shownTo });
    }
    if (inBundle) {
      await door.query(bundlePiece, { id, caseId });
    }
  }
}

function othersIn(openTo: readonly PieceSide[], side: PieceSide): PieceSide[] {
  return openTo.filter((one) => one !== side && one !== 'committee');
}

/** The message of each conversation, from the office. */
export type PlantedMessages = Readonly<Record<Conversation, string>>;

const messagesOf: Statement = {
  name: 'matrix_messages_of_case',
  text: `select m.conversation, m.id from case_message m where m.tenant_id = :tenant and m.case_id = :caseId`,
};

/** Sends a message in every conversation of a case; within an operation of its committee. */
export async function plantMessages(
  { app }: TestApplication,
  { id: caseId }: CaseFile,
  personId: string,
): Promise<PlantedMessages> {
  const sender = { side: 'office', role: 'secretary', id: personId } as const;
  for (const conversation of conversations) {
    await app.get(MessagePost).send(caseId, sender, { conversation, text: 'Planted.' });
  }
  const rows = await app.get(TenantDoor).query<{ conversation: Conversation; id: string }>(messagesOf, { caseId });
  return Object.fromEntries(rows.map(({ conversation, id }) => [conversation, id])) as PlantedMessages;
}
