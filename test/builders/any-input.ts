import { addDays, type LocalDate } from '#deadlines';
import { type CaseState, deadlinesOf, sittingIn, stepMeanings } from '#procedure';
import type { Regulation, StepName } from '#regulation';
import { dutchCalendar, someFacts } from './a-case.js';

export interface Wanted {
  readonly regulation: Regulation;
  readonly state: CaseState | undefined;
  readonly today: LocalDate;
  readonly choice: number;
  readonly step: StepName;
}

/** A value for an input of a step, mostly one that fits the case. */
export function valueFor(name: string, wanted: Wanted): unknown {
  const input: { kind: string; values?: readonly string[] } = (
    stepMeanings[wanted.step].inputs as Record<string, { kind: string; values?: readonly string[] }>
  )[name] ?? { kind: '' };
  return (byKind[input.kind] ?? points)({ ...wanted, name, values: input.values ?? [] });
}

interface Asked extends Wanted {
  readonly name: string;
  readonly values: readonly string[];
}

const byKind: Readonly<Record<string, (asked: Asked) => unknown>> = {
  content: ({ choice }) => `text-${choice % 50}`,
  person: ({ step, state, choice }) =>
    step === 'admitPerson' ? (state?.people.at(-1)?.personId ?? 'p1') : `p${choice % 4}`,
  people: ({ state }) => (state ? sittingIn(state) : []),
  seats: () => [
    { seat: 'chair', personId: 'p1' },
    { seat: 'member', personId: 'p2' },
  ],
  id: anId,
  // A hearing is planned for soon after its notice, so that there are histories in which it is held.
  day: ({ step, today, choice }) => addDays(today, step === 'planHearing' ? 9 + (choice % 5) : choice % 40),
  timeOfDay: ({ choice }) => pick(['09:30', '13:00', '19:45'], choice),
  length: ({ choice }) => pick(['1 week', '10 days', '3 months', '5 workingDays', '36 hours'], choice),
  choice: ({ step, values, choice }) =>
    step === 'decideAdmissibility' && mixed(choice, 5) % 3 !== 0 ? 'admitted' : pick(values, mixed(choice, 4)),
  name: aName,
  names: (asked) => (asked.values.length > 0 ? someOf(asked) : grounds(asked)),
  yesNo: ({ choice }) => choice % 4 !== 0,
  facts: ({ step }) => (step === 'completeComplaint' ? { earlierAdvice: false } : someFacts()),
  judgements: ({ choice }) => [{ judgement: 'excusable', is: choice % 2 === 0 ? 'yes' : 'no', motivationId: 'why' }],
  commitments: ({ choice, today }) => [
    { commitmentId: `c${choice % 90}`, kind: 'commitment', dueOn: addDays(today, choice % 30) },
  ],
};

function anId({ name, state, choice, step }: Asked): string {
  const known =
    name === 'pieceId'
      ? state?.pieces.map(({ pieceId }) => pieceId)
      : state?.commitments.map((one) => one.commitmentId);
  return step === 'makeCommitment' || !known?.length ? `c${choice % 90}` : pick(known, choice);
}

function aName({ name, regulation, state, today, choice, step }: Asked): string {
  if (name === 'term') {
    const deadlines = state ? deadlinesOf(regulation, state, today, dutchCalendar) : [];
    const meant = step === 'recordLapse' ? deadlines.filter(({ lapse }) => lapse) : deadlines;
    return pick([...meant.map(({ term }) => term).toReversed(), 'somethingElse'], mixed(choice, 7) % 3);
  }
  return name === 'forum'
    ? pick([...Object.keys(regulation.forums), 'moon'], choice)
    : pick(['chair', 'member', 'window'], choice);
}

/** A text mostly has all its parts. */
function someOf({ name, values, choice }: Asked): readonly string[] {
  return name === 'parts' && choice % 4 !== 0 ? values : [pick(values, choice)];
}

function grounds({ name, regulation, choice, step }: Asked): string[] {
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

function points({ step, state, choice, regulation }: Asked): unknown {
  const names = Object.keys(regulation.grounds);
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

/** What no input is. */
export function nonsense(choice: number): unknown {
  return pick(['', 'two words', '2026-02-30', 7, [], {}, null, ['a', 'a'], 'constructor', { point: 'x' }], choice >> 6);
}

export function pick<T>(values: readonly T[], choice: number): T {
  return values[choice % Math.max(values.length, 1)] as T;
}

/** Another number out of the same one, so that choices beside each other do not hang together. */
export function mixed(choice: number, salt: number): number {
  return (Math.imul(choice ^ (salt * 0x9e3779b1), 0x85ebca6b) >>> 7) % 1_000_003;
}
