import { type CaseFacts, onlyFacts } from './facts.js';

/** What is known of a complaint after more became known: what is new wins, what is not named stays. */
export function mergedFacts(facts: CaseFacts, further: Partial<CaseFacts>): CaseFacts {
  return onlyFacts({
    ...facts,
    ...further,
    priorSteps: { ...facts.priorSteps, ...further.priorSteps },
    forums: { ...facts.forums, ...further.forums },
    ...(facts.conduct || further.conduct ? { conduct: { ...facts.conduct, ...further.conduct } } : {}),
  });
}
