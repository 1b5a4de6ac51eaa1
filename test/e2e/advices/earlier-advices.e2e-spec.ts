import { Keyring } from '#keyring';
import { TenantDoor } from '#tenancy';
import { randomUUID } from 'node:crypto';
import { testApplication, type TestApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { recordStatements } from '../../support/statements.js';
import { type Cast } from '../../support/walks/cast.js';
import { type Story } from '../../support/walks/story.js';
import { plugins } from '../intake/invented.js';
import { advised, anAdvisingCommittee, castOf } from './committee.js';
import { list, ownWord, type Page, Summaries, summary, withdraw } from './summaries.js';

let platform: TestApplication;
let cast: Cast;
let summaries: Summaries;

beforeAll(async () => {
  platform = await testApplication({}, plugins(anAdvisingCommittee()));
  cast = await castOf(platform);
  summaries = new Summaries(platform, cast);
}, 60_000);
afterAll(() => platform.close());

const nobody = ['complainant', 'contact', 'board', 'otherBoard', 'administrator'];

describe('a summary', () => {
  it('is found by every member once it was approved, and by nobody before', async () => {
    const word = ownWord();
    const { story } = await advised(cast);
    await summaries.written(story, `Het dak lekte, ${word}.`);
    for (const who of ['secretary', 'chair', 'otherMember']) {
      expect(await summaries.textsFor(who, { words: word })).toEqual([]);
    }

    await story.take('secretary', 'approveSummary', { version: 1 });

    for (const who of ['secretary', 'deputySecretary', 'chair', 'otherChair', 'renters', 'otherMember']) {
      expect(await summaries.textsFor(who, { words: word })).toEqual([`Het dak lekte, ${word}.`]);
    }
  });

  it('shows plain facts, and the case to the secretary alone', async () => {
    const word = ownWord();
    const story = await summaries.approved(word);
    const only = async (who: string) => {
      const { data } = await summaries.asked(who, { filter: { words: word } });
      return data!.earlierAdvices.edges.map(({ node }) => node);
    };

    expect(await only('otherMember')).toEqual([
      {
        ...{
          id: await summaries.idOf(story),
          kind: 'advice',
          nature: 'advice',
          subject: 'repair',
          participant: 'north',
        },
        ...{ finding: 'wellFounded', findings: ['wellFounded'], issuedIn: '2026-04', regulation: 'advising' },
        ...{ inForceFrom: expect.anything() as unknown, text: word, approvedAt: expect.any(String) as unknown },
        caseId: null,
      },
    ]);
    expect((await only('secretary'))[0]?.caseId).toBe(story.id);
  });

  it('is closed to parties, contacts, boards and administrators', async () => {
    const story = await summaries.approved(ownWord());
    for (const who of nobody) {
      const { data, errors } = await (await story.caller(who)).asks(list);
      expect([data, errors[0]?.extensions.code]).toEqual([null, 'NOT_FOUND']);
    }
    expect((await summaries.asked('visitor')).errors[0]?.extensions.code).toBe('NOT_SIGNED_IN');
  });

  it('is no longer found by a member after the last day in office', async () => {
    const word = ownWord();
    await summaries.approved(word);
    const member = await cast.committee.appoint('member', {
      name: `leaving-${word}`,
      from: '2026-04-01',
      until: '2026-04-30',
    });
    const finds = async (caller: Caller) => caller.asks<Page>(list, { filter: { words: word } });

    cast.on('2026-04-30');
    expect((await finds(await member.signIn())).data?.earlierAdvices.edges).toHaveLength(1);
    cast.on('2026-05-01');
    expect((await finds(await member.signIn())).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is not found in another committee under the same regulation', async () => {
    const word = ownWord();
    const story = await summaries.approved(word);
    const id = await summaries.idOf(story);
    const other = await platform.committee('advising', 'another-committee');
    const [member, secretary] = [await other.staff('member'), await other.staff('secretary')];

    for (const caller of [member, secretary]) {
      const { data } = await caller.asks<Page>(list, { filter: { words: word } });
      expect(data?.earlierAdvices.edges).toEqual([]);
    }
    const { errors } = await secretary.asks(withdraw, { input: { clientKey: randomUUID(), summaryId: id } });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await summaries.textsFor('chair', { words: word })).toEqual([word]);
  });

  it('survives the erasure of its case; a draft does not', async () => {
    const word = ownWord();
    const story = await summaries.approved(word);
    const { story: draft } = await advised(cast);
    await summaries.written(draft, `Alleen een ontwerp van ${word}.`);
    const erases = ({ id }: Story) =>
      platform.app.get(TenantDoor).run(cast.committee.tenant.id, () => platform.app.get(Keyring).destroyKey(id));

    await erases(story);
    await erases(draft);

    expect(await summaries.textsFor('otherMember', { words: word })).toEqual([word]);
    expect(await draft.seen('secretary', summary)).toMatchObject({
      summary: { state: 'draft', text: null, warnings: [] },
    });
    expect(await draft.refusal('secretary', 'approveSummary', { version: 1 })).toMatchObject({
      ...{ reason: 'nothingToActOn', missing: ['writeSummary'] },
    });
    expect((await summaries.withdrawing('secretary', await summaries.idOf(story))).errors).toEqual([]);
    expect(await story.seen('secretary', summary)).toMatchObject({ summary: { state: 'withdrawn', text: null } });
  });
});

describe('the list of earlier advices', () => {
  it('is narrowed by subject, finding, month and whole words', async () => {
    const word = ownWord();
    await summaries.approved(`Élégant ${word} dak`);
    const finds = (filter: object) => summaries.textsFor('otherMember', { words: word, ...filter });

    for (const filter of [
      {},
      { subject: 'repair' },
      { finding: 'wellFounded' },
      { from: '2026-04-30' },
      { until: '2026-04-01' },
      { words: `elegant ${word.toUpperCase()}` },
    ]) {
      expect([filter, await finds(filter)]).toEqual([filter, [`Élégant ${word} dak`]]);
    }
    for (const filter of [
      { subject: 'rent' },
      { finding: 'unfounded' },
      { from: '2026-05-01' },
      { until: '2026-03-31' },
      { words: `${word} kelder` },
      { words: word.slice(0, -1) },
    ]) {
      expect([filter, await finds(filter)]).toEqual([filter, []]);
    }
  });

  it('comes in pages, each summary once', async () => {
    const word = ownWord();
    for (const number of ['een', 'twee', 'drie']) {
      await summaries.approved(`${word} ${number}`);
    }
    const page = async (after?: string | null) =>
      (await summaries.asked('chair', { filter: { words: word }, first: 2, after })).data!.earlierAdvices;

    const first = await page();
    const second = await page(first.pageInfo.endCursor);

    expect([first.edges.length, first.pageInfo.hasNextPage]).toEqual([2, true]);
    expect([second.edges.length, second.pageInfo.hasNextPage]).toEqual([1, false]);
    const texts = [...first.edges, ...second.edges].map(({ node }) => node.text);
    expect(texts.sort()).toEqual(['drie', 'een', 'twee'].map((number) => `${word} ${number}`));
  });

  it('refuses a cursor that is none, too many at once, and words without a word', async () => {
    for (const variables of [
      { after: 'nonsense' },
      { after: Buffer.from(`earlier 2026-13 ${randomUUID()}`).toString('base64url') },
      { first: 0 },
      { first: 101 },
      { filter: { words: '...' } },
    ]) {
      expect((await summaries.asked('chair', variables)).errors[0]?.extensions.code).toBe('BAD_INPUT');
    }
  });

  it('takes as many statements for three as for one', async () => {
    const word = ownWord();
    const count = async () => {
      const chair = await cast.as('chair');
      await chair.asks(list, { filter: { words: word } });
      return (await recordStatements(() => chair.asks(list, { filter: { words: word } }))).length;
    };
    await summaries.approved(word);
    const one = await count();
    await summaries.approved(word);
    await summaries.approved(word);

    expect(await summaries.textsFor('chair', { words: word })).toHaveLength(3);
    expect(await count()).toBe(one);
  });
});
