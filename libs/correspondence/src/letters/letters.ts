import { type z } from 'zod';
import { confirmation } from './confirmation.js';

/** Every letter that the platform can write, by its name. */
export const letters = { confirmation };

export type LetterName = keyof typeof letters;

/** What the sender of a letter tells; the committee's name comes beside it. */
export type LetterData<Name extends LetterName> = Omit<z.input<(typeof letters)[Name]['expects']>, 'committeeName'>;
