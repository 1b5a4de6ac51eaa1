import type { CaseState } from '../case-state.js';

/** What a scenario can look at in a case, under the names that it uses. */
export function seenInCase(state: CaseState): Record<string, unknown> {
  const { admissibility, outcome, boardDecision, treatment } = state;
  return {
    admissibility,
    outcome,
    boardDecision,
    treatment,
    held: state.holds.find(({ until }) => until === undefined),
    points: byName(state.points, ({ id }) => id),
    panel: sitting(state),
    people: Object.fromEntries(
      state.people.map(({ personId, admitted }) => [personId, admitted === true ? 'yes' : 'no']),
    ),
    pieces: Object.fromEntries(state.pieces.map(({ pieceId, outcome: seen }) => [pieceId, seen])),
    commitments: byName(state.commitments, ({ commitmentId }) => commitmentId),
  };
}

function sitting({ panel }: CaseState): Record<string, string> {
  const seats = panel?.seats.filter(({ seat }) => !panel.left.includes(seat)) ?? [];
  return Object.fromEntries(seats.map(({ seat, personId }) => [seat, personId]));
}

function byName<T>(things: readonly T[], name: (thing: T) => string): Record<string, T> {
  return Object.fromEntries(things.map((thing) => [name(thing), thing]));
}
