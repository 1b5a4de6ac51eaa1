import { type Answers, type Question, unknown } from './answers.js';
import { missingSteps } from './missing-steps.js';
import { narrowed } from './narrowed.js';
import { resultAction } from './result-action.js';
import { saidAnswers } from './said-answers.js';

function aQuestion(fact: string, options: Question['options'] = []): Question {
  return { id: fact, fact, question: `${fact}?`, explanation: null, kind: 'choice', options, onlyWhen: [] };
}

describe('narrowing a list', () => {
  const names = ['Bo-Ex', 'Woningbouwvereniging Maarn', 'Coöperatie Één', 'Woonstichting SSW'].map((label) => ({
    label,
  }));

  it.each([
    ['', 4],
    ['bo ex', 1],
    ['BO-EX', 1],
    ['cooperatie een', 1],
    ['maarn woningbouw', 1],
    ['nobody', 0],
  ])('by "%s" leaves %d', (typed, count) => {
    expect(narrowed(names, typed)).toHaveLength(count);
  });
});

describe('the steps that are missing', () => {
  const form = aQuestion('priorSteps.corporation.form');
  const answer = aQuestion('priorSteps.head.answer');

  it.each<[string, Answers, string[]]>([
    ['one that was not taken', { [form.fact]: 'none' }, ['corporation']],
    ['one that was only spoken of', { [form.fact]: 'spoken' }, ['corporation']],
    ['one to which no answer came, where that alone is asked', { [answer.fact]: 'none' }, ['head']],
    ['none that was written', { [form.fact]: 'written' }, []],
    ['none that was refused', { [answer.fact]: 'refused' }, []],
    ['none of which nobody knows', { [form.fact]: unknown }, []],
  ])('are %s', (_, answers, missing) => {
    expect(missingSteps([form, answer], answers)).toEqual(missing);
  });
});

describe('the one thing to do', () => {
  const advice = { opensOn: null, refersTo: [] };
  const forum = { key: 'court', name: 'the court', explanation: '' };

  it.each([
    ['file', { ...advice, answer: 'yes' as const }, true],
    ['file', { ...advice, answer: 'undecided' as const }, false],
    ['letter', { ...advice, answer: 'notYet' as const }, true],
    ['read', { ...advice, answer: 'notYet' as const }, false],
    ['wait', { ...advice, answer: 'notYet' as const, opensOn: '2026-12-18' }, true],
    ['elsewhere', { ...advice, answer: 'no' as const, refersTo: [forum] }, true],
    ['read', { ...advice, answer: 'no' as const }, true],
  ])('is to %s', (action, found, letterCanHelp) => {
    expect(resultAction(found, letterCanHelp)).toBe(action);
  });
});

describe('what was answered', () => {
  const words = { unknown: 'No idea', language: 'nl' as const };

  it('is said in the words of the question', () => {
    const court = aQuestion('forums.court', [{ value: 'none', label: 'No' }]);

    expect(saidAnswers([court], { 'forums.court': 'none' }, words)).toEqual([
      { id: 'forums.court', question: 'forums.court?', answer: 'No' },
    ]);
  });

  it.each([
    ['2026-03-02', 'maandag 2 maart 2026'],
    [unknown, 'No idea'],
  ])('is a day in words, or that nobody knows (%s)', (value, answer) => {
    expect(saidAnswers([aQuestion('conduct.on')], { 'conduct.on': value }, words)[0]?.answer).toBe(answer);
  });

  it('leaves out what was not asked yet', () => {
    expect(saidAnswers([aQuestion('subject')], {}, words)).toEqual([]);
  });
});
