import { listed, type Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';
import { eventMoments, eventNames, momentNamesOf, type EventName } from '../vocabulary-events.js';

/** A moment counts as another one of the same event, and not of itself. */
export function wrongDeemedMoments({ deemed = {} }: RegulationRules): Problem[] {
  return Object.entries(deemed).flatMap(([name, { is }]) => {
    const wrong = [name, is].filter((moment) => !isMoment(moment));
    const path = ['deemed', name];
    if (wrong.length > 0) {
      return wrong.map((moment) => ({
        path,
        message: `The moment "${moment}" does not exist.`,
        remedy: remedyFor(moment),
      }));
    }
    if (name === is) {
      return [
        { path, message: `The moment "${name}" counts as itself.`, remedy: 'Write another moment of the event.' },
      ];
    }
    return eventIn(name) === eventIn(is)
      ? []
      : [
          {
            path,
            message: `The moment "${name}" counts as one of another event, "${is}".`,
            remedy: 'Write a moment of the same event.',
          },
        ];
  });
}

/** Moments that wait for each other would never come. */
export function deemedInCircles({ deemed = {} }: RegulationRules): Problem[] {
  return Object.entries(deemed)
    .filter(([name, { is }]) => name !== is && deemed[is]?.is === name)
    .map(([name, { is }]) => ({
      path: ['deemed', name],
      message: `The moments "${name}" and "${is}" count as each other.`,
      remedy: 'Keep one of the two.',
    }));
}

function isMoment(text: string): boolean {
  const event = eventIn(text);
  return Object.hasOwn(eventMoments, event) && momentNamesOf(event as EventName).includes(text.split('.')[1] ?? '');
}

/** The moments of an event that exists; otherwise the events there are. */
function remedyFor(text: string): string {
  const event = eventIn(text);
  return Object.hasOwn(eventMoments, event)
    ? `Its moments are: ${listed(momentNamesOf(event as EventName).map((moment) => `${event}.${moment}`))}.`
    : `Write an event with one of its moments, such as adviceIssued.sent. Known events: ${listed(eventNames)}.`;
}

function eventIn(text: string): string {
  return text.split('.')[0] ?? '';
}
