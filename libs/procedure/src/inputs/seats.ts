import type { Input } from './input.js';
import { isOneWord } from './kinds.js';
import { only } from './only.js';

/** Who sits on a seat of the regulation in this case. */
export interface TakenSeat {
  readonly seat: string;
  readonly personId: string;
}

/** The seats of a panel; at least one, each seat and each person once. */
export function seats(says: string): Input<readonly TakenSeat[], true> {
  const keeps = (taken: readonly TakenSeat[]) => taken.map((one) => only(one, ['seat', 'personId']));
  return { kind: 'seats', needed: true, says, accepts: areSeats, keeps };
}

function areSeats(value: unknown): value is readonly TakenSeat[] {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isSeat)) {
    return false;
  }
  const once = (names: readonly string[]) => new Set(names).size === names.length;
  return once(value.map(({ seat }) => seat)) && once(value.map(({ personId }) => personId));
}

function isSeat(value: unknown): value is TakenSeat {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const { seat, personId } = value as Partial<Record<keyof TakenSeat, unknown>>;
  return isOneWord(seat) && isOneWord(personId);
}
