import { eventMoments, stepEvents, stepNames, stepTable } from '#regulation';
import { readdirSync } from 'node:fs';
import { printStepTable, stepLines } from './step-lines.js';
import { stepMeanings } from './step-meanings.js';

describe('the table of steps', () => {
  it('has a line and a meaning for every step of the vocabulary, in its order', () => {
    expect(stepLines().map(({ step }) => step)).toEqual(stepNames);
    expect(Object.keys(stepMeanings).toSorted()).toEqual([...stepNames].toSorted());
  });

  it.each(stepNames)('%s produces the event that the vocabulary names, with a golden file', (step) => {
    const { event } = stepMeanings[step];

    expect(stepEvents[step]).toContain(event);
    expect(readdirSync(new URL('golden/', import.meta.url))).toContain(`${event}.1.json`);
  });

  it('says of every input what it is, and of every step what it does', () => {
    const lines = stepLines();

    expect(lines.filter(({ means, produces }) => !means || produces.moments.length === 0)).toEqual([]);
    expect(lines.flatMap(({ inputs }) => inputs).filter(({ says }) => !says)).toEqual([]);
  });

  it('leaves no event without a step', () => {
    const produced = stepLines().map(({ produces }) => produces.event);

    expect(Object.keys(eventMoments).filter((event) => !produced.some((known) => known === event))).toEqual([]);
  });

  it.each(stepNames)('%s ends as the vocabulary says', (step) => {
    const { inputs } = stepLines().find((line) => line.step === step) ?? { inputs: [] };
    const outcome = inputs.find(({ name }) => name === 'outcome');

    expect(outcome?.values ?? []).toEqual(stepTable[step].outcomes ?? []);
  });

  it('can be printed, one line per step', () => {
    const lines = printStepTable().split('\n');

    expect(lines).toHaveLength(stepNames.length + 2);
    expect(lines.find((line) => line.startsWith('| `extendTerm`'))).toContain('`extendBy`');
  });
});
