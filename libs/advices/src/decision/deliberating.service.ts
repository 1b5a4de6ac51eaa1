import { type CaseRecord, given, type StepCommand, StepTaker } from '#cases';
import { type LocalDate } from '#deadlines';
import { Injectable } from '@nestjs/common';

export interface CloseInvestigationCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
}

export interface DeliberateCommand extends CloseInvestigationCommand {
  /** The members who deliberated, by the ids of the people. */
  readonly present?: readonly string[] | undefined;
}

/** That the committee knows enough, and that it deliberated: facts of the procedure. What was said stands in the deliberation. */
@Injectable()
export class DeliberatingService {
  constructor(private readonly steps: StepTaker) {}

  async closeInvestigation(command: CloseInvestigationCommand): Promise<CaseRecord> {
    const { on } = command;
    return this.steps.take({
      step: 'closeInvestigation',
      command,
      request: () => Promise.resolve({ step: 'closeInvestigation', ...given({ on }) }),
    });
  }

  async deliberate(command: DeliberateCommand): Promise<CaseRecord> {
    const { on, present } = command;
    return this.steps.take({
      step: 'deliberate',
      command,
      request: () => Promise.resolve({ step: 'deliberate', ...given({ on, present }) }),
    });
  }
}
