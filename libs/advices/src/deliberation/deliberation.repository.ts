import { type SqlRight } from '#access';
import { Clock } from '#clock';
import { Keyring } from '#keyring';
import { type Statement, TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type DraftContent } from '../documents/document-content.js';
import {
  AdviceDraftEntity,
  DeliberationExclusionEntity,
  DeliberationNoteEntity,
  DraftVoteEntity,
} from './deliberation-rows.entity.js';
import {
  agreeOnce,
  countDeliberation,
  deliberationsOpen,
  draftsOfCases,
  excludeOnce,
  lockDeliberation,
  notesOfCases,
  recusedHere,
} from './deliberation-statements.js';
import { type CastVote } from './standing.js';

export interface Vote extends CastVote {
  readonly votedAt: string;
}

export interface Agreement {
  readonly personId: string;
  readonly agreedAt: string;
}

interface Sealed {
  readonly id: string;
  readonly caseId: string;
  readonly authorId: string;
  /** In base64. */
  readonly sealed: string;
  /** The key of the case, in base64; null after it was destroyed. */
  readonly wrapped: string | null;
}

type DraftRow = Sealed & {
  readonly version: number;
  readonly savedAt: string;
  readonly votes: readonly Vote[];
  readonly agreements: readonly Agreement[];
};
type NoteRow = Sealed & { readonly writtenAt: string };

/** A version of the draft, opened; the content is null after it was erased. */
export type Draft = Omit<DraftRow, 'sealed' | 'wrapped'> & { readonly content: DraftContent | null };
export type Note = Omit<NoteRow, 'sealed' | 'wrapped'> & { readonly text: string | null };

export interface SoFar {
  readonly notes: number;
  /** The newest version of the draft; 0 when there is none. */
  readonly drafts: number;
  readonly votes: number;
}

@Injectable()
export class DeliberationRepository {
  private readonly notes: TenantRepository<DeliberationNoteEntity>;
  private readonly drafts: TenantRepository<AdviceDraftEntity>;
  private readonly votes: TenantRepository<DraftVoteEntity>;
  private readonly exclusions: TenantRepository<DeliberationExclusionEntity>;

  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {
    this.notes = new TenantRepository(door, DeliberationNoteEntity);
    this.drafts = new TenantRepository(door, AdviceDraftEntity);
    this.votes = new TenantRepository(door, DraftVoteEntity);
    this.exclusions = new TenantRepository(door, DeliberationExclusionEntity);
  }

  /** Of these cases those in whose deliberation whoever asks takes part. */
  async open(right: SqlRight, caseIds: readonly string[]): Promise<string[]> {
    const rows = await this.door.read<{ id: string }>(deliberationsOpen(right), { ...right.values, caseIds });
    return rows.map(({ id }) => id);
  }

  /** Every version of these cases, oldest first; one statement, whatever their number. */
  async listDrafts(right: SqlRight, caseIds: readonly string[]): Promise<Draft[]> {
    const rows = await this.rows<DraftRow>(draftsOfCases(right), right, caseIds);
    return Promise.all(
      rows.map(async (row) => {
        const { sealed: _sealed, wrapped: _wrapped, ...draft } = row;
        const text = await this.opened('advice_draft', row);
        return { ...draft, content: text === null ? null : (JSON.parse(text) as DraftContent) };
      }),
    );
  }

  async listNotes(right: SqlRight, caseIds: readonly string[]): Promise<Note[]> {
    const rows = await this.rows<NoteRow>(notesOfCases(right), right, caseIds);
    return Promise.all(
      rows.map(async (row) => {
        const { sealed: _sealed, wrapped: _wrapped, ...note } = row;
        return { ...note, text: await this.opened('deliberation_note', row) };
      }),
    );
  }

  /** What there is in a case, while nobody else can write in its deliberation. */
  async lockAndCount(caseId: string): Promise<SoFar> {
    await this.door.query(lockDeliberation, { caseId });
    const [count] = await this.door.query<SoFar>(countDeliberation, { caseId });
    return count ?? { notes: 0, drafts: 0, votes: 0 };
  }

  async insertNote(caseId: string, authorId: string, number: number, text: string): Promise<void> {
    const id = this.clock.newId();
    const sealed = await this.keyring.seal(caseId, { table: 'deliberation_note', column: 'sealed', row: id }, text);
    await this.notes.insert({ id, caseId, authorId, number, sealed, writtenAt: this.clock.nowIso() });
  }

  async insertDraft(caseId: string, authorId: string, version: number, content: DraftContent): Promise<void> {
    const id = this.clock.newId();
    const place = { table: 'advice_draft', column: 'sealed', row: id };
    const sealed = await this.keyring.seal(caseId, place, JSON.stringify(content));
    await this.drafts.insert({ id, caseId, authorId, version, sealed, savedAt: this.clock.nowIso() });
  }

  async insertVote(caseId: string, draftVersion: number, vote: CastVote): Promise<void> {
    await this.votes.insert({ id: this.clock.newId(), caseId, draftVersion, ...vote, votedAt: this.clock.nowIso() });
  }

  /** Notes that somebody agrees; what was noted before stays as it was. */
  async agree(agreement: {
    caseId: string;
    draftVersion: number;
    personId: string;
    recordedBy: string;
  }): Promise<void> {
    await this.door.query(agreeOnce, { ...agreement, agreedAt: this.clock.nowIso() });
  }

  /** The version of the regulation that governs a case from which this person stepped back; undefined for every other. */
  async recusedUnder(caseId: string, personId: string): Promise<string | undefined> {
    const [row] = await this.door.query<{ versionId: string }>(recusedHere, { caseId, personId });
    return row?.versionId;
  }

  async excludedFrom(caseId: string): Promise<string[]> {
    return (await this.exclusions.find({ caseId })).map(({ personId }) => personId);
  }

  async exclude(exclusion: { caseId: string; personId: string; contentId: string | null; decidedBy: string | null }) {
    await this.door.query(excludeOnce, { ...exclusion, decidedAt: this.clock.nowIso() });
  }

  async letInAgain(caseId: string, personId: string): Promise<void> {
    await this.exclusions.delete({ caseId, personId });
  }

  private async rows<Row extends Sealed>(
    statement: Statement,
    { values }: SqlRight,
    caseIds: readonly string[],
  ): Promise<Row[]> {
    const rows = await this.door.read<Row>(statement, { ...values, caseIds });
    const keys = new Map(rows.flatMap(({ caseId, wrapped }) => (wrapped ? [[caseId, wrapped] as const] : [])));
    await Promise.all([...keys].map(([caseId, wrapped]) => this.keyring.learn(caseId, bytes(wrapped))));
    return rows;
  }

  private async opened(table: string, { id, caseId, sealed, wrapped }: Sealed): Promise<string | null> {
    return wrapped && this.keyring.open(caseId, { table, column: 'sealed', row: id }, bytes(sealed));
  }
}

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');
