import { randomUUID } from 'node:crypto';
import { type OfCase, seen, happens } from './of-case.js';

/** Up to the response, each point admitted. */
async function toTheResponse({ teller, secretary, chair, contact, caseId }: OfCase): Promise<readonly string[]> {
  const { points } = await seen<{ points: { id: string }[] | null }>(chair, caseId, 'points { id }');
  const ids = (points ?? []).map(({ id }) => id);
  const decided = ids.length > 0 && { points: ids.map((point) => ({ point, outcome: 'admitted' })) };
  await teller.tell(chair, 'decideAdmissibility', { caseId, outcome: 'admitted', ...decided });
  await teller.tell(secretary, 'requestResponse', { caseId });
  await teller.tell(contact, 'submitResponse', { caseId });
  return ids;
}

/** The chair sits with another member, who signs in nowhere. */
async function panel(told: OfCase): Promise<readonly [string, string]> {
  const [chair, other] = [told.staff.personId('chair'), randomUUID()] as const;
  const seats = [
    { seat: 'chair', personId: chair },
    { seat: 'member', personId: other },
  ];
  await happens(told, { step: 'composePanel', seats });
  return [chair, other];
}

async function agreed({ teller, secretary, chair, caseId }: OfCase, memberId: string): Promise<void> {
  await teller.tell(chair, 'agreeToDraft', { caseId, draft: 1 });
  await teller.tell(secretary, 'agreeToDraft', { caseId, draft: 1, memberId });
}

/** A complaint in points is deliberated on, advised on, and the board decides. */
export async function advised(told: OfCase): Promise<void> {
  const { teller, secretary, chair, contact, caseId } = told;
  const [point] = await toTheResponse(told);
  await teller.tell(chair, 'chooseTreatment', { caseId, outcome: 'hearing' });
  const present = await panel(told);
  await teller.tell(secretary, 'closeInvestigation', { caseId });
  await teller.tell(chair, 'deliberate', { caseId, present });
  await teller.tell(chair, 'writeDeliberationNote', { caseId });
  const points = [{ point, finding: 'wellFounded' }];
  await teller.tell(secretary, 'saveAdviceDraft', { caseId, basedOn: 0, points });
  await teller.tell(chair, 'voteOnDraft', { caseId, draft: 1, point, inFavour: true });
  await agreed(told, present[1]);
  const personId = told.staff.personId('employee');
  await teller.tell(chair, 'excludeFromDeliberation', { caseId, personId, excluded: true });
  await teller.tell(chair, 'issueAdvice', { caseId, draft: 1 });
  await teller.tell(chair, 'recommend', { caseId });
  await summedUp(told);
  const decided = [{ point, outcome: 'deviated' }];
  const commitments = [{ kind: 'measure' }];
  await teller.tell(contact, 'decideOnAdvice', { caseId, outcome: 'deviated', points: decided, commitments });
}

/** A summary of it is approved, looked for and taken out. */
async function summedUp({ teller, secretary, chair, caseId }: OfCase): Promise<void> {
  await teller.tell(secretary, 'writeSummary', { caseId, basedOn: 0 });
  await teller.tell(secretary, 'approveSummary', { caseId, version: 1 });
  const query = 'query ($filter: EarlierAdviceFilterInput) { earlierAdvices(filter: $filter) { edges { cursor } } }';
  await teller.look(chair, query, { type: 'EarlierAdviceFilterInput', given: {} });
  const { summary } = await seen<{ summary: { id: string } }>(secretary, caseId, 'summary { id }');
  await teller.tell(secretary, 'withdrawSummary', { summaryId: summary.id });
}

/** A complaint is answered without a panel. */
export async function answered(told: OfCase): Promise<void> {
  const { teller, chair, caseId } = told;
  const [point] = await toTheResponse(told);
  await teller.tell(chair, 'issueAnswer', { caseId, points: [{ point, finding: 'unfounded' }] });
}

/** A complaint comes to a hearing. */
export async function toTheHearing(told: OfCase): Promise<void> {
  const { teller, chair, caseId } = told;
  await toTheResponse(told);
  await teller.tell(chair, 'chooseTreatment', { caseId, outcome: 'hearing' });
  await happens(told, { step: 'planHearing', hearingOn: '2026-03-06' });
}

/** It was heard, and is ruled on. */
export async function ruled(told: OfCase): Promise<void> {
  const { teller, secretary, chair, caseId } = told;
  const [, other] = await panel(told);
  await happens(told, { step: 'holdHearing' });
  await teller.tell(secretary, 'saveAdviceDraft', { caseId, basedOn: 0, finding: 'unfounded' });
  await agreed(told, other);
  await teller.tell(chair, 'issueRuling', { caseId, draft: 1 });
}
