/**
 * The steps of the procedure by who takes them. The regulation says which of these somebody takes in one case; a contract
 * test holds the names, and who can take each at all, against the table of steps of #regulation.
 */
export const stepGroups = {
  /** What a complaint begins with. */
  filing: ['fileComplaint'],
  /** What the complainant does in the own case. */
  complaining: [
    'completeComplaint',
    'reportReferral',
    'handOver',
    'object',
    'requestMoreTime',
    'submitReply',
    'submitPiece',
    'answerOffer',
    'challenge',
    'announcePerson',
    'confirmCommitment',
    'withdraw',
    'settle',
  ],
  /** What whoever is complained of says about it. */
  answering: ['requestMoreTime', 'submitResponse', 'submitReply', 'submitPiece'],
  /** What a party may bring up against how the complaint is treated. */
  opposing: ['challenge', 'announcePerson'],
  objecting: ['object'],
  /** What only an organisation can offer or promise. */
  promising: ['offerCompensation', 'decideOnMeasures', 'makeCommitment'],
  /** What an organisation tells the committee afterwards. */
  reporting: ['reportReferral', 'evaluateMeasure'],
  /** What follows an advice. */
  deciding: ['decideOnAdvice'],
  /** What a member of the supervising board decides alone. */
  raising: ['putOnAgenda'],
  /** What whoever treats the complaint does. */
  treating: [
    'registerComplaint',
    'acknowledgeReceipt',
    'requestCompletion',
    'completeComplaint',
    'decideAdmissibility',
    'referBack',
    'reportReferral',
    'forwardComplaint',
    'handOver',
    'decideOnObjection',
    'requestResponse',
    'submitPiece',
    'decideOnPiece',
    'investigate',
    'proposeMediation',
    'recordAgreement',
    'hold',
    'resume',
    'extendTerm',
    'chooseTreatment',
    'issueAnswer',
    'recommend',
    'evaluateMeasure',
    'reportToBoardMember',
    'withdraw',
    'settle',
    'discontinue',
    'recordLapse',
    'reopen',
    'closeCase',
  ],
  /** What only a committee does. */
  sitting: [
    'composePanel',
    'recuse',
    'decideOnChallenge',
    'planHearing',
    'admitPerson',
    'holdHearing',
    'closeInvestigation',
    'deliberate',
    'issueAdvice',
    'issueRuling',
  ],
  /** What an office writes down for somebody else who did it on paper or by telephone. */
  onPaper: [
    'requestMoreTime',
    'submitResponse',
    'submitReply',
    'answerOffer',
    'announcePerson',
    'decideOnAdvice',
    'makeCommitment',
    'confirmCommitment',
  ],
} as const;

export type StepGroup = keyof typeof stepGroups;

/** A step of the procedure, which is the name of its mutation. */
export type Step = (typeof stepGroups)[StepGroup][number];

/** Every step that somebody can be given a right to. */
export const steps: readonly Step[] = [...new Set(Object.values(stepGroups).flat())];
