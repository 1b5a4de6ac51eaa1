import { helperGrants, type PartyRole } from '#access';
import { randomUUID } from 'node:crypto';
import { type Caller } from '../caller.js';
import { type MarkedCase } from './marked-case.js';
import { held, toTheHearing } from './marked-hearings.js';
import { type PartyLogin } from './marked-people.js';

/** Who takes the steps in the cases of a marked committee, and what stands in every text. */
export interface Tellers {
  readonly mark: string;
  /** The person who is the chair. */
  readonly chairId: string;
  readonly secretaryId: string;
  readonly visitor: Caller;
  readonly secretary: Caller;
  readonly chair: Caller;
  readonly contact: Caller;
  readonly complainant: Caller;
}

export interface MarkedCases {
  /** Comes to its response, and as far after it as the regulation goes. */
  readonly answered: MarkedCase;
  /** Waits for its response; held where the regulation has that. */
  readonly asked: MarkedCase;
  /** Was filed. */
  readonly filed: MarkedCase;
}

/** Under every regulation: two cases are taken up, one is answered; people write, help and lay pieces. */
export async function tellAnywhere(tellers: Tellers, cases: MarkedCases): Promise<ReadonlyMap<PartyRole, PartyLogin>> {
  await takeUp(tellers, cases);
  const { mark, complainant, secretary, contact } = tellers;
  const { answered, asked } = cases;
  await answered.does(contact, 'submitResponse', {
    text: `The response of ${mark}.`,
    policy: `The policy of ${mark}.`,
    files: [await answered.uploads(contact)],
  });
  await answered.does(complainant, 'submitPiece', { title: `The photo of ${mark}`, text: `The wall of ${mark}.` });
  await answered.does(complainant, 'sendMessage', { conversation: 'complainant', text: `A question of ${mark}.` });
  const [upTo] = await answered.idsOf(secretary, 'messages(language: en)');
  await answered.does(secretary, 'markMessagesRead', { upTo });
  await asked.does(secretary, 'joinCases', { otherCaseId: answered.id });
  await drafts(tellers, cases);
  return partiesOf(tellers, answered);
}

async function takeUp({ mark, secretary }: Tellers, { answered, asked }: MarkedCases): Promise<void> {
  for (const one of [answered, asked]) {
    await one.does(secretary, 'decideAdmissibility', { outcome: 'admitted', motivation: `The motivation of ${mark}.` });
    await one.does(secretary, 'requestResponse');
  }
}

async function drafts({ mark, visitor, complainant }: Tellers, { answered }: MarkedCases): Promise<void> {
  const content = JSON.stringify({ complaint: { description: `The draft of ${mark}.` } });
  const { code = '' } = await answered.does(visitor, 'saveDraft', { content });
  await answered.uploads(visitor, { draft: code });
  const ofStep = { caseId: answered.id, step: 'withdraw', expectedVersion: 0 };
  await answered.does(complainant, 'saveDraft', { ...ofStep, content });
}

async function partiesOf({ mark, complainant, secretary }: Tellers, answered: MarkedCase) {
  const who = (name: string) => ({ name: `${mark} ${name}`, phone: `06 ${mark}`, address: `${mark}lane 3` });
  await answered.does(complainant, 'addCoComplainant', { who: who('Neighbour') });
  const representative = await answered.does(complainant, 'addRepresentative', { who: who('Lawyer'), lawyer: true });
  const legalRepresentative = await answered.does(secretary, 'addLegalRepresentative', {
    who: who('Guardian'),
    kind: 'guardian',
    appointment: { on: '2026-02-01' },
  });
  const helper = await answered.does(complainant, 'grantHelp', { who: who('Helper'), grants: helperGrants });
  return new Map<PartyRole, PartyLogin>([
    ['complainant', answered.filed],
    ['representative', representative],
    ['legalRepresentative', legalRepresentative],
    ['helper', helper],
  ]);
}

/** Under a regulation that has every step: more time, a redaction, treatment, a hold, mediation and a hearing. */
export async function tellEverythingElse(tellers: Tellers, { answered, asked }: MarkedCases): Promise<void> {
  const { mark, secretary, chair, contact, complainant } = tellers;
  await asked.does(contact, 'requestMoreTime', { term: 'response', text: `The delay of ${mark}.` });
  await asked.does(secretary, 'extendTerm', {
    ...{ term: 'response', extendBy: '2 weeks', motivation: `The extension of ${mark}.` },
  });
  await answered.does(complainant, 'submitReply', { text: `The reply of ${mark}.` });
  await redacted(tellers, answered);
  await asked.does(secretary, 'submitPiece', { title: `A finding of ${mark}`, text: `The stairs of ${mark}.` });
  const pieceId = (await asked.idsOf(secretary, 'pieces')).at(-1);
  await asked.does(secretary, 'hold', { reason: 'other', motivation: `The hold of ${mark}.` });
  await answered.does(secretary, 'grantPiece', { fromCaseId: asked.id, pieceId });
  await answered.does(secretary, 'investigate', { means: 'other', motivation: `The search of ${mark}.` });
  await answered.does(chair, 'chooseTreatment', { outcome: 'hearing', motivation: `The choice of ${mark}.` });
  await answered.does(complainant, 'announcePerson', { capacity: 'witness', name: `${mark} Witness` });
  const [personId] = await answered.idsOf(secretary, 'announcedPersons(language: en)');
  await answered.does(chair, 'admitPerson', { personId, admitted: true, motivation: `The witness of ${mark}.` });
  await mediated(tellers, answered);
  await toTheHearing(tellers, { answered, asked });
}

