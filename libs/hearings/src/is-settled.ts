import { type CaseRecord } from '#cases';
import { isPlanned } from './hearings-of.js';

/** Whether it does not matter any more what people say of proposed days: a hearing was planned since, or the case is over. */
export function isSettled({ events, state }: CaseRecord, proposedAtVersion: number): boolean {
  return state.ended || events.some((event) => isPlanned(event) && event.sequence > proposedAtVersion);
}
