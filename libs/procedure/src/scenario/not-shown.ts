import { addDays, type LocalDate } from '#deadlines';
import type { Regulation } from '#regulation';
import type { Expectation, Scenario } from './scenario.schema.js';

type ShownDeadline = Exclude<NonNullable<Expectation['deadlines']>[string], 'none'>;

/**
 * What of a regulation no scenario shows: a ground that applies, a term met earlier, on its last day and one day late,
 * a stage in which a case ends or goes on elsewhere. Paths into the regulation, in its order.
 */
export function notShown(regulation: Regulation, scenarios: readonly Scenario[]): string[] {
  const expectations = scenarios.flatMap(({ story }) => story.flatMap(({ expect }) => expect ?? []));
  const last = [...regulation.ends, ...(regulation.continuesElsewhere ?? [])];
  return [
    ...Object.keys(regulation.grounds)
      .filter((ground) => !expectations.some(({ grounds }) => grounds?.includes(ground)))
      .map((ground) => `grounds.${ground}`),
    ...Object.keys(regulation.terms).flatMap((term) => momentsNotShown(term, expectations)),
    ...last
      .filter((stage) => !expectations.some((expectation) => expectation.stage === stage))
      .map((stage) => `stages.${stage}`),
  ];
}

function momentsNotShown(term: string, expectations: readonly Expectation[]): string[] {
  const shown = expectations.map(({ deadlines }) => deadlines?.[term]).filter(isDeadline);
  return Object.entries(timings)
    .filter(([, shows]) => !shown.some(({ due, metOn }) => isDay(due) && isDay(metOn) && shows(due, metOn)))
    .map(([timing]) => `terms.${term} ${timing}`);
}

const timings: Readonly<Record<string, (due: LocalDate, metOn: LocalDate) => boolean>> = {
  'met earlier': (due, metOn) => metOn < due,
  'met on the last day': (due, metOn) => metOn === due,
  'met one day late': (due, metOn) => metOn === addDays(due, 1),
};

function isDay(text: string | undefined): text is LocalDate {
  return text !== undefined && text !== 'none';
}

function isDeadline(deadline: ShownDeadline | 'none' | undefined): deadline is ShownDeadline {
  return deadline !== undefined && deadline !== 'none';
}
