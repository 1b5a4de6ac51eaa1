import { isLocalDate } from '#deadlines';
import { type LetterPlace } from '#letters';
import { BadInput } from '#problems';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A place in the list of letters as a text that clients pass back and do not read. */
export function toLetterCursor({ dueOn, id }: LetterPlace): string {
  return Buffer.from(`${dueOn} ${id}`).toString('base64url');
}

/** The place that a cursor names. Throws BadInput for any other text. */
export function fromLetterCursor(cursor: string): LetterPlace {
  const [dueOn = '', id = '', ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (!isLocalDate(dueOn) || !uuid.test(id) || rest.length > 0) {
    throw new BadInput([{ field: 'after', message: 'This cursor is not of this list. Begin again without a cursor.' }]);
  }
  return { dueOn, id };
}
