import { type LocalDate } from '#deadlines';
import { type Regulation } from '#regulation';
import { aCase, askOn, someFacts } from '../../../../test/builders/a-case.js';
import { aFullRegulation } from '../../../../test/builders/a-full-regulation.js';
import { type CaseState, type HappenedMoment } from '../case-state.js';
import { type Decision } from '../decision.js';

type Persons = NonNullable<NonNullable<Regulation['hearing']>['persons']>;

function under(persons: Partial<Persons> = {}): Regulation {
  return aFullRegulation({
    hearing: {
      ...{ held: 'perCase', public: 'unknown', together: 'yes', presence: 'free', mediation: 'none' },
      persons: { announced: 'yes', before: '1 week', admitted: 'yes', source: 'artikel 13', ...persons },
      source: 'artikel 11',
    },
  });
}

const planned = (day: LocalDate): HappenedMoment => ({ event: 'hearingPlanned', moment: 'hearing', day, sequence: 8 });
const held = (day: LocalDate): HappenedMoment => ({ event: 'hearingHeld', moment: 'held', day, sequence: 9 });

/** A case that waits for its hearing, after these moments. */
function waiting(...moments: readonly HappenedMoment[]): CaseState {
  const { state } = aCase(aFullRegulation()).filed('2026-03-02', someFacts({ conduct: { on: '2025-12-01' } }));
  return { ...state, stage: 'hearingPlanned', moments: [...state.moments, ...moments] };
}

function announcedOn(today: LocalDate, regulation: Regulation, state: CaseState, on?: LocalDate): Decision {
  const request = { step: 'announcePerson', personId: 'p9', capacity: 'witness', ...(on && { on }) } as const;
  return askOn(today)(regulation, state, 'complainant', request);
}

describe('a name that is given before a hearing', () => {
  it('is in time on the last day', () => {
    expect(announcedOn('2026-03-13', under(), waiting(planned('2026-03-20'))).kind).toBe('events');
  });

  it('is refused on the first day after it, with the rule, its source and the last day', () => {
    expect(announcedOn('2026-03-14', under(), waiting(planned('2026-03-20')))).toEqual({
      ...{ kind: 'refused', code: 'announcedTooLate', rule: 'hearing.persons.before', source: 'artikel 13' },
      ...{ missing: [], details: { field: 'on', day: '2026-03-14', latest: '2026-03-13' } },
    });
  });

  it('is in time by the day on which it was given, when it is written down later', () => {
    const state = waiting(planned('2026-03-20'));

    expect(announcedOn('2026-03-16', under(), state, '2026-03-13').kind).toBe('events');
  });

  it('has another last day once the hearing is moved', () => {
    const state = waiting(planned('2026-03-20'), planned('2026-03-27'));

    expect(announcedOn('2026-03-20', under(), state).kind).toBe('events');
    expect(announcedOn('2026-03-21', under(), state)).toMatchObject({ details: { latest: '2026-03-20' } });
  });

  it.each([
    ['no hearing is planned', under(), waiting()],
    ['the hearing was held, and no other one is planned', under(), waiting(planned('2026-03-03'), held('2026-03-03'))],
    ['the source does not say how long', under({ before: 'unknown' }), waiting(planned('2026-03-20'))],
    ['the source says there is no such rule', under({ before: 'none' }), waiting(planned('2026-03-20'))],
    ['names need not be given', under({ announced: 'no' }), waiting(planned('2026-03-20'))],
    ['the regulation has no rule on persons', aFullRegulation(), waiting(planned('2026-03-20'))],
  ])('is never too late where %s', (_, regulation, state) => {
    expect(announcedOn('2026-03-19', regulation, state).kind).toBe('events');
  });
});
