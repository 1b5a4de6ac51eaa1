import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aPdf } from '../../../libs/files/test/sample-files.js';
import { testApplication, type TestApplication } from '../../support/application.js';
import { type ToldCase } from '../../support/told-case.js';
import { takesBundle, uploads } from '../../support/uploads.js';
import { plugins } from '../intake/invented.js';
import { aCommitteeWithPieces, anAnsweredCase, composes, onDay, type People, peopleOf } from './committee.js';

let folder: string;
let platform: TestApplication;
let people: People;
let told: ToldCase;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wederhoor-bundle-'));
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
  const complainant = await told.complainant();
  const { body } = await uploads(complainant, { caseId: told.id, bytes: aPdf() });
  await told.take(complainant, 'submitPiece', { title: 'A photo', files: [body.fileId] });
  await onDay(people, '2026-03-07');
});

const numbersIn = (bytes: Buffer): string[] => [
  ...new Set([...bytes.toString('latin1').matchAll(/(\d{3}) [A-Z][^/]*\//g)].map(([, number = '']) => number)),
];

describe('the bundle as one file', () => {
  it('is taken by the member who sits, with an index and the bytes of every file', async () => {
    await composes(told, people.secretary);

    const { status, headers, bytes } = await takesBundle(people.member, told.id);

    expect([status, headers['content-type'], headers['content-disposition'], headers['cache-control']]).toEqual([
      200,
      'application/zip',
      expect.stringMatching(/^attachment; filename="2026-\d{5}\.zip"$/),
      'private, no-store',
    ]);
    expect(numbersIn(bytes)).toEqual(['001', '002', '003']);
    expect(bytes.includes(aPdf())).toBe(true);
  });

  it('holds nothing that does not lie in the bundle', async () => {
    const { status, bytes } = await takesBundle(people.member, told.id);

    expect([status, numbersIn(bytes), bytes.includes(aPdf())]).toEqual([200, [], false]);
  });

  it('is not there for a member of no panel, another corporation, or somebody who is not signed in', async () => {
    await composes(told, people.secretary);
    const visitor = people.committee.visitor();

    const answers = await Promise.all(
      [people.otherMember, people.otherContact, visitor].map((by) => takesBundle(by, told.id)),
    );

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 401]);
  });

  it('is not there any more for the member who sits no more', async () => {
    await composes(told, people.secretary);
    const { personId } = people.appointed.otherMember;
    await told.happens({ step: 'composePanel', seats: [{ seat: 'chair', personId }] });

    expect((await takesBundle(people.member, told.id)).status).toBe(404);
  });

  it('is asked for by the id of a case that can exist', async () => {
    expect((await takesBundle(people.secretary, 'nonsense')).status).toBe(404);
  });
});
