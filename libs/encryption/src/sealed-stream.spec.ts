import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { aPlace } from '../test/places.builder.js';
import { allOf, inParts } from '../test/streams.builder.js';
import { keyFromText, keyToText } from './carried-key.js';
import { ChunkCipher } from './chunk-cipher.js';
import { newKey, type SecretKey } from './key.js';
import { sealBytes } from './seal.js';
import { chunkLength, openStream, sealedStreamLength, sealStream } from './sealed-stream.js';
import { UnsealError } from './unseal-error.js';

const header = 37;
const sealedChunk = chunkLength + 16;
const key = newKey();

const seal = (bytes: Uint8Array, place = aPlace(), part = 100_000): Promise<Buffer> =>
  allOf(sealStream(key, inParts(bytes, part), place));

const open = (sealed: Uint8Array, place = aPlace(), by: SecretKey = key, part = 100_000): Promise<Buffer> =>
  allOf(openStream(by, inParts(sealed, part), place));

/** Why it does not open; undefined when it does. */
async function refusal(sealed: Uint8Array, place = aPlace(), by: SecretKey = key): Promise<string | undefined> {
  try {
    await open(sealed, place, by);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(UnsealError);
    return (error as UnsealError).reason;
  }
}

/** The header and the chunks of a sealed stream. */
function partsOf(sealed: Buffer): Buffer[] {
  const chunks = Math.ceil((sealed.length - header) / sealedChunk);
  const cut = Array.from({ length: chunks }, (_, at) => header + at * sealedChunk);
  return [sealed.subarray(0, header), ...cut.map((from) => sealed.subarray(from, from + sealedChunk))];
}

/** Lengths around the borders of chunks, where mistakes are made, and a few others. */
const aroundBorders = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -2, max: 2 }))
    .map(([chunks, beside]) => Math.max(0, chunks * chunkLength + beside)),
  fc.integer({ min: 0, max: 3 * chunkLength }),
);

describe('a sealed stream', () => {
  it('opens as it was, whatever its length and the parts in which it comes', async () => {
    await fc.assert(
      fc.asyncProperty(aroundBorders, fc.integer({ min: 500, max: 200_000 }), async (length, part) => {
        const bytes = randomBytes(length);

        const opened = await open(await seal(bytes, aPlace(), part), aPlace(), key, part);

        expect(opened.equals(bytes)).toBe(true);
      }),
      { numRuns: proofRuns(2_000), seed: proofSeed() },
    );
  });

  it.each([0, 1, chunkLength - 1, chunkLength, chunkLength + 1, 2 * chunkLength, 2 * chunkLength + 1])(
    'of %i bytes is as long as was foretold',
    async (length) => {
      expect((await seal(Buffer.alloc(length))).length).toBe(sealedStreamLength(length));
    },
  );

  it('is never the same twice, and does not contain what it was made of', async () => {
    const bytes = Buffer.from('De lift staat stil. '.repeat(10));

    const sealed = [await seal(bytes), await seal(bytes)];

    expect([sealed[0]!.equals(sealed[1]!), sealed[0]!.includes('lift')]).toEqual([false, false]);
  });

  it('gives nothing of a chunk that was changed, and everything before it', async () => {
    const bytes = randomBytes(3 * chunkLength);
    const sealed = await seal(bytes);
    sealed[header + sealedChunk + 5]! ^= 1;
    const given: Buffer[] = [];

    const work = async () => {
      for await (const chunk of openStream(key, inParts(sealed, 1_000), aPlace())) {
        given.push(chunk);
      }
    };

    await expect(work()).rejects.toBeInstanceOf(UnsealError);
    expect(Buffer.concat(given).equals(bytes.subarray(0, chunkLength))).toBe(true);
  });
});

