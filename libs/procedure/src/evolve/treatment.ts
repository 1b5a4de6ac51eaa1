import type { CaseState, Piece } from '../case-state.js';
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
    panel: { seats: data.seats, left: [], recused: panel?.recused ?? [] },
  }),
  memberRecused: (state, { data }) => leaving(state, whoSits(state, data.seat)),
  challengeMade: (state, { data }) => ({
    challenges: [...state.challenges, { seat: data.seat, ...personIn(state, data.seat) }],
  }),
  challengeDecided: (state, { data }) => {
    const open = state.challenges.findIndex(({ outcome }) => outcome === undefined);
    return {
      challenges: state.challenges.map((one, index) => (index === open ? { ...one, outcome: data.outcome } : one)),
      ...(data.outcome === 'upheld' ? leaving(state, state.challenges[open]?.personId) : {}),
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

function whoSits({ panel }: CaseState, seat: string): string | undefined {
  return panel?.left.includes(seat) ? undefined : panel?.seats.find((taken) => taken.seat === seat)?.personId;
}

function personIn(state: CaseState, seat: string): { personId?: string } {
  const personId = whoSits(state, seat);
  return personId === undefined ? {} : { personId };
}

/** Who stepped back, or had to, is off the panel and stays out of the case, whoever else sits there by then. */
function leaving({ panel }: CaseState, personId: string | undefined): Partial<CaseState> {
  if (!panel || personId === undefined || panel.recused.includes(personId)) {
    return {};
  }
  const open = panel.seats.filter((taken) => taken.personId === personId).map(({ seat }) => seat);
  const left = [...new Set([...panel.left, ...open])];
  return { panel: { ...panel, left, recused: [...panel.recused, personId] } };
}
