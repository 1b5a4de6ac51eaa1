import { type PanelFinding, type SeatTaken } from '#composition';
import { type Declaration } from './panel-row.repository.js';

/** Who sits with something declared that is no bar by itself, and about which the chair has not decided yet. */
export function openInterests(
  declarations: readonly Declaration[],
  cleared: readonly string[],
  seats: readonly SeatTaken[],
): PanelFinding[] {
  return seats
    .filter(({ personId }) => !cleared.includes(personId))
    .filter(({ personId }) => declarations.findLast((one) => one.personId === personId)?.kind === 'other')
    .map(({ seat, personId }) => ({
      ...{ code: 'fallbackToDecide', force: 'toDecide', seat, personId },
      ...{ rule: 'committee.independence', missing: ['motivation'] },
    }));
}
