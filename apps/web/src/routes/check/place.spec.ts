import { type Question } from './answers.js';
import { atResult, nextPlace, placeBefore, readCheckSearch, shownQuestion } from './place.js';

function aQuestion(id: string): Question {
  return { id, fact: id, question: `${id}?`, explanation: null, kind: 'choice', options: [], onlyWhen: [] };
}

const [one, two, three] = [aQuestion('one'), aQuestion('two'), aQuestion('three')];
const open = [one, two, three];
const all = { one: 'a', two: 'b', three: 'c' };

describe('the question that an address shows', () => {
  it('is the one it names, when everything before it was answered', () => {
    expect(shownQuestion(open, { one: 'a', two: 'b' }, 'two')).toBe(two);
  });

  it.each(['three', atResult])('is the first without an answer, when the address names %s', (wanted) => {
    expect(shownQuestion(open, { one: 'a' }, wanted)).toBe(two);
  });

  it('is the first for an address that names no question here', () => {
    expect(shownQuestion(open, all, 'elsewhere')).toBe(one);
  });

  it('is none for the result, once everything was answered', () => {
    expect(shownQuestion(open, all, atResult)).toBeUndefined();
  });
});

describe('an answer', () => {
  it('leads to the next question, also when that was answered before', () => {
    expect(nextPlace(open, all, { id: 'one', changing: false })).toEqual({ question: 'two' });
  });

  it('leads from the last question to the result', () => {
    expect(nextPlace(open, all, { id: 'three', changing: false })).toEqual({ question: atResult });
  });

  it('that is changed leads straight back to the result', () => {
    expect(nextPlace(open, all, { id: 'one', changing: true })).toEqual({ question: atResult });
  });

  it('that is changed leads first to what is now to be asked', () => {
    expect(nextPlace(open, { one: 'a', two: 'b' }, { id: 'one', changing: true })).toEqual({
      question: 'three',
      change: true,
    });
  });
});

describe('the way back', () => {
  it('is the question before', () => {
    expect(placeBefore(open, all, { question: two, search: {} })).toEqual({ question: 'one' });
  });

  it('is not there at the first question', () => {
    expect(placeBefore(open, all, { question: one, search: {} })).toBeUndefined();
  });

  it('is the result while one answer is changed', () => {
    expect(placeBefore(open, all, { question: two, search: { change: true } })).toEqual({ question: atResult });
  });

  it('is the question before while a change has still to be finished', () => {
    expect(placeBefore(open, { one: 'a' }, { question: two, search: { change: true } })).toEqual({
      question: 'one',
      change: true,
    });
  });
});

describe('the address', () => {
  it('is read as far as it says something', () => {
    expect(readCheckSearch({ question: 'one', change: true, other: 1 })).toEqual({ question: 'one', change: true });
  });

  it.each([{ question: 3 }, { question: 'x'.repeat(101) }, { change: 'yes' }])(
    'is passed over where it is not ours',
    (search) => {
      expect(readCheckSearch(search)).toEqual({});
    },
  );
});
