import { type CaseEvent } from '#procedure';
import { type EventName } from '#regulation';

/** What happens in mediation. */
export const mediationEvents = [
  'mediationProposed',
  'agreementRecorded',
  'compensationOffered',
  'offerAnswered',
] as const satisfies readonly EventName[];

/** Whether anything was said or offered to solve it together. */
export function isMediated(events: readonly CaseEvent[]): boolean {
  return events.some(({ type }) => mediationEvents.some((known) => known === type));
}
