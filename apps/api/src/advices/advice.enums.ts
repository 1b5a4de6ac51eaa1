import { type DocumentKind, type FurtherReason, type Standing } from '#advices';
import { type BoardDecision, type FindingOnComplaint } from '#regulation';
import { enumOf } from '../graphql/enums.js';

export const FindingEnum = enumOf<FindingOnComplaint>('Finding', 'What is found about a complaint, or a point of it.', {
  wellFounded: 'The complainant is right.',
  partlyWellFounded: 'The complainant is right in part.',
  unfounded: 'The complainant is not right.',
});

export const BoardDecisionEnum = enumOf<BoardDecision>('BoardDecision', 'What the board does with an advice.', {
  adopted: 'It does what was advised.',
  partly: 'It does a part of what was advised.',
  deviated: 'It does something else.',
});

export const StandingEnum = enumOf<Standing>('Standing', 'How a vote stands.', {
  open: 'Not enough people voted yet.',
  carried: 'Enough are in favour.',
  rejected: 'Too many are against.',
  notRuled: 'The regulation does not say how the panel decides; the votes are there to see.',
});

export const DocumentKindEnum = enumOf<DocumentKind>('DocumentKind', 'What an issued text is.', {
  advice: 'An advice of the committee.',
  ruling: 'A ruling of the committee.',
  answer: 'An answer of whoever treats the complaint.',
  recommendation: 'A general recommendation.',
  boardDecision: 'What the board decided.',
});

export const FurtherReasonEnum = enumOf<FurtherReason>('FurtherReason', 'Why somebody can go further elsewhere.', {
  deviates: 'The board does not do what was advised, or not all of it.',
  decided: 'The board decided.',
  decisionStaysOut: 'The board does not decide in time.',
  issued: 'The ruling or the answer is there, and nobody decides on it.',
});
