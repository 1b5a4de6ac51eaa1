import { type CaseOrder, type ListPlace } from '#cases';
import { BadInput } from '#problems';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const keys: Readonly<Record<CaseOrder, RegExp>> = {
  deadlineFirst: /^(\d{4}-\d{2}-\d{2})?$/,
  oldestFirst: /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/,
  newestFirst: /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/,
};

/** A place in a list as a text that clients pass back and do not read. */
export function toCursor(order: CaseOrder, { key, id }: ListPlace): string {
  return Buffer.from(`${order} ${key ?? ''} ${id}`).toString('base64url');
}

/** The place that a cursor of this order names. Throws BadInput for any other text. */
export function fromCursor(order: CaseOrder, cursor: string): ListPlace {
  const [ordered, key = '', id = '', ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (ordered !== order || !keys[order].test(key) || !uuid.test(id) || rest.length > 0) {
    throw new BadInput([{ field: 'after', message: 'This cursor is not of this list. Begin again without a cursor.' }]);
  }
  return { key: key === '' ? null : key, id };
}
