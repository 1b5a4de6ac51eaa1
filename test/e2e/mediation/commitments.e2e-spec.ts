import { testApplication, type TestApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { refusalOf, type ToldCase } from '../../support/told-case.js';
import { aHeardCase, peopleAtUtrecht, type PeopleAtUtrecht } from './at-utrecht.js';

interface Seen {
  commitments:
    | {
        id: string;
        kind: string;
        text: string | null;
        dueOn: string | null;
        from: string;
        fromLabel: string;
        status: string;
        statusLabel: string;
        asked: boolean;
        statedOn: string | null;
        note: string | null;
      }[]
    | null;
  mediation: { agreements: { commitments: { id: string; text: string | null }[] }[] } | null;
}
const fields = `commitments(language: en) {
    id kind text dueOn from fromLabel status statusLabel asked statedOn note
  }
  mediation(language: en) { agreements { commitments { id text } } }`;

let platform: TestApplication;
let people: PeopleAtUtrecht;

beforeAll(async () => {
  platform = await testApplication();
  people = await peopleAtUtrecht(platform);
});
afterAll(() => platform.close());

const roof = { kind: 'commitment', dueOn: '2026-05-20', text: 'The roof is mended.' };
const wall = { kind: 'commitment', dueOn: '2026-05-21', text: '  ' };
const letters = { kind: 'measure' };

/** Agreed on 10 April, and looked at on 20 May. */
async function promised(commitments: readonly object[] = [roof, wall, letters]): Promise<ToldCase> {
  const told = await aHeardCase(people);
  const agreed = { on: '2026-04-10', text: 'It is mended before June.', outcome: 'done', commitments };
  await told.take(people.secretary, 'recordAgreement', agreed);
  return told;
}

async function listed(told: ToldCase, by: Caller): Promise<NonNullable<Seen['commitments']>> {
  return (await told.seenBy<Seen>(by, fields))?.commitments ?? [];
}

async function idOf(told: ToldCase): Promise<string> {
  return (await listed(told, people.secretary))[0]?.id ?? '';
}

describe('what was promised', () => {
  it('stands there in words, with its day and how it stands, for both sides and the office', async () => {
    const told = await promised();
    const silent = { from: 'agreement', statedOn: null, note: null, status: 'open' };

    for (const party of [await told.complainant(), people.contact, people.secretary]) {
      const seen = await told.seenBy<Seen>(party, fields);
      expect(seen?.commitments).toMatchObject([
        { ...silent, kind: 'commitment', text: roof.text, dueOn: roof.dueOn, asked: true },
        { ...silent, kind: 'commitment', text: null, dueOn: wall.dueOn, asked: false },
        { ...silent, kind: 'measure', text: null, dueOn: null, asked: false, fromLabel: 'Promised with the agreement' },
      ]);
      expect(seen?.mediation?.agreements[0]?.commitments.map(({ text }) => text)).toEqual([roof.text, null, null]);
    }
  });

  it('is kept from whoever decides, like the agreement it came with', async () => {
    const told = await promised();

    expect(await told.seenBy<Seen>(people.chair, 'commitments(language: en) { id }')).toEqual({ commitments: null });
  });

  it('is said in at most 2,000 characters', async () => {
    const told = await aHeardCase(people);
    const given = { on: '2026-04-10', text: 'It is mended.', outcome: 'done' };
    const long = { ...roof, text: 'x'.repeat(2_001) };

    const answer = await told.tries(people.secretary, 'recordAgreement', { ...given, commitments: [long] });

    expect(refusalOf(answer)).toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('whether it was done', () => {
  it('is said by the complainant, and otherwise later', async () => {
    const told = await promised();
    const complainant = await told.complainant();
    const commitmentId = await idOf(told);

    const taken = await told.take(complainant, 'confirmCommitment', { commitmentId, done: false, note: 'It drips.' });
    expect(taken).toMatchObject({ stage: 'closed', ended: true });
    for (const party of [complainant, people.contact, people.secretary]) {
      expect((await listed(told, party))[0]).toMatchObject({
        ...{ status: 'notDone', statusLabel: 'Not done', asked: false, statedOn: '2026-05-20', note: 'It drips.' },
      });
    }

    await told.take(complainant, 'confirmCommitment', { commitmentId, done: true });
    expect((await listed(told, people.contact))[0]).toMatchObject({ status: 'done', note: null });
  });

  it('brings the corporation and the secretariat a letter when it was not, and nobody one when it was', async () => {
    const told = await promised();
    const complainant = await told.complainant();
    const commitmentId = await idOf(told);
    const due = async () => {
      const seen = await told.seenBy<{ lettersDue: { letter: string; recipient: string }[] }>(
        people.secretary,
        'lettersDue { letter recipient }',
      );
      return seen?.lettersDue.filter(({ letter }) => letter === 'commitmentAnswer').map(({ recipient }) => recipient);
    };

    await told.take(complainant, 'confirmCommitment', { commitmentId, done: true });
    expect(await due()).toEqual([]);
    await told.take(complainant, 'confirmCommitment', { commitmentId, done: false });
    expect(await due()).toEqual(['participant', 'secretary']);
  });

  it('is written down by the secretary for somebody on paper, and said by nobody else', async () => {
    const told = await promised();
    const other = await promised();
    const commitmentId = await idOf(told);

    for (const somebodyElse of [await other.complainant(), people.contact, people.chair, people.committee.visitor()]) {
      const { errors } = await told.tries(somebodyElse, 'confirmCommitment', { commitmentId, done: true });
      expect(['NOT_FOUND', 'NOT_SIGNED_IN']).toContain(errors[0]?.extensions.code);
    }
    const onPaper = { commitmentId, done: true, on: '2026-05-12' };
    await told.take(people.secretary, 'confirmCommitment', onPaper);
    expect((await listed(told, people.secretary))[0]).toMatchObject({ status: 'done', statedOn: '2026-05-12' });
  });

  it('is not said of what was promised in another case, or where nothing was', async () => {
    const told = await promised();
    const other = await promised();
    const nothing = await promised([]);
    const elsewhere = { commitmentId: await idOf(other), done: true };

    const ofOther = await told.tries(await told.complainant(), 'confirmCommitment', elsewhere);
    const ofNothing = await nothing.tries(await nothing.complainant(), 'confirmCommitment', elsewhere);

    expect(refusalOf(ofOther)).toMatchObject({ code: 'STEP_REFUSED', reason: 'notInCase' });
    expect(refusalOf(ofNothing)).toMatchObject({ code: 'STEP_REFUSED', reason: 'nothingToActOn' });
    expect(await listed(nothing, people.secretary)).toEqual([]);
  });
});
