import { crc32, deflateRawSync } from 'node:zlib';

/** Small files of each sort, for tests: what stands at their beginning is real, the rest does not matter. */
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

const boxed = (brand: string): Buffer =>
  Buffer.concat([latin1('\0\0\0\x18ftyp'), latin1(brand.padEnd(4)), latin1('\0\0\0\0'), latin1('mif1heic')]);

export const aPng = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );

export const aPdf = (): Buffer =>
  latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');
export const aJpeg = (): Buffer => latin1('\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xd9');
export const aGif = (): Buffer => latin1('GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff;');
export const aWebp = (): Buffer =>
  latin1('RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0');
export const aHeic = (): Buffer => Buffer.concat([boxed('heic'), Buffer.alloc(64)]);
export const anMp4 = (): Buffer => Buffer.concat([boxed('isom'), Buffer.alloc(64)]);
export const anM4a = (): Buffer => Buffer.concat([boxed('M4A'), Buffer.alloc(64)]);
export const aMov = (): Buffer => Buffer.concat([boxed('qt'), Buffer.alloc(64)]);
export const anMp3 = (): Buffer => Buffer.concat([latin1('ID3\x03\0\0\0\0\x0f\x76'), Buffer.alloc(400)]);
export const aTiff = (): Buffer => Buffer.concat([latin1('II*\0\x08\0\0\0\0\0\0\0\0\0'), Buffer.alloc(20)]);
/** As cameras and scanners write it: the part that says what it is comes last. */
export const aTiffWithItsDirectoryLast = (): Buffer =>
  Buffer.concat([latin1('II*\0\0\0\x02\0'), Buffer.alloc(140_000, 1)]);
export const anExe = (): Buffer => Buffer.concat([latin1('MZ\x90\0\x03\0\0\0'), Buffer.alloc(120), latin1('PE\0\0')]);
export const anElf = (): Buffer => Buffer.concat([latin1('\x7fELF\x02\x01\x01\0'), Buffer.alloc(60)]);

export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer | string;
  /** As it is, without being made smaller. */
  readonly stored?: boolean;
}

/** A zip file of these entries, in this order (APPNOTE.TXT of PKWARE). */
export function aZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, stored = false } of entries) {
    const plain = Buffer.from(content);
    const packed = stored ? plain : deflateRawSync(plain);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([latin1('PK\x03\x04'), common, latin1(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([latin1('PK\x01\x02\x14\0'), common, place, latin1(name)]));
    locals.push(local);
    offset += local.length;
  }
  const whole = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(whole.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, whole, latin1('PK\x05\x06'), end]);
}

const contentTypes = (main: string): ZipEntry => ({
  name: '[Content_Types].xml',
  content: `<Types><Override PartName="/main.xml" ContentType="application/vnd.${main}.main+xml"/></Types>`,
});

const wordprocessing = 'openxmlformats-officedocument.wordprocessingml.document';
const spreadsheet = 'openxmlformats-officedocument.spreadsheetml.sheet';

export const aDocx = (): Buffer => aZip([contentTypes(wordprocessing), { name: 'word/document.xml', content: '<w/>' }]);
export const anXlsx = (): Buffer => aZip([contentTypes(spreadsheet), { name: 'xl/workbook.xml', content: '<x/>' }]);
/** As other programs than Word write it: pictures first, and at the end what it is. */
export const aDocxThatSaysSoLast = (picture: Buffer): Buffer =>
  aZip([
    { name: 'word/media/image1.jpg', content: picture, stored: true },
    { name: 'word/document.xml', content: '<w/>' },
    contentTypes(wordprocessing),
  ]);
export const aDocm = (): Buffer =>
  aZip([
    contentTypes('ms-word.document.macroEnabled'),
    { name: 'word/document.xml', content: '<w/>' },
    { name: 'word/vbaProject.bin', content: 'macro' },
  ]);
export const aDocmThatSaysSoLast = (picture: Buffer): Buffer =>
  aZip([
    { name: 'word/media/image1.jpg', content: picture, stored: true },
    { name: 'word/document.xml', content: '<w/>' },
    { name: 'word/vbaProject.bin', content: 'macro' },
    contentTypes('ms-word.document.macroEnabled'),
  ]);
export const anOdt = (): Buffer =>
  aZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', content: '<o/>' },
  ]);
