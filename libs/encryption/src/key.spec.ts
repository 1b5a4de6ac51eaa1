import { inspect } from 'node:util';
import { aMasterKey } from '../test/places.builder.js';
import { bytesOf, newKey, SecretKey, subkeyOf } from './key.js';

const waysOfShowing: [string, (key: unknown) => string][] = [
  ['inspect', (key) => inspect(key, { depth: 10, showHidden: true })],
  ['inspect of what holds it', (key) => inspect({ deep: [key] }, { depth: 10, showHidden: true })],
  ['JSON', (key) => JSON.stringify({ key })],
  ['a template', (key) => `${key as string}`],
  ['String', (key) => String(key)],
  ['its own properties', (key) => JSON.stringify(Object.getOwnPropertyDescriptors(key))],
];

describe('a key', () => {
  it.each(waysOfShowing)('does not show its bytes to %s', (_name, show) => {
    const key = newKey();
    const bytes = bytesOf(key);

    const shown = show(key);

    const secrets = [
      bytes.toString('hex'),
      bytes.toString('base64'),
      bytes.toString('base64url'),
      [...bytes].join(','),
    ];
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
  });

  it.each([
    ['a secret key', newKey()],
    ['the master key', aMasterKey()],
  ])('shows %s as [key]', (_name, key) => {
    expect([inspect(key), String(key), JSON.stringify(key)]).toEqual(['[key]', '[key]', '"[key]"']);
  });

  it('is new each time', () => {
    expect(new Set(Array.from({ length: 100 }, () => bytesOf(newKey()).toString('hex'))).size).toBe(100);
  });

  it('empties the buffer it was made of', () => {
    const bytes = Buffer.alloc(32, 7);

    const key = new SecretKey(bytes);

    expect([bytes, bytesOf(key)]).toEqual([Buffer.alloc(32), Buffer.alloc(32, 7)]);
  });

  it('has an id that is the same for the same bytes and another for other bytes', () => {
    const [first, again, other] = [7, 7, 8].map((value) => new SecretKey(Buffer.alloc(32, value)).id);

    expect([first === again, first === other]).toEqual([true, false]);
  });

  it('has a subkey of its own for every use', () => {
    const key = newKey();

    const subkeys = ['seal/text', 'seal/key', 'token/email'].map((use) => subkeyOf(key, use).export().toString('hex'));

    expect(new Set([bytesOf(key).toString('hex'), ...subkeys]).size).toBe(4);
  });

  it.each([0, 16, 31, 33, 64])('is not made of %i bytes', (length) => {
    expect(() => new SecretKey(Buffer.alloc(length))).toThrow(`A key is 32 bytes; ${length} were given.`);
  });
});
