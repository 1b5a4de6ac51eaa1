import { type CaseRecord } from '#cases';
import { type Conversation, type Role } from '#access';
import { Injectable } from '@nestjs/common';
import { MessageAccess } from './message-access.service.js';
import { type Correspondent, type MessageSide } from './message-side.js';
import { MessageRepository, type MessageRow } from './message.repository.js';

/** A message as one person is shown it. */
export interface ShownMessage {
  readonly id: string;
  readonly conversation: Conversation;
  /** Names the sealed text among the contents of the case. */
  readonly contentId: string;
  readonly fromSide: MessageSide;
  readonly fromRole: Role;
  /** ISO instant. */
  readonly sentAt: string;
  /** Whether whoever asks sent it. */
  readonly own: boolean;
  /** Whether whoever asks still has to read it. */
  readonly unread: boolean;
  /** Since when the others have read it, per side; only for the side that sent it. */
  readonly readBy: readonly { readonly side: MessageSide; readonly since: string }[];
}

/** Finds the messages of cases for whoever asks. The rights are in the statement itself. */
@Injectable()
export class MessageReader {
  constructor(
    private readonly access: MessageAccess,
    private readonly messages: MessageRepository,
  ) {}

  /** Per case the messages that whoever asks may read, oldest first; null for a case in which there are none for him, ever. */
  async of(records: readonly CaseRecord[]): Promise<(ShownMessage[] | null)[]> {
    const readers = await Promise.all(records.map((record) => this.access.reader(record)));
    const caseIds = records.filter((_, index) => readers[index]).map(({ file }) => file.id);
    const rows = caseIds.length === 0 ? [] : await this.messages.listOfCases(await this.access.readable(), caseIds);
    return records.map(({ file }, index) => {
      const reader = readers[index];
      return reader ? rows.filter(({ caseId }) => caseId === file.id).map((row) => shownTo(reader, row)) : null;
    });
  }
}

function shownTo(reader: Correspondent, { readings, ...row }: MessageRow): ShownMessage {
  const { id, conversation, contentId, fromSide, fromRole, sentAt } = row;
  const own = row.fromId === reader.id;
  return {
    id,
    conversation,
    contentId,
    fromSide,
    fromRole,
    sentAt,
    own,
    unread: !own && readings.every(({ readerId }) => readerId !== reader.id),
    readBy: fromSide === reader.side ? readBySide(row, readings) : [],
  };
}

/** The first reading of each other side: who it was is nobody's business. */
function readBySide({ fromSide }: { fromSide: MessageSide }, readings: MessageRow['readings']): ShownMessage['readBy'] {
  const since = new Map<MessageSide, string>();
  for (const { side, at } of [...readings].sort((one, other) => one.at.localeCompare(other.at))) {
    if (side !== fromSide && !since.has(side)) {
      since.set(side, at);
    }
  }
  return [...since].map(([side, at]) => ({ side, since: at }));
}
