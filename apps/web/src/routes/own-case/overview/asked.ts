import { isMet } from '../../../case-parts/is-met.js';
import { type OwnCase, type OwnDeadline } from '../own-case-types.js';

/** Something that a party can do in the own case, and the page on which it is done. */
export interface OwnStep {
  /** The step by the name of its mutation, or `hearingDates`. */
  name: string;
  /** The day for it, where there is one. */
  deadline: OwnDeadline | undefined;
}

export interface OwnSteps {
  /** What others wait for. */
  asked: OwnStep[];
  /** What is possible, and waits for nobody. */
  possible: OwnStep[];
}

/** As much of a case as tells what is asked of a party. */
export type AskedFacts = Pick<
  OwnCase,
  'ended' | 'steps' | 'waitsFor' | 'deadlines' | 'completion' | 'hearingDates' | 'mediation' | 'commitments'
>;

/** Pages of their own, with their own links. */
const elsewhere = ['withdraw', 'announcePerson', 'confirmCommitment'];
/** Open only as an answer to what somebody else did. */
const answers = ['answerOffer', 'submitReply'];

/** What is asked of whoever looks, and what else can be done, each with its day. */
export function ownSteps(details: AskedFacts): OwnSteps {
  const open = details.steps.filter((step) => step.open && !elsewhere.includes(step.step)).map(({ step }) => step);
  const asked = open.filter((step) => isAsked(step, details));
  const possible = open.filter((step) => !asked.includes(step));
  return {
    asked: [
      ...asked.map((step) => ({ name: step, deadline: dayFor(step, details) })),
      ...datesToAnswer(details),
      ...promisesToAnswer(details),
    ],
    possible: [
      ...possible.map((step) => ({ name: step, deadline: undefined })),
      ...(mayAgreeToUse(details) ? [{ name: 'agreeToUseMediation', deadline: undefined }] : []),
    ],
  };
}

function isAsked(step: string, details: AskedFacts): boolean {
  if (answers.includes(step)) return true;
  if (step === 'completeComplaint') return isIncomplete(details);
  return details.waitsFor?.step === step;
}

/** Whether the committee asked for something, and nothing came yet. */
function isIncomplete({ completion }: AskedFacts): boolean {
  return completion !== null && !completion.sent.some(({ answered }) => answered);
}

function dayFor(step: string, { completion, deadlines, waitsFor }: AskedFacts): OwnDeadline | undefined {
  if (step === 'completeComplaint' && completion?.deadline) return completion.deadline;
  const own = deadlines.filter((deadline) => deadline.on === 'complainant' && !isMet(deadline) && deadline.dueOn);
  return own.find(({ dueOn }) => waitsFor?.step === step && dueOn === waitsFor.by) ?? own[0];
}

function datesToAnswer({ ended, hearingDates }: AskedFacts): OwnStep[] {
  const unanswered = hearingDates.some(({ open, own }) => open && own === null);
  return unanswered && !ended ? [{ name: 'hearingDates', deadline: undefined }] : [];
}

/** What was promised, once its day has come; also in a case that has ended. */
function promisesToAnswer({ steps, commitments }: AskedFacts): OwnStep[] {
  const open = steps.some((one) => one.step === 'confirmCommitment' && one.open);
  return open && commitments?.some(({ asked }) => asked) ? [{ name: 'confirmCommitment', deadline: undefined }] : [];
}

/** Only after mediation that led to no agreement can it matter; the case must still go on. */
function mayAgreeToUse({ ended, mediation, steps }: AskedFacts): boolean {
  return (
    !ended && mediation !== null && !mediation.usable && !mediation.agreedToUse.includes('complainant') && mayAct(steps)
  );
}

/** A helper who may only follow takes no step at all; everybody else on this side has some, open or not. */
export function mayAct(steps: readonly { step: string }[]): boolean {
  return steps.length > 0;
}

/** A helper, even one who may write, ends nothing; who can has this step among the own ones. */
export function actsForComplainant(roles: readonly string[]): boolean {
  return roles.some((role) => ['complainant', 'representative', 'legalRepresentative'].includes(role));
}
