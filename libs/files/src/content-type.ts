import { fileTypeFromBuffer } from 'file-type';
import { type FileType, isFileType } from './file-types.js';
import { FileRefused } from './file-refused.js';
import { officeTypeOf } from './office-type.js';
import { isPageOrScript, PlainText } from './plain-text.js';

/** How much of the beginning and of the end is looked at, in bytes. */
const looked = 64 * 1024;

/** The library's own words for what has a usual name. */
const usualNames: Readonly<Record<string, FileType>> = {
  'image/apng': 'image/png',
  'audio/x-m4a': 'audio/mp4',
  'video/x-m4v': 'video/mp4',
};

/** Beginnings of which the library gives no type when the part that it looks for comes later than the beginning. */
const beginnings: readonly (readonly [Buffer, FileType | 'zip'])[] = [
  [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'image/png'],
  [Buffer.from('II*\0', 'latin1'), 'image/tiff'],
  [Buffer.from('MM\0*', 'latin1'), 'image/tiff'],
  [Buffer.from('PK\u0003\u0004', 'latin1'), 'zip'],
];

/** Types that are written as text, and are not one to whoever opens it. */
const writtenAsText = new Set(['application/rtf', 'application/postscript', 'application/xml']);

/** Finds out what a file is from its bytes as they come by. Neither its name nor what was said of it counts. */
export class ContentType {
  private readonly text = new PlainText();
  private head: Buffer = Buffer.alloc(0);
  private tail: Buffer = Buffer.alloc(0);
  private size = 0;
  private found: FileType | 'zip' | 'text' | undefined;

  /** Throws FileRefused as soon as it is known that it is nothing that may be kept. */
  async look(bytes: Uint8Array): Promise<void> {
    this.size += bytes.length;
    this.text.look(bytes);
    await this.keepInView(bytes);
    if (this.found === 'text' && !this.text.isPossible) {
      throw new FileRefused('type');
    }
  }

  /** The type of the whole. Throws FileRefused. */
  async conclude(): Promise<FileType> {
    if (this.found === undefined) {
      await this.judge();
    }
    const type = this.found === 'zip' ? officeTypeOf(this.tail, this.size) : this.textOr(this.found);
    if (type === undefined) {
      throw new FileRefused('type');
    }
    return type;
  }

  private async keepInView(bytes: Uint8Array): Promise<void> {
    if (this.found === 'zip') {
      this.tail = Buffer.concat([this.tail, bytes]).subarray(-looked);
    }
    if (this.found === undefined) {
      this.head = Buffer.concat([this.head, bytes]);
    }
    if (this.head.length >= looked) {
      await this.judge();
    }
  }

  private textOr(found: FileType | 'text' | undefined): FileType | undefined {
    if (found !== 'text') {
      return found;
    }
    return this.text.conclude() ? 'text/plain' : undefined;
  }

  private async judge(): Promise<void> {
    this.found = await this.foundIn(this.head);
    if (this.found === undefined) {
      throw new FileRefused('type');
    }
    this.tail = this.found === 'zip' ? this.head.subarray(-looked) : this.tail;
    this.head = Buffer.alloc(0);
  }

  private async foundIn(head: Buffer): Promise<FileType | 'zip' | 'text' | undefined> {
    const named = await nameOf(head);
    return typeOf(named, head) ?? (this.canBeText(named, head) ? 'text' : undefined);
  }

  private canBeText(named: string | undefined, head: Buffer): boolean {
    return this.text.isPossible && !isPageOrScript(head) && !writtenAsText.has(named ?? '');
  }
}

function typeOf(named: string | undefined, head: Buffer): FileType | 'zip' | undefined {
  if (named === undefined || named === 'application/zip') {
    return beginnings.find(([bytes]) => head.subarray(0, bytes.length).equals(bytes))?.[1];
  }
  return isFileType(named) ? named : undefined;
}

async function nameOf(head: Buffer): Promise<string | undefined> {
  // It may stumble over a beginning without its rest: then it does not know.
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  // Two bytes are all it asks of sound of the older layers, and texts in UTF-16 begin with the same two.
  const name = found?.ext === 'mp1' || found?.ext === 'mp2' ? '' : (found?.mime.split(';')[0] ?? '');
  return usualNames[name] ?? (name === '' ? undefined : name);
}
