import { type Regulation } from '#regulation';
import { aCase, ask, someFacts } from '../../../../test/builders/a-case.js';
import { aFullRegulation } from '../../../../test/builders/a-full-regulation.js';
import { type CaseState } from '../case-state.js';
import { type Decision } from '../decision.js';

type Quorum = NonNullable<Regulation['committee']>['quorum'];

const base = aFullRegulation();
const seat = { role: 'member', nominatedBy: ['participants'], nomination: 'jointly', source: 'artikel 2' } as const;

function under(quorum: Quorum): Regulation {
  const seats = { a: { ...seat, nominatedBy: [...seat.nominatedBy] } };
  return { ...base, committee: { size: 3, quorum, seats, source: 'artikel 2' } };
}

/** A case that can be heard, in which three people sit. */
function sitting(panel: Partial<NonNullable<CaseState['panel']>> = {}): CaseState {
  const { state } = aCase(base).filed('2026-03-02', someFacts({ conduct: { on: '2025-12-01' } }));
  const seats = ['p1', 'p2', 'p3'].map((personId) => ({ seat: `seat-${personId}`, personId }));
  const composed = { event: 'panelComposed', moment: 'decided', day: '2026-03-02', sequence: 2 } as const;
  const planned = { event: 'hearingPlanned', moment: 'hearing', day: '2026-03-20', sequence: 3 } as const;
  return {
    ...state,
    ...{ stage: 'hearingPlanned', panel: { seats, left: [], recused: [], ...panel } },
    moments: [...state.moments, composed, planned],
  };
}

function heardBy(present: readonly string[] | undefined, quorum: Quorum, state = sitting()): Decision {
  return ask(under(quorum), state, 'secretary', {
    ...{ step: 'holdHearing', on: '2026-03-20' },
    ...(present && { present }),
  });
}

describe('a hearing', () => {
  it('is held by as many of those who sit as the quorum is', () => {
    expect(heardBy(['p1', 'p3'], 2).kind).toBe('events');
  });

  it('is not held by one fewer, with the rule, its source and what is missing', () => {
    expect(heardBy(['p1'], 2)).toEqual({
      ...{ kind: 'refused', code: 'tooFewMembers', rule: 'committee.quorum', source: 'artikel 2' },
      ...{ missing: ['present'], details: { field: 'present', value: '2' } },
    });
  });

  it.each([
    ['a secretary, a witness and one member', ['p1', 'secretary', 'witness'], sitting()],
    ['a member who stepped back, beside one who sits', ['p1', 'p2'], sitting({ left: ['seat-p2'], recused: ['p2'] })],
    ['nobody', [], sitting()],
  ])('with a quorum of two is not held by %s', (_, present, state) => {
    expect(heardBy(present, 2, state)).toMatchObject({ code: 'tooFewMembers' });
  });

  it.each(['none', 'unknown'] as const)('is held by nobody who was named, where the quorum is %s', (quorum) => {
    expect(heardBy([], quorum).kind).toBe('events');
  });

  it('is not measured where nothing is said of who was there', () => {
    expect(heardBy(undefined, 2).kind).toBe('events');
  });
});
