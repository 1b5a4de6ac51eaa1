import { randomUUID } from 'node:crypto';
import { testApplication, type TestApplication } from '../../support/application.js';
import { type Cast } from '../../support/walks/cast.js';
import { plugins } from '../intake/invented.js';
import { advised, agreedUpon, anAdvisingCommittee, castOf, readyToDecide } from './committee.js';
import { ownWord, Summaries, summary } from './summaries.js';

let platform: TestApplication;
let cast: Cast;
let summaries: Summaries;

beforeAll(async () => {
  platform = await testApplication({}, plugins(anAdvisingCommittee()));
  cast = await castOf(platform);
  summaries = new Summaries(platform, cast);
}, 60_000);
afterAll(() => platform.close());

describe('writing a summary', () => {
  it('is for the secretary, and for members who sit; approving it for the secretary', async () => {
    const { story } = await advised(cast);
    const text = ownWord();
    const writing = { basedOn: 0, text };
    const others = ['complainant', 'contact', 'board', 'otherChair', 'otherMember', 'administrator'];
    expect(await story.whyNot([...others, 'visitor'], 'writeSummary', writing)).toEqual({
      ...Object.fromEntries(others.map((who) => [who, 'NOT_FOUND'])),
      visitor: 'NOT_SIGNED_IN',
    });

    await story.take('renters', 'writeSummary', writing);
    await story.take('chair', 'writeSummary', { basedOn: 1, text });
    await story.take('deputySecretary', 'writeSummary', { basedOn: 2, text });

    const members = ['chair', 'renters', 'otherMember', 'board'];
    expect(await story.whyNot(members, 'approveSummary', { version: 3 })).toEqual(
      Object.fromEntries(members.map((who) => [who, 'NOT_FOUND'])),
    );
    await story.take('deputySecretary', 'approveSummary', { version: 3 });
  });

  it('is seen in the case by those who may write it, and by nobody else', async () => {
    const { story } = await advised(cast);
    await summaries.written(story, ownWord());

    for (const who of ['secretary', 'chair', 'renters']) {
      expect(await story.seen(who, summary)).toMatchObject({ summary: { state: 'draft', version: 1 } });
    }
    for (const who of ['complainant', 'contact', 'board', 'otherChair']) {
      expect(await story.seen(who, summary)).toEqual({ summary: null });
    }
  });

  it('needs an advice or a ruling', async () => {
    const { story } = await agreedUpon(cast);
    expect(await story.refusal('secretary', 'writeSummary', { basedOn: 0, text: 'Te vroeg.' })).toMatchObject({
      ...{ reason: 'nothingToActOn', rule: 'earlierAdvices', missing: ['issueAdvice', 'issueRuling'] },
    });

    const { story: answered } = await readyToDecide(cast);
    expect(await answered.refusal('secretary', 'writeSummary', { basedOn: 0, text: 'Niets.' })).toMatchObject({
      reason: 'nothingToActOn',
    });
  });

  it('on a version that somebody else replaced is a conflict, as is approving one that was not read', async () => {
    const { story } = await advised(cast);
    await summaries.written(story, ownWord());
    await summaries.written(story, ownWord());

    expect(await story.refusal('secretary', 'writeSummary', { basedOn: 1, text: 'Oud.' })).toMatchObject({
      ...{ code: 'VERSION_CONFLICT', expectedVersion: 1, currentVersion: 2 },
    });
    expect(await story.refusal('secretary', 'approveSummary', { version: 1 })).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
  });

  it('anew is refused as long as members find it', async () => {
    const story = await summaries.approved(ownWord());

    expect(await story.refusal('secretary', 'writeSummary', { basedOn: 1, text: 'Anders.' })).toMatchObject({
      ...{ reason: 'stepAlreadyTaken', missing: ['withdrawSummary'] },
    });
    expect(await story.refusal('secretary', 'approveSummary', { version: 1 })).toMatchObject({
      reason: 'stepAlreadyTaken',
    });
  });
});

