import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { wholePlugin } from '../../builders/a-whole-regulation.js';
import { testApplication, type TestApplication } from '../../support/application.js';
import { fullDocument } from '../../support/isolation/full-document.js';
import { dumpOf, wordsIn } from '../../support/marks/find-word.js';
import { rootFields } from '../../support/schema-findings.js';
import { Staff } from './everything.js';
import { notPersonal } from './not-personal.js';
import { textsOf } from './planting.js';
import { tellEverything } from './story.js';
import { Teller } from './teller.js';

let folder: string;
let platform: TestApplication;
let staff: Staff;
let teller: Teller;
let caseIds: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wederhoor-files-'));
  platform = await testApplication({ filesFolder: folder }, [wholePlugin()]);
  staff = await Staff.of(platform);
  teller = new Teller(platform);
  caseIds = await tellEverything(platform, staff, teller);
}, 120_000);
afterAll(async () => {
  await platform.close();
  await rm(folder, { recursive: true, force: true });
});

/** Everything in a folder, as bytes. */
async function contentOf(root: string): Promise<Buffer[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const names = entries.map(({ name }) => Buffer.from(name));
  return [...names, ...(await Promise.all(files.map(({ parentPath, name }) => readFile(path.join(parentPath, name)))))];
}

/** The words that stand in the files, as they are or as hexadecimal digits. */
async function wordsInFiles(): Promise<string[]> {
  const contents = await contentOf(folder);
  return wordsIn(contents.map((one) => one.toString('latin1')).join('\n'), teller.marks.words);
}

const wordsInDatabase = async () => wordsIn(await dumpOf(platform.database), teller.marks.words);
const wordsInLog = () => wordsIn(platform.logged(), teller.marks.words);

const unplanted = (texts: readonly string[], planted: readonly string[]) =>
  texts.filter((text) => !planted.includes(text) && notPersonal[text] === undefined);

describe('the story', () => {
  it('takes every mutation of the schema', () => {
    const mutations = rootFields(teller.schema).filter((name) => name.startsWith('Mutation.'));
    const taken = new Set(teller.told.map(({ mutation }) => `Mutation.${mutation}`));

    expect(mutations.filter((name) => !taken.has(name))).toEqual([]);
  });

  it('plants a word in every text of the schema that can hold something personal', () => {
    const arrived = [...teller.looked, ...teller.told.flatMap(({ planted }) => planted)];

    expect(unplanted(textsOf(teller.schema), arrived)).toEqual([]);
    expect(teller.marks.words.length).toBeGreaterThanOrEqual(40);
  });

  it('names no text as not personal that is not there any more', () => {
    expect(Object.keys(notPersonal).filter((text) => !textsOf(teller.schema).includes(text))).toEqual([]);
  });

  it('can be read by those who may', async () => {
    const secretary = await staff.signIn('secretary');
    const document = fullDocument(teller.schema, 'Query.case');
    const read = await Promise.all(caseIds.map((id) => secretary.sees(document, { id })));

    expect(wordsIn(JSON.stringify(read), teller.marks.words).length).toBeGreaterThanOrEqual(40);
  });
});

describe('every mutation', () => {
  it('leaves an entry in the audit trail', () => {
    expect(teller.told.filter(({ audited }) => audited === 0).map(({ mutation }) => mutation)).toEqual([]);
  });
});

describe('reading what a case holds', () => {
  it('leaves one entry for each case, and reading facts only leaves none', async () => {
    const secretary = await staff.signIn('secretary');
    const before = await readings();
    await secretary.sees('{ cases { edges { node { number stage } } } }');
    const afterFacts = await readings();
    await secretary.sees(
      '{ cases { edges { node { complaint { description } complainant { name } response { text } } } } }',
    );

    expect(afterFacts).toEqual(before);
    const known = new Set(before.map(({ id }) => id));
    const added = (await readings()).filter(({ id }) => !known.has(id));
    expect(added.map(({ ofCase }) => ofCase).toSorted()).toEqual([...caseIds].toSorted());
  });
});

/** The entries that say that the contents of a case were read. */
async function readings(): Promise<{ id: string; ofCase: string }[]> {
  return platform.database.asAdmin(async (client) => {
    const { rows } = await client.query<{ id: string; ofCase: string }>(
      `select id, subject_id as "ofCase" from audit_entry where action = 'readContent' order by id`,
    );
    return rows;
  });
}

describe('no word of anybody', () => {
  it('stands in the database, in any table, the queue or a remembered statement', async () => {
    expect(await wordsInDatabase()).toEqual([]);
  });

  it('stands in the files', async () => {
    expect((await contentOf(folder)).length).toBeGreaterThan(2);
    expect(await wordsInFiles()).toEqual([]);
  });

  it('stands in the log', () => {
    expect(platform.logged()).not.toBe('');
    expect(wordsInLog()).toEqual([]);
  });
});

describe('the search for words', () => {
  it.each([
    ['as a text', (word: string) => `insert into planted values ('x ${word} y', null, null)`],
    ['as bytes', (word: string) => `insert into planted values (null, '${word}', null)`],
    ['inside of data', (word: string) => `insert into planted values (null, null, '{"a": ["${word}"]}')`],
    [
      'in base64',
      (word: string) =>
        `insert into planted values ('${Buffer.from(`{"name":"${word}"}`).toString('base64')}', null, null)`,
    ],
  ])('finds one that was planted in a table %s', async (_, planted) => {
    const word = teller.marks.words[7]!;
    await platform.database.asAdmin(async (client) => {
      await client.query('create schema planted_schema');
      await client.query('set search_path to planted_schema');
      await client.query('create table planted (a text, b bytea, c jsonb)');
      await client.query(planted(word));
    });

    const found = await wordsInDatabase();
    await platform.database.asAdmin((client) => client.query('drop schema planted_schema cascade'));

    expect(found).toEqual([word]);
  });

  it('finds one that was planted in a job', async () => {
    const word = teller.marks.words[8]!;
    await platform.database.asAdmin((client) =>
      client.query(`select graphile_worker.add_job('planted', json_build_object('a', $1::text))`, [word]),
    );

    const found = await wordsInDatabase();
    await platform.database.asAdmin((client) =>
      client.query(
        `delete from graphile_worker._private_jobs j
      where j.payload::text like '%' || $1::text || '%'`,
        [word],
      ),
    );

    expect(found).toEqual([word]);
  });

  it('finds one that was planted in a file', async () => {
    const word = teller.marks.words[9]!;
    const file = path.join(folder, 'planted');
    await writeFile(file, Buffer.concat([Buffer.from([0, 255, 128]), Buffer.from(word), Buffer.from([0, 254])]));

    const found = await wordsInFiles();
    await rm(file);

    expect(found).toEqual([word]);
  });

  it('finds a text of the schema that nobody planted and nobody named', () => {
    const schema = buildSchema(`
      type Query { find(words: String, first: Int): String }
      input NoteInput { text: String! tags: [String!] on: Int inner: InnerInput }
      input InnerInput { title: String }
    `);

    expect(unplanted(textsOf(schema), ['NoteInput.tags'])).toEqual([
      'NoteInput.text',
      'InnerInput.title',
      'Query.find(words)',
    ]);
  });
});
