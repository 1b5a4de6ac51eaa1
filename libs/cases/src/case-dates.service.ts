import { Clock } from '#clock';
import { explainDeadline } from '#deadlines';
import { type Deadline, deadlinesOf, groundFindings, type GroundFinding, nextDeadline } from '#procedure';
import { type Language, spokenLanguage } from '#regulation';
import { Injectable } from '@nestjs/common';
import { type CaseRecord } from './case-record.js';
import { caseWords } from './words/case-words.js';

/** A deadline with its name and the reason of its date, in words. */
export interface ExplainedDeadline extends Deadline {
  readonly name: string;
  readonly why: readonly string[];
}

/** When something is due in a case, and why on that day. */
@Injectable()
export class CaseDates {
  constructor(private readonly clock: Clock) {}

  /** Every deadline of the case as it stands today. */
  deadlines(record: CaseRecord, language: Language): ExplainedDeadline[] {
    return this.computed(record).map((deadline) => explained(deadline, record, language));
  }

  /** The deadline that comes first, or is longest overdue. */
  next(record: CaseRecord, language: Language): ExplainedDeadline | undefined {
    const next = nextDeadline(this.computed(record));
    return next && explained(next, record, language);
  }

  /** The regulation's grounds on the facts of the case, as on the day of receipt. */
  grounds({ governed, state }: CaseRecord): GroundFinding[] {
    return groundFindings(governed.regulation, state.facts, state.receivedOn, governed.calendar);
  }

  private computed({ governed, state }: CaseRecord): Deadline[] {
    const { regulation, calendar } = governed;
    return deadlinesOf(regulation, state, this.clock.today(regulation.timeZone), calendar);
  }
}

function explained(deadline: Deadline, { governed }: CaseRecord, language: Language): ExplainedDeadline {
  const spoken = spokenLanguage(governed.regulation, language);
  const startLabel = caseWords(spoken).starts[deadline.startedBy.event];
  return {
    ...deadline,
    name: governed.regulation.texts[spoken].terms[deadline.term]?.name ?? deadline.term,
    why: explainDeadline(deadline.derivation, spoken, { startLabel }),
  };
}
