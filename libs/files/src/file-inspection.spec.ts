import { randomBytes } from 'node:crypto';
import * as sample from '../test/sample-files.js';
import { FileInspection } from './file-inspection.js';
import { FileRefused } from './file-refused.js';

const limit = 1_000_000;

/** The bytes in parts of this length, as they may come in. */
async function* inParts(bytes: Buffer, length: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += length) {
    yield bytes.subarray(from, from + length);
  }
}

/** What is found out about a file, and what came through. */
async function inspect(bytes: Buffer, part = 65_536) {
  const inspection = new FileInspection(limit);
  const through: Buffer[] = [];
  for await (const piece of inspection.through(inParts(bytes, part))) {
    through.push(Buffer.from(piece));
  }
  return { ...inspection.facts(), through: Buffer.concat(through) };
}

async function faultOf(bytes: Buffer, part?: number): Promise<string | undefined> {
  try {
    await inspect(bytes, part);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(FileRefused);
    return (error as FileRefused).details.fault;
  }
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const picture = randomBytes(200_000);

describe('a file that is looked at', () => {
  it.each([
    ['a PDF', sample.aPdf(), 'application/pdf'],
    ['a JPEG', sample.aJpeg(), 'image/jpeg'],
    ['a PNG', sample.aPng(), 'image/png'],
    ['a GIF', sample.aGif(), 'image/gif'],
    ['a WebP', sample.aWebp(), 'image/webp'],
    ['a HEIC', sample.aHeic(), 'image/heic'],
    ['a TIFF', sample.aTiff(), 'image/tiff'],
    ['a TIFF with its directory last', sample.aTiffWithItsDirectoryLast(), 'image/tiff'],
    ['an MP3', sample.anMp3(), 'audio/mpeg'],
    ['an M4A', sample.anM4a(), 'audio/mp4'],
    ['an MP4', sample.anMp4(), 'video/mp4'],
    ['a film of a telephone', sample.aMov(), 'video/quicktime'],
    ['a DOCX', sample.aDocx(), word],
    ['a DOCX that says so at its end', sample.aDocxThatSaysSoLast(picture), word],
    ['a small DOCX that says so at its end', sample.aDocxThatSaysSoLast(Buffer.from('x')), word],
    ['an XLSX', sample.anXlsx(), sheet],
    ['an ODT', sample.anOdt(), 'application/vnd.oasis.opendocument.text'],
    ['a text', Buffer.from('De lift staat stil.\r\n\tAl drie weken: € 12,50 👩🏽‍🔧\n'), 'text/plain'],
    ['a text with a byte order mark', Buffer.from('\ufeffklacht'), 'text/plain'],
    ['a text that begins like a sound', Buffer.from('FORMULIER voor een klacht over de lift'), 'text/plain'],
    ['a text that compares', Buffer.from('5 < 6, en < 7'), 'text/plain'],
    ['one letter', Buffer.from('x'), 'text/plain'],
    ['a long text', Buffer.from('één klacht. '.repeat(20_000)), 'text/plain'],
  ])('is %s by its content', async (_name, bytes, type) => {
    expect((await inspect(bytes)).type).toBe(type);
  });

  it.each([
    ['a program for Windows', sample.anExe()],
    ['a program for Linux', sample.anElf()],
    ['a page', Buffer.from('<!DOCTYPE html><script>alert(1)</script>')],
    ['a page behind blank lines', Buffer.from('\ufeff \n\t<HTML><body onload=x>')],
    ['a page that begins with a remark', Buffer.from('<!-- text --><script>x</script>')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>')],
    ['an XML file', Buffer.from('<?xml version="1.0"?><svg/>')],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n')],
    ['RTF', Buffer.from('{\\rtf1 klacht}')],
    ['a zip file', sample.aZip([{ name: 'letter.txt', content: 'x' }])],
    ['a Java program', sample.aZip([{ name: 'META-INF/MANIFEST.MF', content: 'x' }])],
    ['a document with macros', sample.aDocm()],
    ['a document with macros that says so at its end', sample.aDocmThatSaysSoLast(picture)],
    ['a zip file with a large beginning', sample.aZip([{ name: 'a.jpg', content: picture, stored: true }])],
    ['half of a document', sample.aDocxThatSaysSoLast(picture).subarray(0, 150_000)],
    ['a text with a NUL', Buffer.from('klacht\0')],
    ['a text with an escape', Buffer.from('klacht\u001b[2J')],
    ['a text in another encoding', Buffer.from('één klacht', 'latin1')],
    ['a text in UTF-16', Buffer.from('\ufeffklacht', 'utf16le')],
    ['a text that ends in half a character', Buffer.from('klacht €').subarray(0, -1)],
    ['a text that turns into something else far on', Buffer.concat([Buffer.alloc(300_000, 'a'), Buffer.of(0)])],
    ['random bytes', Buffer.concat([Buffer.of(0x80, 0x81), Buffer.alloc(500, 0xfe)])],
  ])('is refused as %s', async (_name, bytes) => {
    expect(await faultOf(bytes)).toBe('type');
  });

  it.each([
    ['of the largest size', Buffer.alloc(limit, 'a'), undefined],
    ['of one byte more', Buffer.alloc(limit + 1, 'a'), 'tooLarge'],
    ['of one byte', Buffer.from('a'), undefined],
    ['of nothing', Buffer.alloc(0), 'empty'],
  ])('%s: %#', async (_name, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });

  it.each([1, 7, 4_096, 1_000_000])('is the same file when it comes in parts of %i bytes', async (part) => {
    const bytes = sample.aDocxThatSaysSoLast(picture.subarray(0, 90_000));

    const { type, size, through } = await inspect(bytes, part);

    expect([type, size, through.equals(bytes)]).toEqual([word, bytes.length, true]);
  });

  it('has the fingerprint of its content', async () => {
    expect((await inspect(Buffer.from('abc'))).sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('is told apart in no time when it comes byte by byte', async () => {
    const bytes = sample.aDocxThatSaysSoLast(randomBytes(800_000));

    expect((await inspect(bytes, 1)).type).toBe(word);
  }, 5_000);
});
