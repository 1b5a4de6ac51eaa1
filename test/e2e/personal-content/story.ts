import { randomUUID } from 'node:crypto';
import { type TestApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { type TestPlace, uploads } from '../../support/uploads.js';
import { type Staff } from './everything.js';
import { heardInJuly } from './hearings.js';
import {
  type Cast,
  type Filed,
  type OfCase,
  castOf,
  facts,
  filedCase,
  filedFields,
  happens,
  ofCase,
  seen,
} from './of-case.js';
import { panelled } from './panels.js';
import { advised, answered, ruled, toTheHearing } from './outcomes.js';
import { members } from './members.js';
import { type Teller } from './teller.js';

/** Cases in which somebody typed or sent something in every place where that is possible. Answers their ids. */
export async function tellEverything(platform: TestApplication, staff: Staff, teller: Teller): Promise<string[]> {
  const cast = await castOf(platform, staff, teller);
  const heard = await filedCase(cast, { points: [{}, {}] });
  const onPaper = await registered(cast);
  const refused = await filedCase(cast, { subject: 'rent' });
  const forwarded = await filedCase(cast);
  const lapsed = await filedCase(cast);
  const enclosing = await withFiles(cast);
  await drafts(heard);
  await intake(heard);
  await exchange(heard);
  await people(heard);
  await onPaperAndJoined(onPaper, heard);
  await mediation(heard);
  await lateAndOver(heard);
  await objection(refused);
  await teller.tell(forwarded.secretary, 'forwardComplaint', { caseId: forwarded.caseId, forum: 'court' });
  const [toRule, ...outcomes] = await tellOutcomes(cast);
  const panel = await panelled(cast, await members(cast));
  await search(cast);
  await priorLetters(teller, staff.committee.visitor());
  await committeePage(teller, await staff.signIn('administrator'));
  await lapse(lapsed);
  await ruled({ ...toRule, ...(await castOf(platform, staff, teller)) });
  const july = await heardInJuly(cast);
  return [heard, onPaper, refused, forwarded, lapsed, enclosing, july, panel, toRule, ...outcomes].map(
    ({ caseId }) => caseId,
  );
}

/** Letters before filing: one that is kept, and one that is ended. */
async function priorLetters(teller: Teller, visitor: Caller): Promise<void> {
  const letter = { participant: 'north', priorStep: 'corporation', language: 'nl', delivery: 'byEmail', writer: {} };
  await teller.tell(visitor, 'writePriorLetter', letter);
  const { code } = await teller.tell<{ code: string }>(visitor, 'writePriorLetter', letter, 'code');
  await teller.tell(visitor, 'endPriorLetter', { code });
}

/** What the committee tells everybody of itself. */
async function committeePage(teller: Teller, administrator: Caller): Promise<void> {
  await teller.tell(administrator, 'changeCommitteePage', {
    expectedVersion: 0,
    contact: { phone: '030 0000000' },
    annualReports: [{ year: 2025, title: 'Report', address: 'https://example.org/2025.pdf' }],
    look: { brand: '#154273' },
  });
}

/** What can come out: an advice with the decision of the board, an answer, a ruling. */
async function tellOutcomes(cast: Cast): Promise<[OfCase, ...OfCase[]]> {
  const toAdvise = await filedCase(cast, { points: [{}] });
  const toAnswer = await filedCase(cast, { points: [{}] });
  const toRule = await filedCase(cast);
  await advised(toAdvise);
  await answered(toAnswer);
  await toTheHearing(toRule);
  return [toRule, toAdvise, toAnswer];
}

/** Of somebody who wrote on paper and has no e-mail. */
async function registered(cast: Cast): Promise<OfCase> {
  const given = {
    ...facts,
    points: [{}],
    complainant: { email: undefined },
    channel: 'post',
    receivedOn: '2026-03-02',
    respondent: 'employee',
  };
  return ofCase(cast, await cast.teller.tell<Filed>(cast.secretary, 'registerComplaint', given, filedFields));
}

async function drafts({ teller, staff, complainant, caseId }: OfCase): Promise<void> {
  const visitor = staff.committee.visitor();
  const { code } = await teller.tell<{ code: string }>(visitor, 'saveDraft', {}, 'code');
  await teller.tell(visitor, 'discardDraft', { code });
  const { code: left } = await teller.tell<{ code: string }>(visitor, 'saveDraft', {}, 'code');
  await uploaded(teller, visitor, { draft: left });
  await teller.tell(complainant, 'saveDraft', { caseId, step: 'completeComplaint', expectedVersion: 0 });
}

/** Of somebody who added files before filing, and took one away again. */
async function withFiles(cast: Cast): Promise<OfCase> {
  const { teller, staff } = cast;
  const visitor = staff.committee.visitor();
  const { code: draft } = await teller.tell<{ code: string }>(visitor, 'saveDraft', {}, 'code');
  const fileId = await uploaded(teller, visitor, { draft });
  await uploaded(teller, visitor, { draft });
  await teller.tell(visitor, 'removeDraftFile', { code: draft, fileId });
  return filedCase(cast, { draft });
}

async function intake({ teller, secretary, chair, complainant, caseId }: OfCase): Promise<void> {
  await teller.tell(secretary, 'requestCompletion', { caseId, missing: ['period'] });
  await teller.tell(complainant, 'completeComplaint', { caseId, addition: {}, complainant: {} });
  await teller.tell(secretary, 'referBack', { caseId });
  await teller.tell(secretary, 'reportReferral', { caseId, outcome: 'returned' });
  await teller.tell(secretary, 'acknowledgeReceipt', { caseId });
  const { points } = await seen<{ points: { id: string }[] }>(chair, caseId, 'points { id }');
  await teller.tell(chair, 'decideAdmissibility', {
    caseId,
    outcome: 'admitted',
    points: points.map(({ id }) => ({ point: id, outcome: 'admitted' })),
    judgements: [{ judgement: 'excusable', holds: true }],
  });
}

async function exchange({ teller, secretary, chair, contact, complainant, caseId }: OfCase): Promise<void> {
  await teller.tell(secretary, 'requestResponse', { caseId });
  await teller.tell(contact, 'requestMoreTime', { caseId, term: 'response' });
  await teller.tell(secretary, 'extendTerm', { caseId, term: 'response', extendBy: '2 weeks' });
  const files = [await uploaded(teller, contact, { caseId })];
  await teller.tell(contact, 'submitResponse', { caseId, files });
  await teller.tell(complainant, 'submitReply', { caseId });
  const ofPiece = [await uploaded(teller, complainant, { caseId })];
  await teller.tell(complainant, 'submitPiece', { caseId, files: ofPiece, confidential: true });
  await teller.tell(chair, 'decideOnPiece', {
    caseId,
    pieceId: await lastPiece(secretary, caseId),
    outcome: 'blackedOut',
    redaction: {},
  });
  await teller.tell(complainant, 'sendMessage', { caseId, conversation: 'complainant' });
  const { messages } = await seen<{ messages: { id: string }[] }>(secretary, caseId, 'messages(language: en) { id }');
  await teller.tell(secretary, 'markMessagesRead', { caseId, upTo: messages[0]?.id });
}

/** A text file whose name and bytes are marked. */
async function uploaded({ marks }: Teller, by: Caller, place: TestPlace): Promise<string> {
  const bytes = Buffer.from(`${marks.for('bytes of a file')} `.repeat(200));
  const headers = { 'file-name': `${marks.for('name of a file')}.txt` };
  const { body, status } = await uploads(by, { ...place, bytes, headers });
  if (body.fileId === undefined) {
    throw new Error(`The upload answered ${status}: ${JSON.stringify(body)}`);
  }
  return body.fileId;
}

async function lastPiece(by: Caller, caseId: string): Promise<string> {
  const { pieces } = await seen<{ pieces: { id: string }[] }>(by, caseId, 'pieces { id }');
  return pieces.at(-1)?.id ?? '';
}

async function people({ teller, secretary, complainant, caseId }: OfCase): Promise<void> {
  const added = (by: Caller, name: string, given: object) =>
    teller.tell<{ partyId: string }>(by, name, { caseId, ...given }, 'partyId');
  await added(complainant, 'addCoComplainant', {});
  await teller.tell(complainant, 'changeContactDetails', { caseId });
  const { partyId } = await added(complainant, 'addRepresentative', { lawyer: false });
  await added(secretary, 'recordPowerOfAttorney', { partyId, on: '2026-02-20' });
  await teller.tell(complainant, 'endRepresentation', { caseId, partyId });
  await added(secretary, 'addLegalRepresentative', { kind: 'guardian', appointment: { on: '2026-02-20' } });
  const { partyId: helper } = await added(complainant, 'grantHelp', { grants: ['follow'] });
  await teller.tell(complainant, 'changeHelp', { caseId, partyId: helper, grants: ['follow', 'readContents'] });
  await teller.tell(complainant, 'withdrawHelp', { caseId, partyId: helper });
}

async function onPaperAndJoined(onPaper: OfCase, joined: OfCase): Promise<void> {
  const { teller, staff, secretary, chair, contact, caseId } = onPaper;
  const { points } = await seen<{ points: { id: string }[] }>(chair, caseId, 'points { id }');
  const decided = points.map(({ id }) => ({ point: id, outcome: 'admitted' }));
  await teller.tell(secretary, 'nameRespondent', { caseId, employeeId: staff.personId('employee') });
  await teller.tell(chair, 'decideAdmissibility', { caseId, outcome: 'admitted', points: decided });
  await teller.tell(secretary, 'requestResponse', { caseId });
  await teller.tell(contact, 'submitResponse', { caseId });
  const pieceId = await lastPiece(secretary, caseId);
  await teller.tell(secretary, 'postPieces', { caseId, pieceIds: [pieceId], postedOn: '2026-03-02' });
  await teller.tell(secretary, 'joinCases', { caseId, otherCaseId: joined.caseId });
  await teller.tell(secretary, 'grantPiece', { caseId: joined.caseId, fromCaseId: caseId, pieceId });
  await teller.tell(secretary, 'settle', { caseId });
}

async function mediation({ teller, secretary, chair, contact, complainant, caseId }: OfCase): Promise<void> {
  await teller.tell(secretary, 'investigate', { caseId, means: 'other' });
  await teller.tell(chair, 'chooseTreatment', { caseId, outcome: 'hearing' });
  await teller.tell(complainant, 'announcePerson', { caseId, capacity: 'witness' });
  const query = 'announcedPersons(language: en) { id }';
  const { announcedPersons } = await seen<{ announcedPersons: { id: string }[] }>(secretary, caseId, query);
  await teller.tell(chair, 'admitPerson', { caseId, personId: announcedPersons[0]?.id, admitted: false });
  await teller.tell(secretary, 'hold', { caseId, reason: 'other' });
  await teller.tell(secretary, 'resume', { caseId });
  await teller.tell(secretary, 'proposeMediation', { caseId });
  await teller.tell(contact, 'offerCompensation', { caseId });
  await teller.tell(complainant, 'answerOffer', { caseId, outcome: 'declined' });
  const held = { outcome: 'held', reason: 'agreementsOnTrial', commitments: [{ kind: 'commitment' }] };
  await teller.tell(secretary, 'recordAgreement', { caseId, ...held });
  const listed = 'commitments(language: en) { id }';
  const { commitments } = await seen<{ commitments: { id: string }[] }>(complainant, caseId, listed);
  await teller.tell(complainant, 'confirmCommitment', { caseId, commitmentId: commitments[0]?.id, done: false });
  await teller.tell(complainant, 'agreeToUseMediation', { caseId });
  await teller.tell(complainant, 'takeBackMediationConsent', { caseId });
  await teller.tell(secretary, 'resume', { caseId });
}

async function lateAndOver(told: OfCase): Promise<void> {
  const { teller, secretary, chair, complainant, caseId } = told;
  await teller.tell(secretary, 'planHearing', { caseId, hearingOn: '2026-03-04' });
  await teller.tell(complainant, 'submitPiece', { caseId });
  await teller.tell(chair, 'decideOnLatePiece', {
    caseId,
    pieceId: await lastPiece(secretary, caseId),
    granted: false,
  });
  await teller.tell(secretary, 'composeBundle', { caseId });
  await teller.tell(complainant, 'withdraw', { caseId });
  await teller.tell(chair, 'reopen', { caseId });
  const judgements = [{ judgement: 'excusable', holds: false }];
  await teller.tell(chair, 'discontinue', { caseId, grounds: ['inCourtSince'], judgements });
}

async function objection({ teller, secretary, chair, complainant, caseId }: OfCase): Promise<void> {
  await teller.tell(secretary, 'decideAdmissibility', { caseId, outcome: 'refused', grounds: ['rentPrice'] });
  await teller.tell(complainant, 'object', { caseId });
  await teller.tell(chair, 'decideOnObjection', { caseId, outcome: 'rejected' });
  await teller.tell(secretary, 'handOver', { caseId, forum: 'court', consent: true });
}

async function search({ teller, secretary }: Cast): Promise<void> {
  const query = 'query ($filter: CaseFilterInput) { cases(filter: $filter) { totalCount } }';
  const given = { dwelling: { postcode: '3511 AB', houseNumber: '12' } };
  await teller.look(secretary, query, { type: 'CaseFilterInput', given });
}

/** Months later the advice did not come in time, came nevertheless, and the case is closed. */
async function lapse(told: OfCase): Promise<void> {
  const { platform, staff, teller, caseId } = told;
  await teller.tell(told.secretary, 'decideAdmissibility', { caseId, outcome: 'admitted' });
  platform.clock.set('2026-07-02T09:00:00Z');
  const later = { ...told, ...(await castOf(platform, staff, teller)) };
  await teller.tell(later.secretary, 'recordLapse', { caseId, term: 'advice' });
  await teller.tell(later.secretary, 'requestResponse', { caseId });
  await teller.tell(later.contact, 'submitResponse', { caseId });
  await teller.tell(later.chair, 'chooseTreatment', { caseId, outcome: 'onPaper' });
  await happens(later, { step: 'issueAdvice', contentId: randomUUID(), outcome: 'unfounded' });
  await teller.tell(later.secretary, 'closeCase', { caseId });
}
