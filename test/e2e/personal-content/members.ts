import { type Caller } from '../../support/caller.js';
import { type Staff } from './everything.js';
import { type Teller } from './teller.js';

interface Done {
  readonly id: string;
  readonly personId: string;
}

interface Keepers {
  readonly staff: Staff;
  readonly teller: Teller;
  readonly secretary: Caller;
  readonly chair: Caller;
}

const renters = { by: 'rentersOrganisations', participant: 'north' };
const seat = { seat: 'rentersMember', capacity: 'seat', nominators: [renters] };

/** Everything that is kept of the people of the committee. Answers who took a seat. */
export async function members({ staff, teller, secretary, chair }: Keepers): Promise<string> {
  const told = (by: Caller, name: string, given: object) => teller.tell<Done>(by, name, { ...given }, 'id personId');
  const { id: nominationId, personId } = await told(secretary, 'nominateMember', { who: {}, ...seat });
  await told(secretary, 'consentToNomination', { nominationId, ...renters, on: '2026-02-20' });
  await told(secretary, 'recordExpertise', { personId, expertise: ['law'] });
  const tie = await told(secretary, 'recordTie', { personId, kind: 'renting', participant: 'north' });
  await told(secretary, 'endTie', { tieId: tie.id, on: '2026-02-20' });
  await told(secretary, 'recordSidePosition', { personId, shownPublicly: true });
  const position = await told(secretary, 'recordSidePosition', { personId, shownPublicly: false });
  await told(secretary, 'removeSidePosition', { sidePositionId: position.id });
  const { id: appointmentId } = await told(chair, 'appointToSeat', { nominationId, from: '2026-03-02' });
  const absence = await told(secretary, 'recordAbsence', { personId, from: '2026-04-01', until: '2026-04-02' });
  await told(secretary, 'endAbsence', { absenceId: absence.id });
  await told(chair, 'endSeat', { appointmentId, on: '2026-12-31' });
  const other = await told(secretary, 'nominateMember', { personId, ...seat });
  await told(secretary, 'withdrawNomination', { nominationId: other.id });
  await told(chair, 'appointSecretary', { who: {}, role: 'secretary', from: '2026-03-02' });
  const deputy = { personId, role: 'deputySecretary', from: '2026-03-02' };
  const { id: membershipId } = await told(chair, 'appointSecretary', deputy);
  const from = '2028-01-01';
  await told(chair, 'takeOverOffice', { personId, ofPersonId: staff.personId('secretary'), from });
  await told(chair, 'endSecretary', { membershipId, on: '2028-12-31' });
  return personId;
}