describe('opening a stream', () => {
  it('refuses it when any bit was changed', async () => {
    const sealed = await seal(randomBytes(chunkLength + 100));
    const changes = fc.integer({ min: 0, max: sealed.length * 8 - 1 });

    await fc.assert(
      fc.asyncProperty(changes, async (bit) => {
        const changed = Buffer.from(sealed);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(await refusal(changed)).toBeDefined();
      }),
      { numRuns: proofRuns(4_000), seed: proofSeed() },
    );
  });

  it('refuses it when any bit of a short one was changed: all of them are tried', async () => {
    const sealed = await seal(Buffer.from('scan'));
    const opened: number[] = [];

    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      opened.push(...((await refusal(changed)) === undefined ? [bit] : []));
    }

    expect(opened).toEqual([]);
  });

  it('refuses it when it was cut off, wherever that was', async () => {
    const sealed = await seal(randomBytes(2 * chunkLength + 50));
    const borders = [0, 1, 5, header - 1, header, header + sealedChunk, header + 2 * sealedChunk, sealed.length - 1];
    const lengths = fc.oneof(fc.constantFrom(...borders), fc.integer({ min: 0, max: sealed.length - 1 }));

    await fc.assert(
      fc.asyncProperty(lengths, async (length) => {
        expect(await refusal(sealed.subarray(0, length))).toBeDefined();
      }),
      { numRuns: proofRuns(2_000), seed: proofSeed() },
    );
  });

  it('refuses every other order of its chunks, a missing one and one that comes twice', async () => {
    const [head, first, second, third] = partsOf(await seal(randomBytes(3 * chunkLength))) as [
      Buffer,
      Buffer,
      Buffer,
      Buffer,
    ];
    const wrong = [
      [head, second, first, third],
      [head, first, third, second],
      [head, third, second, first],
      [head, first, third],
      [head, second, third],
      [head, first, second],
      [head, first, first, second, third],
      [head, first, second, third, third],
      [first, second, third],
    ];

    const reasons = await Promise.all(wrong.map((parts) => refusal(Buffer.concat(parts))));

    expect(reasons).not.toContain(undefined);
  });

  it('refuses a chunk of another stream of the same key and place', async () => {
    const [head, ...own] = partsOf(await seal(randomBytes(2 * chunkLength)));
    const [, foreign] = partsOf(await seal(randomBytes(2 * chunkLength)));

    expect(await refusal(Buffer.concat([head!, foreign!, own[1]!]))).toBe('notAuthentic');
  });

  it('refuses a last chunk of nothing behind a full one, with which a stream could be written in two ways', async () => {
    const head = partsOf(await seal(Buffer.from('x')))[0]!;
    const cipher = new ChunkCipher(key, head, aPlace());
    const full = cipher.seal(Buffer.alloc(chunkLength), { number: 0, last: false });
    const nothing = cipher.seal(Buffer.alloc(0), { number: 1, last: true });

    expect(await refusal(Buffer.concat([head, full, nothing]))).toBe('notAuthentic');
  });

  it('refuses it with something behind it', async () => {
    const whole = await seal(randomBytes(chunkLength));

    expect(await refusal(Buffer.concat([whole, Buffer.of(0)]))).toBe('notAuthentic');
  });

  it.each([
    ['tenant', { tenant: 'twente' }],
    ['table', { table: 'message' }],
    ['column', { column: 'remedy' }],
    ['row', { row: 'second' }],
  ])('refuses it at another %s', async (_name, changes) => {
    expect(await refusal(await seal(Buffer.from('scan')), aPlace(changes))).toBe('notAuthentic');
  });

  it.each([
    [
      'sealed with another key',
      async () => allOf(sealStream(newKey(), inParts(Buffer.from('x'), 1), aPlace())),
      'otherKey',
    ],
    ['never sealed', async () => Buffer.alloc(200, 0x20), 'notSealed'],
    ['nothing at all', async () => Buffer.alloc(0), 'notSealed'],
    [
      'of a later version',
      async () => Buffer.concat([Buffer.of(2), (await seal(Buffer.from('x'))).subarray(1)]),
      'notSealed',
    ],
    ['sealed in one piece', async () => sealBytes(key, Buffer.alloc(100), aPlace()), 'notAuthentic'],
  ])('refuses what was %s', async (_name, sealed, reason) => {
    expect(await refusal(await sealed())).toBe(reason);
  });
});

describe('a key that is carried as text', () => {
  it('opens what it sealed', async () => {
    const sealed = await seal(Buffer.from('scan'));

    const opened = await open(sealed, aPlace(), keyFromText(keyToText(key)));

    expect(opened.toString()).toBe('scan');
  });

  it.each(['', 'short', keyToText(newKey()).slice(1)])('is not made of another text: %j', (text) => {
    expect(() => keyFromText(text)).toThrow('A key is 32 bytes');
  });
});
