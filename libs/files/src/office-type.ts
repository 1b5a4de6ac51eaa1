import { type FileType } from './file-types.js';

const endRecord = Buffer.from('PK\u0005\u0006', 'latin1');
const endRecordLength = 22;
const entry = 0x02014b50;
const entryLength = 46;

/**
 * The type of an office document, by the directory at the end of the zip file that it is. Word writes what it is at the
 * beginning; other programs anywhere, so the beginning does not always tell. `tail` is the end of a file of `size` bytes.
 */
export function officeTypeOf(tail: Buffer, size: number): FileType | undefined {
  const names = namesIn(tail, size);
  if (!names.has('[Content_Types].xml') || [...names].some((name) => /vbaproject/i.test(name))) {
    return undefined;
  }
  if (names.has('word/document.xml')) {
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  }
  return names.has('xl/workbook.xml') ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : undefined;
}

/** The names in the directory; none when it is not in the tail whole (APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16). */
function namesIn(tail: Buffer, size: number): Set<string> {
  const names = new Set<string>();
  const end = tail.lastIndexOf(endRecord);
  if (end < 0 || end + endRecordLength > tail.length) {
    return names;
  }
  let at = tail.readUInt32LE(end + 16) - (size - tail.length);
  while (at >= 0 && at + entryLength <= end && tail.readUInt32LE(at) === entry) {
    const nameLength = tail.readUInt16LE(at + 28);
    names.add(tail.toString('utf8', at + entryLength, at + entryLength + nameLength));
    at += entryLength + nameLength + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return names;
}
