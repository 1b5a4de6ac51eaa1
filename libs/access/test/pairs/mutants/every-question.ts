import { type Ability } from '../../../src/ability.js';
import { type Action } from '../../../src/actions.js';
import { caseSubject } from '../../../src/case-subject.js';
import { type DeliberationRightsFacts, deliberationSubject } from '../../../src/deliberation-subject.js';
import { conversations, type MessageRightsFacts, messageSubject } from '../../../src/message-subject.js';
import { type PieceRightsFacts, pieceSubject } from '../../../src/piece-subject.js';
import { type AccessSubject, caseParts, type Part, pieceParts, pieceSides } from '../../../src/words.js';
import { caseValues, lists } from './every-case.js';
import { everyMixOf, type Values } from './values.js';

export type Asked = Parameters<Ability['can']>[1];

const yesOrNo = [true, false] as const;
const deliberationValues: Values<DeliberationRightsFacts> = { ...caseValues, excludedPersonIds: lists };
const messageValues: Values<MessageRightsFacts> = { ...caseValues, conversation: conversations };
export const pieceValues: Values<PieceRightsFacts> = {
  ...caseValues,
  side: pieceSides,
  openTo: [[], ['complainant'], ['respondent'], ['complainant', 'respondent']],
  inBundle: yesOrNo,
};

const withFacts: Partial<Record<AccessSubject, (facts?: ReadonlySet<string>) => Asked[]>> = {
  Case: (facts) => everyMixOf(caseValues, facts).map(caseSubject),
  Deliberation: (facts) => everyMixOf(deliberationValues, facts).map(deliberationSubject),
  Message: (facts) => everyMixOf(messageValues, facts).map(messageSubject),
  Piece: (facts) => everyMixOf(pieceValues, facts).map(pieceSubject),
};

/** Everything of a subject that there can be, as far as these facts go. */
export function everyObjectOf(subject: AccessSubject, facts?: ReadonlySet<string>): Asked[] {
  return withFacts[subject]?.(facts) ?? [subject];
}

const parts: Partial<Record<AccessSubject, readonly Part[]>> = { Case: caseParts, Piece: pieceParts };

/** The parts of a subject that are asked apart when it is read. A step is not taken in parts. */
export function partsAskedFor(action: Action, subject: AccessSubject): readonly (Part | undefined)[] {
  return action === 'read' ? partsOf(subject) : [undefined];
}

export function partsOf(subject: AccessSubject): readonly (Part | undefined)[] {
  return parts[subject] ?? [undefined];
}
