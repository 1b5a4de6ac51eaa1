import { isWellFormed } from '#encryption';
import { applyDecorators } from '@nestjs/common';
import { ValidateBy } from 'class-validator';

/** The longest text that people may write, in characters as they count them. */
export const longestText = 20_000;
/** The longest point of a complaint. */
export const longestPoint = 2_000;
/** The longest line: a name, an address, a name of the vocabulary. */
export const longestLine = 300;

/** A text of at most so many characters. It is kept exactly as it was typed; half characters cannot be kept and are refused. */
export function TextUpTo(limit: number): PropertyDecorator {
  return applyDecorators(
    ValidateBy({
      name: 'textUpTo',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isWellFormed(value) && lengthOf(value) <= limit,
        defaultMessage: (args) =>
          typeof args?.value === 'string' && !isWellFormed(args.value)
            ? 'The text holds half a character. Type the last characters again.'
            : `The text has ${lengthOf(String(args?.value))} characters; at most ${limit} fit. Shorten it, or send the rest later.`,
      },
    }),
  );
}

/** Characters as people count them, except that what is far too long is not counted one by one. */
function lengthOf(text: string): number {
  return text.length > 10 * longestText ? text.length : [...text].length;
}

/** A word of the regulation's or the platform's vocabulary. */
export const vocabularyWord = /^[A-Za-z0-9][A-Za-z0-9.-]{0,59}$/;
