import fc from 'fast-check';
import { type ForeignValues } from './foreign-values.js';
import { type RootFieldVariables } from './root-field-variables.js';

type Variables = fc.Arbitrary<Record<string, unknown>>;
type Given = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const on = fc.constantFrom('2026-02-01', '2026-03-01', '1999-12-31');
const person = fc.constant({ name: 'Somebody Else', phone: '06 00000000' });
const text = fc.constantFrom('', 'somebody@renter.example');
const grants = fc.uniqueArray(fc.constantFrom('follow', 'readContents', 'write'), { minLength: 1, maxLength: 3 });
const kind = fc.constantFrom('guardian', 'administrator', 'mentor', 'parent', 'heir');

/** Who is in a case besides the complainant. */
export const partiesVariables: RootFieldVariables = {
  'Mutation.addRepresentative': (values) =>
    act(values, { who: person, lawyer: fc.boolean() }, { powerOfAttorney: paper(values), actsFor: values.id }),
  'Mutation.addLegalRepresentative': (values) =>
    act(values, { who: person, kind, appointment: paper(values) }, { actsFor: values.id }),
  'Mutation.addCoComplainant': (values) => act(values, { who: person }),
  'Mutation.recordPowerOfAttorney': (values) => act(values, { partyId: values.id, on }, { fileId: values.id }),
  'Mutation.endRepresentation': (values) => act(values, { partyId: values.id }),
  'Mutation.grantHelp': (values) => act(values, { who: person, grants }),
  'Mutation.changeHelp': (values) => act(values, { partyId: values.id, grants }),
  'Mutation.changeContactDetails': (values) =>
    act(values, {}, { partyId: values.id, ...{ email: text, phone: text, address: text } }),
  'Mutation.withdrawHelp': (values) => act(values, { partyId: values.id }),
};

function paper({ id }: ForeignValues): fc.Arbitrary<unknown> {
  return fc.record({ on, fileId: id }, { requiredKeys: ['on'] });
}

function act({ clientKey, id }: ForeignValues, needed: Given, more: Given = {}): Variables {
  const always = { clientKey, caseId: id, ...needed };
  return fc.record({ input: fc.record({ ...always, ...more }, { requiredKeys: Object.keys(always) as never[] }) });
}
