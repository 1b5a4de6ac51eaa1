import { type AdvicePlace, type FoundAdvice } from '#advices';
import { BadInput } from '#problems';

const place = /^earlier (\d{4}-(?:0[1-9]|1[0-2])) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A place in the list as a text that clients pass back and do not read. */
export function toAdviceCursor({ issuedIn, id }: FoundAdvice): string {
  return Buffer.from(`earlier ${issuedIn} ${id}`).toString('base64url');
}

/** The place that a cursor names. Throws BadInput for any other text. */
export function fromAdviceCursor(cursor: string): AdvicePlace {
  const [, month, id] = place.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (month === undefined || id === undefined || month.startsWith('0000')) {
    throw new BadInput([{ field: 'after', message: 'This cursor is not of this list. Begin again without a cursor.' }]);
  }
  return { month: `${month}-01`, id };
}
