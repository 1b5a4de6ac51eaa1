import type { LocalDate } from '#deadlines';

/** Why a step was not taken. The codes are stable; sentences belong to the screens. */
export const refusalCodes = [
  'stepNotInRegulation',
  'stepNotOpen',
  'stepAlreadyTaken',
  'roleMayNot',
  'requirementsMissing',
  'channelNotInRegulation',
  'factNotInRegulation',
  'dateDoesNotExist',
  'dateInFuture',
  'dateBeforePredecessor',
  'outcomeNotInRegulation',
  'unknownGround',
  'groundNotForOutcome',
  'groundDoesNotApply',
  'groundApplies',
  'groundUndecided',
  'groundNeedsMotivation',
  'inputNotValid',
  'stepNotForThisCase',
  'earlierStepMissing',
  'nothingToActOn',
  'nothingToReturnTo',
  'notInRegulation',
  'notInCase',
  'alreadyInCase',
  'termNotRunning',
  'termNotExtendable',
  'extensionTooLate',
  'extensionTooOften',
  'extensionTooLong',
  'reasonNotInRegulation',
  'adviceBinds',
  'tooFewMembers',
  'noticeTooShort',
  'announcedTooLate',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** The regulation, or the calendar, says no; nothing happened. A value, not an accident. */
export interface Refusal {
  readonly kind: 'refused';
  readonly code: RefusalCode;
  /** The place in the regulation that refused, such as `steps.requestResponse.from`. */
  readonly rule: string;
  /** The article or page that the rule cites, where it has one. */
  readonly source?: string;
  /** What is needed before the step can be taken; empty when nothing can mend it. */
  readonly missing: readonly string[];
  readonly details: RefusalDetails;
}

/** What a sentence about the refusal may want to name; only what the code is about is present. */
export interface RefusalDetails {
  readonly stage?: string;
  /** The stages from which the step is open. */
  readonly from?: readonly string[];
  readonly role?: string;
  /** The roles that may take the step. */
  readonly roles?: readonly string[];
  /** The name of the date that was wrong, as the request calls it. */
  readonly field?: string;
  readonly day?: LocalDate;
  /** The first day, or the last, that would have been possible. */
  readonly earliest?: LocalDate;
  readonly latest?: LocalDate;
  readonly value?: string;
  readonly outcome?: string;
  readonly grounds?: readonly string[];
  /** The term, as the regulation names it. */
  readonly term?: string;
  readonly points?: readonly string[];
}

/** A refusal with what always belongs in it. */
export function refuse(
  code: RefusalCode,
  rule: string,
  rest: { source?: string | undefined; missing?: readonly string[]; details?: RefusalDetails } = {},
): Refusal {
  return {
    kind: 'refused',
    code,
    rule,
    ...(rest.source === undefined ? {} : { source: rest.source }),
    missing: rest.missing ?? [],
    details: rest.details ?? {},
  };
}
