import { FileRefused } from './file-refused.js';
import { fileTypes, type FileType } from './file-types.js';

/** The longest name of a file, in characters. */
export const longestFileName = 200;

/** Control characters, ends of lines, marks that turn the direction of writing (they hide an extension), half characters. */
const unseen = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/**
 * The name of a file as it is kept: without the folders before it and without what cannot be seen, and otherwise exactly as it
 * was given. Throws FileRefused when nothing is left, or more than fits.
 */
export function keptName(given: string): string {
  const name = given.replaceAll(unseen, '').split(/[/\\]/).at(-1) ?? '';
  if (/^[.\s]*$/.test(name)) {
    throw new FileRefused('noName');
  }
  if ([...name].length > longestFileName) {
    throw new FileRefused('longName', longestFileName);
  }
  return name;
}

/** The name under which a file is handed over. A computer goes by the extension, so it is one that fits the content. */
export function downloadName(name: string, type: FileType): string {
  const extensions: readonly string[] = fileTypes[type];
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return extensions.includes(ending) ? name : `${name}.${fileTypes[type][0]}`;
}
