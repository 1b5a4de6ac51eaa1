import { type Step, steps } from './steps.js';

/** What can be done besides the steps of the procedure. */
const acts = [
  'read',
  'appoint',
  'administerMembers',
  'changePage',
  'openTenant',
  'agreeToUseMediation',
  'addParty',
  'endParty',
  'changeContactDetails',
  'sendMessage',
  'decideOnLatePiece',
  'postPieces',
  'composeBundle',
  'joinCases',
  'grantPiece',
  'proposeHearingDates',
  'answerHearingDates',
  'sayWhatHearingNeeds',
  'makeSittingDay',
  'addToSittingDay',
  'recordAttendance',
  'writeDeliberation',
  'voteOnDraft',
  'agreeToDraft',
  'excludeFromDeliberation',
  'declareInterests',
  'decideOnSecretary',
  'writeSummary',
  'approveSummary',
  'withdrawSummary',
] as const;

/** What can be done. Each step of the procedure carries the name of its mutation. */
export type Action = (typeof acts)[number] | Step;
export const actions: readonly Action[] = [...acts, ...steps];
