import type { LocalDate } from '#deadlines';
import type { EventName, ProcedureRole } from '#regulation';
import type { CaseEvent, EventData } from './events.js';
import { legalDay } from './evolve.js';

/** What people see of one event. */
export type TimelineEntry = { [Type in EventName]: TimelineEntryOf<Type> }[EventName];

export interface TimelineEntryOf<Type extends EventName> {
  readonly sequence: number;
  readonly type: Type;
  /** The legal day. */
  readonly on: LocalDate;
  /** When it was recorded, which may be later: ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly byRole: ProcedureRole;
  /** As what somebody acted for whoever has that role; absent where nobody did. */
  readonly byAs?: string;
  readonly data: EventData[Type];
}

/** The timeline of a case is its log, in the order in which things were recorded. */
export function toTimeline(events: readonly CaseEvent[]): TimelineEntry[] {
  return events.map(
    (event) =>
      ({
        sequence: event.sequence,
        type: event.type,
        on: legalDay(event),
        recordedAt: event.recordedAt,
        byRole: event.by.role,
        ...(event.by.as !== undefined && { byAs: event.by.as }),
        data: event.data,
      }) as TimelineEntry,
  );
}
