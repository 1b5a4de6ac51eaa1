import { type LocalDate } from '#deadlines';
import { type ExtensionReason } from '#regulation';
import { Injectable } from '@nestjs/common';
import { type CaseRecord } from '../case-record.js';
import { given } from '../given.js';
import { StepTexts } from '../step-texts.service.js';
import { type StepCommand, StepTaker } from '../step-taker.service.js';

interface OnTerm extends StepCommand {
  readonly on?: LocalDate | undefined;
  /** The name of the term in the regulation. */
  readonly term: string;
}

export interface ExtendTermCommand extends OnTerm {
  /** A length such as `2 weeks`; this or `until`. */
  readonly extendBy?: string | undefined;
  readonly until?: LocalDate | undefined;
  readonly reason?: ExtensionReason | undefined;
  readonly motivation?: string | undefined;
}

export interface RequestMoreTimeCommand extends OnTerm {
  readonly until?: LocalDate | undefined;
  readonly text?: string | undefined;
}

export type RecordLapseCommand = OnTerm;

/** Terms that get longer, and terms that passed. */
@Injectable()
export class TermService {
  constructor(
    private readonly steps: StepTaker,
    private readonly texts: StepTexts,
  ) {}

  /** A term gets longer; the day of the step is the day on which both sides were told. */
  async extend(command: ExtendTermCommand): Promise<CaseRecord> {
    const { term, extendBy, until, reason, motivation, on } = command;
    return this.steps.take({
      step: 'extendTerm',
      command,
      request: async ({ file }) => ({
        step: 'extendTerm',
        term,
        ...given({ extendBy, until, reason, on }),
        ...(await this.texts.motivation(file.id, motivation)),
      }),
    });
  }

  /** A party asks for more time; nothing is longer before somebody extends the term. */
  async requestMore(command: RequestMoreTimeCommand): Promise<CaseRecord> {
    const { term, until, text, on } = command;
    return this.steps.take({
      step: 'requestMoreTime',
      command,
      request: async ({ file }) => ({
        step: 'requestMoreTime',
        term,
        ...given({ until, on }),
        ...(await this.texts.content(file.id, 'request', text)),
      }),
    });
  }

  /** A term passed, and the consequence that the regulation gives that is drawn. */
  async recordLapse(command: RecordLapseCommand): Promise<CaseRecord> {
    const { term, on } = command;
    return this.steps.take({
      step: 'recordLapse',
      command,
      request: async () => ({ step: 'recordLapse', term, ...given({ on }) }),
    });
  }
}
