import type { Situation } from '../decision.js';
import { type Refusal, refuse } from '../refusal.js';

type AboutSomebody = Situation<'announcePerson'> | Situation<'admitPerson'>;

export function announcedBefore(situation: Situation<'announcePerson'>): Refusal | undefined {
  return isAnnounced(situation) ? aboutPerson('alreadyInCase', situation) : undefined;
}

export function notAnnounced(situation: Situation<'admitPerson'>): Refusal | undefined {
  return isAnnounced(situation) ? undefined : aboutPerson('notInCase', situation);
}

function isAnnounced({ state, request }: AboutSomebody): boolean {
  return state.people.some(({ personId }) => personId === request.personId);
}

function aboutPerson(code: 'alreadyInCase' | 'notInCase', { request, rule }: AboutSomebody): Refusal {
  const details = { field: 'personId', value: request.personId };
  return refuse(code, `steps.${request.step}`, { source: rule.source, missing: ['personId'], details });
}
