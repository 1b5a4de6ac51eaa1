import type { LocalDate } from '#deadlines';
import type { EventName } from '#regulation';
import type { CaseState } from '../case-state.js';
import type { CaseEventOf } from '../events.js';

/** What one type of event changes in a case, beside where it stands. `day` is the legal day of the event. */
export type Change<Type extends EventName> = (
  state: CaseState,
  event: CaseEventOf<Type>,
  day: LocalDate,
) => Partial<CaseState>;

export type Changes = { readonly [Type in EventName]?: Change<Type> };
