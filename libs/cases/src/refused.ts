import { type Refusal, type RefusalCode } from '#procedure';
import { StepRefused } from '#problems';
import { type Regulation } from '#regulation';

type Sentence = (refusal: Refusal, regulation: Regulation) => string;

/** One sentence per reason, for whoever calls the API; the screens have their own, by the code. */
const sentences: Readonly<Record<RefusalCode, Sentence>> = {
  stepNotInRegulation: () => 'The regulation of this committee does not have this step.',
  stepNotOpen: ({ details, missing }) =>
    `The case is at "${details.stage ?? 'its beginning'}"; this step follows on ${list(details.from)}.${first(missing)}`,
  stepAlreadyTaken: () => 'This step was taken already, and is taken once.',
  roleMayNot: ({ details }) => `This step is for ${list(details.roles)}, not for ${details.role ?? 'you'}.`,
  requirementsMissing: ({ missing }) => `This is missing: ${missing.join(', ')}.`,
  channelNotInRegulation: () => 'The regulation does not name this way of filing.',
  factNotInRegulation: ({ details }) => `The regulation does not know this value of ${details.field ?? 'the fact'}.`,
  dateDoesNotExist: ({ details }) => `${details.field ?? 'The date'} is no day of the calendar.`,
  dateInFuture: ({ details }) =>
    `${details.field ?? 'The date'} lies in the future; ${details.latest ?? 'today'} is the last day possible.`,
  dateBeforePredecessor: ({ details }) =>
    `${details.field ?? 'The date'} lies before the step that came first; ${details.earliest ?? 'that day'} is the first day possible.`,
  outcomeNotInRegulation: ({ details }) => `The regulation does not have the outcome ${details.outcome ?? ''}.`,
  unknownGround: (_, regulation) =>
    `The regulation has no ground with this name. It has: ${Object.keys(regulation.grounds).join(', ')}.`,
  groundNotForOutcome: ({ details }) =>
    `The ground ${list(details.grounds)} does not lead to the outcome ${details.outcome ?? ''}.`,
  groundDoesNotApply: ({ details }) => `On these facts the ground ${list(details.grounds)} does not apply.`,
  groundApplies: ({ details, source }) =>
    `The ground ${list(details.grounds)} applies (${source ?? 'see the regulation'}). To admit nevertheless, name it under "despite" and give your reasons.`,
  groundUndecided: ({ details }) =>
    `The facts do not tell whether the ground ${list(details.grounds)} applies. Decide on it: name it, and give your reasons.`,
  groundNeedsMotivation: ({ details }) => `The ground ${list(details.grounds)} needs your reasons in writing.`,
  inputNotValid: ({ details }) => `${details.field ?? 'Something'} is not what it should be.`,
  stepNotForThisCase: () => 'The regulation does not have this step for a case like this.',
  earlierStepMissing: ({ missing }) => `First: ${missing.join(', ')}.`,
  nothingToActOn: ({ missing }) => `There is nothing to take this step on.${first(missing)}`,
  nothingToReturnTo: () => 'The case has no earlier stage to go back to.',
  notInRegulation: ({ details }) => `The regulation has no ${details.field ?? 'name'} "${details.value ?? ''}".`,
  notInCase: ({ details }) =>
    `This case has no ${details.field ?? 'such thing'} ${details.value ?? list(details.points)}.`,
  alreadyInCase: ({ details }) => `This case has ${details.field ?? 'this'} "${details.value ?? ''}" already.`,
  termNotRunning: ({ details }) => `The term ${details.term ?? ''} does not run now.`,
  termNotExtendable: ({ details }) => `The regulation does not let the term ${details.term ?? ''} be made longer.`,
  extensionTooLate: ({ details }) =>
    `Both sides had to be told before the term ended: ${details.latest ?? 'the last day'} was the last day possible.`,
  extensionTooOften: ({ details }) => `The term ${details.term ?? ''} cannot be made longer again.`,
  extensionTooLong: ({ details }) => `${details.value ?? 'This'} is more than the regulation allows.`,
  reasonNotInRegulation: ({ details }) => `The regulation does not name "${details.value ?? ''}" as a reason.`,
  noticeTooShort: ({ details, source }) =>
    `The invitation would come too short before the hearing (${source ?? 'see the regulation'}): ${details.earliest ?? 'a later day'} is the first day possible.`,
  announcedTooLate: ({ details, source }) =>
    `Names had to be given longer before the hearing (${source ?? 'see the regulation'}): ${details.latest ?? 'an earlier day'} was the last day possible.`,
  tooFewMembers: ({ details }) =>
    `Too few members: ${details.value ?? 'more'} who sit in this case are needed (${details.field ?? 'present'}).`,
  adviceBinds: () => 'The advice binds: it cannot be decided otherwise.',
};

/** Why a step was refused, in one sentence. */
export function refusalSentence(refusal: Refusal, regulation: Regulation): string {
  return sentences[refusal.code](refusal, regulation);
}

/** The refusal of the procedure as an answer to whoever asked. */
export function refused(refusal: Refusal, regulation: Regulation): StepRefused {
  const { code, rule, source, missing } = refusal;
  return new StepRefused(refusalSentence(refusal, regulation), { reason: code, rule, source, missing });
}

function list(words: readonly string[] | undefined): string {
  return words && words.length > 0 ? words.join(', ') : 'nothing';
}

function first(missing: readonly string[]): string {
  return missing.length > 0 ? ` First: ${missing.join(', ')}.` : '';
}
