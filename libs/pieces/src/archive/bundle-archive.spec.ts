import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setImmediate as immediately } from 'node:timers/promises';
import { memoryDuring } from '../../../../test/support/memory.js';
import { isProving } from '../../../../test/support/proof.js';
import { bundleArchive } from './bundle-archive.js';
import { type BundleContent, type BundledPiece } from './bundle-content.js';

const megabyte = 1024 * 1024;

function aPiece(changed: Partial<BundledPiece> = {}): BundledPiece {
  const empty = { title: null, text: null, files: [] };
  return { number: 1, kind: 'complaint', side: 'complainant', receivedOn: '2026-03-02', ...empty, ...changed };
}

function aBundle(pieces: readonly BundledPiece[], language: 'nl' | 'en' = 'en'): BundleContent {
  return { caseNumber: '2026-00001', language, pieces };
}

/** Bytes that are made when they are asked for, and come as slowly as from a disk, so that there is time to look. */
function aFile(name: string, size: number) {
  async function* parts() {
    for (let made = 0; made < size; made += 65_536) {
      await immediately();
      yield Buffer.alloc(Math.min(65_536, size - made), 7);
    }
  }
  return { name, size, bytes: Readable.from(parts(), { objectMode: false }) };
}

async function textOf(content: BundleContent): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of bundleArchive(content)) {
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('latin1');
}

describe('a bundle as one file', () => {
  it('has an index, and a folder per piece in the order of their numbers', async () => {
    const text = await textOf(
      aBundle([
        aPiece({ text: 'The roof leaks.', files: [aFile('photo.png', 3)] }),
        aPiece({ number: 12, kind: 'response', side: 'respondent', files: [aFile('letter.pdf', 3)] }),
      ]),
    );

    const names = [
      'index.html',
      '001 Complaint/00 text.txt',
      '001 Complaint/01 photo.png',
      '012 Response/01 letter.pdf',
    ];
    const places = names.map((name) => text.indexOf(name));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('keeps a name from leading out of its folder', async () => {
    const text = await textOf(aBundle([aPiece({ files: [aFile('../../etc/passwd', 3), aFile('a:b.txt', 3)] })]));

    expect([text.includes('01 .._.._etc_passwd'), text.includes('02 a_b.txt'), text.includes('../')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('ends with an error when a file cannot be read to its end', async () => {
    const broken = Readable.from(
      (function* parts(): Generator<Buffer> {
        yield Buffer.from('abc');
        throw new Error('The bytes were changed.');
      })(),
      { objectMode: false },
    );

    const work = textOf(aBundle([aPiece({ files: [{ name: 'a.txt', size: 6, bytes: broken }] })]));

    await expect(work).rejects.toThrow('The bytes were changed.');
  });

  it('closes the file it was reading when nobody reads on', async () => {
    const file = aFile('a.bin', 10 * megabyte);
    const archive = bundleArchive(aBundle([aPiece({ files: [file] })]));
    const closed = once(file.bytes, 'close');
    for await (const part of archive) {
      if ((part as Buffer).length > 1_000) {
        break;
      }
    }

    await closed;
    expect(file.bytes.destroyed).toBe(true);
  });

  it('of a hundred pieces does not grow in memory with them', async () => {
    const size = (isProving() ? 5 : 1) * megabyte;
    const pieces = Array.from({ length: 100 }, (_, index) =>
      aPiece({ number: index + 1, kind: 'piece', files: [aFile('photo.png', size)] }),
    );
    let sent = 0;

    const { growth, rss } = await memoryDuring(async () => {
      for await (const part of bundleArchive(aBundle(pieces))) {
        sent += (part as Buffer).length;
      }
    });

    process.stderr.write(`    100 pieces: ${growth.toFixed(1)} MB in use, ${rss.toFixed(1)} MB of the machine\n`);
    expect(sent).toBeGreaterThan(100 * size);
    expect(growth).toBeLessThan(50);
  }, 120_000);
});