async function redacted({ mark, secretary, chair, complainant }: Tellers, answered: MarkedCase): Promise<void> {
  const piece = { title: `The secret of ${mark}`, text: `The doctor of ${mark}.`, confidential: true };
  await answered.does(complainant, 'submitPiece', piece);
  await answered.does(chair, 'decideOnPiece', {
    ...{ outcome: 'blackedOut', motivation: `The redaction of ${mark}.` },
    pieceId: (await answered.idsOf(secretary, 'pieces')).at(-1),
    redaction: { title: `What is left of ${mark}`, text: `The rest of ${mark}.` },
  });
}

async function mediated({ mark, secretary, contact, complainant }: Tellers, answered: MarkedCase): Promise<void> {
  await answered.does(secretary, 'proposeMediation');
  await answered.does(contact, 'offerCompensation', { text: `The offer of ${mark}.` });
  await answered.does(complainant, 'answerOffer', { outcome: 'declined' });
  await answered.does(secretary, 'recordAgreement', {
    ...{ outcome: 'held', reason: 'agreementsOnTrial', text: `The agreement of ${mark}.` },
    commitments: [{ kind: 'commitment', dueOn: '2026-03-03', text: `The promise of ${mark}.` }],
  });
  const [commitmentId] = await answered.idsOf(secretary, 'commitments(language: en)');
  await answered.does(complainant, 'confirmCommitment', { commitmentId, done: false, note: `The hope of ${mark}.` });
  await answered.does(complainant, 'agreeToUseMediation');
  await answered.does(secretary, 'resume');
}

/** Six days later both sides have seen the pieces: the bundle is put together, and another piece comes too late. */
export async function tellAfterSixDays(tellers: Tellers, { answered }: MarkedCases): Promise<void> {
  const { mark, secretary, chair, contact, complainant } = tellers;
  await answered.opensPieces(contact);
  await answered.opensPieces(complainant);
  await answered.does(secretary, 'composeBundle');
  await answered.does(complainant, 'submitPiece', { title: `The rain of ${mark}`, text: `The flood of ${mark}.` });
  await answered.does(chair, 'decideOnLatePiece', {
    ...{ granted: false, motivation: `The lateness of ${mark}.` },
    pieceId: (await answered.idsOf(secretary, 'pieces')).at(-1),
  });
  await deliberated(tellers, answered);
  await held(tellers, answered);
  await summedUp(tellers, answered);
}

/** The chair, who sits alone, deliberates; and makes a recommendation, which is issued for good. */
async function deliberated(
  { mark, secretary, chair, chairId, secretaryId }: Omit<Tellers, 'visitor'>,
  answered: MarkedCase,
): Promise<void> {
  await answered.happens({ step: 'composePanel', seats: [{ seat: 'chair', personId: chairId }] });
  await answered.does(chair, 'declareInterests', { kind: 'renting', note: `The neighbours of ${mark}.` });
  await answered.does(chair, 'decideOnSecretary', {
    ...{ personId: secretaryId, place: 'disclosed', motivation: `The employer of ${mark}.` },
  });
  await answered.does(chair, 'writeDeliberationNote', { text: `The doubt of ${mark}.` });
  await answered.does(secretary, 'saveAdviceDraft', { basedOn: 0, facts: `The facts of ${mark}.` });
  await answered.does(chair, 'voteOnDraft', { draft: 1, inFavour: true });
  await answered.does(chair, 'agreeToDraft', { draft: 1 });
  await answered.does(chair, 'excludeFromDeliberation', {
    ...{ personId: chairId, excluded: true, motivation: `The exclusion of ${mark}.` },
  });
  await answered.does(chair, 'recommend', { text: `The recommendation of ${mark}.` });
}

/** It is advised on, and a summary of that is approved. */
async function summedUp({ mark, secretary, chairId }: Omit<Tellers, 'visitor'>, answered: MarkedCase): Promise<void> {
  await answered.does(secretary, 'closeInvestigation');
  await answered.happens({
    ...{ step: 'issueAdvice', contentId: randomUUID(), outcome: 'wellFounded', agreedBy: [chairId] },
    parts: ['facts', 'finding', 'reasons', 'howToSolve'],
  });
  await answered.does(secretary, 'writeSummary', { basedOn: 0, text: `The summary of ${mark}.` });
  await answered.does(secretary, 'approveSummary', { version: 1, despite: `The leave of ${mark}.` });
}
