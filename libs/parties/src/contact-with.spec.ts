import { BadInput } from '#problems';
import fc from 'fast-check';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { contactWith, waysToReach } from './contact-with.js';

const before = { name: 'Zoë', email: 'zoe@renter.example', phone: '06 1', address: 'Dorpsstraat 1, 3511 AB Utrecht' };

describe('how somebody is reached', () => {
  it.each([
    [
      'what is new takes the place of what was',
      { email: 'new@renter.example' },
      { ...before, email: 'new@renter.example' },
    ],
    ['an empty text takes it away', { phone: '' }, { name: 'Zoë', email: before.email, address: before.address }],
    [
      'spaces alone take it away too',
      { phone: ' \u00A0' },
      { name: 'Zoë', email: before.email, address: before.address },
    ],
  ])('%s', (_, changes, after) => {
    expect(contactWith(before, changes)).toEqual(after);
  });

  it.each([
    ['nothing is said', {}],
    ['the same is said again', { email: before.email, phone: before.phone }],
    ['nobody could reach him any more', { email: '', phone: '', address: '' }],
  ])('stays as it is when %s', (_, changes) => {
    expect(() => contactWith(before, changes)).toThrow(BadInput);
  });

  it('keeps the name and leaves a way to reach him, whatever is changed', () => {
    const text = fc.option(fc.constantFrom('', ' ', 'one', 'two'), { nil: undefined });
    const details = fc.record({ email: text, phone: text, address: text });
    const property = fc.property(details, details, (known, changes) => {
      try {
        const after = contactWith({ name: 'Zoë', ...known }, changes);
        expect(after.name).toBe('Zoë');
        expect(waysToReach.some((way) => /\S/u.test(after[way] ?? ''))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(BadInput);
      }
    });

    fc.assert(property, { numRuns: proofRuns(2_000), seed: proofSeed() });
  });
});
