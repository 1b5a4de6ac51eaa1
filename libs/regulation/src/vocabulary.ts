/**
 * The platform's fixed vocabulary: the only words a regulation may use for subjects, roles, events, steps and letters.
 * A regulation chooses from it and gives parameters; it never adds a word.
 */

/** What a complaint can be about; statistics compare committees by these. */
export const subjects = [
  'rent',
  'rentIncrease',
  'serviceCharges',
  'repair',
  'maintenance',
  'nuisance',
  'staffConduct',
  'contractorWork',
  'information',
  'newDwelling',
  'noReaction',
  'allocation',
  'damages',
  'moneyMatters',
  'other',
] as const;
export type Subject = (typeof subjects)[number];

/** Who can do something in a procedure. */
export const procedureRoles = ['complainant', 'secretary', 'chair', 'member', 'participantContact'] as const;
export type ProcedureRole = (typeof procedureRoles)[number];

/** Whom a term binds. */
export const addressees = ['complainant', 'committee', 'respondent'] as const;
export type Addressee = (typeof addressees)[number];

export const channels = ['online', 'post', 'email', 'spoken'] as const;
export type Channel = (typeof channels)[number];

/** What happened, with the moments of it that a term may count from. */
export const eventMoments = {
  complaintFiled: ['received'],
  receiptAcknowledged: ['sent'],
  admissibilityDecided: ['decided'],
  responseRequested: ['sent'],
  responseSubmitted: ['received'],
} as const;
export type EventName = keyof typeof eventMoments;
/** An event with one of its moments, such as complaintFiled.received. */
export type Moment = { [E in EventName]: `${E}.${(typeof eventMoments)[E][number]}` }[EventName];

/** Steps of the procedure, with the events each can produce. */
export const stepEvents = {
  fileComplaint: ['complaintFiled'],
  acknowledgeReceipt: ['receiptAcknowledged'],
  decideAdmissibility: ['admissibilityDecided'],
  requestResponse: ['responseRequested'],
  submitResponse: ['responseSubmitted'],
} as const satisfies Record<string, readonly EventName[]>;
export type StepName = keyof typeof stepEvents;
export const stepNames = Object.keys(stepEvents) as [StepName, ...StepName[]];

/** How `decideAdmissibility` can end. */
export const admissibilityOutcomes = ['admitted', 'refused', 'notYet'] as const;
export type AdmissibilityOutcome = (typeof admissibilityOutcomes)[number];

export const letters = [
  'confirmation',
  'acknowledgement',
  'admission',
  'refusal',
  'responseRequest',
  'responseCopy',
] as const;
export type Letter = (typeof letters)[number];

export const groundTypes = ['notCompetent', 'otherForum', 'notYet', 'final'] as const;
export type GroundType = (typeof groundTypes)[number];
export const groundForces = ['must', 'may', 'needNot'] as const;
export type GroundForce = (typeof groundForces)[number];

export const termForces = ['fatal', 'norm', 'request', 'aim', 'expectation'] as const;
export type TermForce = (typeof termForces)[number];

/** Things a complaint must contain before the committee can treat it. */
export const contents = ['name', 'contact', 'description', 'dissatisfaction', 'period', 'against'] as const;
export type Content = (typeof contents)[number];

/** What a complainant may be advised to send along. */
export const enclosures = ['earlierComplaint', 'earlierAnswer'] as const;
export type Enclosure = (typeof enclosures)[number];

/** Where a case can stand. */
export const stages = ['filed', 'waiting', 'admitted', 'awaitingResponse', 'responded', 'refused'] as const;
export type Stage = (typeof stages)[number];

/** What a respondent can be asked to send. */
export const askedFor = ['reaction', 'policy'] as const;
export type AskedFor = (typeof askedFor)[number];
