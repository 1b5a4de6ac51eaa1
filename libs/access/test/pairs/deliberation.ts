import { type DeliberationRightsFacts } from '../../src/deliberation-subject.js';
import { visitor } from '../../src/viewer.js';
import { partyRoles } from '../../src/words.js';
import { deliberates, type Pair } from './pair.js';
import {
  aCase,
  atCorporation,
  colleague,
  inCommittee,
  oneself,
  ownCase,
  ownCorporation,
  party,
  platformAdministrator,
  withRoles,
} from './people.js';

/** A deliberation from which nobody is kept out; a pair says what is different. */
function aDeliberation(changed: Partial<DeliberationRightsFacts> = {}): DeliberationRightsFacts {
  return { ...aCase(), excludedPersonIds: [], ...changed };
}

const everything = ['read', 'writeDeliberation', 'voteOnDraft', 'agreeToDraft'] as const;
const sits = { sittingPersonIds: [colleague, oneself] };
const finishes = { ...sits, finishedByFormerMembers: true };

const office: readonly Pair[] = (['secretary', 'deputySecretary'] as const).flatMap((role) => [
  deliberates(`a ${role} takes part in every deliberation`, inCommittee(role), aDeliberation(), everything),
  deliberates(
    `a ${role} takes part where another is kept out`,
    inCommittee(role),
    aDeliberation({ excludedPersonIds: [colleague] }),
    everything,
  ),
  deliberates(
    `a ${role} who is kept out knows of nothing`,
    inCommittee(role),
    aDeliberation({ excludedPersonIds: [oneself] }),
    [],
  ),
  deliberates(
    `a ${role} who stepped back as a member knows of nothing`,
    inCommittee(role),
    aDeliberation({ recusedPersonIds: [oneself] }),
    [],
  ),
]);

/** Deliberations in which somebody almost takes part. */
const closed: Readonly<Record<string, Partial<DeliberationRightsFacts>>> = {
  'of another panel': { sittingPersonIds: [colleague], finishedByFormerMembers: true },
  'in which nobody sits yet': { finishedByFormerMembers: true },
  'from which he stepped back': { ...finishes, recusedPersonIds: [oneself] },
  'in which he has not declared yet': { ...finishes, undeclaredPersonIds: [oneself] },
  'from which he is kept out': { ...finishes, excludedPersonIds: [oneself] },
};

const panel: readonly Pair[] = (['chair', 'member'] as const).flatMap((role) => [
  deliberates(`a ${role} who sits takes part`, inCommittee(role), aDeliberation(sits), everything),
  ...Object.entries(closed).map(([which, facts]) =>
    deliberates(`a ${role} knows of no deliberation ${which}`, inCommittee(role), aDeliberation(facts), []),
  ),
]);

const former: readonly Pair[] = (['formerChair', 'formerMember'] as const).flatMap((role) => [
  deliberates(`a ${role} who finishes the case takes part`, inCommittee(role), aDeliberation(finishes), everything),
  ...Object.entries({ ...closed, 'that the regulation passes on': sits }).map(([which, facts]) =>
    deliberates(`a ${role} knows of no deliberation ${which}`, inCommittee(role), aDeliberation(facts), []),
  ),
]);

const wideOpen = aDeliberation({
  ...{ ...ownCase, ...ownCorporation, ...finishes },
  ...{ respondentInformed: true, treatedInside: true, boardMemberInformed: true, mediationUsable: true },
});
const atOrganisation = [
  ...(['employee', 'participantContact', 'handler', 'manager', 'director', 'board', 'boardMember'] as const),
  'rentersOrganisation',
] as const;

const nobody: readonly Pair[] = [
  ...partyRoles.map((role) =>
    deliberates(`a ${role} knows of no deliberation`, party(role, 'follow', 'readContents', 'write'), wideOpen, []),
  ),
  ...atOrganisation.flatMap((role) => [
    deliberates(`a ${role} knows of no deliberation`, atCorporation(role), wideOpen, []),
    deliberates(
      `a ${role} knows of no deliberation about the own conduct`,
      atCorporation(role),
      { ...wideOpen, respondentPersonId: oneself },
      [],
    ),
  ]),
  deliberates('a tenant administrator knows of none', inCommittee('tenantAdministrator'), wideOpen, []),
  deliberates('a platform administrator knows of none', platformAdministrator, wideOpen, []),
  deliberates('a visitor knows of none', visitor, wideOpen, []),
  deliberates('somebody whose every role ended knows of none', withRoles(), wideOpen, []),
];

/** Who takes part in the deliberation, and of whom it is kept that there is one. */
export const deliberationPairs: readonly Pair[] = [...office, ...panel, ...former, ...nobody];
