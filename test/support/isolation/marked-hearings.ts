import { type Caller } from '../caller.js';
import { type MarkedCase } from './marked-case.js';

interface Office {
  readonly mark: string;
  readonly secretary: Caller;
}

/** A day is proposed and answered, both sides are invited, and the other case gets a place on a sitting day. */
export async function toTheHearing(
  { mark, secretary, contact }: Office & { readonly contact: Caller },
  { answered, asked }: { readonly answered: MarkedCase; readonly asked: MarkedCase },
): Promise<void> {
  await answered.does(secretary, 'proposeHearingDates', { dates: [{ on: '2026-03-04', startsAt: '10:00' }] });
  const [proposalId] = await answered.idsOf(secretary, 'hearingDates(language: en)');
  await answered.does(contact, 'answerHearingDates', {
    ...{ answers: [{ proposalId, answer: 'can' }], note: `The agenda of ${mark}.` },
  });
  await answered.does(contact, 'sayWhatHearingNeeds', {
    ...{ interpreter: `The language of ${mark}`, help: ['breaks'], note: `The chair of ${mark}.` },
  });
  await answered.does(secretary, 'planHearing', {
    ...{ hearingOn: '2026-03-04', place: 'complainantHome', address: `The home of ${mark}` },
    ...{ notes: `The bell of ${mark}.`, motivation: `The journey of ${mark}.` },
  });
  await asked.does(secretary, 'makeSittingDay', { on: '2026-04-14', place: 'committeeOffice' });
  const { sittingDays } = await secretary.gets<{ sittingDays: { id: string }[] }>(
    '{ sittingDays(from: "2026-04-14", until: "2026-04-14") { id } }',
  );
  const slot = { startsAt: '10:00', endsAt: '10:45', room: `Room of ${mark}` };
  await asked.does(secretary, 'addToSittingDay', { sittingDayId: sittingDays[0]?.id, ...slot });
}

/** The hearing was moved to today, and took place before the chair alone. */
export async function held(
  { mark, secretary, chairId }: Office & { readonly chairId: string },
  answered: MarkedCase,
): Promise<void> {
  const reasons = { place: 'complainantHome', motivation: `The hurry of ${mark}.` };
  await answered.does(secretary, 'planHearing', { on: '2026-02-24', hearingOn: '2026-03-02', ...reasons });
  await answered.does(secretary, 'holdHearing', { members: [chairId], record: `The record of ${mark}.` });
}
