import type { Situation } from '../decision.js';
import { type Refusal, refuse } from '../refusal.js';

/** Why nothing can be said of a seat: nobody sits there in this case, or nobody does any more. */
export function emptySeat({ state, request, rule }: Situation<'recuse'> | Situation<'challenge'>): Refusal | undefined {
  const { panel } = state;
  const taken = panel?.seats.some(({ seat }) => seat === request.seat) && !panel.left.includes(request.seat);
  return taken
    ? undefined
    : refuse('notInCase', `steps.${request.step}`, {
        source: rule.source,
        missing: ['seat'],
        details: { field: 'seat', value: request.seat },
      });
}
