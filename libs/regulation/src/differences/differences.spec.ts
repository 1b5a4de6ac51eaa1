import { aRegulation, someRules, someTexts } from '../../../../test/builders/a-regulation.js';
import { plainLabels } from '../../../../test/builders/plain-labels.js';
import type { Regulation } from '../regulation.schema.js';
import type { Audience } from './difference.js';
import { differencesBetween } from './differences.js';

type Change = (rules: Regulation) => Regulation;

const said = (change: Change, language: 'nl' | 'en' = 'en') =>
  differencesBetween(aRegulation(), change(aRegulation()), { language, labels: plainLabels });
const sentences = (change: Change) => said(change).map(({ says }) => says);
const withTerm =
  (part: Partial<Regulation['terms'][string]>): Change =>
  (regulation) => ({
    ...regulation,
    terms: { ...regulation.terms, response: { ...regulation.terms['response']!, ...part } },
  });
const withGround =
  (name: string, part: Partial<Regulation['grounds'][string]>): Change =>
  (regulation) => ({
    ...regulation,
    grounds: { ...regulation.grounds, [name]: { ...regulation.grounds[name]!, ...part } },
  });
const withStep =
  (part: Partial<NonNullable<Regulation['steps']['submitResponse']>>): Change =>
  (regulation) => ({
    ...regulation,
    steps: { ...regulation.steps, submitResponse: { ...regulation.steps.submitResponse!, ...part } },
  });

describe('what changes between two regulations', () => {
  it('is nothing between a regulation and itself', () => {
    expect(said((same) => same)).toEqual([]);
  });

  it.each<[string, Change, string]>([
    [
      'a longer term',
      withTerm({ within: '21 days' }),
      'Response (en): more time for: respondent. Was 14 days, becomes 21 days.',
    ],
    [
      'a shorter term',
      withTerm({ within: '1 week' }),
      'Response (en): less time for: respondent. Was 14 days, becomes 1 week.',
    ],
    [
      'a term that is longer or shorter by the month',
      withTerm({ within: '10 workingDays' }),
      'Response (en): another time for: respondent. Was 14 days, becomes 10 working days.',
    ],
    ['a firmer term', withTerm({ force: 'norm' }), 'Response (en): was: this is a request. Becomes: this is a duty.'],
    [
      'a term of somebody else',
      withTerm({ on: 'employee' }),
      'Response (en): this was for: respondent. Now it is for: employee.',
    ],
    [
      'a longer wait',
      withGround('silenceTooShort', { opens: { after: 'priorSteps.corporation.on', wait: '2 months' } }),
      'SilenceTooShort (en): was: you wait 1 month. Becomes: you wait 2 months.',
    ],
    [
      'a ground for more subjects',
      withGround('rentPrice', { when: { subject: ['rent', 'rentIncrease', 'repair'] } }),
      'RentPrice (en): this now also holds for: repair (en).',
    ],
    [
      'a ground that must be used',
      withGround('earlierAdvice', { force: 'must' }),
      'EarlierAdvice (en): was: it may be refused. Becomes: it must be refused.',
    ],
    [
      'a step for one more',
      withStep({ by: ['participantContact', 'employee'] }),
      'SubmitResponse: who may now too: employee.',
    ],
    ['a step for one fewer', withStep({ by: ['employee'] }), 'SubmitResponse: who may no longer: participantContact.'],
  ])('says of %s what it means', (_, change, sentence) => {
    expect(sentences(change)).toContain(sentence);
  });

  it.each<[string, Change, Audience[]]>([
    ['a term of the respondent', withTerm({ within: '21 days' }), ['participant']],
    ['a term of both sides', withTerm({ on: 'parties', within: '21 days' }), ['complainant', 'participant']],
    ['a ground', withGround('earlierAdvice', { force: 'must' }), ['complainant']],
    ['a step of the office', withStep({ by: ['participantContact', 'secretary'] }), ['committee']],
  ])('tells of %s whom it is for', (_, change, audience) => {
    expect(said(change).flatMap((one) => one.for)).toEqual(expect.arrayContaining(audience));
  });

  it('tells a ground that is new with its words, and does not tell the words once more', () => {
    const add: Change = (regulation) => ({
      ...regulation,
      grounds: { ...regulation.grounds, tooLate: { type: 'final', force: 'must', source: 'artikel 8' } },
      texts: { ...regulation.texts, en: withText(regulation, 'Too late', 'A year has passed.') },
    });

    expect(sentences(add)).toEqual(['New reason not to treat a complaint: Too late. A year has passed.']);
  });

  it('takes a term with another name for the same one, and counts the name', () => {
    const rename: Change = (regulation) => {
      const { response, ...terms } = regulation.terms;
      const { response: text, ...texts } = regulation.texts.en.terms;
      return {
        ...regulation,
        terms: { ...terms, reaction: { ...response!, within: '21 days' } },
        texts: { ...regulation.texts, en: { ...regulation.texts.en, terms: { ...texts, reaction: text! } } },
      };
    };

    expect(sentences(rename)).toEqual([
      'Response (en): more time for: respondent. Was 14 days, becomes 21 days.',
      'One rule has another name in the file.',
    ]);
  });

  it('counts rules that only stand in another place of the source', () => {
    expect(sentences(withTerm({ source: 'artikel 12' }))).toEqual(['One rule stands in another place of the source.']);
  });

  it('says in general what has no words of its own, with the value before and after', () => {
    const [difference] = said((regulation) => ({ ...regulation, timeZone: 'Europe/Brussels' }));

    expect(difference).toMatchObject({
      says: 'Something is different about the time zone.',
      changes: [{ path: 'timeZone', before: 'Europe/Amsterdam', after: 'Europe/Brussels' }],
    });
  });

  it('names where the rule stands in the source of each', () => {
    const [difference] = said(withTerm({ within: '21 days', source: 'artikel 12' }));

    expect(difference?.sources).toEqual({ before: 'artikel 9', after: 'artikel 12' });
  });

  it('says of one of several roads which road it is', () => {
    const track = (within: string): Regulation =>
      aRegulation({
        tracks: {
          short: {
            source: 'artikel 2',
            replaces: { terms: { response: { ...someRules().terms['response']!, within } } },
          },
        },
        texts: {
          nl: someTexts('nl'),
          en: { ...someTexts('en'), tracks: { short: { name: 'Short road', explanation: 'x' } } },
        },
      });

    const differences = differencesBetween(track('14 days'), track('7 days'), { language: 'en', labels: plainLabels });

    expect(differences.map(({ says }) => says)).toEqual([
      'Short road: Response (en): less time for: respondent. Was 14 days, becomes 7 days.',
    ]);
  });

  it('holds no key of the file in what it says', () => {
    const [difference] = said(withTerm({ metBy: 'receiptAcknowledged.sent' }), 'nl');

    expect(difference?.says).toBe('Response (nl): iets anders telt nu als op tijd.');
  });
});

function withText({ texts }: Regulation, title: string, explanation: string): Regulation['texts']['en'] {
  return { ...texts.en, grounds: { ...texts.en.grounds, tooLate: { title, explanation, whatNow: 'Nothing.' } } };
}
