import { aFullRegulation } from '../../../test/builders/a-full-regulation.js';
import { ask, aCase, dutchCalendar, someFacts } from '../../../test/builders/a-case.js';
import type { ProcedureRole, Regulation } from '#regulation';
import type { CaseState } from './case-state.js';
import { type Deadline, deadlinesOf, nextDeadline } from './deadlines-of.js';
import { evolve } from './evolve.js';
import type { Refusal } from './refusal.js';
import { remindersOf } from './reminders-of.js';
import type { StepRequest } from './step-request.js';

const regulation = aFullRegulation();
const facts = someFacts({ conduct: { on: '2025-12-01' } });

const asked = () =>
  aCase(regulation).filed('2026-03-02', facts).decided('2026-03-03').responseRequested('2026-03-04').state;

function after(state: CaseState, by: ProcedureRole, request: StepRequest): CaseState {
  const decision = ask(regulation, state, by, request);
  if (decision.kind === 'refused') {
    throw new Error(JSON.stringify(decision));
  }
  return decision.events.reduce<CaseState>(evolve, state);
}

function refusalOf(state: CaseState, by: ProcedureRole, request: StepRequest): Refusal | undefined {
  const decision = ask(regulation, state, by, request);
  return decision.kind === 'refused' ? decision : undefined;
}

const deadline = (name: string, state: CaseState, today: string): Deadline | undefined =>
  deadlinesOf(regulation, state, today, dutchCalendar).find(({ term }) => term === name);

const extension = (on: string, rest: object = {}): StepRequest => ({
  step: 'extendTerm',
  on,
  term: 'advice',
  extendBy: '4 weeks',
  reason: 'mediation',
  motivationId: 'why',
  ...rest,
});

describe('making a term longer', () => {
  it('moves the last day, and the derivation names who decided and the article', () => {
    const longer = after(asked(), 'secretary', extension('2026-03-20'));

    expect(deadline('advice', longer, '2026-03-20')).toMatchObject({
      due: '2026-06-30',
      derivation: expect.arrayContaining([
        expect.objectContaining({ kind: 'extend', decidedBy: 'secretary', because: 'mediation (artikel 15)' }),
      ]),
    });
  });

  it.each([
    ['is told on the last day', '2026-06-02', undefined],
    ['is told one day too late', '2026-06-03', 'extensionTooLate'],
  ])('%s', (_, on, code) => {
    expect(refusalOf(asked(), 'secretary', extension(on))?.code).toBe(code);
  });

  it.each([
    ['a role that may not', 'member', {}, 'roleMayNot'],
    ['a reason that the regulation does not name', 'chair', { reason: 'absence' }, 'reasonNotInRegulation'],
    ['no reasons in writing', 'chair', { motivationId: undefined }, 'requirementsMissing'],
    ['more than is allowed', 'chair', { extendBy: '7 weeks' }, 'extensionTooLong'],
    ['a term that cannot be made longer', 'chair', { term: 'acknowledgement' }, 'termNotExtendable'],
    ['a term that does not run', 'chair', { term: 'boardDecision' }, 'termNotRunning'],
    [
      'a term that nobody asked to make longer',
      'secretary',
      { term: 'response', extendBy: '1 week' },
      'earlierStepMissing',
    ],
  ] as const)('is refused to %s', (_, by, rest, code) => {
    expect(refusalOf(asked(), by, extension('2026-03-10', rest))?.code).toBe(code);
  });

  it('is refused a third time where the regulation allows two', () => {
    const twice = after(after(asked(), 'chair', extension('2026-03-10')), 'chair', extension('2026-03-11'));

    expect(refusalOf(twice, 'chair', extension('2026-03-12'))?.code).toBe('extensionTooOften');
  });
});

