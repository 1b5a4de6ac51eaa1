import { PieceRegister } from '#pieces';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aPdf, aPng } from '../../../libs/files/test/sample-files.js';
import { aComplaint } from '../../builders/a-complaint.js';
import { testApplication, type TestApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { fileComplaint } from '../../support/documents.js';
import { type Filed } from '../../support/filing.js';
import { tenantTables } from '../../support/isolation/fingerprint.js';
import { statementFindings } from '../../support/statement-findings.js';
import { recordStatements } from '../../support/statements.js';
import { ToldCase } from '../../support/told-case.js';
import { opens } from '../../support/uploads.js';
import { aCommitteeWithPieces, type People, peopleOf, piecesListedBy, piecesReadBy } from '../pieces/committee.js';
import { inOrder, whyNot } from './desk.js';
import { DraftAtHand, files, named } from './draft-at-hand.js';
import { plugins } from './invented.js';

let folder: string;
let platform: TestApplication;
let people: People;
let visitor: Caller;
let draft: DraftAtHand;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wederhoor-enclosures-'));
  platform = await testApplication({ filesFolder: folder }, plugins(aCommitteeWithPieces()));
  people = await peopleOf(platform);
}, 60_000);
afterAll(async () => {
  await platform.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  visitor = people.committee.visitor();
  draft = await DraftAtHand.begun(visitor);
});

const told = (filed: Filed['fileComplaint']): ToldCase => new ToldCase(platform, people.committee, filed);

/** How many files still hang on drafts. */
async function filesOfDrafts(): Promise<number> {
  return platform.database.asAdmin(async (client) => {
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from draft_file');
    return rows[0]!.count;
  });
}

describe('a complaint with files', () => {
  it('lays them as one piece of the complainant, which he and the secretary open at once', async () => {
    const [photo, letter] = [await draft.add(aPng(), named('foto.png')), await draft.add(aPdf(), named('brief.pdf'))];

    const filed = await draft.file();

    const complainant = await told(filed).complainant();
    const ids = [photo.body.fileId, letter.body.fileId];
    for (const by of [complainant, people.secretary]) {
      expect(await piecesReadBy(told(filed), by)).toMatchObject([
        { number: 1, kind: 'complaint' },
        {
          number: 2,
          kind: 'piece',
          side: 'complainant',
          state: 'shared',
          late: false,
          shown: [],
          content: { title: 'Bijlagen bij de klacht', text: null, files: ids },
        },
      ]);
      expect((await opens(by, ids[0]!)).bytes.equals(aPng())).toBe(true);
      expect((await opens(by, ids[1]!)).headers['content-disposition']).toContain('brief.pdf');
    }
  });

  it('ends the draft, and leaves no row of its files', async () => {
    const before = await filesOfDrafts();
    await draft.add();
    const { body } = await draft.add();

    await draft.file();

    expect([await draft.files(), (await draft.add()).status, whyNot(await draft.remove(body.fileId))]).toEqual([
      undefined,
      404,
      'NOT_FOUND',
    ]);
    expect(await filesOfDrafts()).toBe(before);
  });

  it('is laid in the language of the complaint', async () => {
    await draft.add();

    const filed = await draft.file({ language: 'en' });

    const pieces = await piecesReadBy(told(filed), people.secretary);
    expect(pieces[1]?.content?.title).toBe('Enclosures with the complaint');
  });

  it('shows them to the other side with the complaint, and not before; to nobody else', async () => {
    const { body } = await draft.add();
    const filed = await draft.file();
    const before = await opens(people.contact, body.fileId);

    const theCase = told(filed);
    await theCase.take(people.secretary, 'decideAdmissibility', { outcome: 'admitted' });
    await theCase.take(people.secretary, 'requestResponse');

    const [, piece] = await piecesListedBy(theCase, people.contact);
    expect([before.status, (await opens(people.contact, body.fileId)).status]).toEqual([404, 200]);
    expect(piece?.shown).toMatchObject([{ side: 'respondent', countsFrom: '2026-03-02' }]);
    expect([
      (await opens(people.otherContact, body.fileId)).status,
      (await opens(visitor, body.fileId)).status,
    ]).toEqual([404, 401]);
  });

  it('that is sent twice with one client key lays them once', async () => {
    await draft.add();
    const clientKey = randomUUID();

    const first = await draft.file({ clientKey });
    const again = await draft.file({ clientKey });

    expect(again).toEqual(first);
    expect(await piecesListedBy(told(first), people.secretary)).toHaveLength(2);
  });

  it('that is sent twice side by side, as two complaints, takes them along once', async () => {
    const { body } = await draft.add();

    const both = await Promise.all([draft.file(), draft.file()]);

    const pieces = await Promise.all(both.map((filed) => piecesListedBy(told(filed), people.secretary)));
    expect(pieces.map(({ length }) => length).toSorted()).toEqual([1, 2]);
    expect((await opens(people.secretary, body.fileId)).status).toBe(200);
  });

  it('that is sent back leaves them in the draft', async () => {
    const { body } = await draft.add();

    const answer = await visitor.asks(fileComplaint, {
      input: aComplaint({ ...inOrder, complaint: {}, draft: draft.code } as never),
    });

    expect(whyNot(answer)).toBe('BAD_INPUT');
    expect(await draft.files()).toMatchObject([{ id: body.fileId }]);
  });

  it.each([
    ['with a draft that has none', () => ({ draft: draft.code })],
    ['with a draft that is not there', () => ({ draft: 'A'.repeat(43) })],
    ['without a draft', () => ({})],
  ])('has one piece %s, and the case the same version', async (_name, changed) => {
    const filed = await files(visitor, changed());

    const seen = await told(filed).seenBy<{ version: number }>(people.secretary, 'version');
    expect([seen?.version, (await piecesListedBy(told(filed), people.secretary)).length]).toEqual([1, 1]);
  });

  it('needs as many statements with twenty files as with one', async () => {
    await draft.add();
    const withOne = await recordStatements(() => draft.file());
    draft = await DraftAtHand.begun(visitor);
    await draft.addMany(20);
    const withTwenty = await recordStatements(() => draft.file());

    expect(withTwenty.length).toBe(withOne.length);
  });

  it('asks the database for nothing that is not held to the committee, from the first file to the filing', async () => {
    const tables = await tenantTables(platform.database);

    const statements = await recordStatements(async () => {
      const { body } = await draft.add();
      await draft.add();
      await draft.files();
      await draft.remove(body.fileId);
      await draft.file();
    });

    expect(statements.flatMap((one) => statementFindings(one, tables))).toEqual([]);
    expect(statements.filter(({ text }) => /draft_file/.test(text)).length).toBeGreaterThan(6);
  });

  it('has a register of pieces that follows from its events', async () => {
    await draft.add();
    const filed = await draft.file();

    const mended = await people.committee.run(() => platform.app.get(PieceRegister).rebuild(filed.caseId));

    expect(mended).toEqual({ added: 0, changed: 0, shown: 0 });
  });
});
