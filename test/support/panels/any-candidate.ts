import type { CommitteeRule, Seat } from '#regulation';
import fc from 'fast-check';
import { type Appointment, type Candidate, type Nomination, type Tie, tieKinds } from '#composition';

/** The participants of the invented committees; cases are about `noord`. */
export const participants = ['noord', 'zuid', 'oost'] as const;
export const concerned = 'noord';
export const caseId = 'this-case';

const fields = ['law', 'tenancyLaw', 'socialHousing', 'mediation', 'construction', 'care', 'other'] as const;

/** Somebody who would often be sound for a seat, and is often not. */
export function anyCandidate(committee: CommitteeRule): fc.Arbitrary<Omit<Candidate, 'personId'>> {
  return fc.record({
    appointments: fc.array(anyAppointment(committee), { minLength: 1, maxLength: 3 }),
    expertise: fc.oneof(
      { weight: 3, arbitrary: fc.constant([...(committee.expertise?.everybody ?? []), ...ofSeats(committee)]) },
      { weight: 2, arbitrary: fc.subarray([...fields], { minLength: 4 }) },
      { weight: 2, arbitrary: fc.constant([...fields]) },
    ),
    ties: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(anyTie(), { maxLength: 2 }) },
    ),
    absences: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.tuple(anyDay(), anyDay()).map(inOrder), { maxLength: 2 }) },
    ),
    load: fc.record({ sat: fc.nat(4), planned: fc.nat(2) }),
  });
}

function ofSeats({ seats }: CommitteeRule): Candidate['expertise'] {
  return Object.values(seats).flatMap(({ expertise }) => expertise ?? []);
}

/** Terms begin on the first of a month and end on the last of one, so that time in office can be counted in months. */
export function anyAppointment(committee: CommitteeRule): fc.Arbitrary<Appointment> {
  const names = Object.keys(committee.seats);
  const place = fc.oneof(
    { weight: 6, arbitrary: fc.record({ seat: fc.constantFrom(...names), capacity: fc.constant('seat' as const) }) },
    { weight: 3, arbitrary: fc.record({ seat: fc.constantFrom(...names), capacity: fc.constant('deputy' as const) }) },
    { weight: 1, arbitrary: fc.record({ seat: fc.constant('*'), capacity: fc.constantFrom('seat', 'deputy') }) },
  );
  return place.chain(({ seat, capacity }) => {
    const asked = committee.seats[seat] ?? committee.seats[names[0] ?? ''];
    return fc
      .record({ term: anyTerm(), nominatedBy: anyNominations(asked) })
      .map(({ term, nominatedBy }) => ({ seat, capacity, ...term, nominatedBy }));
  });
}

function anyTerm(): fc.Arbitrary<Pick<Appointment, 'from' | 'until'>> {
  const years = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 2021, max: 2026 }) },
    fc.integer({ min: 2012, max: 2027 }),
  );
  const from = fc.tuple(years, fc.integer({ min: 1, max: 12 }));
  const length = fc.oneof(fc.constant(undefined), fc.integer({ min: -1, max: 60 }));
  return fc.tuple(from, length).map(([[year, month], months]) => ({
    from: `${year}-${two(month)}-01`,
    ...(months === undefined ? {} : { until: lastOfMonth(year * 12 + month - 1 + months) }),
  }));
}

/** As the seat asks, or something else. */
function anyNominations(seat: Seat | undefined): fc.Arbitrary<Nomination[]> {
  const kinds = (seat?.nominatedBy ?? []).filter((one) => one !== 'unknown');
  const participant = fc.oneof(
    { weight: 3, arbitrary: fc.constant<string | undefined>(concerned) },
    { weight: 2, arbitrary: fc.constantFrom<(string | undefined)[]>(...participants, undefined) },
  );
  const sound = participant.map((one) => kinds.map((by) => ({ by, participant: one, consented: true })));
  const by = fc.constantFrom(
    'rentersOrganisations',
    'participants',
    'sittingMembers',
    'selectionBody',
    'authority',
    'unknown',
  );
  const consented = fc.boolean();
  const other = fc.array(fc.record({ by, participant, consented }), { maxLength: 3 });
  return fc.oneof({ weight: 3, arbitrary: sound }, { weight: 1, arbitrary: other });
}

export function anyTie(): fc.Arbitrary<Tie> {
  const period = fc.tuple(anyDay(), anyDay()).map(inOrder);
  return fc
    .record({
      kind: fc.constantFrom(...tieKinds),
      participant: fc.constantFrom<(string | undefined)[]>(...participants, undefined),
      caseId: fc.constantFrom<(string | undefined)[]>(caseId, 'other-case', undefined, undefined),
      period: fc.oneof(
        period.map(({ from, until }) => ({ from, until })),
        period.map(({ from }) => ({ from })),
        period.map(({ until }) => ({ until })),
      ),
    })
    .map(({ kind, participant, caseId: about, period: days }) => ({
      kind,
      ...(participant && { participant }),
      ...(about && { caseId: about }),
      ...days,
    }));
}

/** Any day from 2019 up to and including 2027, the last days of months left out. */
export function anyDay(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 2019, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
}

function inOrder([one, other]: [string, string]): { from: string; until: string } {
  return one < other ? { from: one, until: other } : { from: other, until: one };
}

function lastOfMonth(months: number): string {
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const leap = year % 4 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return `${year}-${two(month)}-${days}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
