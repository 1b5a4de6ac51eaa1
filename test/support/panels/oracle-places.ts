import type { Candidate, PanelQuestion, Tie } from '#composition';
import type { CommitteeRule, Seat } from '#regulation';

/**
 * A second answer to who may sit where, to check the first one with; slow, and written from the regulation's words alone.
 * It counts office in calendar months, so it needs terms that begin on the first of a month and end on the last of one.
 */
export type Place = 0 | 1 | 2 | 3 | 'decide' | 'no';

/** A question about a committee that has rules. */
export type Ask = PanelQuestion & { committee: CommitteeRule };

type Office = NonNullable<CommitteeRule['office']>;
type Given = Candidate['appointments'][number];
type Vote = Given['nominatedBy'][number];

const somewhere = ['noord', 'zuid', 'oost', 'nowhere'];

const answered = new WeakMap<Ask, Map<string, Place>>();

/** Answered once per question, person and seat: the second answer asks it again and again. */
export function placeOf(question: Ask, who: Candidate, name: string): Place {
  const places = answered.get(question) ?? new Map<string, Place>();
  answered.set(question, places);
  const key = `${who.personId} ${name}`;
  const place = places.get(key) ?? placeNow(question, who, name);
  places.set(key, place);
  return place;
}

function placeNow(question: Ask, who: Candidate, name: string): Place {
  const { committee } = question;
  const seat = committee.seats[name];
  if (!seat || isKept(question, who) || (seat.expertise ?? []).some((one) => !who.expertise.includes(one))) {
    return 'no';
  }
  const places = who.appointments
    .filter((one) => one.seat === name || (one.seat === '*' && one.capacity === 'deputy'))
    .filter((one) => one.capacity === 'seat' || (committee.deputies ?? 0) !== 0)
    .filter((one) => isInOffice(question, who, one))
    .map((one) => placeBy(question, seat, one));
  const regular = places.filter((one) => typeof one === 'number').toSorted();
  return regular[0] ?? (places.includes('decide') ? 'decide' : 'no');
}

function placeBy(question: Ask, seat: Seat, given: Given): Place {
  const isDeputy = given.capacity === 'deputy';
  if (isNominated(seat, given.nominatedBy, question.participant)) {
    return isDeputy ? 1 : 0;
  }
  const seats = given.seat === '*' ? Object.values(question.committee.seats) : [seat];
  const sound = seats.some((one) => isNominatedSomewhere(one, given.nominatedBy));
  if (!seat.boundTo || !sound || seat.ifVacant === 'withoutSeat') {
    return 'no';
  }
  if (seat.ifVacant === 'otherParticipant') {
    return isNominatedSomewhere(seat, given.nominatedBy) ? elsewhere[given.capacity] : 'no';
  }
  return seat.ifVacant === 'deputy' ? whenDeputy[given.capacity] : 'decide';
}

const elsewhere = { seat: 2, deputy: 3 } as const;
const whenDeputy = { seat: 'no', deputy: 2 } as const;

export function isNominatedSomewhere(seat: Seat, votes: readonly Vote[]): boolean {
  return somewhere.some((where) => isNominated(seat, votes, where));
}

export function isNominated(seat: Seat, votes: readonly Vote[], where: string): boolean {
  const asked: readonly string[] = seat.nominatedBy.filter((one) => one !== 'unknown');
  const anybody = seat.nominatedBy.includes('unknown');
  const ofOther = ({ by, participant }: Vote) =>
    seat.boundTo && ['rentersOrganisations', 'participants', 'unknown'].includes(by) && participant !== where;
  const counted = votes.filter((one) => !ofOther(one));
  if (['jointly', 'doubleConsent'].includes(seat.nomination) && asked.length > 0) {
    return asked.every((one) => {
      const own = counted.filter(({ by }) => by === one);
      return own.length > 0 && !own.some(({ consented }) => !consented);
    });
  }
  if (anybody && !seat.boundTo) {
    return true;
  }
  return counted.some(({ by, consented }) => consented && (anybody || asked.includes(by)));
}

