import { addDays, calendarOf, type LocalDate } from '#deadlines';
import { type ProcedureRole, type Regulation } from '#regulation';
import fc from 'fast-check';
import { askOn, someFacts } from '../../../../test/builders/a-case.js';
import { aFullRegulation } from '../../../../test/builders/a-full-regulation.js';
import { proofRuns, proofSeed } from '../../../../test/support/proof.js';
import { deadlinesOf } from '../deadlines-of.js';
import { type Decision } from '../decision.js';
import { type CaseEvent } from '../events.js';
import { replayCase } from '../evolve.js';
import { type StepRequest } from '../step-request.js';

type Hearing = NonNullable<Regulation['hearing']>;

const base = aFullRegulation();

/** Ten days of notice, as `aFullRegulation` has it; the rest of a hearing as a test wants it. */
function under(hearing: Partial<Hearing> = {}, notice: Partial<Regulation['terms'][string]> = {}): Regulation {
  const invitation = { ...base.terms['invitation']!, ...notice };
  return aFullRegulation({
    hearing: {
      ...{ held: 'perCase', public: 'unknown', together: 'yes', presence: 'free', mediation: 'none' },
      source: 'artikel 11',
      ...hearing,
    },
    terms: { ...base.terms, invitation },
  });
}

const road: readonly [ProcedureRole, StepRequest][] = [
  ['complainant', { step: 'fileComplaint', facts: someFacts({ conduct: { on: '2026-01-02' } }), channel: 'online' }],
  ['secretary', { step: 'decideAdmissibility', outcome: 'admitted', grounds: [], despite: [] }],
  ['secretary', { step: 'requestResponse' }],
  ['participantContact', { step: 'submitResponse', contentId: 'response' }],
  ['secretary', { step: 'chooseTreatment', outcome: 'hearing' }],
  ['secretary', { step: 'composePanel', seats: [{ seat: 'chair', personId: 'p1' }] }],
];

/** What is answered on the last of these steps, each on a day of its own after 2 March. */
function asked(
  regulation: Regulation,
  ...steps: readonly (readonly [LocalDate, Extract<StepRequest, { step: 'planHearing' | 'holdHearing' }>])[]
) {
  const events: CaseEvent[] = [];
  let last: Decision | undefined;
  for (const [today, by, request] of [
    ...road.map(([by, request]) => ['2026-03-02', by, request] as const),
    ...steps.map(([today, request]) => [today, 'secretary', request] as const),
  ]) {
    last = askOn(today)(regulation, events.length === 0 ? undefined : replayCase(events), by, request);
    events.push(...(last.kind === 'events' ? last.events : []));
  }
  return { decision: last!, events };
}

const plan = (hearingOn: LocalDate, rest: object = {}) => ({ step: 'planHearing', hearingOn, ...rest }) as const;

describe('the notice before a hearing', () => {
  it('is kept on its last day', () => {
    expect(asked(under(), ['2026-03-02', plan('2026-03-12')]).decision.kind).toBe('events');
  });

  it('is too short the day after, with the rule, its source and the first day possible', () => {
    expect(asked(under(), ['2026-03-03', plan('2026-03-12')]).decision).toEqual({
      ...{ kind: 'refused', code: 'noticeTooShort', rule: 'terms.invitation.within', source: 'artikel 15' },
      missing: ['hearingOn'],
      details: { field: 'hearingOn', term: 'invitation', day: '2026-03-12', earliest: '2026-03-13' },
    });
  });

  it('counts from the day on which the invitations went out, when that was earlier', () => {
    expect(asked(under(), ['2026-03-05', plan('2026-03-12', { on: '2026-03-02' })]).decision.kind).toBe('events');
  });

  it('counts again for a hearing that is moved', () => {
    const { decision } = asked(under(), ['2026-03-02', plan('2026-03-20')], ['2026-03-16', plan('2026-03-25')]);

    expect(decision).toMatchObject({ code: 'noticeTooShort', details: { earliest: '2026-03-26' } });
  });

  it.each(['request', 'aim', 'expectation'] as const)('stands in the way of nothing where it is a mere %s', (force) => {
    expect(asked(under({}, { force }), ['2026-03-03', plan('2026-03-05')]).decision.kind).toBe('events');
  });

  it('is not asked where the regulation gives it to other cases only', () => {
    const regulation = under({}, { when: { subject: 'rent' } });

    expect(asked(regulation, ['2026-03-03', plan('2026-03-05')]).decision.kind).toBe('events');
  });

  it('does not keep a hearing that is over from being written down, and is late then', () => {
    const regulation = under();

    const { decision, events } = asked(regulation, ['2026-03-09', plan('2026-03-06', { on: '2026-03-03' })]);

    expect(decision.kind).toBe('events');
    const deadlines = deadlinesOf(regulation, replayCase(events), '2026-03-09', calendarOf('NL'));
    expect(deadlines.find(({ term }) => term === 'invitation')).toMatchObject({ status: 'metLate' });
  });

  it('is kept on the day it names and on every later one, and on none before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 90 }), (days, ahead) => {
        const regulation = under({}, { within: days === 1 ? '1 day' : `${days} days` });
        const { decision } = asked(regulation, ['2026-03-02', plan(addDays('2026-03-02', ahead))]);

        expect(decision.kind).toBe(ahead >= days ? 'events' : 'refused');
      }),
      { numRuns: proofRuns(1_000), seed: proofSeed() },
    );
  });
});

