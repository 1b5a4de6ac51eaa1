import { type OwnDeadline } from '../own-case-types.js';
import { drawnAs, type RoadFacts, roadOf } from './road-lines.js';

const today = '2026-03-24';

function aDeadline(overrides: Partial<OwnDeadline> = {}): OwnDeadline {
  return {
    ...{ term: 'advice', label: 'Advies', dueOn: '2026-06-02', on: 'committee', force: 'norm', status: 'running' },
    ...{ metOn: null, source: 'folder', why: [] },
    ...overrides,
  };
}

function aRoad(overrides: Partial<RoadFacts> = {}): RoadFacts {
  return {
    ...{ stage: 'hearingPlanned', stageLabel: 'De zitting is gepland', ended: false, opening: null, hearings: [] },
    timeline: [{ sequence: 1, type: 'complaintFiled', label: 'Klacht ingediend', on: '2026-03-02', by: 'klager' }],
    deadlines: [aDeadline()],
    ...overrides,
  };
}

const keys = (facts: RoadFacts) => roadOf(facts, today).map(({ key }) => key);

describe('the road of a case', () => {
  it('tells what was done, where it is now, and what is expected, in one list', () => {
    expect(roadOf(aRoad(), today).map(({ kind }) => kind)).toEqual(['done', 'now', 'expected']);
  });

  it('tells a complaint as filed by oneself, and nothing else', () => {
    const entry = { sequence: 2, type: 'receiptAcknowledged', label: 'Bevestigd', on: '2026-03-03', by: 'secretaris' };
    const road = roadOf(aRoad({ timeline: [...aRoad().timeline, entry] }), today);

    expect(road).toMatchObject([{ own: true }, { own: false }, {}, {}]);
  });

  it('puts the hearing between the deadlines, by its day', () => {
    const hearings = [
      { number: 1, state: 'moved' as const, on: '2026-04-02', startsAt: null },
      { number: 2, state: 'planned' as const, on: '2026-04-09', startsAt: '10:00' },
    ];
    const early = aDeadline({ term: 'reaction', dueOn: '2026-03-30' });

    expect(keys(aRoad({ hearings, deadlines: [aDeadline(), early] }))).toEqual([
      ...['done-1', 'now', 'expected-reaction-2026-03-30', 'hearing', 'expected-advice-2026-06-02'],
    ]);
  });

  it('leaves out a hearing that was held, was called off, or whose day has gone by', () => {
    const on = (state: 'held' | 'calledOff' | 'planned', day: string) => [
      { number: 1, state, on: day, startsAt: null },
    ];

    expect(keys(aRoad({ hearings: on('held', '2026-04-09') }))).not.toContain('hearing');
    expect(keys(aRoad({ hearings: on('calledOff', '2026-04-09') }))).not.toContain('hearing');
    expect(keys(aRoad({ hearings: on('planned', '2026-03-23') }))).not.toContain('hearing');
    expect(keys(aRoad({ hearings: on('planned', today) }))).toContain('hearing');
  });

  it('says what is late as late, but never what was only expected, and leaves out what was met', () => {
    const late = aDeadline({ dueOn: '2026-03-23' });
    const kinds = (deadline: OwnDeadline) => roadOf(aRoad({ deadlines: [deadline] }), today).at(-1)?.kind;

    expect(kinds(late)).toBe('overdue');
    expect(kinds({ ...late, dueOn: today })).toBe('expected');
    expect(kinds({ ...late, force: 'expectation' })).toBe('expected');
    expect(kinds({ ...late, status: 'metLate' })).toBe('now');
  });

  it('puts a clock that stands still at the end, since it has no day', () => {
    const still = aDeadline({ term: 'reaction', dueOn: null });

    expect(keys(aRoad({ deadlines: [still, aDeadline()] })).at(-1)).toBe('expected-reaction-null');
  });

  it('shows the day for which a complaint waits, as long as it waits', () => {
    const opening = { opensOn: '2026-04-01', reached: false };

    expect(keys(aRoad({ stage: 'waiting', opening }))).toContain('opening');
    expect(keys(aRoad({ stage: 'admitted', opening }))).not.toContain('opening');
    expect(keys(aRoad({ stage: 'waiting', opening: { ...opening, reached: true } }))).not.toContain('opening');
  });

  it('ends where the case ended', () => {
    expect(roadOf(aRoad({ ended: true }), today).at(-1)?.kind).toBe('now');
  });

  it('draws a day in the calendar as what is expected', () => {
    expect(drawnAs({ kind: 'planned', key: 'hearing', what: 'hearing', on: today, startsAt: null })).toBe('expected');
  });
});
