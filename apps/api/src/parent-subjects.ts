import { caseParts, caseSubject, pieceParts, pieceSubject } from '#access';
import { caseRightsFacts } from '#cases';
import { type CaseModel } from './cases/case.model.js';
import { type HearingModel } from './hearings/hearing.model.js';
import { type ChallengeModel, type PanelSeatModel } from './panels/panel.model.js';
import { type PieceModel } from './pieces/piece.model.js';
import { type ParentSubjects } from './graphql/parent-subject.js';

/** Every type whose fields show parts. A type that does and is not here keeps the application from starting. */
export const parentSubjects: ParentSubjects = {
  Case: {
    subject: 'Case',
    parts: caseParts,
    basis: 'progress',
    of: (parent) => caseSubject(caseRightsFacts((parent as CaseModel).record.file)),
  },
  Challenge: {
    subject: 'Case',
    parts: caseParts,
    basis: 'progress',
    of: (parent) => caseSubject(caseRightsFacts((parent as ChallengeModel).record.file)),
  },
  PanelSeat: {
    subject: 'Case',
    parts: caseParts,
    basis: 'progress',
    of: (parent) => caseSubject(caseRightsFacts((parent as PanelSeatModel).record.file)),
  },
  Hearing: {
    subject: 'Case',
    parts: caseParts,
    basis: 'progress',
    of: (parent) => caseSubject(caseRightsFacts((parent as HearingModel).record.file)),
  },
  Piece: {
    subject: 'Piece',
    parts: pieceParts,
    basis: 'existence',
    of: (parent) => pieceSubject((parent as PieceModel).view.facts),
  },
};
