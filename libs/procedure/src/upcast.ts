import { eventMoments, type EventName } from '#regulation';
import type { CaseEvent } from './events.js';

/** An event as it was stored, perhaps years ago and in an older shape. */
export interface StoredEvent {
  readonly type: string;
  readonly version: number;
  readonly [key: string]: unknown;
}

/** Turns one version of one type of event into the next. Pure; never changes what the event says. */
export type Upcaster = (stored: StoredEvent) => StoredEvent;

/** Upcasters by the type and the version they start from, such as `complaintFiled.1`. */
export type Upcasters = Readonly<Record<string, Upcaster>>;

/** All shapes are still at their first version, so there is nothing to turn yet. */
const upcasters: Upcasters = {};

/** The version in which each type of event is written now, where that is no longer the first. */
const currentVersions: Readonly<Partial<Record<EventName, number>>> = {};

/** A stored event in today's shape. Errors: a type or a version that this software does not know. */
export function upcast(stored: StoredEvent): CaseEvent {
  if (!isEventName(stored.type)) {
    throw new Error(`The log has an event "${stored.type}", which this version of the software does not know.`);
  }
  return upcastTo(currentVersions[stored.type] ?? 1, stored, upcasters) as unknown as CaseEvent;
}

/** A stored event brought to a version, one version at a time. Errors: a version from which no way leads there. */
export function upcastTo(version: number, stored: StoredEvent, known: Upcasters): StoredEvent {
  let event = stored;
  while (event.version !== version) {
    const next = known[`${event.type}.${event.version}`];
    if (!next || event.version > version) {
      throw new Error(`The log has version ${event.version} of ${event.type}, from which no way leads to ${version}.`);
    }
    event = { ...next(event), version: event.version + 1 };
  }
  return event;
}

function isEventName(type: string): type is EventName {
  return Object.hasOwn(eventMoments, type);
}
