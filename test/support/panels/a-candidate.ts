import type { Appointment, Candidate } from '#composition';
import { withoutTheSeat } from './committees.js';
import type { Ask } from './oracle-places.js';

/** Somebody who is rightly appointed to a seat of `withoutTheSeat`, knows everything, and is bound to nobody. */
export function aCandidate(personId: string, seat: string, overrides: Partial<Candidate> = {}): Candidate {
  return {
    personId,
    appointments: [anAppointment(seat)],
    expertise: ['law', 'construction', 'care'],
    ties: [],
    absences: [],
    load: { sat: 0, planned: 0 },
    ...overrides,
  };
}

export function anAppointment(seat: string, overrides: Partial<Appointment> = {}): Appointment {
  const nominators = withoutTheSeat.seats[seat]?.nominatedBy ?? [];
  const nominatedBy = nominators.map((by) => ({ by, participant: 'noord', consented: true }));
  return { seat, capacity: 'seat', from: '2025-01-01', nominatedBy, ...overrides };
}

export function aQuestion(candidates: readonly Candidate[], overrides: Partial<Ask> = {}): Ask {
  return {
    committee: withoutTheSeat,
    caseId: 'case',
    participant: 'noord',
    candidates,
    recused: [],
    on: '2026-03-16',
    ...overrides,
  };
}
