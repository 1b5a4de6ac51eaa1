import { hearingSchema } from './schema/hearing.schema.js';
import { pieceRules } from './piece-rules.js';

const hearing = {
  held: 'always',
  public: 'closed',
  together: 'yes',
  presence: 'free',
  mediation: 'none',
  source: 'artikel 7',
} as const;
const pieces = { seenFor: '2 weeks', postTakes: '3 days', lateFrom: '1 week', source: 'artikel 8' };

describe('what a regulation says about pieces', () => {
  it('is what it says, in days', () => {
    expect(pieceRules({ hearing: { ...hearing, pieces } })).toEqual({
      seenFor: 14,
      postTakes: 3,
      lateFrom: 7,
      assumed: false,
      source: 'artikel 8',
    });
  });

  it.each([
    ['without a word about pieces', { hearing }],
    ['without a word about a hearing', {}],
  ])('is assumed of a regulation %s', (_, regulation) => {
    expect(pieceRules(regulation)).toEqual({ seenFor: 7, postTakes: 2, lateFrom: 10, assumed: true });
  });

  it.each(['1 day', '1 week', '10 days', '999 weeks'])('can be %s', (seenFor) => {
    expect(hearingSchema.safeParse({ ...hearing, pieces: { ...pieces, seenFor } }).success).toBe(true);
  });

  it.each(['5 workingDays', '1 month', '0 days', '1 days', 'unknown', '1000 days'])('cannot be %s', (seenFor) => {
    expect(hearingSchema.safeParse({ ...hearing, pieces: { ...pieces, seenFor } }).success).toBe(false);
  });
});