describe('where a hearing is', () => {
  const place = { usually: 'committee', also: ['nearDwelling'], source: 'artikel 12' } as const;
  const placeIn = ({ decision }: ReturnType<typeof asked>) =>
    decision.kind === 'events' ? (decision.events[0] as { data: { place?: string } }).data.place : decision.missing;

  it.each([
    ['the usual place of the regulation', { place }, 'committeeOffice'],
    ['the head office of the respondent where it is silent', {}, 'respondentOffice'],
    [
      'the same where the source does not say',
      { place: { usually: 'unknown', source: 'artikel 12' } },
      'respondentOffice',
    ],
  ] as const)('is %s where nobody says so', (_, hearing, expected) => {
    expect(placeIn(asked(under(hearing as Partial<Hearing>), ['2026-03-02', plan('2026-03-20')]))).toBe(expected);
  });

  it('is another place that is named without reasons, and one that is not named only with them', () => {
    const regulation = under({ place: { ...place, also: [...place.also] } });
    const at = (given: object) => placeIn(asked(regulation, ['2026-03-02', plan('2026-03-20', given)]));

    expect(at({ place: 'nearby' })).toBe('nearby');
    expect(at({ place: 'complainantHome' })).toEqual(['motivationId']);
    expect(at({ place: 'complainantHome', motivationId: 'why' })).toBe('complainantHome');
  });
});

describe('whether others can listen', () => {
  it.each`
    rule                    | asked        | reasons  | outcome
    ${'closed'}             | ${undefined} | ${false} | ${'closed'}
    ${'closed'}             | ${'public'}  | ${true}  | ${'notInRegulation'}
    ${'public'}             | ${undefined} | ${false} | ${'public'}
    ${'public'}             | ${'closed'}  | ${true}  | ${'notInRegulation'}
    ${'publicUnlessClosed'} | ${undefined} | ${false} | ${'public'}
    ${'publicUnlessClosed'} | ${'closed'}  | ${true}  | ${'closed'}
    ${'publicUnlessClosed'} | ${'closed'}  | ${false} | ${'requirementsMissing'}
    ${'unknown'}            | ${undefined} | ${false} | ${'closed'}
    ${'unknown'}            | ${'public'}  | ${false} | ${'public'}
  `('under "$rule", asked $asked, with reasons $reasons: $outcome', ({ rule, asked: publicity, reasons, outcome }) => {
    const given = {
      ...(publicity ? { publicity: publicity as string } : {}),
      ...(reasons ? { motivationId: 'why' } : {}),
    };

    const { decision } = asked(under({ public: rule as Hearing['public'] }), ['2026-03-02', plan('2026-03-20', given)]);

    const answer =
      decision.kind === 'refused' ? decision.code : (decision.events[0]?.data as { publicity?: string }).publicity;
    expect(answer).toBe(outcome);
  });
});

describe('holding a hearing', () => {
  const hold = (on?: LocalDate) => ({ step: 'holdHearing', ...(on ? { on } : {}) }) as const;

  it('is done on the day to which both sides were invited, and on none before', () => {
    const planned = ['2026-03-02', plan('2026-03-12')] as const;

    expect(asked(under(), planned, ['2026-03-11', hold()]).decision).toMatchObject({
      ...{ code: 'dateBeforePredecessor', details: { earliest: '2026-03-12' } },
    });
    expect(asked(under(), planned, ['2026-03-12', hold()]).decision.kind).toBe('events');
  });

  it('can be written down afterwards, with the day on which it was', () => {
    const { decision } = asked(under(), ['2026-03-02', plan('2026-03-12')], ['2026-03-20', hold('2026-03-12')]);

    expect(decision).toMatchObject({ kind: 'events', events: [{ moments: { held: '2026-03-12' } }] });
  });
});
