import fc from 'fast-check';
import { type ForeignValues } from './foreign-values.js';
import { type RootFieldVariables } from './root-field-variables.js';

type Variables = fc.Arbitrary<Record<string, unknown>>;
type Given = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const day = fc.constantFrom('2026-03-01', '2026-03-02', '2026-04-01', '1999-12-31');
const nominator = fc.constantFrom('rentersOrganisations', 'participants', 'unknown');
const seat = fc.constantFrom('chair', 'participantsMember', 'rentersMember', '*');
const capacity = fc.constantFrom('seat', 'deputy');
const kind = fc.constantFrom('employment', 'board', 'renting');
const expertise = fc.uniqueArray(fc.constantFrom('law', 'care', 'other'), { maxLength: 3 });
const role = fc.constantFrom('secretary', 'deputySecretary');

/** Who is in the committee. Nobody new is named: who is new has another id each time. */
export const membersVariables: RootFieldVariables = {
  'Query.committeeMembers': () => fc.constant({}),
  'Mutation.nominateMember': (values) =>
    act(values, {
      ...{ personId: values.id, seat, capacity },
      nominators: fc.array(fc.record({ by: nominator, participant: values.word }), { minLength: 1, maxLength: 2 }),
    }),
  'Mutation.consentToNomination': (values) =>
    act(values, { nominationId: values.id, by: nominator, on: day }, { participant: values.word }),
  'Mutation.withdrawNomination': (values) => act(values, { nominationId: values.id }),
  'Mutation.appointToSeat': (values) => act(values, { nominationId: values.id, from: day }, { until: day }),
  'Mutation.endSeat': (values) => act(values, { appointmentId: values.id, on: day }),
  'Mutation.recordExpertise': (values) => act(values, { personId: values.id, expertise }),
  'Mutation.recordTie': (values) =>
    act(values, { personId: values.id, kind, participant: values.word }, { from: day, until: day }),
  'Mutation.endTie': (values) => act(values, { tieId: values.id, on: day }),
  'Mutation.recordSidePosition': (values) =>
    act(values, {
      ...{ personId: values.id, shownPublicly: fc.boolean() },
      ...{ title: fc.constant('Teacher'), organisation: fc.constant('A school') },
    }),
  'Mutation.removeSidePosition': (values) => act(values, { sidePositionId: values.id }),
  'Mutation.recordAbsence': (values) =>
    act(values, { personId: values.id, from: day, until: day }, { coveredBy: values.id }),
  'Mutation.endAbsence': (values) => act(values, { absenceId: values.id }),
  'Mutation.appointSecretary': (values) => act(values, { personId: values.id, role, from: day }, { until: day }),
  'Mutation.endSecretary': (values) => act(values, { membershipId: values.id, on: day }),
  'Mutation.takeOverOffice': (values) => act(values, { personId: values.id, ofPersonId: values.id, from: day }),
};

function act({ clientKey }: ForeignValues, needed: Given, more: Given = {}): Variables {
  const always = { clientKey, ...needed };
  return fc.record({ input: fc.record({ ...always, ...more }, { requiredKeys: Object.keys(always) as never[] }) });
}
