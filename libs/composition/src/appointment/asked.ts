import { type CommitteeRule, type Seat } from '#regulation';
import { type Appointment, type Candidate } from '../types/candidate.js';
import { type PanelFinding } from '../types/panel.js';

/** What is asked of an appointment; `candidate.appointments` are the ones that the person has or had besides it. */
export interface Asked {
  committee: CommitteeRule;
  candidate: Candidate;
  appointment: Appointment;
}

/** What is wrong, without whom and what it is about. */
export type Fault = Pick<PanelFinding, 'code' | 'rule' | 'source'> & { missing?: readonly string[] };

export function seatOf({ seats }: CommitteeRule, name: string): Seat | undefined {
  return Object.hasOwn(seats, name) ? seats[name] : undefined;
}
