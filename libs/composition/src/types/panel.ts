import { type LocalDate } from '#deadlines';
import { type Regulation, type Seat } from '#regulation';
import { type Candidate } from './candidate.js';
import { type FindingCode, type PassedOverCode, type ReasonCode } from './codes.js';

export interface SeatTaken {
  seat: string;
  personId: string;
}

/** Somebody who sits in the case already, and since when. */
export interface Sitting {
  personId: string;
  since: LocalDate;
}

/** Who may sit in this case, on this day. `participant` is the participant concerned, by its key. */
export interface PanelQuestion {
  committee: Regulation['committee'];
  caseId: string;
  participant: string;
  candidates: readonly Candidate[];
  /** Who stepped back, was challenged, or whose challenge is not decided yet. */
  recused: readonly string[];
  /** The day of the hearing, or today. */
  on: LocalDate;
  /** Who supports the panel as a secretary in this case: they take no seat and are not counted. */
  secretaries?: readonly string[];
  /** Who sits already. They finish the case when their office ends, unless the regulation says `passedOn`. */
  sitting?: readonly Sitting[];
}

/**
 * `refused`: the regulation forbids it. `toDecide`: the regulation does not say what happens, or leaves it open; a person
 * decides, with a reason. `asRegulated`: nothing is wrong, it is told because it explains the panel.
 */
export type Force = 'refused' | 'toDecide' | 'asRegulated';

/** What is wrong: the rule as a path in the regulation, where it stands in the source, and what is missing. */
export interface PanelFinding {
  code: FindingCode;
  force: Force;
  seat?: string;
  /** An id, never a name. */
  personId?: string;
  /** A path such as `committee.seats.renters.nominatedBy`. Absent where a rule of law holds without a regulation. */
  rule?: string;
  source?: string;
  /** Words of the regulation: nominators, fields of expertise, what can be chosen; or a number of people. */
  missing: readonly string[];
}

/** A finding about a seat that stays empty. */
export interface SeatFinding extends PanelFinding {
  seat: string;
}

/** Why somebody sits. */
export interface Reason {
  code: ReasonCode;
  /** With `expertiseNeeded`: which. */
  expertise?: readonly string[];
  /** With `fewestHearings`: how many this person has, sat and planned. */
  hearings?: number;
  /** With the reasons about a deputy or another participant: why nobody else could, each once. */
  why?: readonly PassedOverCode[];
  rule?: string;
  source?: string;
}

/** Why somebody does not sit in a seat; without `seat` in none. */
export interface PassedOverReason {
  code: PassedOverCode;
  seat?: string;
  missing?: readonly string[];
  rule?: string;
  source?: string;
}

export interface PassedOver {
  personId: string;
  because: readonly PassedOverReason[];
}

/** `route` is how somebody comes to a seat: see `routes`. */
export interface ProposedSeat extends SeatTaken {
  role: Seat['role'];
  route: Route;
  because: readonly Reason[];
}

/**
 * How somebody comes to a seat, the best first. A later one is open only when nobody can by an earlier one.
 * `seat`: holds it. `deputy`: stands in for it, nominated as the seat asks. `otherParticipant`: holds it for another
 * participant. `otherParticipantDeputy`: stands in for such a one. `vacancyDeputy`: a deputy not nominated for this one.
 */
export const routes = ['seat', 'deputy', 'otherParticipant', 'otherParticipantDeputy', 'vacancyDeputy'] as const;

export type Route = (typeof routes)[number];

/**
 * Who could sit, and why. `vacancies`: the seats that stay empty. `findings`: what else is wrong. Both together are what
 * `checkPanel` finds, and the seats that the regulation lets be empty (`asRegulated`).
 */
export interface Proposal {
  seats: readonly ProposedSeat[];
  vacancies: readonly SeatFinding[];
  passedOver: readonly PassedOver[];
  findings: readonly PanelFinding[];
}
