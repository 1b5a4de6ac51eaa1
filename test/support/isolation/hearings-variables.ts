import fc from 'fast-check';
import { type ForeignValues } from './foreign-values.js';
import { type RootFieldVariables } from './root-field-variables.js';

type Variables = fc.Arbitrary<Record<string, unknown>>;

const day = fc.constantFrom('2026-03-02', '2026-03-04', '2026-04-14', '1999-12-31');
const startsAt = fc.constantFrom('09:30', '13:00');
const text = fc.constant('Our own words.');
const place = fc.constantFrom('respondentOffice', 'committeeOffice', 'complainantHome');
const side = fc.constantFrom('complainant', 'respondent');
const help = fc.constantFrom('wheelchair', 'hearingAid', 'byTelephone', 'breaks', 'other');
const answer = fc.constantFrom('can', 'ratherNot', 'cannot');

/** Days that are proposed, hearings, sitting days, and who was there. */
export const hearingsVariables: RootFieldVariables = {
  'Query.sittingDays': () => fc.record({ from: day, until: day }),
  'Query.attendance': () => fc.record({ from: day, until: day }),
  'Mutation.proposeHearingDates': (values) =>
    act(values, { dates: fc.array(fc.record({ on: day, startsAt, place }), { minLength: 1, maxLength: 3 }) }),
  'Mutation.answerHearingDates': ({ clientKey, id }) =>
    fc.record({
      input: fc.record(
        {
          ...{ clientKey, caseId: id, note: text, side },
          answers: fc.array(fc.record({ proposalId: id, answer }), { minLength: 1, maxLength: 3 }),
        },
        { requiredKeys: ['clientKey', 'caseId', 'answers'] },
      ),
    }),
  'Mutation.sayWhatHearingNeeds': ({ clientKey, id }) =>
    fc.record({
      input: fc.record(
        { clientKey, caseId: id, help: fc.uniqueArray(help, { maxLength: 3 }), interpreter: text, note: text, side },
        { requiredKeys: ['clientKey', 'caseId', 'help'] },
      ),
    }),
  'Mutation.planHearing': (values) =>
    act(
      values,
      {},
      { hearingOn: day, startsAt, place, sittingDayId: values.id, address: text, notes: text, motivation: text },
    ),
  'Mutation.holdHearing': (values) =>
    act(values, {}, { on: day, members: ids(values), secretaries: ids(values), persons: ids(values), record: text }),
  'Mutation.recordAttendance': (values) =>
    act(values, { hearing: fc.integer({ min: 1, max: 3 }), members: ids(values), secretaries: ids(values) }),
  'Mutation.makeSittingDay': ({ clientKey, word }) =>
    fc.record({
      input: fc.record(
        { clientKey, on: day, place: fc.constantFrom('committeeOffice', 'respondentOffice'), participant: word },
        { requiredKeys: ['clientKey', 'on', 'place'] },
      ),
    }),
  'Mutation.addToSittingDay': (values) =>
    act(values, { sittingDayId: values.id, startsAt, endsAt: fc.constant('14:00'), room: fc.constant('Room 1') }),
};

function ids({ soundId }: ForeignValues): fc.Arbitrary<string[]> {
  return fc.array(soundId, { maxLength: 2 });
}

function act(
  { clientKey, id }: ForeignValues,
  required: Record<string, fc.Arbitrary<unknown>> = {},
  optional: Record<string, fc.Arbitrary<unknown>> = {},
): Variables {
  const always = { clientKey, caseId: id, expectedVersion: fc.integer({ min: 1, max: 6 }), ...required };
  const input = fc.record({ ...always, ...optional }, { requiredKeys: Object.keys(always) as never[] });
  return fc.record({ input });
}
