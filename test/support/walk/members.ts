import { asks, does, refused, type Said, type Story } from './story.js';

const renters = { by: 'rentersOrganisations', participant: 'north' };
const seat = { seat: 'rentersMember', capacity: 'seat', nominators: [renters] };
const nominated = ({ nominateMember }: Said) => ({ nominationId: nominateMember?.id });
const whoever = ({ nominateMember }: Said) => ({ personId: nominateMember?.personId });

/** Who comes into the committee, sits in it and leaves it. It is told in a case, which has nothing to do with it. */
export function membersComeAndGo(secretaryId: string): Story {
  return {
    name: 'taken up',
    lines: [
      does('secretary', 'nominateMember', { who: { name: 'Alma', email: 'alma@members.example' }, ...seat }),
      does('secretary', 'consentToNomination', (said) => ({ ...nominated(said), ...renters, on: '2026-03-01' })),
      refused(
        'STEP_REFUSED',
        does('chair', 'appointToSeat of no lawyer', (said) => ({ ...nominated(said), from: '2026-03-02' })),
      ),
      does('secretary', 'recordExpertise', (said) => ({ ...whoever(said), expertise: ['law'] })),
      does('secretary', 'recordTie', (said) => ({ ...whoever(said), kind: 'renting', participant: 'north' })),
      does('secretary', 'endTie', ({ recordTie }) => ({ tieId: recordTie?.id, on: '2026-03-01' })),
      does('secretary', 'recordSidePosition', (said) => ({
        ...{ ...whoever(said), title: 'Teacher', organisation: 'A school', shownPublicly: true },
      })),
      does('chair', 'appointToSeat', (said) => ({ ...nominated(said), from: '2026-03-02' })),
      asks('secretary', 'committeeMembers'),
      refused('NOT_FOUND', asks('contact', 'committeeMembers that are not theirs')),
      asks('visitor', 'committee with members'),
      does('secretary', 'recordAbsence', (said) => ({ ...whoever(said), from: '2026-04-01', until: '2026-04-02' })),
      does('secretary', 'endAbsence', ({ recordAbsence }) => ({ absenceId: recordAbsence?.id })),
      does('secretary', 'removeSidePosition', ({ recordSidePosition }) => ({ sidePositionId: recordSidePosition?.id })),
      does('chair', 'endSeat', ({ appointToSeat }) => ({ appointmentId: appointToSeat?.id, on: '2026-12-31' })),
      does('secretary', 'nominateMember again', (said) => ({ ...whoever(said), ...seat })),
      does('secretary', 'withdrawNomination', nominated),
      does('chair', 'appointSecretary', (said) => ({ ...whoever(said), role: 'deputySecretary', from: '2026-03-02' })),
      does('chair', 'takeOverOffice', (said) => ({ ...whoever(said), ofPersonId: secretaryId, from: '2028-01-01' })),
      does('chair', 'endSecretary', ({ takeOverOffice }) => ({ membershipId: takeOverOffice?.id, on: '2028-12-31' })),
    ],
  };
}
