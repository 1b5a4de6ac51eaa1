import fc from 'fast-check';
import { aPlace } from '../test/places.builder.js';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { encodeContext, type SealContext } from './seal-context.js';

const part = fc.string({ unit: fc.constantFrom('a', 'b', '|', '\0', '\x01', 'é'), minLength: 1, maxLength: 4 });
const place = fc.record({ tenant: part, table: part, column: part, row: part });

function partsOf({ tenant, table, column, row }: SealContext): string[] {
  return [tenant, table, column, row];
}

describe('encodeContext', () => {
  it('gives two places the same bytes only when they are the same place', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const same = partsOf(one).every((text, at) => text === partsOf(other)[at]);
        expect(encodeContext(one).equals(encodeContext(other))).toBe(same);
      }),
      { numRuns: proofRuns(40_000), seed: proofSeed() },
    );
  });

  it.each([
    ['a letter moved from table to column', aPlace({ table: 'ab', column: 'c' }), aPlace({ table: 'a', column: 'bc' })],
    ['a separator inside a part', aPlace({ table: 'a|b', column: 'c' }), aPlace({ table: 'a', column: 'b|c' })],
    ['another capital', aPlace({ row: 'AB' }), aPlace({ row: 'ab' })],
    ['a composed and a decomposed accent', aPlace({ row: '\u00e9' }), aPlace({ row: 'e\u0301' })],
  ])('tells places apart by %s', (_name, one, other) => {
    expect(encodeContext(one).equals(encodeContext(other))).toBe(false);
  });

  it.each(['tenant', 'table', 'column', 'row'])('refuses an empty %s', (name) => {
    expect(() => encodeContext(aPlace({ [name]: '' }))).toThrow('one of them is empty');
  });

  it('refuses half a character, which would be the same as another half', () => {
    expect(() => encodeContext(aPlace({ row: '\ud800' }))).toThrow('lone surrogate');
  });
});
