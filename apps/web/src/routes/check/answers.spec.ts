import { openQuestions, type Question, toIntakeAnswers, unknown } from './answers.js';

function aQuestion(fact: string, onlyWhen: Question['onlyWhen'] = []): Question {
  return { id: fact, fact, question: `${fact}?`, explanation: null, kind: 'choice', options: [], onlyWhen };
}

const form = aQuestion('priorSteps.corporation.form');
const day = aQuestion('priorSteps.corporation.on', [{ fact: form.fact, values: ['written'] }]);

describe('openQuestions', () => {
  it('asks for the day of a written complaint', () => {
    expect(openQuestions([form, day], { [form.fact]: 'written' })).toEqual([form, day]);
  });

  it('does not ask for the day of a complaint that was only spoken', () => {
    expect(openQuestions([form, day], { [form.fact]: 'spoken' })).toEqual([form]);
  });
});

describe('toIntakeAnswers', () => {
  it('brings the parts of one earlier step together', () => {
    const answers = { [form.fact]: 'written', [day.fact]: '2026-03-02' };

    expect(toIntakeAnswers([form, day], answers)).toEqual({
      priorSteps: [{ step: 'corporation', form: 'written', on: '2026-03-02' }],
    });
  });

  it('names every forum', () => {
    const questions = [aQuestion('forums.court'), aQuestion('forums.tribunal')];

    expect(toIntakeAnswers(questions, { 'forums.court': 'pending', 'forums.tribunal': 'none' })).toEqual({
      forums: [
        { forum: 'court', state: 'pending' },
        { forum: 'tribunal', state: 'none' },
      ],
    });
  });

  it('leaves out what nobody knows', () => {
    expect(toIntakeAnswers([form], { [form.fact]: unknown })).toEqual({});
  });

  it('leaves out the answer to a question that is no longer asked', () => {
    expect(toIntakeAnswers([form], { [form.fact]: 'none', [day.fact]: '2026-03-02' })).toEqual({
      priorSteps: [{ step: 'corporation', form: 'none' }],
    });
  });

  it.each([
    ['complainant', 'houseSeeker', { complainantClass: 'houseSeeker' }],
    ['signal', 'repairRequest', { signal: 'repairRequest' }],
    ['respondent', 'employee', { respondent: 'employee' }],
    ['collective', 'yes', { collective: true }],
    ['earlierAdvice', 'no', { earlierAdvice: false }],
    ['conduct.continuing', 'no', { conduct: { continuing: false } }],
    ['conduct.on', '2026-03-02', { conduct: { on: '2026-03-02' } }],
    ['priorSteps.corporation.longerTerm', 'yes', { priorSteps: [{ step: 'corporation', longerTerm: true }] }],
  ])('brings the answer to %s across', (fact, value, answers) => {
    expect(toIntakeAnswers([aQuestion(fact)], { [fact]: value })).toEqual(answers);
  });
});
