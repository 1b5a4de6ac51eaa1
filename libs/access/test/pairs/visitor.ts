import { visitor } from '../../src/viewer.js';
import { besides, type Pair, reads, takes } from './pair.js';
import { aCase, oneself, ownCase, ownCorporation, party } from './people.js';

/** A case in which everything has happened that opens a case to anybody. */
const wideOpen = aCase({
  ...ownCase,
  ...ownCorporation,
  respondentInformed: true,
  respondentPersonId: oneself,
  treatedInside: true,
  boardMemberInformed: true,
  sittingPersonIds: [oneself],
  finishedByFormerMembers: true,
});

const invitedPairs = (['witness', 'expert'] as const).flatMap((role) => [
  besides(`a ${role} reads the own invitation`, party(role), ['read Invitation']),
  reads(`a ${role} reads nothing of the case itself`, party(role), wideOpen, []),
  takes(`a ${role} takes no step`, party(role), wideOpen, []),
]);

export const visitorPairs: readonly Pair[] = [
  takes('a visitor files a complaint, and takes no other step', visitor, wideOpen, ['fileComplaint']),
  reads('a visitor reads no case', visitor, wideOpen, []),
  besides('a visitor has no list, no invitation and no statistics', visitor, []),
  ...invitedPairs,
];
