import { type z } from 'zod';
import { confirmation } from './confirmation.js';
import { priorLetterCallBack } from './prior-letter-call-back.js';
import { priorLetterCopy } from './prior-letter-copy.js';
import { priorLetter } from './prior-letter.js';
import { contactChanged } from './contact-changed.js';

/** Every letter that the platform can write, by its name. */
export const letters = { confirmation, contactChanged, priorLetter, priorLetterCallBack, priorLetterCopy };

export type LetterName = keyof typeof letters;

/** What the sender of a letter tells; the committee's name comes beside it. */
export type LetterData<Name extends LetterName> = Omit<z.input<(typeof letters)[Name]['expects']>, 'committeeName'>;
