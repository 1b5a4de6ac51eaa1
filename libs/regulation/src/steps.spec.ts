import { someRules } from '../../../test/builders/a-regulation.js';
import type { StepRule } from './regulation.schema.js';
import { lettersOf, stageAfter, stagesAfter } from './steps.js';

const { decideAdmissibility, fileComplaint, acknowledgeReceipt } = someRules().steps as Record<string, StepRule>;

describe('a step', () => {
  it.each([
    ['one stage', fileComplaint, undefined, 'filed'],
    ['the stage of its outcome', decideAdmissibility, 'notYet', 'waiting'],
    ['no stage while its outcome is open', decideAdmissibility, undefined, undefined],
    ['no stage when the stage stays', acknowledgeReceipt, undefined, undefined],
  ] as const)('leads to %s', (_what, step, outcome, stage) => {
    expect(step && stageAfter(step, outcome)).toBe(stage);
  });

  it.each([
    ['its letters', fileComplaint, undefined, ['confirmation']],
    ['the letters of its outcome', decideAdmissibility, 'refused', ['refusal']],
    ['nothing on an outcome without letters', decideAdmissibility, 'admitted', []],
    ['nothing while its outcome is open', decideAdmissibility, undefined, []],
  ] as const)('sends %s', (_what, step, outcome, letters) => {
    expect(step && lettersOf(step, outcome)).toEqual(letters);
  });

  it('can lead to every stage of its outcomes', () => {
    expect(decideAdmissibility && stagesAfter(decideAdmissibility)).toEqual(['admitted', 'refused', 'waiting']);
  });
});
