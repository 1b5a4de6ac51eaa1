import type { Situation } from '../decision.js';
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
