import { type Cast } from '../../support/walks/cast.js';
import { does } from '../members/office.js';

interface Nominator {
  readonly by: string;
  readonly participant?: string;
}

/** How somebody comes to a seat. */
export interface Seating {
  readonly seat: string;
  readonly capacity?: 'seat' | 'deputy';
  readonly nominators: readonly Nominator[];
  readonly expertise?: readonly string[];
  readonly from: string;
}

/** Somebody who has an account is nominated for a seat, and nobody consented yet; from then on known in the walk by the name. */
export async function nominated(
  cast: Cast,
  name: string,
  { seat, capacity = 'seat', nominators, expertise }: Seating,
): Promise<string> {
  const secretary = await cast.as('secretary');
  const { email, signIn } = await cast.committee.account(name);
  const { id, personId } = await does(secretary, 'nominateMember', {
    ...{ who: { name, email }, seat, capacity, nominators },
  });
  await (expertise && does(secretary, 'recordExpertise', { personId, expertise }));
  cast.joins(name, { personId, signIn });
  return id;
}

/** Who nominates consents on the day that it is. */
export async function consented(cast: Cast, nominationId: string, { nominators, from }: Seating): Promise<void> {
  const secretary = await cast.as('secretary');
  for (const nominator of nominators) {
    await does(secretary, 'consentToNomination', { nominationId, ...nominator, on: from });
  }
}

/** Each of these people takes a seat: nominated, with the consent of who nominates, and appointed. */
export async function seated(cast: Cast, seatings: Readonly<Record<string, Seating>>): Promise<void> {
  const administrator = await cast.as('administrator');
  for (const [name, seating] of Object.entries(seatings)) {
    const nominationId = await nominated(cast, name, seating);
    await consented(cast, nominationId, seating);
    await does(administrator, 'appointToSeat', { nominationId, from: seating.from });
  }
}
