import type { StepName } from '#regulation';
import type { AnySituation } from '../decision.js';
import { type Refusal, refuse } from '../refusal.js';

type ToForum = AnySituation & {
  readonly request: { readonly step: StepName; readonly forum: string; readonly consent?: boolean };
};

/** Why a case cannot go to a body: the regulation does not name it. */
export function unnamedForum({ regulation, request }: ToForum): Refusal | undefined {
  return Object.hasOwn(regulation.forums, request.forum)
    ? undefined
    : refuse('notInRegulation', 'forums', { details: { field: 'forum', value: request.forum } });
}

/** Why a file cannot go along: the complainant does not consent. */
export function withoutConsent({ rule, request }: ToForum): Refusal | undefined {
  return request.consent === true
    ? undefined
    : refuse('requirementsMissing', `steps.${request.step}`, { source: rule.source, missing: ['consent'] });
}
