import type { Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';

const zones = { NL: 'Europe/Amsterdam', BE: 'Europe/Brussels' } as const;

/** The Algemene termijnenwet is Dutch law; a Belgian calendar knows other holidays and has no such act. */
export function foreignAct({ calendar, terms }: RegulationRules): Problem[] {
  if (calendar.country !== 'BE') {
    return [];
  }
  const remedy = 'Use nextWorkingDay or none.';
  const own =
    calendar.rollOver === 'algemeneTermijnenwet' ? [{ path: ['calendar', 'rollOver'], name: 'calendar' }] : [];
  const ofTerms = Object.entries(terms)
    .filter(([, { counting }]) => counting?.rollOver === 'algemeneTermijnenwet')
    .map(([name]) => ({ path: ['terms', name, 'counting', 'rollOver'], name: `terms.${name}` }));
  return [...own, ...ofTerms].map(({ path, name }) => ({
    path,
    message: `${name} counts with the Dutch Algemene termijnenwet on a Belgian calendar.`,
    remedy,
  }));
}

/** Midnight comes in the country of the calendar. */
export function foreignZone({ calendar, timeZone }: RegulationRules): Problem[] {
  return zones[calendar.country] === timeZone
    ? []
    : [
        {
          path: ['timeZone'],
          message: `The calendar is of ${calendar.country}, but the time zone is ${timeZone}.`,
          remedy: `Write ${zones[calendar.country]}, or another country.`,
        },
      ];
}

/** Exceptions to rolling over say something only where the last day rolls over to the next working day. */
export function idleExceptions({ calendar, terms }: RegulationRules): Problem[] {
  const idle = [
    { path: ['calendar', 'rollOverExceptions'], rules: calendar, rollOver: calendar.rollOver },
    ...Object.entries(terms).map(([name, { counting }]) => ({
      path: ['terms', name, 'counting', 'rollOverExceptions'],
      rules: counting,
      rollOver: counting?.rollOver ?? calendar.rollOver,
    })),
  ];
  return idle
    .filter(({ rules, rollOver }) => rules?.rollOverExceptions && rollOver !== 'nextWorkingDay')
    .map(({ path, rollOver }) => ({
      path,
      message: `There are exceptions to rolling over, but the roll-over is "${rollOver}".`,
      remedy: 'Use nextWorkingDay, or take the exceptions away; the Algemene termijnenwet has its own.',
    }));
}
