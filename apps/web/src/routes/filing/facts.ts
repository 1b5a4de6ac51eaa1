import { type FilingFactsQuery } from '../../graphql/generated/graphql.js';
import { type Language } from '../../texts/languages.js';
import { type Question } from '../check/answers.js';

/** What the form must know of the regulation and the committee. */
export interface FilingFacts {
  /** The questions of the check. */
  readonly questions: readonly Question[];
  /** What a complaint must say, such as `name` and `period`. */
  readonly required: readonly string[];
  /** What the regulation advises to send along. */
  readonly recommended: readonly string[];
  readonly anonymousAccepted: boolean;
  readonly subjects: readonly { readonly value: string; readonly label: string }[];
  readonly participants: readonly { readonly key: string; readonly name: string }[];
  readonly languages: readonly Language[];
  /** Whether the regulation names filing on line as a way. */
  readonly online: boolean;
  readonly postalAddress: readonly string[];
}

export function toFilingFacts(
  { regulation, committee }: FilingFactsQuery,
  languages: readonly Language[],
): FilingFacts {
  const { questions, required, recommended, anonymousAccepted, subjects, channels } = regulation;
  const { participants, postalAddress } = committee;
  const online = channels.includes('online');
  return {
    questions,
    required,
    recommended,
    anonymousAccepted,
    subjects,
    participants,
    languages,
    online,
    postalAddress,
  };
}
