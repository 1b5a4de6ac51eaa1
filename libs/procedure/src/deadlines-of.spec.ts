import { aCase, askOn, dutchCalendar, someFacts } from '../../../test/builders/a-case.js';
import { aRegulation } from '../../../test/builders/a-regulation.js';
import type { CaseState } from './case-state.js';
import { deadlinesOf, nextDeadline } from './deadlines-of.js';
import { replayCase } from './evolve.js';

const regulation = aRegulation();

const deadlines = (state: CaseState, today: string) => deadlinesOf(regulation, state, today, dutchCalendar);
const deadline = (term: string, state: CaseState, today: string) =>
  deadlines(state, today).find((candidate) => candidate.term === term);

const asked = () => aCase().filed('2026-03-02').decided('2026-03-03').responseRequested('2026-03-04');

describe('the deadlines of a case', () => {
  it('say what started them, whom they bind and why it is that day', () => {
    expect(deadline('acknowledgement', aCase().filed('2026-03-02').state, '2026-03-02')).toEqual({
      term: 'acknowledgement',
      on: 'committee',
      force: 'norm',
      source: 'artikel 8',
      startedBy: { event: 'complaintFiled', moment: 'received', day: '2026-03-02' },
      run: 1,
      due: '2026-03-16',
      derivation: expect.arrayContaining([
        expect.objectContaining({ kind: 'start', day: '2026-03-02' }),
        { kind: 'due', day: '2026-03-16' },
      ]),
      status: 'running',
    });
  });

  it('are not there before something started them', () => {
    expect(deadline('response', aCase().filed('2026-03-02').state, '2026-03-02')).toBeUndefined();
  });

  it.each([
    ['still running on the last day', '2026-03-18', 'running'],
    ['overdue on the first day too late', '2026-03-19', 'overdue'],
  ])('are %s', (_, today, status) => {
    expect(deadline('response', asked().state, today)).toMatchObject({ due: '2026-03-18', status });
  });

  it.each([
    ['met on the last day', '2026-03-18', 'met'],
    ['met late on the first day too late', '2026-03-19', 'metLate'],
  ])('are %s, whenever one looks', (_, metOn, status) => {
    expect(deadline('response', asked().responded(metOn).state, '2026-06-01')).toMatchObject({ status, metOn });
  });

  it('count from the legal day, not from the day of recording', () => {
    const request = { step: 'fileComplaint', on: '2026-03-02', facts: someFacts(), channel: 'post' } as const;
    const filed = askOn('2026-03-09')(regulation, undefined, 'complainant', request);
    const events = filed.kind === 'events' ? filed.events : [];

    expect(deadline('acknowledgement', replayCase(events), '2026-03-09')).toMatchObject({ due: '2026-03-16' });
  });

  it('follow the calendar of the regulation', () => {
    const working = aRegulation({
      terms: { response: { ...regulation.terms['response'], within: '7 workingDays' } as never },
    });
    const state = aCase(working)
      .filed('2022-12-20', decemberFacts())
      .decided('2022-12-21')
      .responseRequested('2022-12-23');

    expect(deadlinesOf(working, state.state, '2022-12-23', dutchCalendar)).toMatchObject([{ due: '2023-01-04' }]);
  });

  it.each([
    ['24 hours', '2026-03-05'],
    ['36 hours', '2026-03-06'],
  ])('in hours fall on the day on which the last hour ends: %s after 4 March', (within, due) => {
    const terms = { response: { ...regulation.terms['response'], within } } as never;

    expect(deadlinesOf(aRegulation({ terms }), asked().state, '2026-03-04', dutchCalendar)).toMatchObject([{ due }]);
  });

  it('that ran when the case ended are owed by nobody', () => {
    expect(deadlines(refusedOn('2026-03-05'), '2026-06-01')).toEqual([]);
  });

  it('that were overdue when the case ended stay overdue', () => {
    expect(deadlines(refusedOn('2026-03-17'), '2026-06-01')).toMatchObject([
      { term: 'acknowledgement', status: 'overdue' },
    ]);
  });

  it('that start again replace their unmet run', () => {
    const again = aRegulation({
      terms: { review: { ...regulation.terms['response'], after: 'admissibilityDecided.decided' } as never },
    });
    const state = aCase(again)
      .filed('2026-03-02', someFacts({ priorSteps: { corporation: { form: 'spoken' } } }))
      .decided('2026-03-04', { outcome: 'notYet', grounds: ['notInWriting'] })
      .decided('2026-03-10', {
        outcome: 'admitted',
        despite: ['notInWriting'],
        motivationId: 'why',
      });

    expect(deadlinesOf(again, state.state, '2026-03-11', dutchCalendar)).toMatchObject([
      { startedBy: { day: '2026-03-10' }, due: '2026-03-24' },
    ]);
  });
});

describe('the next deadline', () => {
  it('is the open one that comes first', () => {
    expect(nextDeadline(deadlines(asked().state, '2026-03-05'))).toMatchObject({ term: 'acknowledgement' });
  });

  it('passes over what was met', () => {
    expect(nextDeadline(deadlines(acknowledged().state, '2026-03-05'))).toMatchObject({ term: 'response' });
  });

  it('is none when everything was met', () => {
    const done = acknowledged().responded('2026-03-06').state;

    expect(nextDeadline(deadlines(done, '2026-06-01'))).toBeUndefined();
  });
});

function acknowledged() {
  return aCase().filed('2026-03-02').acknowledged('2026-03-03').decided('2026-03-03').responseRequested('2026-03-04');
}

function refusedOn(day: string): CaseState {
  return aCase()
    .filed('2026-03-02', someFacts({ subject: 'rent' }))
    .decided(day, { outcome: 'refused', grounds: ['rentPrice'] }).state;
}

function decemberFacts() {
  return someFacts({ priorSteps: { corporation: { form: 'written', on: '2022-11-01', answer: 'refused' } } });
}
