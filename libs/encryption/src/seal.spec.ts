import fc from 'fast-check';
import { inspect } from 'node:util';
import { aPlace, thrownBy } from '../test/places.builder.js';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { keyIdOf } from './envelope.js';
import { newKey, SecretKey } from './key.js';
import { openBytes, openText, sealBytes, sealText } from './seal.js';
import { UnsealError } from './unseal-error.js';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('a sealed text', () => {
  const key = newKey();

  it.each([
    ['nothing', ''],
    ['Dutch', 'De verwarming is al drie weken stuk; wél betaald: € 12,50'],
    ['NUL and other controls', 'a\0b\u0001\u001f\r\n'],
    ['right to left with direction marks', '\u202bהדוד לא עובד مرحبا\u202c'],
    ['emoji of several code points', '👩🏽‍🔧🏳️‍🌈'],
    ['a byte order mark', '\ufeffklacht'],
    ['a decomposed accent', 'cafe\u0301'],
    ['the last character there is', '\u{10ffff}'],
    ['a long letter', 'Klacht. '.repeat(20_000)],
  ])('opens as it was: %s', (_name, text) => {
    expect(openText(key, sealText(key, text, aPlace()), aPlace())).toBe(text);
  });

  it('opens as it was, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => openText(key, sealText(key, text, aPlace()), aPlace()) === text),
      { numRuns: proofRuns(20_000), seed: proofSeed() },
    );
  });

  it('is never the same twice', () => {
    const sealed = Array.from({ length: 1000 }, () => sealText(key, 'the same', aPlace()).toString('hex'));

    expect(new Set(sealed).size).toBe(1000);
  });

  it('is 33 bytes longer than its text and does not contain it', () => {
    const sealed = sealText(key, 'Geluidsoverlast', aPlace());

    expect([sealed.length, sealed.includes('Geluid')]).toEqual([33 + 15, false]);
  });

  it.each([
    ['a first half', 'a\ud83d'],
    ['a second half', '\ude00b'],
    ['halves in the wrong order', '\ude00\ud83d'],
  ])('is not made of half a character: %s', (_name, text) => {
    const { message } = thrownBy(() => sealText(key, text, aPlace()));

    expect(message).toBe('The text contains half a character (a lone surrogate). Refuse it where it comes in.');
  });

  it('says which key sealed it', () => {
    expect(keyIdOf(sealText(key, 'x', aPlace()))).toBe(key.id);
  });

  // Sealed by another program (Python, `cryptography`), after the format as `encrypt` describes it.
  it('of version 1 opens for ever', () => {
    const fixed = new SecretKey(Buffer.from(Array.from({ length: 32 }, (_, at) => at)));
    const sealed = Buffer.from(
      '01b3b9b27e6465666768696a6b6c6d6e6fd8cb021d3412a616a50201062aa4718c297837962711f0b753fddae4e4458057cfa28d997235',
      'hex',
    );

    expect(openText(fixed, sealed, aPlace())).toBe('Wederhoor: één maand');
  });
});

