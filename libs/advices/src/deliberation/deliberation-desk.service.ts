import { type Action } from '#access';
import { ActRegister, CaseReader, type CaseRecord } from '#cases';
import { Injectable } from '@nestjs/common';
import { type DraftContent } from '../documents/document-content.js';
import { DeliberationAccess, type TakesPart } from './deliberation-access.service.js';
import { deliberationLimits } from './deliberation-limits.js';
import { DeliberationRepository, type SoFar } from './deliberation.repository.js';
import { requireDraft, requireNewest, requirePoint, requireRecommendationAllowed, requireRoom } from './draft-rules.js';
import { refusedBecause, requireSitting, requireUndecided } from './refusals.js';
import { requireVoter } from './voters.js';

interface DeliberationCommand {
  readonly clientKey: string;
  readonly caseId: string;
}

export interface WriteNoteCommand extends DeliberationCommand {
  readonly text: string;
}

export interface SaveDraftCommand extends DeliberationCommand, DraftContent {
  /** The version that was open while writing; 0 for the first. */
  readonly basedOn: number;
}

export interface VoteCommand extends DeliberationCommand {
  readonly draft: number;
  readonly point?: string | undefined;
  readonly inFavour: boolean;
}

export interface AgreeCommand extends DeliberationCommand {
  readonly draft: number;
  /** Only for a secretary who was told: which member agrees. */
  readonly memberId?: string | undefined;
}

interface Room {
  readonly record: CaseRecord;
  readonly by: TakesPart;
  readonly soFar: SoFar;
}

/** What is done behind closed doors: notes, drafts, votes, and agreement to the final text. No event, and no version of the case. */
@Injectable()
export class DeliberationDesk {
  constructor(
    private readonly acts: ActRegister,
    private readonly cases: CaseReader,
    private readonly access: DeliberationAccess,
    private readonly rows: DeliberationRepository,
  ) {}

  async writeNote(command: WriteNoteCommand): Promise<CaseRecord> {
    const once = { name: 'writeDeliberationNote', action: 'writeDeliberation' } as const;
    return this.once(once, command, async ({ record, by, soFar }) => {
      requireRoom(soFar.notes, deliberationLimits.notes, 'notes');
      await this.rows.insertNote(record.file.id, by.personId, soFar.notes + 1, command.text);
    });
  }

  /** Keeps a new version beside all earlier ones. Throws VersionConflict when somebody saved another in the meantime. */
  async saveDraft(command: SaveDraftCommand): Promise<CaseRecord> {
    const { clientKey: _key, caseId: _case, basedOn, ...content } = command;
    const once = { name: 'saveAdviceDraft', action: 'writeDeliberation' } as const;
    return this.once(once, command, async ({ record, by, soFar }) => {
      requireUndecided(record);
      requireNewest(basedOn, soFar.drafts);
      requireRecommendationAllowed(record, content);
      requireRoom(soFar.drafts, deliberationLimits.drafts, 'versions of the draft');
      await this.rows.insertDraft(record.file.id, by.personId, soFar.drafts + 1, content);
    });
  }

  /** A vote on the newest version: on an older one there is nothing to vote on any more. */
  async vote(command: VoteCommand): Promise<CaseRecord> {
    const { draft, point, inFavour } = command;
    return this.once({ name: 'voteOnDraft', action: 'voteOnDraft' }, command, async ({ record, by, soFar }) => {
      requireVoter(record, by);
      requireUndecided(record);
      requireDraft(soFar.drafts);
      requireNewest(draft, soFar.drafts);
      requirePoint(record, point);
      requireRoom(soFar.votes, deliberationLimits.votes, 'votes');
      await this.rows.insertVote(record.file.id, draft, { personId: by.personId, point: point ?? null, inFavour });
    });
  }

  /** A member agrees to the newest version as the final text, or the secretary writes down that a member did. */
  async agree(command: AgreeCommand): Promise<CaseRecord> {
    const { draft, memberId } = command;
    return this.once({ name: 'agreeToDraft', action: 'agreeToDraft' }, command, async ({ record, by, soFar }) => {
      const personId = memberId ?? by.personId;
      requireOwn(by, personId);
      requireSitting(record, personId);
      requireUndecided(record);
      requireDraft(soFar.drafts);
      requireNewest(draft, soFar.drafts);
      await this.rows.agree({ caseId: record.file.id, draftVersion: draft, personId, recordedBy: by.personId });
    });
  }

  private async once(
    { name, action }: { readonly name: string; readonly action: Action },
    { clientKey, ...input }: DeliberationCommand,
    work: (room: Room) => Promise<void>,
  ): Promise<CaseRecord> {
    let found: CaseRecord | undefined;
    const { caseId } = await this.acts.once({ name, clientKey, input }, async () => {
      found = await this.found(input.caseId, action);
      const by = await this.access.require(action, found);
      const soFar = await this.rows.lockAndCount(found.file.id);
      await work({ record: found, by, soFar });
      return { caseId: found.file.id };
    });
    return found ?? this.cases.get(caseId);
  }

  /** The case; who stepped back from it and votes is told that he has no vote, and nothing else. */
  private async found(caseId: string, action: Action): Promise<CaseRecord> {
    const record = await this.cases.find(caseId);
    if (!record && action === 'voteOnDraft') {
      await this.access.refuseWhoSteppedBack(caseId);
    }
    return record ?? this.cases.get(caseId);
  }
}

function requireOwn({ personId, secretary }: TakesPart, agreeing: string): void {
  if (agreeing !== personId && !secretary) {
    throw refusedBecause('A member agrees for himself; only the secretary writes down that another did.', {
      reason: 'roleMayNot',
      rule: 'committee.seats',
    });
  }
}
