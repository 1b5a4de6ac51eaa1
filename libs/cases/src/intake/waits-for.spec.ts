import { type CaseState, deadlinesOf } from '#procedure';
import { type Stage } from '#regulation';
import { aCase, dutchCalendar as calendar } from '../../../../test/builders/a-case.js';
import { aFullRegulation } from '../../../../test/builders/a-full-regulation.js';
import { type CaseRecord } from '../case-record.js';
import { waitsFor } from './waits-for.js';

const regulation = aFullRegulation();
const filed = aCase(regulation).filed().state;

function waitingIn(stage: Stage, changed: Partial<CaseState> = {}) {
  const state: CaseState = { ...filed, stage, stageSince: '2026-03-04', ...changed };
  const record = { state, governed: { regulation, calendar, versionId: '' } } as unknown as CaseRecord;
  return waitsFor(record, deadlinesOf(regulation, state, '2026-03-10', calendar));
}

describe('what a case waits for', () => {
  it.each([
    ['filed', 'decideAdmissibility', ['secretary', 'chair']],
    ['incomplete', 'completeComplaint', ['complainant', 'secretary']],
    ['withParticipant', 'reportReferral', ['complainant', 'secretary']],
    ['inObjection', 'decideOnObjection', ['chair']],
    ['offerMade', 'answerOffer', ['complainant']],
    ['challenged', 'decideOnChallenge', ['chair', 'member']],
    ['held', 'resume', ['secretary', 'chair', 'system']],
  ] as const)('at "%s" is %s', (stage, step, who) => {
    expect(waitingIn(stage)).toEqual({ who, step, since: '2026-03-04' });
  });

  it('is for whom the term binds, until its last day, where one runs', () => {
    const asked = { event: 'responseRequested', moment: 'sent', day: '2026-03-04', sequence: 3 } as const;

    expect(waitingIn('awaitingResponse', { moments: [...filed.moments, asked] })).toMatchObject({
      who: ['respondent'],
      by: '2026-03-18',
      term: 'response',
    });
  });

  it('is nothing when the case has ended, or stands where nothing leads further', () => {
    expect([waitingIn('refused', { ended: true }), waitingIn('decided')]).toEqual([undefined, undefined]);
  });
});
