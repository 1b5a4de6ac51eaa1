/** What happened, with the moments that the step itself sets: the legal day of the act. A term may count from each. */
export const eventMoments = {
  complaintFiled: ['received'],
  receiptAcknowledged: ['sent'],
  completionRequested: ['sent'],
  complaintCompleted: ['received'],
  admissibilityDecided: ['decided'],
  complaintReferredBack: ['sent'],
  referralReported: ['received'],
  complaintForwarded: ['sent'],
  caseHandedOver: ['sent'],
  responseRequested: ['sent'],
  moreTimeRequested: ['received'],
  responseSubmitted: ['received'],
  replySubmitted: ['received'],
  pieceSubmitted: ['received'],
  pieceDecided: ['decided'],
  investigationOrdered: ['decided'],
  mediationProposed: ['sent'],
  agreementRecorded: ['agreed'],
  compensationOffered: ['sent'],
  offerAnswered: ['received'],
  caseHeld: ['decided'],
  caseResumed: ['decided'],
  termExtended: ['decided'],
  treatmentChosen: ['decided'],
  panelComposed: ['decided'],
  memberRecused: ['decided'],
  challengeMade: ['received'],
  challengeDecided: ['decided'],
  hearingPlanned: ['sent'],
  personAnnounced: ['received'],
  personAdmitted: ['decided'],
  hearingHeld: ['held'],
  investigationClosed: ['decided'],
  deliberationHeld: ['held'],
  adviceIssued: ['sent'],
  rulingIssued: ['sent'],
  answerIssued: ['sent'],
  recommendationMade: ['sent'],
  boardDecisionMade: ['sent'],
  commitmentMade: ['sent'],
  commitmentConfirmed: ['received'],
  measureEvaluated: ['done'],
  boardMemberInformed: ['sent'],
  measuresDecided: ['decided'],
  complaintPutOnAgenda: ['decided'],
  complaintWithdrawn: ['received'],
  caseSettled: ['settled'],
  caseDiscontinued: ['decided'],
  objectionMade: ['received'],
  objectionDecided: ['decided'],
  caseReopened: ['decided'],
  termLapsed: ['lapsed'],
  caseClosed: ['decided'],
} as const;
export type EventName = keyof typeof eventMoments;
export const eventNames = Object.keys(eventMoments) as [EventName, ...EventName[]];

/**
 * Further days that an event can carry beside the day of the act: the request names them, or the regulation deems them
 * (`deemed`). Some lie in the future, such as the day of a hearing; none of them is the legal day of the act.
 */
export const furtherMoments = {
  complaintFiled: ['dated', 'sent'],
  receiptAcknowledged: ['received'],
  completionRequested: ['received'],
  admissibilityDecided: ['sent', 'received'],
  complaintReferredBack: ['received'],
  complaintForwarded: ['received'],
  responseRequested: ['received'],
  responseSubmitted: ['dated', 'sent'],
  compensationOffered: ['received'],
  hearingPlanned: ['received', 'hearing'],
  adviceIssued: ['dated', 'decided', 'received'],
  rulingIssued: ['dated', 'decided', 'received'],
  answerIssued: ['dated', 'decided', 'received'],
  boardDecisionMade: ['dated', 'decided', 'received'],
  commitmentMade: ['due'],
  objectionDecided: ['sent', 'received'],
} as const satisfies Partial<Record<EventName, readonly string[]>>;

type FurtherOf<E extends EventName> = E extends keyof typeof furtherMoments
  ? (typeof furtherMoments)[E][number]
  : never;

/** An event with one of its moments, such as complaintFiled.received. */
export type Moment = { [E in EventName]: `${E}.${(typeof eventMoments)[E][number] | FurtherOf<E>}` }[EventName];

/** Every moment of an event: those that the step sets first, then the further ones. */
export function momentNamesOf(event: EventName): readonly string[] {
  const further: Partial<Record<EventName, readonly string[]>> = furtherMoments;
  return [...eventMoments[event], ...(further[event] ?? [])];
}
