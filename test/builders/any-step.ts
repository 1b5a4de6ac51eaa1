import type { LocalDate } from '#deadlines';
import { type CaseState, openSteps, type StepRequest, stepMeanings } from '#procedure';
import {
  type ProcedureRole,
  procedureRoles,
  type Regulation,
  stagesAfter,
  stepEvents,
  type StepName,
} from '#regulation';
import fc from 'fast-check';
import { mixed, nonsense, pick, valueFor, type Wanted } from './any-input.js';

/** One number decides everything about an attempt, so that the same number is the same attempt. */
export interface AnyAttempt {
  readonly daysLater: number;
  readonly choice: number;
  /** Whether something is wrong with it: a role, a step or an input that does not fit. */
  readonly wrong: boolean;
}

export const anyAttempts: fc.Arbitrary<AnyAttempt[]> = fc.array(
  fc.record({
    daysLater: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.integer({ min: 0, max: 120 })),
    choice: fc.nat(2 ** 30),
    wrong: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
  }),
  { minLength: 1, maxLength: 40, size: 'max' },
);

/** Who asks for what: a step that is open, with inputs that fit, unless something is to be wrong. */
export function anyStep(
  regulation: Regulation,
  state: CaseState | undefined,
  today: LocalDate,
  { choice, wrong }: AnyAttempt,
): { by: ProcedureRole; request: StepRequest } {
  const likely = likelySteps(regulation, state, choice);
  const stray = (wrong && choice % 2 === 0) || likely.length === 0;
  const step = stray ? pick(Object.keys(stepMeanings) as StepName[], choice >> 5) : pick(likely, mixed(choice, 2));
  const by = pick((stray ? undefined : regulation.steps[step]?.by) ?? procedureRoles, choice >> 3);
  const inputs = inputsFor({ regulation, state, today, choice, step }, wrong && choice % 3 === 1);
  return { by, request: { step, ...inputs } as unknown as StepRequest };
}

function inputsFor(wanted: Wanted, wrong: boolean): Record<string, unknown> {
  const { choice, step, state } = wanted;
  const asked = ['outcome', 'reason', 'extendBy', ...(isPerPoint(step, state) ? ['points'] : [])];
  const inputs: Record<string, unknown> = {};
  for (const [name, { needed }] of Object.entries(stepMeanings[step].inputs)) {
    const always = needed || asked.includes(name);
    if (always || (choice >> (name.length % 7)) % 2 !== 0) {
      inputs[name] = wrong ? nonsense(choice) : valueFor(name, wanted);
    }
  }
  return withoutContradiction(step, choice, inputs);
}

function isPerPoint(step: StepName, state: CaseState | undefined): boolean {
  return step.startsWith('issue') && state !== undefined && state.points.length > 0;
}

/** Of two inputs that say the same in two ways, one. */
function withoutContradiction(step: StepName, choice: number, inputs: Record<string, unknown>): typeof inputs {
  if (step === 'extendTerm') {
    delete inputs[mixed(choice, 3) % 4 === 0 ? 'extendBy' : 'until'];
  }
  if (step.startsWith('issue') && inputs['points']) {
    delete inputs['outcome'];
  }
  return inputs;
}

/** Open steps, in turns: those not taken yet, all of them, and those that lead on; a lapse wherever it can come. */
function likelySteps(regulation: Regulation, state: CaseState | undefined, choice: number): StepName[] {
  const open = openToSomebody(regulation, state);
  if (state?.stage === 'advised' && open.includes('recordLapse')) {
    return ['recordLapse', ...open];
  }
  const turn = mixed(choice, 9) % 4;
  const wanted = turn === 0 ? isNew : turn === 1 ? () => true : (step: StepName) => leadsOn(regulation, step);
  const chosen = open.filter((step) => wanted(step));
  return chosen.length > 0 ? chosen : open;

  function isNew(step: StepName): boolean {
    return !stepEvents[step].some((event) => state?.moments.some((one) => one.event === event));
  }
}

/** The steps that are open to one role or another: what only the role stands in the way of is open to somebody. */
export function openToSomebody(regulation: Regulation, state: CaseState | undefined): StepName[] {
  return openSteps(regulation, state, 'system')
    .filter((found) => found.open || found.reason.code === 'roleMayNot')
    .map(({ step }) => step);
}

/** Whether a step moves the case without ending it. */
function leadsOn(regulation: Regulation, step: StepName): boolean {
  const rule = regulation.steps[step];
  return rule !== undefined && stagesAfter(rule).some((stage) => !regulation.ends.includes(stage));
}
