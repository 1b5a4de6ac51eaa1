import { Clock } from '#clock';
import { type LocalDate } from '#deadlines';
import { BadInput } from '#problems';
import { type Content } from '#regulation';
import { Injectable } from '@nestjs/common';
import { day } from '../admissibility.service.js';
import { CaseContentRepository } from '../case-content.repository.js';
import { type ComplaintContent, type PartyContent } from '../case-contents.js';
import { type CaseRecord } from '../case-record.js';
import { type IntakeAnswers } from '../file-complaint-command.js';
import { given } from '../given.js';
import { problemsOfAnswers, toFacts } from '../intake-facts.js';
import { type StepCommand, StepTaker } from '../step-taker.service.js';
import { hasAnything } from './has-anything.js';

export interface RequestCompletionCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly missing: readonly Content[];
}

/** Answers that can still be given or corrected; against whom a complaint is cannot change. */
export type FurtherAnswers = Omit<IntakeAnswers, 'participant'>;

export interface CompleteComplaintCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly facts?: FurtherAnswers | undefined;
  readonly addition?: Partial<ComplaintContent> | undefined;
  /** A name or a way to be reached that was missing, or changed. */
  readonly complainant?: Partial<PartyContent> | undefined;
}

const nothingGiven = {
  field: 'facts',
  message: 'Say what was missing: a text, an answer, or how to reach you.',
};

/** A complaint to which something is missing: the committee asks for it, and it is sent. */
@Injectable()
export class CompletionService {
  constructor(
    private readonly steps: StepTaker,
    private readonly contents: CaseContentRepository,
    private readonly clock: Clock,
  ) {}

  /** The committee asks the complainant for what is missing, with the regulation's term. */
  async request(command: RequestCompletionCommand): Promise<CaseRecord> {
    return this.steps.take({
      step: 'requestCompletion',
      command,
      request: async () => ({ step: 'requestCompletion', missing: command.missing, ...day(command.on) }),
    });
  }

  /** What was missing comes in; what was known before can be corrected by it. Throws BadInput for what cannot be. */
  async complete(command: CompleteComplaintCommand): Promise<CaseRecord> {
    return this.steps.take({
      step: 'completeComplaint',
      command,
      request: async (record) => {
        this.requireSound(command, record);
        return {
          step: 'completeComplaint',
          ...(hasAnything(command.facts) && { facts: toFacts(command.facts) }),
          ...(await this.added(command, record.file.id)),
          ...day(command.on),
        };
      },
    });
  }

  private requireSound({ facts, addition, complainant }: CompleteComplaintCommand, { governed }: CaseRecord): void {
    const { regulation } = governed;
    const problems = problemsOfAnswers(facts ?? {}, regulation, this.clock.today(regulation.timeZone));
    const nothing = ![facts, addition, complainant].some(hasAnything);
    if (nothing || problems.length > 0) {
      throw new BadInput(
        nothing ? [nothingGiven] : problems.map(({ field, message }) => ({ field: `facts.${field}`, message })),
      );
    }
  }

  private async added({ addition, complainant }: CompleteComplaintCommand, caseId: string) {
    if (hasAnything(complainant)) {
      const known = (await this.contents.listOfCases([caseId])).findLast(({ kind }) => kind === 'complainant');
      await this.contents.insert(caseId, 'complainant', {
        name: '',
        ...(known?.content as PartyContent | undefined),
        ...given(complainant),
      });
    }
    return hasAnything(addition) ? { contentId: await this.contents.insert(caseId, 'addition', addition) } : {};
  }
}
