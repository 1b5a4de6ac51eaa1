import { type PieceSide } from '#access';
import { daysBetween, type LocalDate, localDateOf } from '#deadlines';
import { type CaseEvent, legalDay, pieceSideOf } from '#procedure';
import { type PieceRules, pieceRules, type Regulation } from '#regulation';

export const pieceKinds = ['complaint', 'addition', 'response', 'reply', 'piece', 'finding'] as const;
export type PieceKind = (typeof pieceKinds)[number];

export const pieceStates = ['shared', 'asked', 'withheld', 'blackedOut'] as const;
export type PieceState = (typeof pieceStates)[number];

/** The two sides of a complaint, each of which must have been able to see what the other laid. */
export const parties = ['complainant', 'respondent'] as const satisfies readonly PieceSide[];
export type Party = (typeof parties)[number];

/** A piece as the events tell of it. Its id is that of its content. */
export interface LaidPiece {
  readonly id: string;
  /** Its number in the case, from 1. */
  readonly number: number;
  readonly kind: PieceKind;
  readonly side: PieceSide;
  readonly byRole: string;
  readonly receivedOn: LocalDate;
  readonly recordedAt: string;
  /** Whether it was asked to keep it from the other side. */
  readonly asked: boolean;
  readonly state: PieceState;
  readonly late: boolean;
  readonly redactionId: string | null;
  /** For how many days the other side must have been able to see it. */
  readonly seenFor: number;
}

/** That a side could see a content of a piece on the platform. */
export interface ShownOnline {
  readonly pieceId: string;
  readonly side: Party;
  readonly contentId: string;
  readonly shownAt: string;
  readonly countsFrom: LocalDate;
}

export interface Register {
  readonly pieces: readonly LaidPiece[];
  /** In the order in which they were shown. */
  readonly shown: readonly ShownOnline[];
}

/** What of a case, besides its events, the register depends on. */
export interface Surroundings {
  readonly regulation: Regulation;
  /** Whether the complainant gets everything by post, and sees nothing here before that. */
  readonly complainantOnPaper: boolean;
}

interface Telling {
  readonly pieces: LaidPiece[];
  readonly shown: ShownOnline[];
  informed: boolean;
  hearingOn: LocalDate | undefined;
}

/**
 * The register of the pieces of a case: every one of them in the order in which they were laid, and which side could see it
 * since when. Follows from the events, the regulation and whether the complainant is on paper, and from nothing else.
 */
export function piecesOf(events: readonly CaseEvent[], surroundings: Surroundings): Register {
  const { regulation } = surroundings;
  const rules = pieceRules(regulation);
  const register: Telling = { pieces: [], shown: [], informed: false, hearingOn: undefined };
  for (const event of events) {
    lay(register, event, rules);
    decide(register, event);
    register.informed ||= event.type === 'responseRequested' || event.type === 'complaintReferredBack';
    register.hearingOn = (event.type === 'hearingPlanned' && event.moments['hearing']) || register.hearingOn;
    show(register, event, surroundings);
  }
  return register;
}

type Laid = Pick<LaidPiece, 'kind' | 'side'> & { readonly id: string | undefined; readonly asked?: boolean };

function laidBy(event: CaseEvent): readonly Laid[] {
  switch (event.type) {
    case 'complaintFiled':
      return [
        { id: event.data.contentId, kind: 'complaint', side: 'complainant' },
        { id: event.data.enclosuresId, kind: 'piece', side: 'complainant' },
      ];
    case 'complaintCompleted':
      return [{ id: event.data.contentId, kind: 'addition', side: 'complainant' }];
    case 'responseSubmitted':
      return [{ id: event.data.contentId, kind: 'response', side: 'respondent' }];
    case 'replySubmitted':
      return [{ id: event.data.contentId, kind: 'reply', side: pieceSideOf(event.by.role, event.data.side) }];
    case 'pieceSubmitted':
      return [submitted(pieceSideOf(event.by.role, event.data.side), event.data)];
    default:
      return [];
  }
}

function submitted(side: PieceSide, data: { contentId: string; confidential?: boolean }): Laid {
  const kind = side === 'committee' ? 'finding' : 'piece';
  return { id: data.contentId, kind, side, asked: data.confidential === true };
}

function lay(register: Telling, event: CaseEvent, rules: PieceRules): void {
  for (const { id, ...laid } of laidBy(event)) {
    if (id !== undefined && !register.pieces.some((piece) => piece.id === id)) {
      register.pieces.push(pieceOf({ id, ...laid }, event, register, rules));
    }
  }
}

function pieceOf(
  { id, kind, side, asked = false }: Laid & { readonly id: string },
  event: CaseEvent,
  { pieces, hearingOn }: Telling,
  { seenFor, lateFrom }: PieceRules,
): LaidPiece {
  const receivedOn = legalDay(event);
  return {
    id,
    number: pieces.length + 1,
    kind,
    side,
    byRole: event.by.role,
    receivedOn,
    recordedAt: event.recordedAt,
    asked,
    state: asked ? 'asked' : 'shared',
    late: side !== 'committee' && hearingOn !== undefined && daysBetween(receivedOn, hearingOn) < lateFrom,
    redactionId: null,
    seenFor,
  };
}

function decide({ pieces }: Telling, event: CaseEvent): void {
  if (event.type !== 'pieceDecided') {
    return;
  }
  const { pieceId, outcome, redactionId } = event.data;
  const at = pieces.findIndex(({ id }) => id === pieceId);
  const piece = pieces[at];
  if (piece) {
    const state = outcome === 'blackedOut' && redactionId === undefined ? 'withheld' : outcome;
    pieces[at] = { ...piece, state, redactionId: state === 'blackedOut' ? (redactionId ?? null) : null };
  }
}

/** Shows every piece that is open to whom it can be shown and was not yet. */
function show({ pieces, shown, informed }: Telling, event: CaseEvent, surroundings: Surroundings): void {
  const { regulation, complainantOnPaper } = surroundings;
  const { recordedAt: shownAt } = event;
  const countsFrom = localDateOf(shownAt, regulation.timeZone);
  const reached = parties.filter((side) => (side === 'complainant' ? !complainantOnPaper : informed));
  for (const piece of pieces) {
    const contentId = openContentOf(piece);
    const known = (side: Party) =>
      shown.some((one) => one.pieceId === piece.id && one.side === side && one.contentId === contentId);
    const news = contentId === undefined ? [] : reached.filter((side) => side !== piece.side && !known(side));
    shown.push(...news.map((side) => ({ pieceId: piece.id, side, contentId: contentId ?? '', shownAt, countsFrom })));
  }
}

/** What a side that did not lay the piece may see of it: all, what is left of it, or nothing. */
export function openContentOf({
  id,
  state,
  redactionId,
}: Pick<LaidPiece, 'id' | 'state' | 'redactionId'>): string | undefined {
  return state === 'shared' ? id : state === 'blackedOut' ? (redactionId ?? undefined) : undefined;
}
