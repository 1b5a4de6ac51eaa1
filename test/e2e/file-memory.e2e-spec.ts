import { FileAccess, largestFile } from '#files';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { testApplication, type TestApplication, type TestCommittee } from '../support/application.js';
import { type Caller } from '../support/caller.js';
import { fileAt } from '../support/filing.js';
import { memoryDuring } from '../support/memory.js';
import { isProving } from '../support/proof.js';
import { streams } from '../support/uploads.js';
import { DraftAtHand } from './intake/draft-at-hand.js';

const megabyte = 1024 * 1024;

let folder: string;
let platform: TestApplication;
let committee: TestCommittee;
let secretary: Caller;
let caseId: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wederhoor-files-'));
  platform = await testApplication({ filesFolder: folder });
  Object.assign(platform.app.get(FileAccess), { mayAdd: async () => undefined, mayOpen: async () => undefined });
  committee = await platform.committee('kwru');
  secretary = await committee.staff('secretary');
  caseId = (await fileAt(committee, {})).data!.fileComplaint.caseId;
  // What is loaded at the first one does not count.
  await streams(secretary, { caseId, size: megabyte });
});
afterAll(async () => {
  await platform.close();
  await rm(folder, { recursive: true, force: true });
});

/** Sends so many files at once; fails unless each is taken. */
async function add(count: number, size: number): Promise<void> {
  const answers = await Promise.all(Array.from({ length: count }, () => streams(secretary, { caseId, size })));
  expect(answers.filter((status) => status !== 201)).toEqual([]);
}

/** The same into drafts of complaints, each by somebody who did not sign in. */
async function addToDrafts(count: number, size: number): Promise<void> {
  const visitor = committee.visitor();
  const drafts = await Promise.all(Array.from({ length: count }, () => DraftAtHand.begun(visitor)));
  const answers = await Promise.all(drafts.map(({ code }) => streams(visitor, { draft: code, size })));
  expect(answers.filter((status) => status !== 201)).toEqual([]);
}

/** The process of the test sends and receives, so both sides are counted. */
describe('the memory that files take on their way in', () => {
  it.each([[1, largestFile, 10], [20, 10 * megabyte, 50], ...(isProving() ? [[50, 10 * megabyte, 100]] : [])])(
    'does not grow with them: %i of %i bytes take less than %i MB',
    async (count = 0, size = 0, limit = 0) => {
      const { growth, rss } = await memoryDuring(() => add(count, size));

      process.stderr.write(`    ${count} files: ${growth.toFixed(1)} MB in use, ${rss.toFixed(1)} MB of the machine\n`);
      expect(growth).toBeLessThan(limit);
    },
    120_000,
  );

  it('does not grow with those of drafts either', async () => {
    const { growth } = await memoryDuring(() => addToDrafts(10, 10 * megabyte));

    expect(growth).toBeLessThan(50);
  }, 120_000);
});
