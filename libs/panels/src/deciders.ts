import { type Candidate } from '#composition';
import { type LocalDate } from '#deadlines';
import { type Regulation } from '#regulation';

type Committee = NonNullable<Regulation['committee']>;
export type DecidedBy = NonNullable<Committee['challenge']>['decidedBy'];

/** Among whom it is asked who may decide about a member. */
export interface Bench {
  readonly committee: Regulation['committee'];
  readonly candidates: readonly Pick<Candidate, 'personId' | 'appointments'>[];
  readonly sitting: readonly string[];
  /** About whom it is decided: never one of those who decide. */
  readonly member: string;
  readonly on: LocalDate;
}

/** Who may decide about a member, as the regulation says; where nobody is left of those, everybody else of the committee. */
export function decidersOf(bench: Bench, decidedBy: DecidedBy): string[] {
  const others = everybodyElse(bench);
  const first = firstChoice(bench, decidedBy).filter((one) => one !== bench.member);
  return first.length > 0 ? first : others;
}

function firstChoice(bench: Bench, decidedBy: DecidedBy): string[] {
  switch (decidedBy) {
    case 'otherMembers':
      return bench.sitting.filter((one) => one !== bench.member);
    case 'chair':
      return appointedAs(bench, ({ capacity, seat }) => capacity === 'seat' && roleOf(bench, seat) === 'chair');
    case 'deputies':
      return appointedAs(bench, ({ capacity }) => capacity === 'deputy').filter((one) => !bench.sitting.includes(one));
    case 'unknown':
      return [];
  }
}

function everybodyElse(bench: Bench): string[] {
  const all = [...bench.sitting, ...appointedAs(bench, () => true)];
  return [...new Set(all)].filter((one) => one !== bench.member);
}

function appointedAs(
  { candidates, on }: Bench,
  as: (appointment: Candidate['appointments'][number]) => boolean,
): string[] {
  return candidates
    .filter(({ appointments }) =>
      appointments.some((one) => one.from <= on && (one.until === undefined || one.until >= on) && as(one)),
    )
    .map(({ personId }) => personId);
}

function roleOf({ committee }: Bench, seat: string): string | undefined {
  return committee && Object.hasOwn(committee.seats, seat) ? committee.seats[seat]?.role : undefined;
}
