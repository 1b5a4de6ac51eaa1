import type { CaseState, HappenedMoment } from './case-state.js';
import type { CompiledTerm, NamedMoment } from './compiled.js';

/** What started a run of a term; `term` names the other term at whose end it starts. */
export interface RunStart extends HappenedMoment {
  readonly term?: string;
}

export interface Run {
  readonly start: RunStart;
  readonly met?: HappenedMoment;
}

/** Everything that starts a term in a case; the other road counts only as long as the first one was never taken. */
export function startsOf({ after, orAfter }: CompiledTerm, { moments }: CaseState): readonly RunStart[] {
  const starts = after ? moments.filter((moment) => isNamed(after, moment)) : [];
  return starts.length > 0 || !orAfter ? starts : moments.filter((moment) => isNamed(orAfter, moment));
}

/**
 * Each start of a term with the first thing after it that met it; an unmet run ends where the next one starts. A term
 * that counts back can be met by the event that started it: the invitation names the day of the hearing.
 */
export function runsFrom(
  { metBy, countedBack }: CompiledTerm,
  starts: readonly RunStart[],
  { moments }: CaseState,
): Run[] {
  const met = moments.filter((moment) => metBy.some((name) => isNamed(name, moment)));
  return starts.flatMap((start, index) => {
    const next = starts[index + 1];
    const first = met.find(
      ({ sequence }) =>
        (sequence > start.sequence || (countedBack && sequence === start.sequence)) &&
        (next === undefined || sequence < next.sequence),
    );
    return first ? [{ start, met: first }] : next ? [] : [{ start }];
  });
}

function isNamed(name: NamedMoment, { event, moment }: HappenedMoment): boolean {
  return name.event === event && name.moment === moment;
}
