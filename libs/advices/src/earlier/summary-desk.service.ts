import { ActRegister, CaseAccess, CaseReader, type CaseRecord, StepTexts } from '#cases';
import { Injectable } from '@nestjs/common';
import { requireNewest } from '../deliberation/draft-rules.js';
import { SummaryBook } from './summary-book.service.js';
import { requireAnonymous, requireIssued, requireNotApproved, requireWritten } from './summary-rules.js';

export interface WriteSummaryCommand {
  readonly clientKey: string;
  readonly caseId: string;
  /** The version that was open while writing; 0 for the first. */
  readonly basedOn: number;
  readonly text: string;
}

export interface ApproveSummaryCommand {
  readonly clientKey: string;
  readonly caseId: string;
  /** The version that was read: the newest. */
  readonly version: number;
  /** Why words by which somebody could be recognised can stay. */
  readonly despite?: string | undefined;
}

/** Summaries of what was issued are written and approved. Neither is an event, and the case keeps its version. */
@Injectable()
export class SummaryDesk {
  constructor(
    private readonly acts: ActRegister,
    private readonly cases: CaseReader,
    private readonly access: CaseAccess,
    private readonly texts: StepTexts,
    private readonly book: SummaryBook,
  ) {}

  /** The secretary, or a member who sits, writes a text; nobody finds it before it is approved. */
  async write({ clientKey, ...input }: WriteSummaryCommand): Promise<CaseRecord> {
    return this.once({ name: 'writeSummary', clientKey, input }, async (record) => {
      const facts = requireIssued(record);
      const known = await this.book.lockedOf(record);
      requireNotApproved(known?.state);
      requireNewest(input.basedOn, known?.version ?? 0);
      await this.book.write(facts, known, input.text, await this.personId());
    });
  }

  /** Members find it from now on. Refused while words of people in the case stand in it, unless there are reasons. */
  async approve({ clientKey, ...input }: ApproveSummaryCommand): Promise<CaseRecord> {
    return this.once({ name: 'approveSummary', clientKey, input }, async (record) => {
      const known = await this.book.lockedOf(record);
      requireNotApproved(known?.state);
      const text = requireWritten(known);
      requireNewest(input.version, known?.version ?? 0);
      requireAnonymous(await this.book.wordsLeftIn(record, text), input.despite);
      const { motivationId = null } = await this.texts.motivation(record.file.id, input.despite);
      await this.book.approve({ id: known?.id ?? '', text }, await this.personId(), motivationId);
    });
  }

  private async once(
    act: {
      readonly name: 'writeSummary' | 'approveSummary';
      readonly clientKey: string;
      readonly input: { caseId: string };
    },
    work: (record: CaseRecord) => Promise<void>,
  ): Promise<CaseRecord> {
    const { caseId } = await this.acts.once(act, async () => {
      const record = await this.cases.get(act.input.caseId);
      await this.access.require(act.name, record.file);
      await work(record);
      return { caseId: record.file.id };
    });
    return this.cases.get(caseId);
  }

  private async personId(): Promise<string> {
    const viewer = await this.access.viewer();
    if (viewer.kind !== 'staff') {
      throw new Error('Only people of the staff have this right.');
    }
    return viewer.personId;
  }
}
