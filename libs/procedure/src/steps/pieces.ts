import type { Situation } from '../decision.js';
import { ownSideOf } from '../piece-side.js';
import { type Refusal, refuse } from '../refusal.js';

export function pieceLaidBefore({ state, request, rule }: Situation<'submitPiece'>): Refusal | undefined {
  return state.pieces.some(({ pieceId }) => pieceId === request.contentId)
    ? refuse('alreadyInCase', 'steps.submitPiece', {
        source: rule.source,
        missing: ['contentId'],
        details: { field: 'contentId', value: request.contentId },
      })
    : undefined;
}

export function pieceUnknown({ state, request, rule }: Situation<'decideOnPiece'>): Refusal | undefined {
  return state.pieces.some(({ pieceId }) => pieceId === request.pieceId)
    ? undefined
    : refuse('notInCase', 'steps.decideOnPiece', {
        source: rule.source,
        missing: ['pieceId'],
        details: { field: 'pieceId', value: request.pieceId },
      });
}

/** A party speaks for its own side only. */
export function anotherSide({ by, request, rule }: Situation<'submitPiece' | 'submitReply'>): Refusal | undefined {
  const own = ownSideOf(by);
  return own !== undefined && request.side !== undefined && request.side !== own
    ? refuse('inputNotValid', `steps.${request.step}`, {
        source: rule.source,
        missing: ['side'],
        details: { field: 'side', value: request.side },
      })
    : undefined;
}

/** A reply is always of one of the sides. */
export function replyOfNobody({ by, request, rule }: Situation<'submitReply'>): Refusal | undefined {
  return ownSideOf(by) === undefined && request.side === undefined
    ? refuse('requirementsMissing', 'steps.submitReply', { source: rule.source, missing: ['side'] })
    : undefined;
}

/** What is blacked out is read in a copy without it, which belongs to that decision and to no other. */
export function redactionMissing({ request, rule }: Situation<'decideOnPiece'>): Refusal | undefined {
  const { outcome, redactionId } = request;
  if ((outcome === 'blackedOut') === (redactionId !== undefined)) {
    return undefined;
  }
  return redactionId === undefined
    ? refuse('requirementsMissing', 'steps.decideOnPiece', { source: rule.source, missing: ['redactionId'] })
    : refuse('inputNotValid', 'steps.decideOnPiece', {
        source: rule.source,
        missing: ['redactionId'],
        details: { field: 'redactionId', value: redactionId },
      });
}
