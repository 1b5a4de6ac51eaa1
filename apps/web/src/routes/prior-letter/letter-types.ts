import { type PriorLetterOptionsQuery, type PriorLetterQuery } from '../../graphql/generated/graphql.js';

/** A letter, as the API shows it to whoever has its code. */
export type Letter = NonNullable<PriorLetterQuery['priorLetter']>;

/** A step before filing for which a letter can be written here. */
export type LetterOption = PriorLetterOptionsQuery['priorLetterOptions'][number];
