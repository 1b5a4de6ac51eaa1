import { addDays } from '#deadlines';
import { type CaseFacts, type CaseState, groundFindings, openSteps, type StepRequest } from '#procedure';
import { type ProcedureRole, procedureRoles, type Regulation } from '#regulation';
import fc from 'fast-check';
import { dutchCalendar } from './a-case.js';
import { aRegulation } from './a-regulation.js';

const groundNames = Object.keys(aRegulation().grounds);

/** Mostly the years in which things happen, sometimes a day that does not exist or lies far away. */
const anyDay = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-01-01', days)) },
  { weight: 1, arbitrary: fc.constantFrom('2026-02-30', '1900-01-01', '2200-12-31', 'yesterday', '') },
);

/** Facts that `aRegulation` may know, or not: also landlords, steps, forums and days that do not exist. */
export const anyFacts: fc.Arbitrary<CaseFacts> = fc.record(
  {
    subject: fc.constantFrom('repair', 'rent', 'other'),
    participant: fc.constantFrom('north', 'south', 'notListed', 'east'),
    priorSteps: fc.dictionary(
      fc.constantFrom('corporation', 'corporation', 'manager'),
      fc.record(
        {
          form: fc.constantFrom('none', 'spoken', 'written'),
          on: anyDay,
          answer: fc.constantFrom('none', 'refused', 'unsatisfactory'),
          answeredOn: anyDay,
        },
        { requiredKeys: [] },
      ),
      { maxKeys: 2 },
    ),
    forums: fc.dictionary(fc.constantFrom('court', 'tribunal'), fc.constantFrom('none', 'pending', 'decided')),
    earlierAdvice: fc.boolean(),
  },
  { requiredKeys: ['subject', 'participant', 'priorSteps', 'forums'] },
);

/** Facts with which a complaint can be filed on 1 January 2026 and later. */
export const fileableFacts: fc.Arbitrary<CaseFacts> = fc.record(
  {
    subject: fc.constantFrom('repair', 'rent'),
    participant: fc.constantFrom('north', 'notListed'),
    priorSteps: fc.record(
      {
        corporation: fc.record(
          {
            form: fc.constantFrom('none', 'spoken', 'written', 'written'),
            on: fc.integer({ min: 0, max: 90 }).map((days) => addDays('2025-10-01', days)),
            answer: fc.constantFrom('none', 'refused'),
          },
          { requiredKeys: ['form'] },
        ),
      },
      { requiredKeys: [] },
    ),
    forums: fc.dictionary(fc.constantFrom('court', 'tribunal'), fc.constantFrom('none', 'pending')),
    earlierAdvice: fc.boolean(),
  },
  { requiredKeys: ['subject', 'participant', 'priorSteps', 'forums'] },
);

const names = fc.subarray([...groundNames, 'somethingElse', 'constructor']);
const on = { on: anyDay };

/** Any request at all, good or bad. */
export const anyRequest: fc.Arbitrary<StepRequest> = fc.oneof(
  fc.record({
    step: fc.constant('fileComplaint' as const),
    facts: anyFacts,
    channel: fc.constantFrom('online', 'spoken'),
  }),
  fc.record({ step: fc.constant('acknowledgeReceipt' as const), ...on }, { requiredKeys: ['step'] }),
  fc.record(
    {
      step: fc.constant('decideAdmissibility' as const),
      outcome: fc.constantFrom('admitted', 'refused', 'notYet'),
      grounds: names,
      despite: names,
      motivationId: fc.constant('why'),
      ...on,
    },
    { requiredKeys: ['step', 'outcome'] },
  ),
  fc.record({ step: fc.constant('requestResponse' as const), ...on }, { requiredKeys: ['step'] }),
  fc.record(
    { step: fc.constant('submitResponse' as const), contentId: fc.constantFrom('', 'text'), ...on },
    { requiredKeys: ['step', 'contentId'] },
  ),
);

/** Somebody tries something, some days after the attempt before: anything, or something that fits the case. */
export interface Attempt {
  readonly daysLater: number;
  readonly by: ProcedureRole;
  readonly request: StepRequest;
  /** Chooses among what fits; undefined for an attempt at anything. */
  readonly fitting: number | undefined;
}

export const anyHistory: fc.Arbitrary<Attempt[]> = fc.array(
  fc.record({
    daysLater: fc.integer({ min: 0, max: 30 }),
    by: fc.constantFrom(...procedureRoles),
    request: anyRequest,
    fitting: fc.option(fc.nat(60), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 12 },
);

/** What an attempt comes to in a case: who asks for which step. */
export function attempted(
  regulation: Regulation,
  state: CaseState | undefined,
  { by, request, fitting }: Attempt,
): { by: ProcedureRole; request: StepRequest } {
  const open = procedureRoles.flatMap((role) =>
    openSteps(regulation, state, role).flatMap(({ step, open: isOpen }) => (isOpen ? [{ role, step }] : [])),
  );
  const chosen = fitting === undefined || !state ? undefined : open[fitting % open.length];
  if (!chosen || !state || fitting === undefined) {
    return { by, request };
  }
  switch (chosen.step) {
    case 'fileComplaint':
      return { by, request };
    case 'decideAdmissibility':
      return { by: chosen.role, request: fittingDecision(regulation, state, fitting) };
    case 'submitResponse':
      return { by: chosen.role, request: { step: chosen.step, contentId: 'text' } };
    default:
      return { by: chosen.role, request: { step: chosen.step } as StepRequest };
  }
}

function fittingDecision(regulation: Regulation, state: CaseState, choice: number): StepRequest {
  const findings = groundFindings(regulation, state.facts, state.receivedOn, dutchCalendar);
  const decision = { step: 'decideAdmissibility', motivationId: 'why' } as const;
  const named = (early: boolean) =>
    findings.filter(({ type }) => (type === 'notYet') === early).map(({ ground }) => ground);
  switch (choice % 5) {
    case 0:
      return { ...decision, outcome: 'refused', grounds: named(false).slice(0, 1) };
    case 1:
      return { ...decision, outcome: 'notYet', grounds: named(true) };
    default:
      return {
        ...decision,
        outcome: 'admitted',
        despite: findings
          .filter(({ applies, force }) => applies !== 'no' && force === 'must')
          .map(({ ground }) => ground),
      };
  }
}
