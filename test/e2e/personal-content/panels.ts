import { type Cast, filedCase, happens, type OfCase } from './of-case.js';

/** A panel that is composed, declares, is challenged, and loses its chair; `seated` is somebody who took a seat. */
export async function panelled(cast: Cast, seated: string): Promise<OfCase> {
  const told = await filedCase(cast);
  const { caseId, teller, secretary, chair, contact, complainant, staff } = told;
  await teller.tell(secretary, 'decideAdmissibility', { caseId, outcome: 'admitted' });
  await teller.tell(secretary, 'requestResponse', { caseId });
  await teller.tell(contact, 'submitResponse', { caseId });
  await teller.tell(chair, 'chooseTreatment', { caseId, outcome: 'hearing' });
  await teller.tell(chair, 'composePanel', { caseId, seats: [{ seat: 'rentersMember', personId: seated }] });
  await happens(told, { step: 'composePanel', seats: [{ seat: 'chair', personId: staff.personId('chair') }] });
  await teller.tell(chair, 'declareInterests', { caseId, kind: 'renting' });
  const personId = staff.personId('secretary');
  await teller.tell(chair, 'decideOnSecretary', { caseId, personId, place: 'disclosed' });
  await teller.tell(complainant, 'challenge', { caseId, seat: 'chair' });
  await teller.tell(secretary, 'decideOnChallenge', { caseId, outcome: 'rejected', decidedBy: [seated] });
  await teller.tell(secretary, 'recuse', { caseId, seat: 'chair', decidedBy: undefined });
  return told;
}
