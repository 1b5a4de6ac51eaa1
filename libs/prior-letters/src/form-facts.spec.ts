import { aRegulation } from '../../../test/builders/a-regulation.js';
import { factsAfterLetter, formAfterLetter, readForm } from './form-facts.js';

const regulation = aRegulation();
const written = { participant: 'north', priorStep: 'corporation', subject: 'repair', on: '2026-03-02' } as const;
const formOf = (answers: object, rest: object = {}) => readForm(JSON.stringify({ ...rest, answers }))!;

describe('a form', () => {
  it.each([
    ['an object', '{}', {}],
    ['with answers', '{"answers":{"subject":"repair"}}', { subject: 'repair' }],
    ['that is a list', '[]', undefined],
    ['that is a word', '"form"', undefined],
    ['that is nothing', 'null', undefined],
    ['that is no JSON', '{', undefined],
    ['whose answers are a list', '{"answers":[]}', undefined],
    ['whose answers are no words', '{"answers":{"subject":1}}', undefined],
  ])('%s is read as far as it can be: %s', (_, text, answers) => {
    expect(readForm(text)?.answers).toEqual(answers);
  });
});

describe('the facts after a letter', () => {
  it('are those of the form, with the letter written and unanswered', () => {
    const answers = { subject: 'nuisance', 'forums.court': 'none', earlierAdvice: 'no', anonymous: 'unknown' };

    expect(factsAfterLetter(formOf(answers), regulation, written)).toEqual({
      participant: 'north',
      subject: 'repair',
      earlierAdvice: false,
      forums: { court: 'none' },
      priorSteps: { corporation: { form: 'written', on: '2026-03-02', answer: 'none' } },
    });
  });

  it.each([
    ['a fact that is none', { '__proto__.x': 'yes', weather: 'wet' }],
    ['a value that is none', { earlierAdvice: 'perhaps', 'forums.court': 'asleep' }],
    ['a step that is none', { 'priorSteps.mayor.on': '2026-01-01' }],
    ['a day that is none', { 'priorSteps.corporation.on': '2026-02-30' }],
  ])('leave out %s', (_, answers) => {
    expect(factsAfterLetter(formOf(answers), regulation, written)).toEqual({
      participant: 'north',
      subject: 'repair',
      forums: {},
      priorSteps: { corporation: { form: 'written', on: '2026-03-02', answer: 'none' } },
    });
  });
});

describe('the form after a letter', () => {
  it('has the letter in its answers, asks anew what came of the step, and keeps the rest', () => {
    const form = formOf(
      { subject: 'rent', 'priorSteps.corporation.answer': 'refused', 'priorSteps.other.form': 'spoken' },
      { complaint: { description: 'Wet.' } },
    );

    expect(JSON.parse(formAfterLetter(form, written))).toEqual({
      complaint: { description: 'Wet.' },
      answers: {
        participant: 'north',
        subject: 'repair',
        'priorSteps.other.form': 'spoken',
        'priorSteps.corporation.form': 'written',
        'priorSteps.corporation.on': '2026-03-02',
      },
    });
  });
});
