import { keyToText } from '#encryption';
import { keptName } from './file-name.js';
import { type IncomingFile } from './incoming-file.js';

/** What is sealed in the row of a file. */
export interface SealedDetails {
  readonly name: string;
  readonly sha256: string;
  /** The key that its bytes are sealed with, as text. */
  readonly key: string;
}

/** The tables in which a file has a row: of a case, or of a draft that may become one. */
type FileTable = 'case_attachment' | 'draft_file';

/** Where the details of a file stand; they open nowhere else. */
export const placeOfDetails = (table: FileTable, row: string) => ({ table, column: 'sealed', row });

/** What is to be sealed of a file that came in, under this name. Throws FileRefused for a name that cannot be used. */
export function detailsOf({ facts, key }: IncomingFile, name: string): string {
  return JSON.stringify({ name: keptName(name), sha256: facts.sha256, key: keyToText(key) } satisfies SealedDetails);
}

export function readDetails(opened: string): SealedDetails {
  return JSON.parse(opened) as SealedDetails;
}
