import { listed, type Problem } from '../read/problem.js';
import type { CommitteeRule, RegulationRules } from '../regulation.schema.js';
import { lengthInDays } from './lengths.js';

/**
 * A panel has as many seats as people, one chair at most, and cannot need more people than it has. Where the source is silent
 * on the number, the seats are those that there are at least, and a quorum may be larger.
 */
export function wrongPanel({ committee }: RegulationRules): Problem[] {
  if (!committee) {
    return [];
  }
  const { size, quorum, seats } = committee;
  const count = Object.keys(seats).length;
  const chairs = Object.values(seats).filter(({ role }) => role === 'chair').length;
  return [
    ...wrongCount(size, count),
    ...(size !== 'unknown' && typeof quorum === 'number' && quorum > size
      ? [
          {
            path: ['committee', 'quorum'],
            message: `The quorum is ${quorum}, but only ${size} people sit.`,
            remedy: 'Make the quorum smaller, or size larger.',
          },
        ]
      : []),
    ...(chairs > 1
      ? [
          {
            path: ['committee', 'seats'],
            message: `There are ${chairs} chairs.`,
            remedy: 'Keep one seat with role: chair.',
          },
        ]
      : []),
  ];
}

function wrongCount(size: CommitteeRule['size'], count: number): Problem[] {
  const path = ['committee', 'seats'];
  if (size === 'unknown') {
    const remedy = 'Write the seats that there are at least, and an assumption about them.';
    return count > 0 ? [] : [{ path, message: 'Nobody sits in a case: there are no seats.', remedy }];
  }
  return count === size
    ? []
    : [
        {
          path,
          message: `The committee has ${size} people in a case, but ${count} seats.`,
          remedy: 'Write one seat for each of them, or change size.',
        },
      ];
}

/** A seat that is bound to the case stays empty for a participant without the organisation that fills it. */
export function seatsNobodyCanFill({ committee, participants }: RegulationRules): Problem[] {
  return Object.entries(committee?.seats ?? {}).flatMap(([name, seat]) => {
    const bound = seat.boundTo && seat.nominatedBy.every((one) => one === 'rentersOrganisations');
    const without = participants.filter(({ rentersOrganisation }) => rentersOrganisation === 'none');
    return bound && !seat.ifVacant && without.length > 0
      ? [
          {
            path: ['committee', 'seats', name],
            message: `Nobody can fill the seat "${name}" in a case about ${listed(without.map(({ id }) => id))}.`,
            remedy: 'Write ifVacant: what happens when there is no organisation to nominate.',
          },
        ]
      : [];
  });
}

/** What happens with an empty seat matters only where the seat changes with the case. */
export function idleVacancies({ committee }: RegulationRules): Problem[] {
  return Object.entries(committee?.seats ?? {})
    .filter(([, { boundTo, ifVacant }]) => ifVacant && !boundTo)
    .map(([name]) => ({
      path: ['committee', 'seats', name, 'ifVacant'],
      message: `The seat "${name}" does not change with the case, so it cannot be vacant in one.`,
      remedy: 'Write boundTo: participantConcerned, or take ifVacant away.',
    }));
}

/** Deputies step in only where there are some. */
export function missingDeputies({ committee }: RegulationRules): Problem[] {
  return Object.entries(committee?.seats ?? {})
    .filter(([, { ifVacant }]) => ifVacant === 'deputy' && (committee?.deputies ?? 0) === 0)
    .map(([name]) => ({
      path: ['committee', 'seats', name, 'ifVacant'],
      message: `A deputy takes the seat "${name}", but there are no deputies.`,
      remedy: 'Write under committee: deputies: how many, or unknown.',
    }));
}

/** Nobody can sit longer in all than once, and a secretary is employed by somebody who takes part. */
export function wrongOffices({ committee, participants }: RegulationRules): Problem[] {
  return committee ? [...tooShort(committee), ...strangeEmployer(committee, participants)] : [];
}

/** A challenge needs a rule for it, and steps to make it and to decide on it. */
export function wrongChallenge({ committee, steps }: RegulationRules): Problem[] {
  const problems: Problem[] = [];
  if (steps.challenge && !committee?.challenge) {
    problems.push({
      path: ['steps', 'challenge'],
      message: 'The step challenge has no rule to rest on.',
      remedy: 'Write committee.challenge, or take the step away.',
    });
  }
  if (steps.challenge && !steps.decideOnChallenge) {
    problems.push({
      path: ['steps', 'challenge'],
      message: 'A member can be challenged, but nobody decides on it.',
      remedy: 'Add the step decideOnChallenge.',
    });
  }
  return problems;
}

function tooShort({ office }: CommitteeRule): Problem[] {
  const once = lengthOf(office?.length);
  const atMost = lengthOf(office?.atMost);
  return office && once !== undefined && atMost !== undefined && atMost < once
    ? [
        {
          path: ['committee', 'office', 'atMost'],
          message: `A member is appointed for ${office.length}, but may sit for at most ${office.atMost}.`,
          remedy: 'Make length shorter, or atMost longer.',
        },
      ]
    : [];
}

function strangeEmployer({ secretary }: CommitteeRule, participants: RegulationRules['participants']): Problem[] {
  const path = ['committee', 'secretary', 'participant'];
  if (!secretary || secretary.participant === undefined) {
    return [];
  }
  if (secretary.employedBy !== 'participant') {
    const message = 'The secretary is not employed by a participant, but one is named.';
    return [{ path, message, remedy: 'Write employedBy: participant, or take the name away.' }];
  }
  return participants.some(({ id }) => id === secretary.participant)
    ? []
    : [
        {
          path,
          message: `The secretary is employed by "${secretary.participant}", which does not take part.`,
          remedy: `Known participants: ${listed(participants.map(({ id }) => id))}.`,
        },
      ];
}

function lengthOf(length: string | undefined): number | undefined {
  return length === undefined || length === 'none' || length === 'unknown' ? undefined : lengthInDays(length);
}
