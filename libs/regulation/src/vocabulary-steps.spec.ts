import { eventNames, furtherMoments, momentNamesOf } from './vocabulary-events.js';
import { letterRecipients } from './vocabulary-letters.js';
import { stepOutcomes } from './vocabulary-outcomes.js';
import { recipients } from './vocabulary-roles.js';
import { stepEvents, stepNames, stepTable } from './vocabulary-steps.js';

describe('the vocabulary of steps', () => {
  it('has a step for every event', () => {
    const produced: readonly string[] = Object.values(stepEvents).flat();

    expect(eventNames.filter((event) => !produced.includes(event))).toEqual([]);
  });

  it.each(stepNames)('says of %s what happens, as a sentence, and who can take it', (name) => {
    const { means, roles } = stepTable[name];

    expect(means).toMatch(/^[A-Z].*\.$/);
    expect(roles).not.toHaveLength(0);
  });

  it('names only steps that exist as coming before others', () => {
    const known: readonly string[] = stepNames;
    const named = Object.values(stepTable).flatMap(({ after = [] }) => after);

    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('asks for an outcome exactly where a step can end in more ways', () => {
    const wrong = stepNames.filter((name) => {
      const { outcomes, inputs } = stepTable[name];
      return (outcomes !== undefined) !== inputs.includes('outcome');
    });

    expect(wrong).toEqual([]);
  });

  it('gives no two outcomes the same word', () => {
    expect(new Set(stepOutcomes).size).toBe(stepOutcomes.length);
  });

  it('sends every letter to somebody who can get one', () => {
    const known: readonly string[] = recipients;

    expect(
      Object.values(letterRecipients)
        .flat()
        .filter((one) => !known.includes(one)),
    ).toEqual([]);
  });

  it('keeps the days that a step sets apart from those an event can carry besides', () => {
    const twice = Object.keys(furtherMoments).filter((event) => {
      const names = momentNamesOf(event as keyof typeof furtherMoments);
      return new Set(names).size < names.length;
    });

    expect(twice).toEqual([]);
  });
});
