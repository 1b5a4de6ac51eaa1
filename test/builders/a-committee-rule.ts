import { type CommitteeRule } from '#regulation';

/**
 * An invented committee: a chair whom both sides put forward together, a member of the participants, and a member of the renters of
 * the participant concerned; two deputies; everybody a lawyer; four years, twice.
 */
export function aCommitteeRule(overrides: Partial<CommitteeRule> = {}): CommitteeRule {
  const source = 'artikel 20';
  return {
    size: 3,
    quorum: 'none',
    seats: {
      chair: { role: 'chair', nominatedBy: ['rentersOrganisations', 'participants'], nomination: 'jointly', source },
      participantsMember: { role: 'member', nominatedBy: ['participants'], nomination: 'jointly', source },
      rentersMember: {
        role: 'member',
        nominatedBy: ['rentersOrganisations'],
        nomination: 'each',
        boundTo: 'participantConcerned',
        ifVacant: 'deputy',
        source,
      },
    },
    deputies: 2,
    expertise: { everybody: ['law'], source },
    independence: { noTies: 'yes', coolingOff: '2 years', appliesTo: ['members'], source },
    office: { length: '4 years', reappointments: 1, atMost: '8 years', runningCases: 'finished', source },
    challenge: { by: ['complainant', 'respondent'], decidedBy: 'otherMembers', source },
    recusal: 'onOwnMotion',
    source,
    ...overrides,
  };
}
