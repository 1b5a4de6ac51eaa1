import { subject, type ForcedSubject } from '@casl/ability';
import { caseFactNames, type CaseRightsFacts } from './case-subject.js';
import { onlyFacts } from './only-facts.js';

/** Between whom a message goes: one side and the secretariat, or the secretariat and everybody. */
export const conversations = ['complainant', 'respondent', 'all'] as const;
export type Conversation = (typeof conversations)[number];

/** The facts of a message on which rights depend: those of its case, and the conversation that it stands in. */
export interface MessageRightsFacts extends CaseRightsFacts {
  readonly conversation: Conversation;
}

export const messageFactNames: readonly (keyof MessageRightsFacts)[] = [...caseFactNames, 'conversation'];

/** A message in the form in which rights are asked of it. Throws when a fact is absent. */
export function messageSubject(facts: MessageRightsFacts): MessageRightsFacts & ForcedSubject<'Message'> {
  return subject('Message', onlyFacts('message', messageFactNames, facts));
}
