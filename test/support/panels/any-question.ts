import type { CommitteeRule } from '#regulation';
import fc from 'fast-check';
import type { Candidate, SeatTaken } from '#composition';
import { anyCandidate, anyDay, caseId, concerned } from './any-candidate.js';
import type { Ask } from './oracle-places.js';

/** A case of any committee with at most so many people. Some are recused, a secretary, or sit already. */
export function anyQuestion(committee: CommitteeRule, people: number): fc.Arbitrary<Ask> {
  return fc
    .record({
      candidates: fc.array(fc.tuple(anyCandidate(committee), anyHelp), { maxLength: people, size: 'max' }),
      on: fc.oneof({ weight: 3, arbitrary: fc.constant('2026-03-16') }, { weight: 1, arbitrary: anyDay() }),
      recused: anyFew(people),
      secretaries: anyFew(people),
      sitting: fc.array(fc.record({ personId: anyId(people), since: anyDay() }), { maxLength: 2 }),
    })
    .map(({ candidates, ...rest }) => ({
      ...rest,
      committee,
      caseId,
      participant: concerned,
      candidates: candidates.map(([one, help], at) => ({ ...helped(committee, one, at, help), personId: idOf(at) })),
    }));
}

type Facts = Omit<Candidate, 'personId'>;
type Help = 'none' | 'appointed' | 'sound';

/** Without it hardly any small committee could ever sit. */
const anyHelp: fc.Arbitrary<Help> = fc.constantFrom('none', 'appointed', 'sound', 'sound', 'sound');

/** Somebody who is rightly appointed, each to the next seat, and where asked has nothing else in the way. */
function helped(committee: CommitteeRule, facts: Facts, at: number, help: Help): Facts {
  const seats = Object.entries(committee.seats);
  const [seat, rule] = seats[at % seats.length] ?? [];
  if (help === 'none' || seat === undefined || rule === undefined) {
    return facts;
  }
  const nominatedBy = rule.nominatedBy.map((by) => ({ by, participant: concerned, consented: true }));
  const appointments = [{ seat, capacity: 'seat' as const, from: '2025-01-01', nominatedBy }];
  const { everybody = [], somebody = [] } = committee.expertise ?? {};
  const expertise = [...everybody, ...(rule.expertise ?? []), ...somebody.filter((_, place) => (at + place) % 2 === 0)];
  return help === 'sound' ? { ...facts, appointments, expertise, ties: [], absences: [] } : { ...facts, appointments };
}

/** Any list of seats and people: some of it wrong, some of it nearly right. */
export function anyPanel({ seats }: CommitteeRule, people: number): fc.Arbitrary<SeatTaken[]> {
  const names = Object.keys(seats);
  const seat = fc.constantFrom(...names, ...names, 'nowhere');
  const anything = fc.array(fc.record({ seat, personId: anyId(people) }), { maxLength: names.length + 1 });
  const inTurn = fc.array(fc.nat(1), { minLength: names.length, maxLength: names.length });
  const nearlyRight = inTurn.map((rounds) =>
    rounds.map((round, at) => ({ seat: names[at] ?? '', personId: idOf(at + round * names.length) })),
  );
  return fc.oneof(anything, nearlyRight);
}

/** One change of a panel: somebody else in a seat, a seat less, or one more. */
export type Change = { at: number; personId: string } | { at: number; removed: true } | { added: SeatTaken };

export function anyChange(committee: CommitteeRule, people: number): fc.Arbitrary<Change> {
  const at = fc.nat(Object.keys(committee.seats).length - 1);
  return fc.oneof(
    fc.record({ at, personId: anyId(people) }),
    fc.record({ at, removed: fc.constant(true as const) }),
    anyPanel(committee, people).map(([one]) => ({ added: one ?? { seat: 'nowhere', personId: idOf(0) } })),
  );
}

export function changed(panel: readonly SeatTaken[], change: Change): SeatTaken[] {
  if ('added' in change) {
    return [...panel, change.added];
  }
  return panel.flatMap((one, at) => {
    if (at !== change.at) {
      return [one];
    }
    return 'removed' in change ? [] : [{ ...one, personId: change.personId }];
  });
}

function anyFew(people: number): fc.Arbitrary<string[]> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.array(anyId(people), { maxLength: 2 }) },
  );
}

function anyId(people: number): fc.Arbitrary<string> {
  return fc.nat(Math.max(people - 1, 0)).map(idOf);
}

/** Ids that do not sort as they were made. */
function idOf(at: number): string {
  return `person-${(at * 7) % 101}`;
}
