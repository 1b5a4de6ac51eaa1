import type { LocalDate } from '#deadlines';
import type { EventName, Stage } from '#regulation';
import type { AdmissibilityDecidedData } from './events.js';
import type { CaseFacts } from './facts.js';

/** A legal day that an event set; a term may start from it or be met by it. */
export interface HappenedMoment {
  readonly event: EventName;
  readonly moment: string;
  readonly day: LocalDate;
  /** The sequence of the event. */
  readonly sequence: number;
}

/** The decision on admissibility that holds now. */
export interface Admissibility extends Omit<AdmissibilityDecidedData, 'stage' | 'ended'> {
  readonly decidedOn: LocalDate;
}

/** A case as the procedure sees it: the fold of its events. */
export interface CaseState {
  readonly stage: Stage;
  /** The legal day on which the case came into this stage. */
  readonly stageSince: LocalDate;
  readonly ended: boolean;
  /** The day of receipt of the complaint. */
  readonly receivedOn: LocalDate;
  readonly facts: CaseFacts;
  /** In the order of the log. */
  readonly moments: readonly HappenedMoment[];
  readonly admissibility?: Admissibility;
  /** The number of events. */
  readonly version: number;
}
