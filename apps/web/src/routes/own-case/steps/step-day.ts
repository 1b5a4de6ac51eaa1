import { isMet } from '../../../case-parts/is-met.js';
import { type StepDetails } from './step-screen.js';
import { isAct } from './step-screens.js';

/** Whether the step can be taken now. An act is no step: it is open as long as it was not done and still has a use. */
export function isOpen(step: string, { steps, mediation }: StepDetails): boolean {
  if (!isAct(step)) return steps.some((one) => one.step === step && one.open);
  return mediation ? !mediation.usable && !mediation.agreedToUse.includes('complainant') : false;
}

/** The day for it, where there is one: what was asked for, or else the first day that binds the complainant. */
export function untilOf(step: string, details: StepDetails): StepDetails['deadlines'][number] | undefined {
  const { completion, waitsFor, deadlines } = details;
  if (['submitPiece', 'settle', 'agreeToUseMediation'].includes(step)) return undefined;
  if (step === 'completeComplaint') return completion?.deadline ?? undefined;
  const own = deadlines.filter((deadline) => deadline.on === 'complainant' && !isMet(deadline) && deadline.dueOn);
  return own.find(({ dueOn }) => waitsFor?.step === step && dueOn === waitsFor.by) ?? own[0];
}
