import { type Extension, parseDuration, type Pause, type TermChanges } from '#deadlines';
import type { CaseState } from './case-state.js';
import type { CompiledTerm } from './compiled.js';
import { inDays } from './term-rule.js';

/** What moved the last day of one run of a term: who made it longer, and when its clock stood still. */
export function changesOf({ name, term }: CompiledTerm, run: number, state: CaseState): TermChanges {
  const extensions = state.extensions.length === 0 ? [] : extensionsOf(name, run, state);
  const stages = term.standsStillIn;
  const pauses =
    state.holds.length === 0 && !stages ? [] : [...heldClocks(name, state), ...stillStages(stages, term.source, state)];
  return {
    ...(extensions.length > 0 ? { extensions } : {}),
    ...(pauses.length > 0 ? { pauses } : {}),
  };
}

function extensionsOf(name: string, run: number, { extensions }: CaseState): Extension[] {
  return extensions
    .filter((one) => one.term === name && one.run === run)
    .map(({ by, decidedOn, decidedBy, because }) => ({
      by: inDays(parseDuration(by)),
      decidedOn,
      decidedBy,
      because,
    }));
}

/** A hold stops only the clocks that the regulation names for its reason. */
function heldClocks(name: string, { holds }: CaseState): Pause[] {
  return holds
    .filter(({ stops }) => stops === 'all' || stops.includes(name))
    .map(({ from, until, decidedBy, reason, source }) => ({
      from,
      ...(until === undefined ? {} : { until }),
      decidedBy,
      because: source === undefined ? reason : `${reason} (${source})`,
    }));
}

function stillStages(stages: readonly string[] | undefined, source: string, { stays }: CaseState): Pause[] {
  if (!stages) {
    return [];
  }
  return stays.flatMap(({ stage, since }, index) => {
    const until = stays[index + 1]?.since;
    return stages.includes(stage)
      ? [{ from: since, ...(until === undefined ? {} : { until }), decidedBy: 'regulation', because: source }]
      : [];
  });
}
