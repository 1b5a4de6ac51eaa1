import type { CaseState, MadeCommitment } from './case-state.js';
import { commitmentsOf } from './commitments-of.js';

const today = '2026-05-01';

function standing(made: Partial<MadeCommitment>): readonly [string, boolean] {
  const whole = { commitmentId: 'roof', kind: 'commitment', madeOn: '2026-04-10', from: 'agreement', ...made } as const;
  const [one] = commitmentsOf({ commitments: [whole] } as unknown as CaseState, today);
  return [one!.status, one!.asked];
}

describe('something that was promised', () => {
  it.each<[string, Partial<MadeCommitment>, readonly [string, boolean]]>([
    ['waits until its day', { dueOn: '2026-05-02' }, ['open', false]],
    ['is asked about on its day', { dueOn: '2026-05-01' }, ['open', true]],
    ['is late on the day after', { dueOn: '2026-04-30' }, ['overdue', true]],
    ['is asked about at once where no day was said', {}, ['open', true]],
    ['is done when the complainant says so', { dueOn: '2026-04-30', outcome: 'kept' }, ['done', false]],
    ['is not done when the complainant says so', { dueOn: '2026-05-30', outcome: 'notKept' }, ['notDone', false]],
  ])('%s', (_, made, expected) => {
    expect(standing(made)).toEqual(expected);
  });
});

describe('a measure in the organisation', () => {
  it.each<[string, Partial<MadeCommitment>, readonly [string, boolean]]>([
    ['is never asked of the complainant', { dueOn: '2026-04-30' }, ['overdue', false]],
    ['is done when it worked', { evaluation: 'worked' }, ['done', false]],
    ['is not when it did not', { evaluation: 'didNotWork', outcome: 'kept' }, ['notDone', false]],
  ])('%s', (_, made, expected) => {
    expect(standing({ kind: 'measure', ...made })).toEqual(expected);
  });
});
