import { aCase } from '../../../test/builders/a-case.js';
import { aRegulation } from '../../../test/builders/a-regulation.js';
import { openSteps } from './open-steps.js';

const regulation = aRegulation();

const reasons = (state: Parameters<typeof openSteps>[1], role: Parameters<typeof openSteps>[2]) =>
  openSteps(regulation, state, role).map((found) => [found.step, found.open ? 'open' : found.reason.code]);

describe('the open steps', () => {
  it('of a complainant without a case: filing', () => {
    expect(reasons(undefined, 'complainant')).toEqual([
      ['fileComplaint', 'open'],
      ['acknowledgeReceipt', 'stepNotOpen'],
      ['decideAdmissibility', 'stepNotOpen'],
      ['requestResponse', 'stepNotOpen'],
      ['submitResponse', 'stepNotOpen'],
    ]);
  });

  it('of the secretary after filing: the acknowledgement and the decision', () => {
    expect(reasons(aCase().filed().state, 'secretary')).toEqual([
      ['fileComplaint', 'stepNotOpen'],
      ['acknowledgeReceipt', 'open'],
      ['decideAdmissibility', 'open'],
      ['requestResponse', 'stepNotOpen'],
      ['submitResponse', 'stepNotOpen'],
    ]);
  });

  it('of another role than the one that may: none, and the reason', () => {
    expect(reasons(aCase().filed().state, 'complainant')).toContainEqual(['decideAdmissibility', 'roleMayNot']);
  });

  it('no longer hold a step beside the procedure once it is taken', () => {
    expect(reasons(aCase().filed('2026-03-02').acknowledged('2026-03-03').state, 'secretary')).toContainEqual([
      'acknowledgeReceipt',
      'stepAlreadyTaken',
    ]);
  });

  it('say of a closed step what comes first', () => {
    expect(openSteps(regulation, aCase().filed().state, 'secretary')).toContainEqual({
      step: 'requestResponse',
      open: false,
      reason: expect.objectContaining({ missing: ['decideAdmissibility'] }),
    });
  });
});
