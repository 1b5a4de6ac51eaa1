import type { Deadline } from '../deadlines-of.js';
import type { Situation, StepResult } from '../decision.js';
import type { Lapse } from '../lapse.js';
import { refuse } from '../refusal.js';
import { runningTerm, termNotRunning } from './running-term.js';

/** The consequence of a term that passed; refused as long as it has not. A lapse of one run is recorded once. */
export function lapsed(situation: Situation<'recordLapse'>): StepResult<'recordLapse'> {
  const { state, request } = situation;
  const run = runningTerm(situation);
  const refusal = termNotRunning(situation, run);
  if (refusal) {
    return refusal;
  }
  const details = { term: request.term };
  const place = `terms.${request.term}.onLapse`;
  if (!run?.lapse || run.due === undefined) {
    return refuse('nothingToActOn', place, { source: run?.source, missing: ['lapse'], details });
  }
  const recorded = state.lapses.some(({ term, run: earlier }) => term === request.term && earlier === run.run);
  return recorded
    ? refuse('stepAlreadyTaken', place, { source: run.source, details })
    : consequence(run.lapse, run.due, run);
}

function consequence(lapse: Lapse, due: string, { run }: Deadline): StepResult<'recordLapse'> {
  const { effect, deemed, refersTo, to, source } = lapse;
  return {
    kind: 'taken',
    ...(deemed === undefined ? {} : { outcome: deemed }),
    ...(to === undefined ? {} : { stage: to }),
    data: { effect, due, run, ...(deemed === undefined ? {} : { deemed }), refersTo, source },
  };
}
