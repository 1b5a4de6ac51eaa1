import { type Regulation } from '#regulation';
import { noSeats } from '../panel/ruled.js';
import { type Appointment, type Candidate } from '../types/candidate.js';
import { type PanelFinding } from '../types/panel.js';
import { nominationFaults } from './nomination-faults.js';
import { officeFaults } from './office-faults.js';
import { seatFaults } from './seat-faults.js';
import { tieFaults } from './tie-faults.js';

/** What is wrong with an appointment; empty when it follows the regulation. Its own row among `appointments` is passed over. */
export function checkAppointment(
  committee: Regulation['committee'],
  candidate: Candidate,
  appointment: Appointment,
): PanelFinding[] {
  if (!committee || Object.keys(committee.seats).length === 0) {
    return [noSeats];
  }
  const others = candidate.appointments.filter((one) => one !== appointment);
  const asked = { committee, candidate: { ...candidate, appointments: others }, appointment };
  const about = { seat: appointment.seat, personId: candidate.personId, force: 'refused' } as const;
  const found = [...seatFaults(asked), ...nominationFaults(asked), ...tieFaults(asked), ...officeFaults(asked)];
  return found.map((one) => ({ ...one, ...about, missing: one.missing ?? [] }));
}
