import type { Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';

const calendarPoints = ['firstDayCounts', 'monthEnd', 'rollOver', 'holidaysAreWorkingDays'] as const;
type CalendarPoint = (typeof calendarPoints)[number];

/** Points that decide over a date and that neither the source nor an assumption settles. */
export function openPoints(regulation: RegulationRules): Problem[] {
  const { calendar, inForceFrom } = regulation;
  const assumed = assumedPaths(regulation);
  const open = calendarPoints
    .filter((point) => matters(point, regulation))
    .filter((point) => calendar.sources?.[point] === undefined && !assumed.has(`calendar.${point}`))
    .map((point) => ({
      path: ['calendar', point],
      message: `calendar.${point} is neither stated in the source nor an assumption.`,
      remedy: `Cite the source under calendar.sources.${point}, or name calendar.${point} under assumptions.`,
    }));
  return inForceFrom === 'firstUse' && !assumed.has('inForceFrom') ? [...open, withoutFirstDay()] : open;
}

/** Points that stand as stated and as assumed at once: one of the two is not true. */
export function doublySettled(regulation: RegulationRules): Problem[] {
  const assumed = assumedPaths(regulation);
  return calendarPoints
    .filter((point) => regulation.calendar.sources?.[point] !== undefined && assumed.has(`calendar.${point}`))
    .map((point) => ({
      path: ['calendar', 'sources', point],
      message: `calendar.${point} is stated in the source and assumed as well.`,
      remedy: 'Keep one of the two.',
    }));
}

/** Assumptions must point at something that is there, and carry a name of their own. */
export function misdirectedAssumptions(regulation: RegulationRules): Problem[] {
  const { assumptions } = regulation;
  return assumptions.flatMap(({ id, about }, index) => {
    const twice = assumptions.findIndex((other) => other.id === id) < index;
    const problems: Problem[] = about.flatMap((path, place) =>
      exists(regulation, path)
        ? []
        : [
            {
              path: ['assumptions', index, 'about', place],
              message: `The assumption "${id}" is about "${path}", which does not exist in this regulation.`,
              remedy: 'Write the keys that lead to it with dots, such as terms.advice.after.',
            },
          ],
    );
    const remedy = 'Give it another name.';
    return twice
      ? [...problems, { path: ['assumptions', index, 'id'], message: `There are two assumptions "${id}".`, remedy }]
      : problems;
  });
}

function withoutFirstDay(): Problem {
  return {
    path: ['inForceFrom'],
    message: 'inForceFrom is firstUse, but no assumption says why.',
    remedy: 'Name inForceFrom under assumptions, with what the source does not say.',
  };
}

function assumedPaths({ assumptions }: RegulationRules): Set<string> {
  return new Set(assumptions.flatMap(({ about }) => about));
}

/**
 * A point matters only where some length of time depends on it and does not settle it itself: there is no month end in
 * seven working days.
 */
function matters(point: CalendarPoint, regulation: RegulationRules): boolean {
  const { terms, calendar } = regulation;
  const open = Object.values(terms).filter(({ counting }) => counting?.[point] === undefined);
  const inTerms = open.flatMap(({ within, extendable }) => [unitOf(within), ...unitsOf(extendable?.length)]);
  const units = [...inTerms, ...unitsOfWaits(regulation)];
  switch (point) {
    case 'firstDayCounts':
      return units.length > 0;
    case 'monthEnd':
      return units.some((unit) => unit === 'month' || unit === 'year');
    case 'rollOver':
      return inTerms.some((unit) => unit !== 'workingDay' && unit !== 'hour');
    case 'holidaysAreWorkingDays':
      return units.includes('workingDay') || (inTerms.length > 0 && calendar.rollOver !== 'none');
  }
}

function unitsOfWaits({ grounds, holds = {} }: RegulationRules): string[] {
  const lengths = [
    ...Object.values(grounds).flatMap(({ opens, closes }) => [opens?.wait, closes?.wait, closes?.within]),
    ...Object.values(holds).map(({ wakeUp }) => wakeUp),
  ];
  return lengths.flatMap(unitsOf);
}

/** The unit of a length of time, when it is one: what is free or unknown has none. */
function unitsOf(length: string | undefined): string[] {
  return length?.includes(' ') ? [unitOf(length)] : [];
}

function unitOf(length: string): string {
  return (length.split(' ')[1] ?? '').replace(/s$/, '');
}

function exists(regulation: RegulationRules, path: string): boolean {
  let current: unknown = regulation;
  for (const step of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) {
      return false;
    }
    current = (current as Record<string, unknown>)[step];
  }
  return true;
}
