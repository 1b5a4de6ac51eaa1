import { caseWords } from './case-words.js';

/** What only happens where there is a committee. */
const ofCommittees = ['panelComposed', 'memberRecused'];

describe.each([
  ['nl', /commissie/i],
  ['en', /committee/i],
] as const)('the words for what happens in a case, in %s', (language, committee) => {
  it('name no committee, so that they also hold where a colleague or a manager treats the complaint', () => {
    const { stages, events, starts } = caseWords(language);
    const everywhere = [stages, events, starts].flatMap((words) =>
      Object.entries(words).filter(([name]) => !ofCommittees.includes(name)),
    );

    expect(everywhere.filter(([, words]) => committee.test(words))).toEqual([]);
  });

  it('say of each stage something that no other stage says', () => {
    const labels = Object.values(caseWords(language).stages);

    expect(new Set(labels).size).toBe(labels.length);
  });
});