describe('a hold', () => {
  const held = () => after(asked(), 'secretary', { step: 'hold', on: '2026-03-10', reason: 'participantInvestigates' });

  it('stops the clocks that the regulation names, and no other', () => {
    expect(deadline('advice', held(), '2026-03-11')?.due).toBeUndefined();
    expect(deadline('response', held(), '2026-03-11')?.due).toBe('2026-03-18');
  });

  it('lets them run on from the day the case is resumed, in the stage it came from', () => {
    const resumed = after(held(), 'secretary', { step: 'resume', on: '2026-03-20' });

    expect(resumed.stage).toBe('awaitingResponse');
    expect(deadline('advice', resumed, '2026-03-20')).toMatchObject({ due: '2026-06-12' });
  });

  it('wakes somebody up on the day that the regulation sets', () => {
    expect(remindersOf(regulation, held(), '2026-03-11', dutchCalendar)).toContainEqual(
      expect.objectContaining({ kind: 'wakeUp', on: '2026-03-24' }),
    );
  });

  it('for a reason that the regulation does not list needs a motivation, and stops nothing', () => {
    const request = { step: 'hold', on: '2026-03-10', reason: 'nextMeeting' } as const;

    expect(refusalOf(asked(), 'secretary', request)?.missing).toEqual(['motivationId']);
    expect(
      deadline('advice', after(asked(), 'secretary', { ...request, motivationId: 'why' }), '2026-03-11')?.due,
    ).toBe('2026-06-02');
  });

  it('is ended when the complaint is withdrawn', () => {
    const withdrawn = after(held(), 'complainant', { step: 'withdraw', on: '2026-03-12' });

    expect(withdrawn).toMatchObject({ ended: true, stage: 'withdrawn', holds: [{ until: '2026-03-12' }] });
  });
});

describe('a term', () => {
  it('that starts at the end of another counts from the last day of that one', () => {
    expect(deadline('reply', asked(), '2026-03-05')).toMatchObject({
      startedBy: { term: 'response', day: '2026-03-18' },
      due: '2026-03-25',
    });
  });

  it('that passed opens the next instance: computed, without an event', () => {
    expect(deadline('advice', asked(), '2026-06-02')?.lapse).toBeUndefined();
    expect(deadline('advice', asked(), '2026-06-03')?.lapse).toMatchObject({
      effect: 'opensNextInstance',
      since: '2026-06-03',
      refersTo: ['tribunal'],
    });
  });

  it('that begins with the ending runs on after it', () => {
    const refused = aCase(regulation)
      .filed('2026-03-02', { ...facts, subject: 'rent' })
      .decided('2026-03-03', { outcome: 'refused', grounds: ['rentPrice'] }).state;

    expect(deadline('objection', refused, '2026-03-10')).toMatchObject({ status: 'running', due: '2026-03-17' });
  });

  it('reminds before its last day and escalates after it', () => {
    const own = remindersOf(regulation, asked(), '2026-03-05', dutchCalendar).filter(({ term }) => term === 'response');

    expect(own.map(({ kind, on }) => [kind, on])).toEqual([
      ['reminder', '2026-03-15'],
      ['escalation', '2026-03-25'],
    ]);
  });
});

describe('an expectation', () => {
  const { response } = regulation.terms;
  const expected: Regulation = {
    ...regulation,
    terms: { ...regulation.terms, response: { ...response!, force: 'expectation' } },
  };
  const all = (rules: Regulation, today: string) => deadlinesOf(rules, asked(), today, dutchCalendar);
  const statusOf = (rules: Regulation, today: string) =>
    all(rules, today).find(({ term }) => term === 'response')?.status;
  const openUntil = '2026-03-05';
  /** As if it were the only term. */
  const alone = (rules: Regulation) => all(rules, openUntil).filter(({ term }) => term === 'response');

  it('is never overdue, where a request is', () => {
    expect([statusOf(expected, '2027-01-01'), statusOf(regulation, '2027-01-01')]).toEqual(['running', 'overdue']);
  });

  it('is not the next deadline, where a request is', () => {
    expect([nextDeadline(alone(expected))?.term, nextDeadline(alone(regulation))?.term]).toEqual([
      undefined,
      'response',
    ]);
  });
});
