import { aRegulation, someRules } from '../../../../test/builders/a-regulation.js';
import type { Ground, RegulationRules } from '../regulation.schema.js';
import { intakeQuestions } from './intake-questions.js';

const source = 'artikel 1';

function aGround(overrides: Partial<Ground>): Ground {
  return { when: { earlierAdvice: 'yes' }, type: 'final', force: 'must', source: 'artikel 1', ...overrides };
}

function factsAsked(grounds: Record<string, Ground>): string[] {
  return intakeQuestions(aRegulation({ grounds }), 'nl').map(({ fact }) => fact);
}

describe('intakeQuestions', () => {
  it('asks in a fixed order what can change a ground', () => {
    expect(factsAsked(someRules().grounds)).toEqual([
      'subject',
      'priorSteps.corporation.form',
      'priorSteps.corporation.answer',
      'priorSteps.corporation.on',
      'forums.court',
      'earlierAdvice',
    ]);
  });

  it('asks nothing where there are no grounds', () => {
    expect(factsAsked({})).toEqual([]);
  });

  it('asks for a fact that only takes a ground away', () => {
    const grounds = { rent: aGround({ when: { subject: 'rent' }, unless: { 'forums.tribunal': 'decided' } }) };

    expect(factsAsked(grounds)).toEqual(['subject', 'forums.tribunal']);
  });

  it('offers every landlord and one answer for any other', () => {
    const grounds = { other: aGround({ when: { participant: 'notListed' } }) };

    const [question] = intakeQuestions(aRegulation({ grounds }), 'nl');

    expect(question).toEqual({
      id: 'participant',
      fact: 'participant',
      question: 'Van welke landlord huurt u?',
      kind: 'participant',
      options: [
        { value: 'north', label: 'North' },
        { value: 'south', label: 'South' },
        { value: 'notListed', label: 'Mijn verhuurder staat hier niet bij' },
      ],
    });
  });

  it('asks whom it is about where another road follows from that, and offers who can answer', () => {
    const roads = {
      person: { when: { respondent: 'employee' }, source },
      rest: { unless: { respondent: 'employee' }, source },
    };
    const allocating = { ...roads, rest: { ...roads.rest, replaces: { respondent: 'platform' as const } } };
    const offered = (tracks: NonNullable<RegulationRules['tracks']>) =>
      intakeQuestions(aRegulation({ grounds: {}, tracks }), 'en').map(({ fact, options }) => [
        fact,
        ...options.map(({ value, label }) => `${value}: ${label}`),
      ]);

    expect(offered(roads)).toEqual([
      ['respondent', 'participant: A decision, or the landlord itself', 'employee: What an employee did or did not do'],
    ]);
    expect(offered(allocating)[0]).toContain('platform: Whoever allocates the dwellings');
  });

  it('asks for the day only when somebody wrote and heard nothing', () => {
    const question = intakeQuestions(aRegulation(), 'en').find(({ fact }) => fact.endsWith('.on'));

    expect(question?.onlyWhen).toEqual({
      'priorSteps.corporation.form': ['written'],
      'priorSteps.corporation.answer': ['none'],
    });
  });

  it('asks for the answer after any form when a ground looks at the answer alone', () => {
    const when = { 'priorSteps.corporation.answer': 'none' };
    const grounds = { ...someRules().grounds, unanswered: aGround({ when, type: 'notYet' }) };

    const question = intakeQuestions(aRegulation({ grounds }), 'en').find(({ fact }) => fact.endsWith('.answer'));

    expect(question?.onlyWhen).toEqual({ 'priorSteps.corporation.form': ['spoken', 'written'] });
  });

  it('lets one answer stand for silence and for a step not taken where only the answer decides', () => {
    const grounds = { unanswered: aGround({ when: { 'priorSteps.corporation.answer': 'none' }, type: 'notYet' }) };

    const [question] = intakeQuestions(aRegulation({ grounds }), 'en');

    expect(question).toMatchObject({
      question: 'Did you write? (en)',
      options: [{ value: 'none', label: 'I have no answer yet, or I still have to tell them' }, {}, {}],
    });
  });

  it('gives every choice concrete answers', () => {
    const withoutAnswers = intakeQuestions(aRegulation(), 'nl').filter(
      ({ kind, options }) => kind !== 'date' && options.length < 2,
    );

    expect(withoutAnswers).toEqual([]);
  });

  it('speaks the first language of a regulation that lacks the one asked for', () => {
    const [question] = intakeQuestions(aRegulation({ languages: ['nl'] }), 'en');

    expect(question?.question).toBe('Waar gaat uw complaint over?');
  });
});

describe('intakeQuestions under a regulation with classes and times to file', () => {
  const complainants = {
    resident: { capacities: ['resident' as const], priorSteps: ['corporation'], source: 'artikel 2' },
    visitor: { capacities: ['thirdParty' as const], priorSteps: [], source: 'artikel 2' },
  };

  it('asks first to which class somebody belongs, even when no ground looks at it', () => {
    expect(intakeQuestions(aRegulation({ complainants }), 'en')[0]).toMatchObject({
      fact: 'complainant',
      options: [{ value: 'resident' }, { value: 'visitor' }],
    });
  });

  it('asks about a prior step only those who take it', () => {
    const question = intakeQuestions(aRegulation({ complainants }), 'en').find(({ fact }) => fact.endsWith('.form'));

    expect(question?.onlyWhen).toEqual({ complainant: ['resident'] });
  });

  it('does not ask for a class where there is only one', () => {
    const { resident } = complainants;

    expect(intakeQuestions(aRegulation({ complainants: { resident } }), 'en').map(({ fact }) => fact)).not.toContain(
      'complainant',
    );
  });

  it('asks when it happened and whether it goes on where that decides over being too late', () => {
    const grounds = {
      tooLate: aGround({
        when: undefined,
        unless: { 'conduct.continuing': 'yes' },
        closes: { after: 'conduct.on', within: '1 year' },
      }),
    };

    expect(factsAsked(grounds)).toEqual(['conduct.continuing', 'conduct.on']);
  });

  it('asks for the day of the answer where the time to file counts from it', () => {
    const grounds = {
      tooLate: aGround({
        when: { 'priorSteps.corporation.answer': ['refused', 'unsatisfactory'] },
        closes: { after: 'priorSteps.corporation.answeredOn', within: '1 year' },
      }),
    };

    const question = intakeQuestions(aRegulation({ grounds }), 'en').at(-1);

    expect(question).toMatchObject({
      question: 'On which day did you get the answer from your landlord?',
      kind: 'date',
      onlyWhen: { 'priorSteps.corporation.answer': ['refused', 'unsatisfactory'] },
    });
  });

  it('never asks what only a person can judge', () => {
    const grounds = { unclear: aGround({ when: { 'judgements.unclear': 'yes' } }) };

    expect(factsAsked(grounds)).toEqual([]);
  });
});