describe('opening', () => {
  const key = newKey();

  it('refuses every value of which a single bit was changed', () => {
    const opened: number[] = [];
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const sealed = sealText(key, text, aPlace());
        for (let bit = 0; bit < sealed.length * 8; bit += 1) {
          opened.push(...bitsThatOpen(key, sealed, bit));
        }
      }),
      { numRuns: proofRuns(200), seed: proofSeed() },
    );

    expect(opened).toEqual([]);
  });

  it('refuses every value that was cut short or made longer', () => {
    const sealed = sealText(key, 'tochtige ramen', aPlace());
    const cut = Array.from({ length: sealed.length }, (_, length) => sealed.subarray(0, length));
    const wrong = [...cut, Buffer.concat([sealed, Buffer.of(0)]), Buffer.concat([Buffer.of(0), sealed])];

    expect(wrong.filter((value) => opens(key, value))).toEqual([]);
  });

  it.each([
    ['tenant', { tenant: 'twente' }],
    ['table', { table: 'message' }],
    ['column', { column: 'remedy' }],
    ['row', { row: 'second' }],
  ])('refuses a value of another %s', (_name, changes) => {
    const sealed = sealText(key, 'lekkage', aPlace());

    expect(thrownBy(() => openText(key, sealed, aPlace(changes)))).toMatchObject({ reason: 'notAuthentic' });
  });

  it('refuses a value at every place that is not its own', () => {
    const word = fc.string({ minLength: 1, maxLength: 3 });
    const place = fc.record({ tenant: word, table: word, column: word, row: word });
    fc.assert(
      fc.property(place, place, (own, other) => {
        const sealed = sealText(key, 'lekkage', own);
        const same = inspect(Object.entries(own).sort()) === inspect(Object.entries(other).sort());
        expect(opens(key, sealed, other)).toBe(same);
      }),
      { numRuns: proofRuns(10_000), seed: proofSeed() },
    );
  });

  it.each([
    ['sealed with another key', sealText(newKey(), 'lekkage', aPlace()), 'otherKey'],
    ['that was never sealed', Buffer.alloc(60, 0x20), 'notSealed'],
    ['of a later version', Buffer.concat([Buffer.of(2), sealText(key, 'x', aPlace()).subarray(1)]), 'notSealed'],
    ['of nothing', Buffer.alloc(0), 'notSealed'],
  ])('refuses a value %s', (_name, sealed, reason) => {
    expect(thrownBy(() => openText(key, sealed, aPlace()))).toMatchObject({ name: 'UnsealError', reason });
  });

  it('refuses bytes as text and text as bytes', () => {
    const text = sealText(key, 'x', aPlace());
    const bytes = sealBytes(key, Buffer.from('x'), aPlace());

    expect([() => openText(key, bytes, aPlace()), () => openBytes(key, text, aPlace())].map(thrownBy)).toEqual([
      expect.any(UnsealError),
      expect.any(UnsealError),
    ]);
  });

  it('tells in its refusal the column and the reason, and neither content, row nor key', () => {
    const sealed = sealText(key, 'Mevrouw De Vries', aPlace({ row: '0192-row' }));

    const error = thrownBy(() => openText(key, sealed, aPlace({ row: '0193-row' })));

    const told = inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error);
    expect(error.message).toBe(
      'The value in complaint.description could not be opened: ' +
        'it was changed, or belongs to another row, column, table or tenant.',
    );
    expect(['Vries', '-row', key.id, sealed.toString('hex')].filter((word) => told.includes(word))).toEqual([]);
  });
});

describe('sealed bytes', () => {
  const key = newKey();

  it('open as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) =>
        openBytes(key, sealBytes(key, bytes, aPlace()), aPlace()).equals(bytes),
      ),
      { numRuns: proofRuns(10_000), seed: proofSeed() },
    );
  });

  it('open from the middle of a larger buffer', () => {
    const sealed = sealBytes(key, Buffer.from('scan'), aPlace());
    const inside = new Uint8Array(Buffer.concat([Buffer.alloc(5), sealed, Buffer.alloc(5)]).buffer.slice(0));
    const from = Buffer.from(inside.buffer).indexOf(sealed);

    expect(openBytes(key, inside.subarray(from, from + sealed.length), aPlace())).toEqual(Buffer.from('scan'));
  });

  it('leave what was given as it was', () => {
    const bytes = Buffer.from('scan');

    sealBytes(key, bytes, aPlace());

    expect(bytes.toString()).toBe('scan');
  });
});

function opens(key: SecretKey, sealed: Uint8Array, place = aPlace()): boolean {
  try {
    openText(key, sealed, place);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(UnsealError);
    return false;
  }
}

function bitsThatOpen(key: SecretKey, sealed: Buffer, bit: number): number[] {
  const changed = Buffer.from(sealed);
  changed[bit >> 3]! ^= 1 << (bit & 7);
  return opens(key, changed) ? [bit] : [];
}
