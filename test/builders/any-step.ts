import { addDays, type LocalDate } from '#deadlines';
import { type CaseState, deadlinesOf, openSteps, type StepRequest, stepMeanings } from '#procedure';
import {
  type ProcedureRole,
  procedureRoles,
  type Regulation,
  stagesAfter,
  stepEvents,
  type StepName,
} from '#regulation';
import fc from 'fast-check';
import { dutchCalendar, someFacts } from './a-case.js';

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
  const open = openToSomebody(regulation, state).map((step) => ({
    by: pick(regulation.steps[step]?.by ?? procedureRoles, choice),
    step,
  }));
  const everything = Object.keys(stepMeanings) as StepName[];
  const stray = { by: pick(procedureRoles, choice >> 3), step: pick(everything, choice >> 5) };
  const onwards = open.filter(({ step }) => leadsOn(regulation, step));
  const late = open.filter(({ step }) => step === 'recordLapse' && state?.stage === 'advised');
  const fresh = open.filter(
    ({ step }) => !stepEvents[step].some((event) => state?.moments.some((one) => one.event === event)),
  );
  const turn = mixed(choice, 9) % 4;
  const chosen = late.length > 0 ? [...late, ...open] : turn === 0 ? fresh : turn === 1 ? open : onwards;
  const likely = chosen.length > 0 ? chosen : open;
  const { by, step } = (wrong && choice % 2 === 0) || open.length === 0 ? stray : pick(likely, mixed(choice, 2));
  const inputs: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(stepMeanings[step].inputs)) {
    const left = !input.needed && (choice >> (name.length % 7)) % 2 === 0 && name !== 'outcome' && name !== 'reason';
    if (!left) {
      inputs[name] =
        wrong && choice % 3 === 1 ? nonsense(choice) : valueFor(name, { regulation, state, today, choice, step });
    }
  }
  if (step.startsWith('issue') && inputs['points']) {
    delete inputs['outcome'];
  }
  return { by, request: { step, ...inputs } as unknown as StepRequest };
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

/** Another number out of the same one, so that choices beside each other do not hang together. */
function mixed(choice: number, salt: number): number {
  return (Math.imul(choice ^ (salt * 0x9e3779b1), 0x85ebca6b) >>> 7) % 1_000_003;
}

interface Wanted {
  readonly regulation: Regulation;
  readonly state: CaseState | undefined;
  readonly today: LocalDate;
  readonly choice: number;
  readonly step: StepName;
}

function valueFor(name: string, wanted: Wanted): unknown {
  const { regulation, state, today, choice, step } = wanted;
  const input: { kind: string; values?: readonly string[] } = (
    stepMeanings[step].inputs as Record<string, { kind: string; values?: readonly string[] }>
  )[name] ?? { kind: '' };
  switch (input.kind) {
    case 'content':
      return `text-${choice % 50}`;
    case 'person':
      return step === 'admitPerson' ? (state?.people.at(-1)?.personId ?? 'p1') : `p${choice % 4}`;
    case 'people':
      return ['p1', 'p2'];
    case 'seats':
      return [
        { seat: 'chair', personId: 'p1' },
        { seat: 'member', personId: 'p2' },
      ];
    case 'id':
      return anId(name, wanted);
    case 'day':
      return addDays(today, choice % 40);
    case 'length':
      return pick(['1 week', '10 days', '3 months', '5 workingDays', '36 hours'], choice);
    case 'choice':
      return step === 'decideAdmissibility' && mixed(choice, 5) % 3 !== 0
        ? 'admitted'
        : pick(input.values ?? [], mixed(choice, 4));
    case 'name':
      return aName(name, wanted);
    case 'names':
      return input.values ? [pick(input.values, choice)] : grounds(name, wanted);
    case 'yesNo':
      return choice % 4 !== 0;
    case 'facts':
      return step === 'completeComplaint' ? { earlierAdvice: false } : someFacts();
    case 'judgements':
      return [{ judgement: 'excusable', is: choice % 2 === 0 ? 'yes' : 'no', motivationId: 'why' }];
    case 'commitments':
      return [{ commitmentId: `c${choice % 90}`, kind: 'commitment', dueOn: addDays(today, choice % 30) }];
    default:
      return points(wanted, Object.keys(regulation.grounds));
  }
}

function anId(name: string, { state, choice, step }: Wanted): string {
  const known =
    name === 'pieceId'
      ? state?.pieces.map(({ pieceId }) => pieceId)
      : state?.commitments.map((one) => one.commitmentId);
  return step === 'makeCommitment' || !known?.length ? `c${choice % 90}` : pick(known, choice);
}

function aName(name: string, { regulation, state, today, choice, step }: Wanted): string {
  if (name === 'term') {
    const deadlines = state ? deadlinesOf(regulation, state, today, dutchCalendar) : [];
    const meant = step === 'recordLapse' ? deadlines.filter(({ lapse }) => lapse) : deadlines;
    return pick([...meant.map(({ term }) => term).toReversed(), 'somethingElse'], mixed(choice, 7) % 3);
  }
  return name === 'forum'
    ? pick([...Object.keys(regulation.forums), 'moon'], choice)
    : pick(['chair', 'member', 'window'], choice);
}

function grounds(name: string, { regulation, choice, step }: Wanted): string[] {
  const fits = Object.entries(regulation.grounds).filter(
    ([, { arises }]) => (step === 'discontinue') === (arises === 'afterAdmission'),
  );
  return name === 'grounds'
    ? [
        pick(
          fits.map(([ground]) => ground),
          choice,
        ),
      ]
    : [];
}

function points({ step, state, choice }: Wanted, names: readonly string[]): unknown {
  const ids = state?.points.map(({ id }) => id) ?? [];
  switch (step) {
    case 'fileComplaint':
    case 'registerComplaint':
      return [{ id: 'one' }, { id: 'two', subject: 'rent' }];
    case 'decideAdmissibility':
      return ids.map((point, index) =>
        (choice >> index) % 2 === 0
          ? { point, outcome: 'admitted', despite: ['rentPrice'].slice(index === 1 ? 0 : 1), motivationId: 'why' }
          : { point, outcome: 'refused', grounds: [pick(names, choice)], motivationId: 'why' },
      );
    case 'decideOnAdvice':
      return admitted(state).map((point, index) => ({
        point,
        is: pick(['adopted', 'partly', 'deviated'], choice >> index),
        motivationId: 'why',
      }));
    default:
      return admitted(state).map((point, index) => ({
        point,
        is: pick(['wellFounded', 'unfounded'], choice >> index),
      }));
  }
}

function admitted(state: CaseState | undefined): string[] {
  return (state?.points ?? []).filter(({ admissibility }) => admissibility !== 'refused').map(({ id }) => id);
}

function nonsense(choice: number): unknown {
  return pick(['', 'two words', '2026-02-30', 7, [], {}, null, ['a', 'a'], 'constructor', { point: 'x' }], choice >> 6);
}

function pick<T>(values: readonly T[], choice: number): T {
  return values[choice % Math.max(values.length, 1)] as T;
}
