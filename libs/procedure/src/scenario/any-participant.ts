import type { Regulation } from '#regulation';

/** In the facts of a scenario: the first landlord that takes part, whoever that is. */
export const anyParticipant = 'any';

/** A model names nobody who takes part; in its scenarios one landlord does, so that its rules can be shown. */
export function withSomeParticipant(regulation: Regulation): Regulation {
  return regulation.participants.length > 0
    ? regulation
    : { ...regulation, participants: [{ id: anyParticipant, name: 'A landlord', kind: 'corporation' }] };
}

/** The participant that a scenario means. */
export function participantMeant(named: string, { participants }: Pick<Regulation, 'participants'>): string {
  return named === anyParticipant ? (participants[0]?.id ?? named) : named;
}
