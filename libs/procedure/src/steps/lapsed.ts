import type { Situation, StepResult } from '../decision.js';
import { refuse } from '../refusal.js';
import { runningTerm, termNotRunning } from './running-term.js';

/** The consequence of a term that passed; refused as long as it has not. A lapse of one run is recorded once. */
export function lapsed(situation: Situation<'recordLapse'>): StepResult<'recordLapse'> {
  const { regulation, state, request } = situation;
  const run = runningTerm(situation);
  const refusal = termNotRunning(situation, run);
  const { onLapse, source } = regulation.terms[request.term] ?? {};
  if (refusal || !run) {
    return refusal ?? refuse('termNotRunning', `terms.${request.term}`, { details: { term: request.term } });
  }
  if (run.status !== 'overdue' || run.due === undefined || !onLapse || onLapse.effect === 'nothing') {
    const missing = onLapse ? ['lapse'] : [];
    return refuse('nothingToActOn', `terms.${request.term}.onLapse`, {
      source,
      missing,
      details: { term: request.term },
    });
  }
  if (state.lapses.some(({ term, run: recorded }) => term === request.term && recorded === run.run)) {
    return refuse('stepAlreadyTaken', `terms.${request.term}`, { source, details: { term: request.term } });
  }
  const { effect, outcome, forums = [], to } = onLapse;
  return {
    kind: 'taken',
    ...(outcome === undefined ? {} : { outcome }),
    ...(to === undefined ? {} : { stage: to }),
    data: {
      effect,
      due: run.due,
      run: run.run,
      ...(outcome === undefined ? {} : { deemed: outcome }),
      refersTo: forums,
      source: onLapse.source,
    },
  };
}
