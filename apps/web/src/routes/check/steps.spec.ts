import { type Answers, type Question } from './answers.js';
import { stepPlace } from './steps.js';

function aQuestion(fact: string, values: string[] = [], onlyWhen: Question['onlyWhen'] = []): Question {
  const options = values.map((value) => ({ value, label: value }));
  return { id: fact, fact, question: `${fact}?`, explanation: null, kind: 'choice', options, onlyWhen };
}

const subject = aQuestion('subject', ['repair', 'rent']);
const form = aQuestion('priorSteps.corporation.form', ['none', 'written']);
const day = aQuestion('priorSteps.corporation.on', [], [{ fact: form.fact, values: ['written'] }]);
const court = aQuestion('forums.court', ['none', 'pending']);
const plain = [subject, form, day, court];

const who = aQuestion('complainant', ['resident', 'employee', 'other']);
const talk = aQuestion('priorSteps.talk.form', ['none', 'spoken'], [{ fact: who.fact, values: ['resident'] }]);
const colleague = aQuestion('priorSteps.colleague.form', ['none'], [{ fact: who.fact, values: ['employee'] }]);
const forked = [who, talk, colleague];

describe('the step of a question', () => {
  it.each<[string, Question, Answers, object]>([
    ['the first', subject, {}, { number: 1, count: 3, followUp: false }],
    ['the next', form, { subject: 'repair' }, { number: 2, count: 3, followUp: false }],
    [
      'a question that follows from an answer, in the same step',
      day,
      { subject: 'repair', [form.fact]: 'written' },
      { number: 2, count: 3, followUp: true },
    ],
    [
      'the one after it, which does not skip a number',
      court,
      { subject: 'repair', [form.fact]: 'written', [day.fact]: '2026-03-02' },
      { number: 3, count: 3, followUp: false },
    ],
  ])('of %s', (_, question, answers, place) => {
    expect(stepPlace(plain, answers, question)).toEqual(place);
  });

  it('counts the longest way where an answer leads to one of several questions', () => {
    expect(stepPlace(forked, {}, who)).toEqual({ number: 1, count: 2, followUp: false });
  });

  it.each(['resident', 'employee'])('keeps its count whichever way is taken (%s)', (answer) => {
    const question = answer === 'resident' ? talk : colleague;

    expect(stepPlace(forked, { complainant: answer }, question)).toEqual({ number: 2, count: 2, followUp: false });
  });
});
