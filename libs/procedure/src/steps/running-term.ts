import type { StepName } from '#regulation';
import type { AnySituation } from '../decision.js';
import { type Deadline, deadlinesOfTerm } from '../deadlines-of.js';
import { type Refusal, refuse } from '../refusal.js';

type AboutTerm = AnySituation & { readonly request: { readonly step: StepName; readonly term: string } };

/** The run of a term that is open on the day of the act, whether in time or late. */
export function runningTerm({ regulation, state, request, day, calendar }: AboutTerm): Deadline | undefined {
  return deadlinesOfTerm(request.term, { regulation, state, today: day, calendar }).findLast(
    ({ status }) => status === 'running' || status === 'overdue',
  );
}

/** Why nothing can be asked about a term: the regulation does not have it, or it does not run. */
export function termNotRunning(situation: AboutTerm, run = runningTerm(situation)): Refusal | undefined {
  const { regulation, request } = situation;
  const term = Object.hasOwn(regulation.terms, request.term) ? regulation.terms[request.term] : undefined;
  if (!term) {
    return refuse('notInRegulation', 'terms', { details: { field: 'term', value: request.term } });
  }
  return run
    ? undefined
    : refuse('termNotRunning', `terms.${request.term}`, { source: term.source, details: { term: request.term } });
}
