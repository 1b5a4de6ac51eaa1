import fc from 'fast-check';
import { proofRuns, proofSeed } from '../../../../test/support/proof.js';
import { type CastVote, countedVotes, standingOf } from './standing.js';

const panel = ['one', 'two', 'three'];
const vote = (personId: string, inFavour: boolean, point: string | null = null): CastVote => ({
  personId,
  inFavour,
  point,
});

describe('a vote', () => {
  it.each([
    ['majority', [true], 'open'],
    ['majority', [true, true], 'carried'],
    ['majority', [true, false], 'open'],
    ['majority', [false, false], 'rejected'],
    ['unanimity', [true, true], 'open'],
    ['unanimity', [true, true, true], 'carried'],
    ['unanimity', [false], 'rejected'],
    ['unknown', [true, true, true], 'notRuled'],
    [undefined, [false, false, false], 'notRuled'],
  ] as const)('by %s of %j stands: %s', (voting, cast, standing) => {
    const votes = cast.map((inFavour, index) => vote(panel[index]!, inFavour));

    expect(standingOf(votes, null, panel, voting)).toBe(standing);
  });

  it('of half of a panel of four is no majority', () => {
    const votes = [vote('one', true), vote('two', true), vote('three', false), vote('four', false)];

    expect(standingOf(votes, null, [...panel, 'four'], 'majority')).toBe('rejected');
  });

  it('counts as it was cast last, apart for every point, and only of those who vote now', () => {
    const votes = [vote('one', false), vote('one', true), vote('two', true), vote('two', false, 'leak')];

    expect(countedVotes(votes)).toEqual([votes[1], votes[2], votes[3]]);
    expect(standingOf(votes, null, panel, 'majority')).toBe('carried');
    expect(standingOf(votes, 'leak', panel, 'majority')).toBe('open');
    expect(standingOf(votes, null, ['two', 'three'], 'majority')).toBe('open');
  });

  it('of nobody decides nothing', () => {
    expect(standingOf([], null, [], 'majority')).not.toBe('carried');
    expect(standingOf([], null, [], 'unanimity')).not.toBe('carried');
  });

  it('is never carried by people who do not vote, and what is carried cannot be voted down by those who did not vote yet', () => {
    const people = ['one', 'two', 'three', 'four', 'five'];
    const votes = fc.array(
      fc.record({ personId: fc.constantFrom(...people), inFavour: fc.boolean(), point: fc.constant(null) }),
    );
    const rule = fc.constantFrom('majority', 'unanimity');
    fc.assert(
      fc.property(votes, fc.subarray(people, { minLength: 1 }), rule, (cast, voters, voting) => {
        const strangers = people.filter((one) => !voters.includes(one));
        const standing = standingOf(cast, null, voters, voting);
        const stuffed = [...cast, ...strangers.map((one) => vote(one, true))];
        expect(standingOf(stuffed, null, voters, voting)).toBe(standing);
        const silent = voters.filter((one) => !cast.some(({ personId }) => personId === one));
        const later = [...cast, ...silent.map((one) => vote(one, false))];
        expect(standing === 'carried' && standingOf(later, null, voters, voting) !== 'carried').toBe(
          standing === 'carried' && voting === 'unanimity' && silent.length > 0,
        );
      }),
      { numRuns: proofRuns(2_000), seed: proofSeed() },
    );
  });
});
