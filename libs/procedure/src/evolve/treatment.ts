import type { CaseState, Panel, Piece } from '../case-state.js';
import type { ProcedureRole } from '#regulation';
import type { Changes } from './happened.js';

/** Pieces, offers, the panel, and who is at the hearing. */
export const treatmentChanges: Changes = {
  responseSubmitted: (state, { data, by }) => withPiece(state, data.contentId, by.role),
  replySubmitted: (state, { data, by }) => withPiece(state, data.contentId, by.role),
  pieceSubmitted: (state, { data, by }) => withPiece(state, data.contentId, by.role, data.confidential),
  pieceDecided: ({ pieces }, { data }) => ({
    pieces: pieces.map((piece) => (piece.pieceId === data.pieceId ? { ...piece, outcome: data.outcome } : piece)),
  }),
  compensationOffered: ({ offers }, { data }, day) => ({ offers: [...offers, { contentId: data.contentId, on: day }] }),
  offerAnswered: ({ offers }, { data }) => ({
    offers: offers.map((offer, index) => (index === offers.length - 1 ? { ...offer, outcome: data.outcome } : offer)),
  }),
  treatmentChosen: (_state, { data }) => ({ treatment: data.outcome }),
  panelComposed: ({ panel }, { data }) => ({
    panel: { seats: data.seats, left: [], recused: stillRecused(panel, data.seats) },
  }),
  memberRecused: (state, { data }) => leaving(state, data.seat),
  challengeMade: ({ challenges }, { data }) => ({ challenges: [...challenges, { seat: data.seat }] }),
  challengeDecided: (state, { data }) => {
    const open = state.challenges.findIndex(({ outcome }) => outcome === undefined);
    const seat = state.challenges[open]?.seat;
    return {
      challenges: state.challenges.map((one, index) => (index === open ? { ...one, outcome: data.outcome } : one)),
      ...(data.outcome === 'upheld' && seat !== undefined ? leaving(state, seat) : {}),
    };
  },
  personAnnounced: ({ people }, { data, by }) => ({
    people: [...people, { personId: data.personId, capacity: data.capacity, announcedBy: by.role }],
  }),
  personAdmitted: ({ people }, { data }) => ({
    people: people.map((one) => (one.personId === data.personId ? { ...one, admitted: data.admitted } : one)),
  }),
};

function withPiece(
  { pieces }: CaseState,
  pieceId: string,
  submittedBy: ProcedureRole,
  confidential?: boolean,
): Partial<CaseState> {
  const piece: Piece = { pieceId, submittedBy, ...(confidential === undefined ? {} : { confidential }) };
  return pieces.some((known) => known.pieceId === pieceId) ? {} : { pieces: [...pieces, piece] };
}

function leaving({ panel }: CaseState, seat: string): Partial<CaseState> {
  if (!panel || panel.left.includes(seat)) {
    return {};
  }
  const person = panel.seats.find((taken) => taken.seat === seat)?.personId;
  const recused = person === undefined ? panel.recused : [...panel.recused, person];
  return { panel: { ...panel, left: [...panel.left, seat], recused } };
}

/** Who stepped back stays out of the case, unless the committee chooses that person again. */
function stillRecused(panel: Panel | undefined, seats: Panel['seats']): string[] {
  return (panel?.recused ?? []).filter((person) => !seats.some(({ personId }) => personId === person));
}
