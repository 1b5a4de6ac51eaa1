import { addDuration, calendarOf, type LocalDate } from '#deadlines';
import { type CommitteeRule, type Regulation } from '#regulation';
import { type NamedNominator } from './committee-rules.service.js';
import { type SeatCapacity } from './words.js';

/** A term of office as far as it tells whether a seat is filled. */
export interface FilledSeat {
  readonly personId: string;
  readonly seat: string;
  readonly capacity: SeatCapacity;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly nominatedBy: readonly NamedNominator[];
}

/** Something to look after: a seat that nobody has, too few deputies, or an office that ends soon. */
export interface SeatNotice {
  readonly code: 'seatVacant' | 'deputiesLacking' | 'officeEnds';
  readonly seat: string | null;
  /** For a seat that changes with the case: in cases of which participant. */
  readonly participant: string | null;
  readonly personId: string | null;
  /** The last day of an office that ends. */
  readonly on: LocalDate | null;
  /** How many deputies are lacking. */
  readonly lacking: number | null;
  readonly rule: string;
  readonly source: string | null;
}

const soon = { amount: 6, unit: 'months' } as const;
const nothing = { seat: null, participant: null, personId: null, on: null, lacking: null, source: null };

/** What is to be looked after on a day, the seats in the order of the regulation, then deputies, then offices by their last day. */
export function seatNotices(
  { committee, participants }: Pick<Regulation, 'committee' | 'participants'>,
  filled: readonly FilledSeat[],
  on: LocalDate,
): SeatNotice[] {
  if (!committee) {
    return [];
  }
  const now = filled.filter(({ from, until }) => from <= on && (until === null || until >= on));
  return [
    ...Object.keys(committee.seats).flatMap((seat) => vacancies(committee, { seat, now, participants })),
    ...lackingDeputies(committee, now),
    ...endingSoon(now, filled, on),
  ];
}

interface Asked {
  readonly seat: string;
  readonly now: readonly FilledSeat[];
  readonly participants: Regulation['participants'];
}

function vacancies(committee: CommitteeRule, { seat, now, participants }: Asked): SeatNotice[] {
  const rule = committee.seats[seat];
  const holders = now.filter((one) => one.capacity === 'seat' && one.seat === seat);
  const vacant: SeatNotice = {
    ...nothing,
    ...{ code: 'seatVacant', seat, rule: `committee.seats.${seat}`, source: rule?.source ?? null },
  };
  if (rule?.boundTo === undefined) {
    return holders.length > 0 ? [] : [vacant];
  }
  const byRenters = rule.nominatedBy.every((one) => one === 'rentersOrganisations');
  return participants
    .filter(({ rentersOrganisation }) => !byRenters || rentersOrganisation !== 'none')
    .filter(({ id }) => !holders.some((one) => one.nominatedBy.some(({ participant }) => participant === id)))
    .map(({ id }) => ({ ...vacant, participant: id }));
}

function lackingDeputies({ deputies, source }: CommitteeRule, now: readonly FilledSeat[]): SeatNotice[] {
  const there = new Set(now.filter(({ capacity }) => capacity === 'deputy').map(({ personId }) => personId)).size;
  return typeof deputies === 'number' && there < deputies
    ? [{ ...nothing, code: 'deputiesLacking', lacking: deputies - there, rule: 'committee.deputies', source }]
    : [];
}

/** Not where the same person goes on in the same seat. */
function endingSoon(now: readonly FilledSeat[], filled: readonly FilledSeat[], on: LocalDate): SeatNotice[] {
  const counting = { direction: 'within', firstDayCounts: false, monthEnd: 'clip' } as const;
  const limit = addDuration(on, soon, calendarOf('NL'), counting);
  return now
    .flatMap((one) => (one.until !== null && one.until <= limit ? [{ ...one, until: one.until }] : []))
    .filter((one) => !filled.some((other) => goesOn(one, other)))
    .toSorted((one, other) => (one.until < other.until ? -1 : 1))
    .map(({ seat, personId, until }) => ({
      ...nothing,
      ...{ code: 'officeEnds', seat, personId, on: until, rule: 'committee.office' },
    }));
}

function goesOn(one: FilledSeat, other: FilledSeat): boolean {
  const same = other.personId === one.personId && other.seat === one.seat && other.capacity === one.capacity;
  return same && one.until !== null && other.from > one.until;
}