describe('the warning', () => {
  it('names the words of the parties that still stand in a draft, and approval is refused without reasons', async () => {
    const { story } = await advised(cast);
    const who = { name: 'Mia Visser', phone: '06-12 34 56 78', address: 'Dorpsstraat 12a, 3511 AB Utrecht' };
    await story.take('secretary', 'addCoComplainant', { who });
    const word = ownWord();
    const text = `${word}: ZOE (zoe@renter.example) en Vissers dochter van de Dorpsstraat, nummer 12 te 3511ab, +31 612345678; zaak ${story.filed.number}.`;
    await summaries.written(story, text);

    expect(await story.seen('secretary', 'summary { warnings { kind word } }')).toEqual({
      summary: {
        warnings: [
          { kind: 'name', word: 'ZOE' },
          { kind: 'name', word: 'Vissers' },
          { kind: 'address', word: '3511ab 12' },
          { kind: 'address', word: 'Dorpsstraat' },
          { kind: 'email', word: 'zoe@renter.example' },
          { kind: 'phone', word: '+31 612345678' },
          { kind: 'caseNumber', word: story.filed.number },
        ],
      },
    });
    const refused = await story.tries('secretary', 'approveSummary', { version: 1, despite: ' ' });
    expect(refused.errors[0]?.extensions).toMatchObject({ reason: 'personalWordsLeft', missing: ['despite'] });
    expect(JSON.stringify(refused.errors)).not.toContain('ZOE');
    expect(await summaries.textsFor('chair', { words: word })).toEqual([]);

    await story.take('secretary', 'approveSummary', { version: 1, despite: 'It is the name of a flower.' });
    expect(await summaries.textsFor('chair', { words: word })).toEqual([text]);
  });

  it('is none where nobody is named, and then no reasons are needed', async () => {
    const { story } = await advised(cast);
    await summaries.written(story, `De huurder van de corporatie kreeg gelijk: ${ownWord()}.`);

    expect(await story.seen('secretary', 'summary { warnings { kind word } }')).toEqual({ summary: { warnings: [] } });
    await story.take('secretary', 'approveSummary', { version: 1 });
  });
});

describe('withdrawing a summary', () => {
  it('takes it out at once, for the secretary alone, once per client key; it can be written and approved again', async () => {
    const word = ownWord();
    const story = await summaries.approved(word);
    const id = await summaries.idOf(story);
    for (const who of ['chair', 'renters', 'otherMember', 'contact', 'board', 'administrator']) {
      expect((await summaries.withdrawing(who, id)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect((await summaries.withdrawing('visitor', id)).errors[0]?.extensions.code).toBe('NOT_SIGNED_IN');
    expect(await summaries.textsFor('chair', { words: word })).toEqual([word]);

    const clientKey = randomUUID();
    expect(await summaries.withdrawing('secretary', id, clientKey)).toEqual(
      await summaries.withdrawing('secretary', id, clientKey),
    );

    for (const who of ['secretary', 'chair', 'otherMember']) {
      expect(await summaries.textsFor(who, { words: word })).toEqual([]);
    }
    expect((await summaries.withdrawing('secretary', id)).errors[0]?.extensions).toMatchObject({
      reason: 'nothingToActOn',
    });
    await summaries.written(story, `${word} opnieuw`);
    await story.take('secretary', 'approveSummary', { version: 2 });
    expect(await summaries.textsFor('chair', { words: word })).toEqual([`${word} opnieuw`]);
  });

  it('leaves nothing under the key of the tenant', async () => {
    const story = await summaries.approved(ownWord());
    const rows = () =>
      platform.database.asAdmin(async (client) => {
        const sql = `select a.sealed is null as gone, (select count(*)::integer from earlier_advice_word w where w.advice_id = a.id)
          as words from earlier_advice a where a.case_id = $1`;
        return (await client.query<{ gone: boolean; words: number }>(sql, [story.id])).rows;
      });
    expect(await rows()).toEqual([{ gone: false, words: 1 }]);

    await summaries.withdrawing('secretary', await summaries.idOf(story));

    expect(await rows()).toEqual([{ gone: true, words: 0 }]);
  });

  it('and approving are noted with who did it', async () => {
    const story = await summaries.approved(ownWord());
    const id = await summaries.idOf(story);
    await summaries.withdrawing('secretary', id);
    const noted = (action: string, subject: string) =>
      platform.database.asAdmin(async (client) => {
        const sql = 'select actor_id from audit_entry where action = $1 and subject_id = $2';
        return (await client.query<{ actor_id: string }>(sql, [action, subject])).rows;
      });

    const secretary = [{ actor_id: cast.personId('secretary') }];
    expect(await noted('approveSummary', story.id)).toEqual(secretary);
    expect(await noted('withdrawSummary', id)).toEqual(secretary);
  });
});
