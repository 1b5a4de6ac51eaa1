import { aPiece, everything, inBundle, nothing, openTo } from './a-piece.js';
import { type Pair, readsPiece } from './pair.js';
import { inCommittee, oneself } from './people.js';

const sits = { sittingPersonIds: [oneself] };
const steppedBack = { ...sits, recusedPersonIds: [oneself] };

const offices: readonly Pair[] = [
  ...(['secretary', 'deputySecretary'] as const).map((role) =>
    readsPiece(`the ${role} reads what is kept from a side`, inCommittee(role), aPiece({}), everything),
  ),
  readsPiece('the chair reads what is kept from a side', inCommittee('chair'), aPiece({}), everything),
  readsPiece(
    'the chair knows of no piece of a case from which he stepped back',
    inCommittee('chair'),
    aPiece(steppedBack),
    nothing,
  ),
  readsPiece(
    'the chair who sits knows of no piece until he declared to have no interest',
    inCommittee('chair'),
    aPiece({ ...sits, undeclaredPersonIds: [oneself] }),
    nothing,
  ),
];

const finishes = { ...sits, finishedByFormerMembers: true };

const panels: readonly Pair[] = [
  readsPiece('a member reads what lies in the bundle', inCommittee('member'), aPiece(sits, inBundle), everything),
  readsPiece(
    'a member knows of no piece outside the bundle, also when both sides saw it',
    inCommittee('member'),
    aPiece(sits, openTo('complainant', 'respondent')),
    nothing,
  ),
  readsPiece(
    'a member knows of no piece in the bundle of another panel',
    inCommittee('member'),
    aPiece({}, inBundle),
    nothing,
  ),
  readsPiece(
    'a member knows of no piece of a case from which he stepped back',
    inCommittee('member'),
    aPiece(steppedBack, inBundle),
    nothing,
  ),
  readsPiece(
    'a member who sits knows of no piece in the bundle until he declared to have no interest',
    inCommittee('member'),
    aPiece({ ...sits, undeclaredPersonIds: [oneself] }, inBundle),
    nothing,
  ),
  ...(['formerMember', 'formerChair'] as const).flatMap((role) => [
    readsPiece(
      `a ${role} who has not declared knows of no piece`,
      inCommittee(role),
      aPiece({ ...finishes, undeclaredPersonIds: [oneself] }, inBundle),
      nothing,
    ),
    readsPiece(
      `a ${role} who finishes a case reads its bundle`,
      inCommittee(role),
      aPiece(finishes, inBundle),
      everything,
    ),
    readsPiece(
      `a ${role} who finishes a case knows of nothing outside the bundle`,
      inCommittee(role),
      aPiece(finishes),
      nothing,
    ),
    readsPiece(
      `a ${role} who does not finish it knows of no piece`,
      inCommittee(role),
      aPiece(sits, inBundle),
      nothing,
    ),
    readsPiece(
      `a ${role} knows of no piece of another panel`,
      inCommittee(role),
      aPiece({ finishedByFormerMembers: true }, inBundle),
      nothing,
    ),
    readsPiece(
      `a ${role} knows of no piece of a case from which he stepped back`,
      inCommittee(role),
      aPiece({ ...finishes, recusedPersonIds: [oneself] }, inBundle),
      nothing,
    ),
  ]),
];

/** Who of the committee reads a piece. */
export const committeePiecePairs: readonly Pair[] = [...offices, ...panels];
