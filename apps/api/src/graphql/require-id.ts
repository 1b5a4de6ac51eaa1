import { NotFound } from '#problems';

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id that can exist. What cannot exist is not there, like any other. */
export function requireId(text: string): string {
  if (!id.test(text)) {
    throw new NotFound('case');
  }
  return text;
}
