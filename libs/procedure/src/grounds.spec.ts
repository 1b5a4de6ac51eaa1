import { aRegulation } from '../../../test/builders/a-regulation.js';
import { dutchCalendar, someFacts } from '../../../test/builders/a-case.js';
import type { CaseFacts } from './facts.js';
import { groundFindings } from './grounds.js';

const regulation = aRegulation();

const silentSince = (on?: string): CaseFacts =>
  someFacts({ priorSteps: { corporation: { form: 'written', answer: 'none', ...(on === undefined ? {} : { on }) } } });

const finding = (ground: string, facts: Partial<CaseFacts>, day = '2026-03-02') =>
  groundFindings(regulation, facts, day, dutchCalendar).find((candidate) => candidate.ground === ground);

describe('the grounds of a regulation', () => {
  it('are all tested, in the order of the regulation', () => {
    const findings = groundFindings(regulation, someFacts(), '2026-03-02', dutchCalendar);

    expect(findings.map(({ ground }) => ground)).toEqual(Object.keys(regulation.grounds));
  });

  it('say what the regulation says about them', () => {
    expect(finding('rentPrice', someFacts({ subject: 'rent' }))).toEqual({
      ground: 'rentPrice',
      applies: 'yes',
      type: 'otherForum',
      force: 'must',
      source: 'artikel 5',
      refersTo: ['tribunal', 'court'],
      unknownFacts: [],
    });
  });

  it('name no forum when the regulation names none', () => {
    expect(finding('inCourt', someFacts({ forums: { court: 'pending' } }))).toMatchObject({
      applies: 'yes',
      refersTo: [],
    });
  });

  it('say which fact is missing', () => {
    expect(finding('inCourt', { subject: 'repair' })).toMatchObject({
      applies: 'unknown',
      unknownFacts: ['forums.court'],
    });
  });
});

describe('a ground that waits', () => {
  it.each([
    ['applies on the day before it opens', '2026-02-14', 'yes'],
    ['no longer applies on the day it opens', '2026-02-15', 'no'],
  ])('%s', (_, day, applies) => {
    expect(finding('silenceTooShort', silentSince('2026-01-15'), day)).toMatchObject({
      applies,
      opensOn: '2026-02-15',
    });
  });

  it.each([
    ['2026-01-31', '2026-02-28'],
    ['2024-01-31', '2024-02-29'],
    ['2026-03-31', '2026-04-30'],
  ])('opens on the last day of a shorter month: %s to %s', (on, opensOn) => {
    expect(finding('silenceTooShort', silentSince(on), on)).toMatchObject({ opensOn });
  });

  it('runs on into the next month where the regulation says so', () => {
    const overflowing = aRegulation({ calendar: { ...regulation.calendar, monthEnd: 'overflow' } });
    const findings = groundFindings(overflowing, silentSince('2026-01-31'), '2026-02-10', dutchCalendar);

    expect(findings.find(({ ground }) => ground === 'silenceTooShort')).toMatchObject({ opensOn: '2026-03-01' });
  });

  it('opens on the day itself, also on a Sunday and where terms roll over', () => {
    const rolling = aRegulation({ calendar: { ...regulation.calendar, rollOver: 'nextWorkingDay' } });
    const findings = groundFindings(rolling, silentSince('2026-01-15'), '2026-02-10', dutchCalendar);

    expect(findings.find(({ ground }) => ground === 'silenceTooShort')).toMatchObject({ opensOn: '2026-02-15' });
  });

  it.each([
    ['nobody told', undefined],
    ['does not exist', '2026-02-30'],
  ])('is unknown while the day of the prior step %s', (_, on) => {
    expect(finding('silenceTooShort', silentSince(on))).toMatchObject({
      applies: 'unknown',
      unknownFacts: ['priorSteps.corporation.on'],
    });
  });

  it('does not apply when there was an answer, whatever the day', () => {
    const facts = someFacts({ priorSteps: { corporation: { form: 'written', answer: 'refused' } } });

    expect(finding('silenceTooShort', facts)).toMatchObject({ applies: 'no', unknownFacts: [] });
  });
});
