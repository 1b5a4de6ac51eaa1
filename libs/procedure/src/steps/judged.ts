import type { ProcedureRole, Regulation } from '#regulation';
import type { Judgement } from '../inputs/judgements.js';
import { type Refusal, refuse } from '../refusal.js';

/** Why open norms cannot be judged: the regulation has no such norm, or leaves it to others. */
export function judgementRefusal(
  { judgements: norms = {} }: Regulation,
  judged: readonly Judgement[] = [],
  role: ProcedureRole,
): Refusal | undefined {
  for (const { judgement } of judged) {
    const norm = Object.hasOwn(norms, judgement) ? norms[judgement] : undefined;
    if (!norm) {
      return refuse('notInRegulation', 'judgements', { details: { field: 'judgements', value: judgement } });
    }
    if (!norm.by.includes(role)) {
      const details = { role, roles: norm.by };
      return refuse('roleMayNot', `judgements.${judgement}.by`, { source: norm.source, details });
    }
  }
  return undefined;
}
