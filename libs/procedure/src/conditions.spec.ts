import { type Condition, evaluate } from './conditions.js';
import type { CaseFacts } from './facts.js';

const onFacts = (condition: Condition, facts: Partial<CaseFacts>) => evaluate(condition, facts).truth;

describe('a condition', () => {
  it('holds when every key has its value', () => {
    const condition = { when: { subject: 'repair', 'forums.court': 'pending' } };

    expect(onFacts(condition, { subject: 'repair', forums: { court: 'pending' } })).toBe('yes');
  });

  it('does not hold when one key has another value, whatever is unknown beside it', () => {
    const condition = { when: { subject: 'rent', 'forums.court': 'pending' } };

    expect(onFacts(condition, { subject: 'repair' })).toBe('no');
  });

  it('holds when a list has the value among others', () => {
    expect(onFacts({ when: { subject: ['rent', 'rentIncrease'] } }, { subject: 'rentIncrease' })).toBe('yes');
  });

  it('is unknown while nobody answered, and names every fact to ask for', () => {
    const condition = { when: { subject: 'repair', 'priorSteps.first.form': 'written', 'forums.court': 'pending' } };

    expect(evaluate(condition, { subject: 'repair', priorSteps: { first: {} } })).toEqual({
      truth: 'unknown',
      unknownFacts: ['priorSteps.first.form', 'forums.court'],
    });
  });

  it.each([
    ['yes', 'pending', 'no'],
    ['yes', 'none', 'yes'],
    ['no', 'pending', 'no'],
  ] as const)('with unless: earlier advice %s and the court %s gives %s', (earlier, court, expected) => {
    const condition = { when: { earlierAdvice: 'yes' }, unless: { 'forums.court': 'pending' } };

    expect(onFacts(condition, { earlierAdvice: earlier === 'yes', forums: { court } })).toBe(expected);
  });

  it('is unknown when it would hold unless something that nobody answered', () => {
    const condition = { when: { earlierAdvice: 'yes' }, unless: { 'forums.court': 'pending' } };

    expect(evaluate(condition, { earlierAdvice: true })).toEqual({
      truth: 'unknown',
      unknownFacts: ['forums.court'],
    });
  });

  it('takes a step that was not taken for a step without an answer', () => {
    const condition = { when: { 'priorSteps.first.answer': 'none' } };

    expect(onFacts(condition, { priorSteps: { first: { form: 'none' } } })).toBe('yes');
  });

  it('does not take a step that was taken for a step without an answer', () => {
    const condition = { when: { 'priorSteps.first.answer': 'none' } };

    expect(onFacts(condition, { priorSteps: { first: { form: 'written' } } })).toBe('unknown');
  });

  it('takes a name that no fact has for something nobody answered', () => {
    expect(onFacts({ when: { 'forums.constructor': 'none' } }, { forums: {} })).toBe('unknown');
  });

  it('holds always when it says nothing', () => {
    expect(onFacts({}, {})).toBe('yes');
  });
});
