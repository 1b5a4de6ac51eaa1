/** How `decideAdmissibility` can end. */
export const admissibilityOutcomes = ['admitted', 'refused', 'notYet'] as const;
export type AdmissibilityOutcome = (typeof admissibilityOutcomes)[number];

/** What a committee, or who answers, can find about a complaint or a point of it. */
export const findings = ['wellFounded', 'partlyWellFounded', 'unfounded'] as const;
export type FindingOnComplaint = (typeof findings)[number];

/** What can stand in an advice, a ruling or an answer. */
export const outcomeParts = ['facts', 'finding', 'howToSolve', 'reasons', 'compensation'] as const;
export type OutcomePart = (typeof outcomeParts)[number];

/** What the board does with an advice. */
export const boardDecisions = ['adopted', 'partly', 'deviated'] as const;
export type BoardDecision = (typeof boardDecisions)[number];

/** How a complaint is treated. */
export const treatments = ['hearing', 'onPaper', 'mediation', 'other'] as const;
export type Treatment = (typeof treatments)[number];

export const referralOutcomes = ['solved', 'returned'] as const;
export type ReferralOutcome = (typeof referralOutcomes)[number];

/** What follows an agreement: the case is done, or is held to see whether the agreement works. */
export const agreementOutcomes = ['done', 'held'] as const;
export type AgreementOutcome = (typeof agreementOutcomes)[number];

export const offerOutcomes = ['accepted', 'declined'] as const;
export type OfferOutcome = (typeof offerOutcomes)[number];

/** What happens to a piece that somebody wants to keep from the other side. */
export const pieceOutcomes = ['shared', 'withheld', 'blackedOut'] as const;
export type PieceOutcome = (typeof pieceOutcomes)[number];

/** How a challenge or an objection ends. */
export const verdicts = ['upheld', 'rejected'] as const;
export type Verdict = (typeof verdicts)[number];

/** Whether the complainant says that a commitment was kept. */
export const commitmentOutcomes = ['kept', 'notKept'] as const;
export type CommitmentOutcome = (typeof commitmentOutcomes)[number];

/** Whether the organisation changes how it works because of a complaint. */
export const measureDecisions = ['changesNeeded', 'noChanges'] as const;
export type MeasureDecision = (typeof measureDecisions)[number];

/** Whether a measure worked. */
export const measureOutcomes = ['worked', 'didNotWork'] as const;
export type MeasureOutcome = (typeof measureOutcomes)[number];

/** Every word with which a step can end; which step has which stands in the table of steps. */
export const stepOutcomes = [
  ...admissibilityOutcomes,
  ...findings,
  ...boardDecisions,
  ...treatments,
  ...referralOutcomes,
  ...agreementOutcomes,
  ...offerOutcomes,
  ...pieceOutcomes,
  ...verdicts,
  ...commitmentOutcomes,
  ...measureDecisions,
  ...measureOutcomes,
] as const;
export type StepOutcome = (typeof stepOutcomes)[number];
