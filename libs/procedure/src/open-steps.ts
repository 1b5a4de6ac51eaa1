import type { ProcedureRole, Regulation, StepName } from '#regulation';
import type { CaseState } from './case-state.js';
import { compiled } from './compiled.js';
import { notPermitted } from './permission.js';
import type { Refusal } from './refusal.js';
import { onTrack } from './track.js';

/** Whether somebody can take a step now; if not, why not and what comes first. */
export type OpenStep =
  | { readonly step: StepName; readonly open: true }
  | { readonly step: StepName; readonly open: false; readonly reason: Refusal };

/**
 * Every step of the regulation, in its order, as one role finds it now. An open step can still be refused on its
 * input: a date that cannot be, or an admission that a ground stands in the way of.
 */
export function openSteps(regulation: Regulation, state: CaseState | undefined, role: ProcedureRole): OpenStep[] {
  const ruling = state ? onTrack(regulation, state.facts) : regulation;
  return compiled(ruling).steps.map(([step]) => {
    const reason = notPermitted(ruling, state, step, role);
    return reason ? { step, open: false, reason } : { step, open: true };
  });
}
