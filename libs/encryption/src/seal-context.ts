import { toUtf8 } from './utf8.js';

/**
 * The one place a sealed value belongs to; it opens nowhere else.
 * Compared letter for letter: write ids as the database answers them (a uuid in lower case).
 */
export interface SealContext {
  /** The tenant's id; `platform` for what belongs to the platform itself. */
  tenant: string;
  table: string;
  column: string;
  /** The id of the row. */
  row: string;
}

/** The place as bytes. Each part carries its length, so that two places never have the same bytes. */
export function encodeContext(context: SealContext): Buffer {
  const parts = [context.tenant, context.table, context.column, context.row];
  return Buffer.concat(parts.flatMap(lengthAndText));
}

function lengthAndText(part: string): Buffer[] {
  if (part === '') {
    throw new Error('A sealed value needs its tenant, table, column and row; one of them is empty.');
  }
  const text = toUtf8(part);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return [length, text];
}
