import { noDay } from '../../ui/typed-day.js';
import {
  type AdmissibilityChoice,
  type Ground,
  groundsFor,
  needsReasons,
  tickedGrounds,
} from './admissibility-choice.js';

function aGround(ground: string, overrides: Partial<Ground> = {}): Ground {
  return {
    ground,
    applies: 'yes',
    type: 'otherForum',
    force: 'must',
    title: ground,
    source: 'article 1',
    ...overrides,
  };
}

function aChoice(overrides: Partial<AdmissibilityChoice>): AdmissibilityChoice {
  return { outcome: undefined, grounds: undefined, despite: [], motivation: '', on: noDay, ...overrides };
}

const rent = aGround('rent');
const court = aGround('court', { applies: 'unknown' });
const advised = aGround('advised', { applies: 'no' });
const early = aGround('early', { type: 'notYet' });
const trifle = aGround('trifle', { force: 'may' });

describe('groundsFor', () => {
  it('gives a refusal every ground but those that pass with time, what applies first', () => {
    expect(groundsFor('refused', [advised, court, rent, early])).toEqual([rent, court, advised]);
  });

  it('gives "not yet" only what passes with time', () => {
    expect(groundsFor('notYet', [rent, early])).toEqual([early]);
  });

  it('makes an admission weigh what must or may stand in the way, and nothing else', () => {
    expect(groundsFor('admitted', [rent, court, advised, trifle])).toEqual([rent, court]);
  });
});

describe('tickedGrounds', () => {
  it('starts with the grounds that apply', () => {
    expect(tickedGrounds(aChoice({ outcome: 'refused' }), [rent, court])).toEqual(['rent']);
  });

  it('follows the secretary, also to none', () => {
    expect(tickedGrounds(aChoice({ outcome: 'refused', grounds: [] }), [rent])).toEqual([]);
  });
});

describe('needsReasons', () => {
  it('asks none for a refusal on a ground that applies', () => {
    expect(needsReasons(aChoice({ outcome: 'refused' }), [rent])).toBe(false);
  });

  it('asks them for a refusal on a ground that the facts do not show', () => {
    expect(needsReasons(aChoice({ outcome: 'refused', grounds: ['court'] }), [court])).toBe(true);
  });

  it('asks them for an admission in spite of a ground', () => {
    expect(needsReasons(aChoice({ outcome: 'admitted' }), [court])).toBe(true);
  });

  it('asks none for an admission that nothing stands in the way of', () => {
    expect(needsReasons(aChoice({ outcome: 'admitted' }), [advised])).toBe(false);
  });
});
