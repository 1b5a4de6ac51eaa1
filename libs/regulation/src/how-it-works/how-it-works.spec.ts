import { aRegulation, someRules, someTexts } from '../../../../test/builders/a-regulation.js';
import type { Language } from '../language.js';
import type { Regulation } from '../regulation.schema.js';
import { termForces } from '../vocabulary-terms.js';
import { howItWorks } from './how-it-works.js';
import type { SectionId } from './words.js';

function sectionOf(regulation: Regulation, id: SectionId, language: Language = 'en') {
  return howItWorks(regulation, language).sections.find((section) => section.id === id);
}

describe('howItWorks', () => {
  it('has its sections in the order in which people need them', () => {
    expect(howItWorks(aRegulation(), 'en').sections.map(({ id }) => id)).toEqual([
      'before',
      'subjects',
      'notHere',
      'cannotTreat',
      'filing',
      'next',
      'participants',
      'source',
    ]);
  });

  it('opens with the words of the regulation itself', () => {
    expect(howItWorks(aRegulation(), 'nl').intro).toEqual(['About the committee. (nl)']);
  });

  it('says what to do first, and how long to wait', () => {
    expect(sectionOf(aRegulation(), 'before')?.items).toEqual([
      'Write first. (en) (Source, in Dutch: artikel 2)',
      'notInWriting (en). why notInWriting (en) what now with notInWriting (en) (Source, in Dutch: artikel 6)',
      'silenceTooShort (en). why silenceTooShort (en) what now with silenceTooShort (en) The waiting time is 1 month. (Source, in Dutch: artikel 6)',
    ]);
  });

  it('cites the source without its language to somebody who reads that language', () => {
    expect(sectionOf(aRegulation(), 'subjects', 'nl')?.items).toEqual([
      'repair (nl). A tap leaks. (nl) (Bron: artikel 4)',
    ]);
  });

  it.each([
    ['examples', 'open', 'These are examples. Your complaint can be about something else.'],
    ['all there is', 'closed', 'These are the only subjects that the committee looks at.'],
  ] as const)('says whether the subjects are %s', (_what, list, sentence) => {
    const subjects = { ...someRules().subjects, list };

    expect(sectionOf(aRegulation({ subjects }), 'subjects')?.paragraphs).toEqual([sentence]);
  });

  it('explains only the forums to which it sends people away', () => {
    expect(sectionOf(aRegulation(), 'notHere')?.paragraphs).toEqual([
      'These are examples. There may be more.',
      'The tribunal: tribunal (en)',
      'The court: court (en)',
    ]);
  });

  it('does not promise that there is more where the source names everything that is excluded', () => {
    const subjects = { ...someRules().subjects, exclusions: 'closed' as const };

    expect(sectionOf(aRegulation({ subjects }), 'notHere')?.paragraphs).not.toContain(
      'These are examples. There may be more.',
    );
  });

  it('always says that anybody may file and that the committee decides', () => {
    expect(sectionOf(aRegulation({ grounds: {} }), 'cannotTreat')?.paragraphs).toEqual([
      'Not sure? Send in your complaint anyway. The committee decides, not the computer.',
    ]);
  });

  it.each([
    ['fatal', 'no later than 14 days', 'This is a hard limit for the landlord.', 'no later than'],
    ['norm', 'no later than 14 days', 'The landlord must keep to this.', 'no later than'],
    ['request', 'asked within 14 days', 'This is a request to the landlord.', 'asked before'],
    ['aim', 'expected around 14 days', 'This is what the landlord aims at.', 'expected around'],
    ['expectation', 'expected around 14 days', 'It may take longer.', 'expected around'],
  ] as const)('says of a term with force %s whom it binds and how firmly', (force, within, binding, onScreen) => {
    const response = { ...someRules().terms['response'], force } as Regulation['terms'][string];

    expect(sectionOf(aRegulation({ terms: { response } }), 'next')?.items).toContain(
      `Response (en): ${within} after the committee asked for the reaction. ${binding} ` +
        `With your case you see “${onScreen}” and the day. (Source, in Dutch: artikel 9)`,
    );
  });

  it.each(termForces)('has the Dutch word that stands before the day for force %s', (force) => {
    const response = { ...someRules().terms['response'], force } as Regulation['terms'][string];
    const [item] = sectionOf(aRegulation({ terms: { response } }), 'next', 'nl')?.items.slice(-2) ?? [];

    expect(item).toMatch(/“(uiterlijk|gevraagd vóór|verwacht rond)”/);
  });

  it('puts every term behind the step that meets it', () => {
    const items = sectionOf(aRegulation(), 'next')?.items ?? [];

    expect(items.map((item) => item.split(/[:.]/)[0])).toEqual([
      'You send in your complaint',
      'The committee tells you that it has received your complaint',
      'Acknowledgement (en)',
      'The committee looks at whether it can treat your complaint',
      'Can the committee treat your complaint? Then it asks the landlord for a reaction',
      'The landlord reacts',
      'Response (en)',
      'The procedure then goes on',
    ]);
  });

  it('asks for the policy only where the regulation does', () => {
    const { steps } = someRules();
    const requestResponse = { ...steps.requestResponse, asks: ['reaction', 'policy'] } as NonNullable<
      typeof steps.requestResponse
    >;
    const mentions = (regulation: Regulation) => JSON.stringify(sectionOf(regulation, 'next')).includes('its policy');

    expect([mentions(aRegulation({ steps: { ...steps, requestResponse } })), mentions(aRegulation())]).toEqual([
      true,
      false,
    ]);
  });

  it('gives the postal address with filing by letter', () => {
    const contact = { postalAddress: { lines: ['Postbus 1', '1234 AB Example'], source: 'artikel 3' } };

    expect(sectionOf(aRegulation({ contact }), 'filing')?.items[1]).toBe(
      'By letter. The address is: Postbus 1, 1234 AB Example. (Source, in Dutch: artikel 3)',
    );
  });

  it('shows a branch with the corporation that it is a part of', () => {
    const participants = [
      { id: 'east', name: 'East branch', kind: 'branch' as const, of: 'East' },
      { id: 'north', name: 'North', kind: 'corporation' as const },
    ];

    expect(sectionOf(aRegulation({ participants }), 'participants')?.items).toEqual([
      'East branch (a part of East)',
      'North',
    ]);
  });

  it('names no participant of an organisation that takes part alone', () => {
    const participants = [{ id: 'north', name: 'North', kind: 'corporation' as const }];

    expect(sectionOf(aRegulation({ participants }), 'participants')).toBeUndefined();
  });

  it('says who helps to write the complaint down, and nothing where the source names nobody', () => {
    const { intake } = aRegulation();
    const helped = sectionOf(aRegulation({ intake: { ...intake, help: ['staff', 'adviser'] } }), 'filing')?.paragraphs;

    expect(helped).toContainEqual(expect.stringMatching(/somebody who works for .* or an adviser can help you\.$/));
    expect(sectionOf(aRegulation(), 'filing')?.paragraphs.join(' ')).not.toContain('can help you');
  });

  it('says openly what was chosen because the source is silent', () => {
    const assumptions = [{ id: 'days', about: ['calendar.rollOver'], because: 'it does not say' }];
    const en = someTexts('en', { assumptions: { days: 'A weekend does not make the time longer.' } });

    expect(sectionOf(aRegulation({ assumptions, texts: { nl: en, en } }), 'assumptions')?.items).toEqual([
      'A weekend does not make the time longer.',
    ]);
  });

  it('says that a source carries no date', () => {
    const source = { ...someRules().source, dated: 'unknown' };

    expect(sectionOf(aRegulation({ source }), 'source')?.paragraphs).toEqual([
      'The rules on this page come from: Voorbeeldreglement, without a date.',
    ]);
  });

  it('speaks the first language of a regulation that lacks the one asked for', () => {
    expect(howItWorks(aRegulation({ languages: ['nl'] }), 'en').title).toBe('Zo werkt het als u een complaint heeft');
  });
});
