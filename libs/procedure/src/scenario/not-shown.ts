import { addDays, type LocalDate } from '#deadlines';
import type { Regulation } from '#regulation';
import type { Expectation, Scenario } from './scenario.schema.js';

type ShownDeadline = Exclude<NonNullable<Expectation['deadlines']>[string], 'none'>;

/**
 * What of a regulation no scenario shows: a ground that applies, a term met earlier, on its last day and one day late,
 * what follows when a term passes, a reason to hold, a finding, another name of the matter, a stage in which a case ends or goes on elsewhere. Paths into the regulation, in its order.
 */
export function notShown(regulation: Regulation, scenarios: readonly Scenario[]): string[] {
  const expectations = scenarios.flatMap(({ story }) => story.flatMap(({ expect }) => expect ?? []));
  const last = [...regulation.ends, ...(regulation.continuesElsewhere ?? [])];
  return [
    ...Object.keys(regulation.grounds)
      .filter((ground) => !expectations.some(({ grounds }) => grounds?.includes(ground)))
      .map((ground) => `grounds.${ground}`),
    ...Object.keys(regulation.terms)
      .filter((term) => regulation.terms[term]?.direction !== 'notBefore')
      .flatMap((term) => momentsNotShown(term, expectations)),
    ...lapsesNotShown(regulation, expectations),
    ...holdsNotShown(regulation, expectations),
    ...findingsNotShown(regulation, expectations),
    ...Object.keys(regulation.matters ?? {})
      .filter((matter) => !expectations.some((expectation) => expectation.matter === matter))
      .map((matter) => `matters.${matter}`),
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

function lapsesNotShown({ terms }: Regulation, expectations: readonly Expectation[]): string[] {
  return Object.entries(terms)
    .filter(([, { onLapse }]) => onLapse && onLapse.effect !== 'nothing')
    .filter(([name]) => !expectations.some(({ deadlines }) => showsLapse(deadlines?.[name])))
    .map(([name]) => `terms.${name}.onLapse`);
}

function showsLapse(deadline: ShownDeadline | 'none' | undefined): boolean {
  return isDeadline(deadline) && deadline.lapse !== undefined && deadline.lapse !== 'none';
}

function holdsNotShown({ holds = {} }: Regulation, expectations: readonly Expectation[]): string[] {
  const shown = expectations.flatMap(({ held }) => (held && held !== 'none' ? [held.reason] : []));
  return Object.keys(holds)
    .filter((reason) => !shown.includes(reason))
    .map((reason) => `holds.${reason}`);
}

function findingsNotShown({ outcome }: Regulation, expectations: readonly Expectation[]): string[] {
  const known = Array.isArray(outcome?.findings) ? outcome.findings : [];
  const shown = expectations.flatMap((one) => (one.outcome && one.outcome !== 'none' ? [one.outcome.finding] : []));
  return known.filter((finding) => !shown.includes(finding)).map((finding) => `outcome.findings.${finding}`);
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
