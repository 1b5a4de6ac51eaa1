import type { Calendar, LocalDate } from '#deadlines';
import { matterAt, procedureRoles, type Regulation } from '#regulation';
import type { CaseState } from '../case-state.js';
import type { Truth } from '../conditions.js';
import { type Deadline, deadlinesOf, nextDeadline } from '../deadlines-of.js';
import type { Decision } from '../decision.js';
import type { CaseFacts } from '../facts.js';
import { groundFindings } from '../grounds.js';
import { adviseIntake } from '../intake-advice.js';
import { complaintFactsOf } from '../known-facts.js';
import { openSteps } from '../open-steps.js';
import { remindersOf } from '../reminders-of.js';
import { trackOf } from '../track.js';
import { seenInCase } from './seen-in-case.js';

/** What somebody looks at. */
export interface Scene {
  readonly regulation: Regulation;
  readonly calendar: Calendar;
  readonly facts: Partial<CaseFacts>;
  readonly state: CaseState | undefined;
  /** The answer to the step just asked for, if one was. */
  readonly decision: Decision | undefined;
  readonly today: LocalDate;
}

/** Everything a scenario can have an expectation about, under the same names. */
export function observe(scene: Scene): Record<string, unknown> {
  const { regulation, calendar, facts, state, today } = scene;
  const deadlines = state ? deadlinesOf(regulation, state, today, calendar) : [];
  return {
    intake: adviseIntake(regulation, facts, today, calendar),
    ...groundsPerTruth(scene),
    ...answerOf(scene.decision),
    track: state && trackOf(regulation, complaintFactsOf(state)),
    stage: state?.stage,
    matter: state && matterAt(regulation, state.stage),
    ended: state?.ended ? 'yes' : 'no',
    ...(state ? seenInCase(state) : {}),
    reminders: state ? remindersOf(regulation, state, today, calendar) : [],
    steps: openStepsPerRole(scene),
    deadlines: Object.fromEntries(deadlines.map((deadline) => [deadline.term, seen(deadline, state)])),
    next: nextDeadline(deadlines),
  };
}

function groundsPerTruth({ regulation, calendar, facts, state, today }: Scene): Record<string, string[]> {
  const findings = groundFindings(
    regulation,
    state ? complaintFactsOf(state) : facts,
    state?.receivedOn ?? today,
    calendar,
  );
  const named = (truth: Truth) => findings.filter(({ applies }) => applies === truth).map(({ ground }) => ground);
  return { grounds: named('yes'), undecided: named('unknown') };
}

function answerOf(decision: Decision | undefined): Record<string, unknown> {
  return {
    refused: decision?.kind === 'refused' ? decision : undefined,
    letters: decision?.kind === 'events' ? decision.letters : [],
  };
}

function openStepsPerRole({ regulation, state }: Scene): Record<string, string[]> {
  return Object.fromEntries(
    procedureRoles.map((role) => [
      role,
      openSteps(regulation, state, role)
        .filter(({ open }) => open)
        .map(({ step }) => step),
    ]),
  );
}

function seen(deadline: Deadline, state: CaseState | undefined): Record<string, unknown> {
  const extended = state?.extensions.filter(({ term, run }) => term === deadline.term && run === deadline.run).length;
  return { ...deadline, startedOn: deadline.startedBy.day, extended };
}
