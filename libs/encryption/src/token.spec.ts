import fc from 'fast-check';
import { thrownBy } from '../test/places.builder.js';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { newKey, SecretKey } from './key.js';
import { hashToken, randomToken, token } from './token.js';

const key = newKey();

describe('token', () => {
  it('is the same for the same text and 43 characters long', () => {
    const made = token(key, 'email', 'a@example.nl');

    expect([made === token(key, 'email', 'a@example.nl'), /^[\w-]{43}$/.test(made)]).toEqual([true, true]);
  });

  it('differs with the key, the purpose and the text', () => {
    const made = [
      token(key, 'email', 'x'),
      token(newKey(), 'email', 'x'),
      token(key, 'nameWord', 'x'),
      token(key, 'email', 'y'),
    ];

    expect(new Set(made).size).toBe(4);
  });

  it('differs for any two texts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(
        text,
        text,
        (one, other) => (token(key, 'email', one) === token(key, 'email', other)) === (one === other),
      ),
      { numRuns: proofRuns(10_000), seed: proofSeed() },
    );
  });

  // Made by another program (Python), after RFC 5869 and RFC 2104.
  it('stays what it is, so that stored ones are found after an upgrade', () => {
    const fixed = new SecretKey(Buffer.from(Array.from({ length: 32 }, (_, at) => at)));

    expect(token(fixed, 'email', 'a@example.nl')).toBe('PPqLMMc1elFbFNLOvJLoYcmODQg-1tVmEDNrSy5lf9Y');
  });

  it.each(['', 'E-mail', 'a b', 'a/b', 'jan@example.nl', 'a'.repeat(41)])(
    'refuses the purpose "%s", without repeating it',
    (purpose) => {
      expect(thrownBy(() => token(key, purpose, 'x')).message).toBe(
        'The purpose of a token is one camelCase word of at most 40 characters.',
      );
    },
  );
});

describe('randomToken', () => {
  it('is 256 bits in 43 characters, and new each time', () => {
    const made = Array.from({ length: 1000 }, randomToken);

    expect([new Set(made).size, made.every((secret) => /^[\w-]{43}$/.test(secret))]).toEqual([1000, true]);
  });
});

describe('hashToken', () => {
  it('is the SHA-256 of the secret', () => {
    expect(hashToken('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  });
});
