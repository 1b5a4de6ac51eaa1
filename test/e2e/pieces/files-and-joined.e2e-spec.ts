import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aPdf } from '../../../libs/files/test/sample-files.js';
import { testApplication, type TestApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { codeOf, refusalOf, type ToldCase } from '../../support/told-case.js';
import { opens, uploads } from '../../support/uploads.js';
import { plugins } from '../intake/invented.js';
import {
  aCommitteeWithPieces,
  anAnsweredCase,
  composes,
  lastPiece,
  onDay,
  type People,
  peopleOf,
  piecesReadBy,
} from './committee.js';

let folder: string;
let platform: TestApplication;
let people: People;
let told: ToldCase;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wederhoor-files-'));
  platform = await testApplication({ filesFolder: folder }, plugins(aCommitteeWithPieces()));
  people = await peopleOf(platform);
}, 60_000);
afterAll(async () => {
  await platform.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await onDay(people, '2026-03-02');
  told = await anAnsweredCase(people);
});

const add = async (by: Caller): Promise<string> => (await uploads(by, { caseId: told.id, bytes: aPdf() })).body.fileId;

const statusFor = async (by: Caller, fileId: string): Promise<number> => (await opens(by, fileId)).status;

describe('a file of a piece', () => {
  it('is opened by its own side only, until it stands in a piece; then by the other side as well', async () => {
    const complainant = await told.complainant();
    const fileId = await add(complainant);
    const before = [await statusFor(complainant, fileId), await statusFor(people.contact, fileId)];

    await told.take(complainant, 'submitPiece', { title: 'A photo', files: [fileId] });

    expect(before).toEqual([200, 404]);
    expect((await opens(people.contact, fileId)).bytes.equals(aPdf())).toBe(true);
    expect((await lastPiece(told, complainant)).opened).toMatchObject([{ side: 'respondent' }]);
    expect(await statusFor(people.otherContact, fileId)).toBe(404);
  });

  it('is told by its name to whoever reads its piece, and to nobody who only knows that there is a piece', async () => {
    const complainant = await told.complainant();
    const headers = { 'file-name': encodeURIComponent('Lekkage bij Zoë.pdf') };
    const { fileId } = (await uploads(complainant, { caseId: told.id, bytes: aPdf(), headers })).body;
    await told.take(complainant, 'submitPiece', { title: 'A photo', files: [fileId], confidential: true });

    const seenBy = async (by: Caller) =>
      (await told.seenBy<{ pieces: object[] }>(by, 'pieces { content { attachments { id name size type } } }'))?.pieces;
    const file = { id: fileId, name: 'Lekkage bij Zoë.pdf', size: aPdf().length, type: 'application/pdf' };
    expect((await seenBy(complainant))?.at(-1)).toEqual({ content: { attachments: [file] } });
    expect((await seenBy(people.contact))?.at(-1)).toEqual({ content: null });

    const pieceId = (await lastPiece(told, people.secretary)).id;
    await told.take(people.chair, 'decideOnPiece', { pieceId, outcome: 'shared' });
    expect((await seenBy(people.contact))?.at(-1)).toEqual({ content: { attachments: [file] } });
  });

  it('is kept from the other side as long as its piece is, and opened once it is shared', async () => {
    const complainant = await told.complainant();
    const fileId = await add(complainant);
    await told.take(complainant, 'submitPiece', { title: 'A photo', files: [fileId], confidential: true });
    const before = await statusFor(people.contact, fileId);

    const pieceId = (await lastPiece(told, people.secretary)).id;
    await told.take(people.chair, 'decideOnPiece', { pieceId, outcome: 'shared' });

    expect([before, await statusFor(people.contact, fileId)]).toEqual([404, 200]);
  });

  it('is opened by the member who sits from the bundle, and the copy instead of what is blacked out', async () => {
    const complainant = await told.complainant();
    const whole = await add(complainant);
    await told.take(complainant, 'submitPiece', { title: 'A photo', files: [whole], confidential: true });
    const copy = await add(people.chair);
    const pieceId = (await lastPiece(told, people.secretary)).id;
    const redaction = { title: 'A photo, partly', files: [copy] };
    await told.take(people.chair, 'decideOnPiece', {
      pieceId,
      outcome: 'blackedOut',
      motivation: 'Others.',
      redaction,
    });
    const before = [await statusFor(people.member, whole), await statusFor(people.member, copy)];

    await onDay(people, '2026-03-07');
    await composes(told, people.secretary);

    expect(before).toEqual([404, 404]);
    expect([await statusFor(people.member, whole), await statusFor(people.member, copy)]).toEqual([404, 200]);
    expect([await statusFor(people.contact, whole), await statusFor(people.contact, copy)]).toEqual([404, 200]);
    expect([await statusFor(people.secretary, whole), await statusFor(people.secretary, copy)]).toEqual([200, 200]);
  });

  it('was added by whoever lays it, to the same case, and stands in one piece', async () => {
    const complainant = await told.complainant();
    const ofTheOther = await add(people.contact);
    const own = await add(complainant);
    await told.take(complainant, 'submitPiece', { title: 'A photo', files: [own] });

    const answers = [
      await told.tries(complainant, 'submitPiece', { title: 'A photo', files: [ofTheOther] }),
      await told.tries(complainant, 'submitPiece', { title: 'A photo', files: [own] }),
      await told.tries(complainant, 'submitPiece', { title: 'A photo', files: [crypto.randomUUID()] }),
    ];

    expect(answers.map(codeOf)).toEqual(['BAD_INPUT', 'BAD_INPUT', 'BAD_INPUT']);
  });

  it('is added by nobody who takes no part, nor to a case that is over', async () => {
    const strangers = [people.otherContact, people.otherMember, people.committee.visitor()];
    const statuses = await Promise.all(
      strangers.map(async (one) => (await uploads(one, { caseId: told.id, bytes: aPdf() })).status),
    );
    await told.take(await told.complainant(), 'withdraw');

    const afterwards = await uploads(people.contact, { caseId: told.id, bytes: aPdf() });

    expect([...statuses, afterwards.status]).toEqual([404, 404, 401, 404]);
  });
});

