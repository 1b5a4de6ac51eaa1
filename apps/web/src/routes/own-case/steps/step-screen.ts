import { type StepStart } from '../../../case-parts/step-start.js';
import { type OwnStepQuery } from '../../../graphql/generated/graphql.js';
import { type Choice } from '../../../ui/choice.js';
import { type Values } from './step-values.js';

export type StepDetails = NonNullable<OwnStepQuery['case']>;

/** At most this many characters, as the API takes. */
export const longestText = 20_000;
export const longestLine = 300;

export interface StepField {
  name: string;
  kind: 'line' | 'text' | 'choice' | 'tick' | 'day' | 'files';
  optional?: boolean;
  /** What can be chosen, where that depends on the case; otherwise the choices stand in the texts. */
  choices?: Choice[];
}

/** The form of one step: its fields in this case, and what is sent. Its words stand in the texts, under its name. */
export interface StepScreen {
  fields: (details: StepDetails) => StepField[];
  /** Of fields that may each stay empty: those of which one is needed. The error stands at the first. */
  oneOf?: (details: StepDetails) => string[];
  send: (start: StepStart, values: Values, details: StepDetails) => Promise<unknown>;
}
