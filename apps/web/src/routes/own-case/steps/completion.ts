import { type CompleteComplaintInput, type Content } from '../../../graphql/generated/graphql.js';
import { type StepField } from './step-screen.js';
import { textIn, type Values } from './step-values.js';

const contentFields: Readonly<Record<Content, StepField[]>> = {
  name: [{ name: 'name', kind: 'line' }],
  contact: ['email', 'phone', 'address'].map((name) => ({ name, kind: 'line', optional: true })),
  description: [{ name: 'description', kind: 'text' }],
  dissatisfaction: [{ name: 'dissatisfaction', kind: 'text' }],
  period: [{ name: 'period', kind: 'line' }],
  against: [{ name: 'against', kind: 'line' }],
};

/** What was asked for; where nothing was asked, what somebody wants to add. */
export function completionFields(missing: readonly Content[]): StepField[] {
  return missing.length > 0 ? missing.flatMap((content) => contentFields[content]) : contentFields.description;
}

export function completionOf(values: Values): Pick<CompleteComplaintInput, 'addition' | 'complainant'> {
  const [person, addition] = [
    ['name', 'email', 'phone', 'address'],
    ['description', 'dissatisfaction', 'period', 'against'],
  ].map((names) => Object.fromEntries(names.flatMap((name) => given(values, name))));
  return {
    ...(Object.keys(person ?? {}).length > 0 ? { complainant: person } : {}),
    ...(Object.keys(addition ?? {}).length > 0 ? { addition } : {}),
  };
}

function given(values: Values, name: string): [string, string][] {
  const text = textIn(values, name);
  return text === undefined ? [] : [[name, text]];
}
