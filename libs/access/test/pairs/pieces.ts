import { type Role } from '../../src/words.js';
import { aPiece, everything, inBundle, nothing, openTo, there } from './a-piece.js';
import { type Pair, readsPiece } from './pair.js';
import { atCorporation, inCommittee, oneself, ownCase, ownCorporation, party } from './people.js';
import { committeePiecePairs } from './pieces-of-committee.js';
import { visitor } from '../../src/viewer.js';

const ofRespondent = { side: 'respondent', openTo: ['respondent'] } as const;

const sideOfComplainant = (['complainant', 'representative', 'legalRepresentative'] as const).flatMap((role) => [
  readsPiece(`the ${role} reads an own piece`, party(role), aPiece(ownCase), everything),
  readsPiece(
    `the ${role} sees that there is a piece that is kept from it`,
    party(role),
    aPiece(ownCase, ofRespondent),
    there,
  ),
  readsPiece(
    `the ${role} reads a piece that the other side laid and that was shown`,
    party(role),
    aPiece(ownCase, { ...ofRespondent, ...openTo('respondent', 'complainant') }),
    everything,
  ),
  readsPiece(`the ${role} knows of no piece of another case`, party(role), aPiece({}), nothing),
]);

const helpers: readonly Pair[] = [
  readsPiece('a helper who may follow sees that there is a piece', party('helper', 'follow'), aPiece(ownCase), there),
  readsPiece('a helper who may read reads it', party('helper', 'readContents'), aPiece(ownCase), everything),
  readsPiece(
    'a helper who may read does not read what is kept from the complainant',
    party('helper', 'readContents'),
    aPiece(ownCase, ofRespondent),
    there,
  ),
  readsPiece('a helper who may only write sees that there is one', party('helper', 'write'), aPiece(ownCase), there),
  readsPiece('a helper who may do nothing sees none', party('helper'), aPiece(ownCase), nothing),
  readsPiece('a helper knows of no piece of another case', party('helper', 'readContents'), aPiece({}), nothing),
];

const laidBefore = { ...ownCorporation, respondentInformed: true };
const inside = { ...ownCorporation, treatedInside: true };

const sideOfRespondent = (['participantContact', 'board'] as const).flatMap((role) => [
  readsPiece(
    `the ${role} sees that there is a piece that is kept from it`,
    atCorporation(role),
    aPiece(laidBefore),
    there,
  ),
  readsPiece(
    `the ${role} reads a piece that was shown`,
    atCorporation(role),
    aPiece(laidBefore, openTo('complainant', 'respondent')),
    everything,
  ),
  readsPiece(
    `the ${role} knows of no piece before the complaint was laid before the corporation`,
    atCorporation(role),
    aPiece(ownCorporation, openTo('complainant', 'respondent')),
    nothing,
  ),
  readsPiece(
    `the ${role} knows of no piece of a case of another corporation`,
    atCorporation(role),
    aPiece({ respondentInformed: true }, openTo('respondent')),
    nothing,
  ),
  readsPiece(
    `the ${role} knows of no piece of a case about the own conduct`,
    atCorporation(role),
    aPiece({ ...laidBefore, respondentPersonId: oneself }, openTo('respondent')),
    nothing,
  ),
]);

const treating = (['handler', 'manager', 'director', 'participantContact', 'board'] as const).flatMap((role) => [
  readsPiece(
    `the ${role} who treats complaints inside reads what is kept from a side`,
    atCorporation(role),
    aPiece(inside),
    everything,
  ),
  readsPiece(
    `the ${role} knows of no piece of a case about the own conduct, also inside`,
    atCorporation(role),
    aPiece({ ...inside, respondentPersonId: oneself }),
    nothing,
  ),
  readsPiece(
    `the ${role} knows of no piece that another corporation treats inside`,
    atCorporation(role),
    aPiece({ treatedInside: true }),
    nothing,
  ),
]);

const outside = (['handler', 'manager', 'director'] as const).map((role) =>
  readsPiece(
    `the ${role} knows of no piece where a committee treats the complaint`,
    atCorporation(role),
    aPiece(laidBefore, openTo('respondent')),
    nothing,
  ),
);

const complainedOf = { ...ownCorporation, respondentInformed: true, respondentPersonId: oneself };

const employees: readonly Pair[] = [
  readsPiece(
    'the employee complained of sees that a piece is there',
    atCorporation('employee'),
    aPiece(complainedOf),
    there,
  ),
  readsPiece(
    'the employee complained of reads a piece that was shown',
    atCorporation('employee'),
    aPiece(complainedOf, openTo('complainant', 'respondent')),
    everything,
  ),
  readsPiece(
    'the employee complained of knows of none before being told',
    atCorporation('employee'),
    aPiece({ ...complainedOf, respondentInformed: false }, openTo('respondent')),
    nothing,
  ),
  readsPiece(
    'an employee knows of no piece about a colleague',
    atCorporation('employee'),
    aPiece(laidBefore, openTo('respondent')),
    nothing,
  ),
];

const open = { ...ownCorporation, respondentInformed: true, boardMemberInformed: true };
const strangers = (['boardMember', 'rentersOrganisation', 'tenantAdministrator'] as const satisfies Role[]).map(
  (role) =>
    readsPiece(
      `the ${role} knows of no piece`,
      role === 'tenantAdministrator' ? inCommittee(role) : atCorporation(role),
      aPiece(open, { ...openTo('complainant', 'respondent'), ...inBundle }),
      nothing,
    ),
);

/** Who sees that a piece is there, and who reads it. */
export const piecePairs: readonly Pair[] = [
  ...sideOfComplainant,
  ...helpers,
  ...sideOfRespondent,
  ...treating,
  ...outside,
  ...employees,
  ...committeePiecePairs,
  ...strangers,
  readsPiece('a visitor knows of no piece', visitor, aPiece({}, openTo('complainant', 'respondent')), nothing),
  ...(['witness', 'expert'] as const).map((role) =>
    readsPiece(`the ${role} knows of no piece`, party(role), aPiece(ownCase), nothing),
  ),
];
