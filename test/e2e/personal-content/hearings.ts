import { type Cast, castOf, filedCase, happens, type OfCase, seen } from './of-case.js';

/** A day is proposed and answered, and the case gets a place on a sitting day. Answers the id of that day. */
async function arranged({ teller, secretary, contact }: Cast, caseId: string, on: string): Promise<string> {
  await teller.tell(secretary, 'proposeHearingDates', { caseId, dates: [{ on, startsAt: '10:00' }] });
  const query = 'hearingDates(language: en) { id }';
  const { hearingDates } = await seen<{ hearingDates: { id: string }[] }>(secretary, caseId, query);
  const answers = [{ proposalId: hearingDates[0]?.id, answer: 'can' }];
  await teller.tell(contact, 'answerHearingDates', { caseId, answers });
  await teller.tell(contact, 'sayWhatHearingNeeds', { caseId, help: ['breaks'] });
  const day = { on, place: 'respondentOffice', participant: 'north' };
  const { sittingDay } = await teller.tell<{ sittingDay: { id: string } }>(
    ...([secretary, 'makeSittingDay', day, 'sittingDay { id }'] as const),
  );
  const slot = { startsAt: '10:00', endsAt: '10:45', room: 'Room 1' };
  await teller.tell(secretary, 'addToSittingDay', { caseId, sittingDayId: sittingDay.id, ...slot });
  return sittingDay.id;
}

/** A case that comes to a hearing on a sitting day in July, which is held. */
export async function heardInJuly({ platform, staff, teller }: Cast): Promise<OfCase> {
  platform.clock.set('2026-07-02T09:00:00Z');
  const cast = await castOf(platform, staff, teller);
  const told = await filedCase(cast);
  const { caseId, secretary, chair, contact } = told;
  await teller.tell(secretary, 'decideAdmissibility', { caseId, outcome: 'admitted' });
  await teller.tell(secretary, 'requestResponse', { caseId });
  await teller.tell(contact, 'submitResponse', { caseId });
  await teller.tell(chair, 'chooseTreatment', { caseId, outcome: 'hearing' });
  const sittingDayId = await arranged(cast, caseId, '2026-07-06');
  await teller.tell(secretary, 'planHearing', { caseId, sittingDayId });
  await happens(told, { step: 'composePanel', seats: [{ seat: 'chair', personId: staff.personId('chair') }] });
  platform.clock.set('2026-07-06T09:00:00Z');
  const { secretary: later } = await castOf(platform, staff, teller);
  await teller.tell(later, 'holdHearing', { caseId, sides: ['complainant'] });
  await teller.tell(later, 'recordAttendance', { caseId, hearing: 1, members: [], secretaries: [] });
  return told;
}
