import { type Step } from '#access';
import { Clock } from '#clock';
import { VersionConflict } from '#problems';
import { decide, type StepRequest } from '#procedure';
import { Injectable } from '@nestjs/common';
import { ActRegister } from './act-register.service.js';
import { authorOf } from './author.js';
import { CaseAccess } from './case-access.service.js';
import { CaseJournal } from './case-journal.service.js';
import { CaseReader } from './case-reader.service.js';
import { type CaseRecord } from './case-record.js';
import { refused } from './refused.js';

/** What every step of a case carries. */
export interface StepCommand {
  readonly clientKey: string;
  readonly caseId: string;
  /** The version of the case that whoever sends this was looking at. */
  readonly expectedVersion: number;
}

export interface StepPlan {
  readonly step: Exclude<Step, 'fileComplaint' | 'registerComplaint'>;
  readonly command: StepCommand;
  /** Stores the content of the step and says what is asked; called once it is known that the case may be changed. */
  readonly request: (record: CaseRecord) => Promise<StepRequest>;
  /** Stores what belongs to the step besides its event, in the same transaction; gets the case as it was written. */
  readonly afterwards?: (record: CaseRecord) => Promise<void>;
}

/** Takes a step in a case: fetch, may I, what does the regulation say, write. */
@Injectable()
export class StepTaker {
  constructor(
    private readonly acts: ActRegister,
    private readonly reader: CaseReader,
    private readonly access: CaseAccess,
    private readonly journal: CaseJournal,
    private readonly clock: Clock,
  ) {}

  /** Takes the step once per client key. Throws NotFound, VersionConflict or StepRefused; then nothing has changed. */
  async take(plan: StepPlan): Promise<CaseRecord> {
    return (await this.takeOrRepeat(plan)) ?? this.reader.get(plan.command.caseId);
  }

  /**
   * The same for a step after which whoever took it may not see the case any more: a request that comes twice then answers nothing,
   * as the first did.
   */
  async takeOrRepeat(plan: StepPlan): Promise<CaseRecord | undefined> {
    const { clientKey, ...input } = plan.command;
    let taken: CaseRecord | undefined;
    const { caseId } = await this.acts.once({ name: plan.step, clientKey, input }, async () => {
      taken = await this.takeNow(plan);
      return { caseId: taken.file.id };
    });
    return taken ?? this.reader.find(caseId);
  }

  private async takeNow({ step, command, request, afterwards }: StepPlan): Promise<CaseRecord> {
    const record = await this.reader.get(command.caseId);
    await this.access.require(step, record.file);
    if (record.file.version !== command.expectedVersion) {
      throw new VersionConflict(command.expectedVersion, record.file.version);
    }
    const { regulation, calendar } = record.governed;
    const context = {
      by: await this.access.roleFor(step, record.file, regulation),
      at: this.clock.nowIso(),
      today: this.clock.today(regulation.timeZone),
      calendar,
    };
    const decision = decide(regulation, record.state, await request(record), context);
    if (decision.kind === 'refused') {
      throw refused(decision, regulation);
    }
    const written = await this.journal.append(record, decision.events, authorOf(await this.access.viewer()));
    await afterwards?.(written);
    return written;
  }
}