describe('two cases about the same matter', () => {
  let other: ToldCase;

  beforeEach(async () => {
    other = await anAnsweredCase(people);
  });

  const joined = (by: Caller) => other.seenBy<{ joinedWith: { number: string }[] | null }>(by, 'joinedWith { number }');
  const grants = (pieceId: string) => other.tries(people.secretary, 'grantPiece', { fromCaseId: told.id, pieceId });

  it('are joined by the secretary, and only the office sees that they are', async () => {
    await told.take(people.secretary, 'joinCases', { otherCaseId: other.id });

    expect(await joined(people.secretary)).toEqual({ joinedWith: [{ number: told.filed.number }] });
    expect(await joined(people.contact)).toEqual({ joinedWith: null });
    expect(await joined(await other.complainant())).toEqual({ joinedWith: null });
  });

  it('are joined by nobody else, and not with themselves', async () => {
    const answers = [
      await told.tries(people.chair, 'joinCases', { otherCaseId: other.id }),
      await told.tries(await told.complainant(), 'joinCases', { otherCaseId: other.id }),
      await told.tries(people.secretary, 'joinCases', { otherCaseId: told.id }),
    ];

    expect(answers.map(codeOf)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'BAD_INPUT']);
  });

  it('keep their own files: a piece is seen in the other only after a grant, by both its sides', async () => {
    const complainant = await told.complainant();
    const fileId = await add(complainant);
    await told.take(complainant, 'submitPiece', { title: 'A photo', text: 'The roof.', files: [fileId] });
    await told.take(people.secretary, 'joinCases', { otherCaseId: other.id });
    const before = (await piecesReadBy(other, people.contact)).length;

    const granted = await grants((await lastPiece(told, people.secretary)).id);

    expect([before, granted.errors]).toEqual([2, []]);
    const neighbour = await other.complainant();
    const [, , copy] = await piecesReadBy(other, neighbour);
    expect(copy).toMatchObject({
      kind: 'finding',
      side: 'committee',
      content: { title: 'A photo', text: 'The roof.' },
    });
    const [copied] = copy!.content!.files;
    expect([await statusFor(neighbour, copied!), await statusFor(neighbour, fileId)]).toEqual([200, 404]);
  });

  it('share nothing that is kept from a side, nothing before they are joined, and nothing twice', async () => {
    await told.take(await told.complainant(), 'submitPiece', { title: 'A photo', text: 'x', confidential: true });
    const kept = (await lastPiece(told, people.secretary)).id;
    const response = (await piecesReadBy(told, people.secretary))[1]!.id;

    const early = await grants(response);
    await told.take(people.secretary, 'joinCases', { otherCaseId: other.id });
    const answers = [early, await grants(kept), await grants(response), await grants(response)];

    expect(answers.map((one) => refusalOf(one)?.['reason'])).toEqual([
      'earlierStepMissing',
      'nothingToActOn',
      undefined,
      'alreadyInCase',
    ]);
  });
});