function isKept(question: Ask, who: Candidate): boolean {
  const { committee, recused, secretaries = [], on } = question;
  const away = who.absences.some(({ from, until }) => from <= on && on <= until);
  const unlearned = (committee.expertise?.everybody ?? []).some((one) => !who.expertise.includes(one));
  const named = [...recused, ...secretaries].includes(who.personId);
  return named || away || unlearned || who.ties.some((one) => isTied(question, one));
}

function isTied(question: Ask, tie: Tie): boolean {
  const here = tie.caseId === question.caseId;
  if (['ownMatter', 'household', 'earlierInvolvement'].includes(tie.kind)) {
    return tie.caseId ? here : tie.participant === question.participant;
  }
  return !['renting', 'nomination'].includes(tie.kind) && (here || isTiedByWork(question, tie));
}

function isTiedByWork({ committee, participant, on }: Ask, tie: Tie): boolean {
  const { years, strict } = independenceIn(committee);
  if (tie.participant === undefined || (tie.from ?? '') > on) {
    return false;
  }
  const now = (tie.until ?? '9') >= on;
  const cooling = years > 0 && yearsLater(tie.until ?? '1000', years) >= on;
  return tie.participant === participant ? now || cooling : now && strict;
}

/** For members: how many years without ties, and whether there may be none at all. */
export function independenceIn({ independence }: CommitteeRule): { years: number; strict: boolean } {
  const holds = independence?.appliesTo.includes('members') ?? false;
  const years = holds ? yearsIn(independence?.coolingOff) : 0;
  return { years, strict: holds && (independence?.noTies === 'yes' || years > 0) };
}

function isInOffice({ committee: { office }, sitting, on }: Ask, who: Candidate, given: Given): boolean {
  const since = sitting?.find(({ personId }) => personId === who.personId)?.since ?? on;
  const day = office?.runningCases === 'passedOn' || since > on ? on : since;
  const within = given.from <= day && day <= endOf(office, given);
  return within && !isTooOften(office, who.appointments, given) && !isTooLong(office, who.appointments, day);
}

export function endOf(office: Office | undefined, { from, until }: Given): string {
  const years = yearsIn(office?.length);
  const cut = years > 0 ? lastOfMonthBefore(yearsLater(from, years)) : '9';
  return (until ?? '9') < cut ? (until ?? '9') : cut;
}

/** The longest row of offices, each after the end of the one before, that had ended: tried one by one. */
export function isTooOften(office: Office | undefined, all: readonly Given[], given: Given): boolean {
  const longest = (after: string): number =>
    Math.max(
      0,
      ...all
        .filter((one) => one.from > after && one.from <= endOf(office, one) && endOf(office, one) < given.from)
        .map((one) => 1 + longest(endOf(office, one))),
    );
  return typeof office?.reappointments === 'number' && longest('') > office.reappointments;
}

/** Counts the months in which somebody was in office, up to and including that of the day. */
export function isTooLong(office: Office | undefined, all: readonly Given[], day: string): boolean {
  const years = yearsIn(office?.atMost);
  const months = new Set<string>();
  for (const given of all) {
    const end = endOf(office, given);
    for (
      let month = given.from.slice(0, 7);
      month <= day.slice(0, 7) && month <= end.slice(0, 7);
      month = next(month)
    ) {
      months.add(month);
    }
  }
  return years > 0 && months.size > years * 12;
}

export function yearsIn(length: string | undefined): number {
  return length?.includes('year') ? Number(length.split(' ')[0]) : 0;
}

export function yearsLater(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

/** A day that is the last one before this month, for a comparison. */
function lastOfMonthBefore(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month === 1 ? `${year - 1}-12-31` : `${year}-${String(month - 1).padStart(2, '0')}-31`;
}

function next(month: string): string {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`;
}
