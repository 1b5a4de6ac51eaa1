import { NotFound } from '#problems';
import { memberRefused } from './member-refused.js';
import { type SeatNomination, type SeatRepository } from './seat.repository.js';

/** A nomination that was not withdrawn and on which nobody was appointed yet, locked. Throws NotFound and StepRefused. */
export async function openNomination(seats: SeatRepository, nominationId: string): Promise<SeatNomination> {
  const nomination = await seats.lockNomination(nominationId);
  if (!nomination) {
    throw new NotFound('nomination');
  }
  if (nomination.withdrawnAt !== null) {
    throw memberRefused('withdrawn');
  }
  if (await seats.appointedFrom(nominationId)) {
    throw memberRefused('alreadyAppointed');
  }
  return nomination;
}
