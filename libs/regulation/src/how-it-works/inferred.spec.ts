import { aRegulation, someRules, someTexts } from '../../../../test/builders/a-regulation.js';
import type { Regulation } from '../regulation.schema.js';
import { howItWorks } from './how-it-works.js';

const place = 'Other regulation, article 3';

/** The ground about rent was not read but taken from another regulation; everything else was read. */
function partlyRead(): Regulation {
  const { grounds } = someRules();
  return aRegulation({
    grounds: { ...grounds, rentPrice: { ...grounds['rentPrice']!, source: place } },
    assumptions: [
      { id: 'taken', about: ['grounds.rentPrice'], because: 'not read', inferredFrom: ['Other regulation'] },
      { id: 'chosen', about: ['intake.received'], because: 'silent' },
    ],
    texts: {
      nl: { ...someTexts('nl'), assumptions: { taken: 'De huur niet.', chosen: 'Die dag.' } },
      en: { ...someTexts('en'), assumptions: { taken: 'Not the rent.', chosen: 'That day.' } },
    },
  });
}

describe('a page about a source of which a part was read', () => {
  const { sections } = howItWorks(partlyRead(), 'en');
  const items = sections.flatMap((section) => section.items);

  it('says of a rule that it was inferred, and of every other one where it stands', () => {
    expect(items.filter((item) => item.includes(place))).toEqual([expect.stringMatching(/\(Inferred.*article 3\)$/)]);
    expect(items.filter((item) => item.includes('(Source'))).not.toEqual([]);
  });

  it('lists what was inferred, from what, apart from what was chosen', () => {
    const of = (id: string) => sections.find((section) => section.id === id)?.items;

    expect([of('inferred'), of('assumptions')]).toEqual([
      ['Not the rent. (Inferred: Other regulation)'],
      ['That day.'],
    ]);
  });

  it('has no such list where everything was read', () => {
    expect(howItWorks(aRegulation(), 'en').sections.map(({ id }) => id)).not.toContain('inferred');
  });
});
