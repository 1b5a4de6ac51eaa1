import { LetterRegister } from '#letters';
import { randomUUID } from 'node:crypto';
import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { recordStatements } from '../../support/statements.js';
import { filedAt, inOrder, taken } from '../intake/desk.js';
import { aCommitteeWithEverything, plugins } from '../intake/invented.js';

let platform: TestApplication;
let committee: TestCommittee;
let secretary: Caller;

beforeAll(async () => {
  const base = aCommitteeWithEverything();
  const { decideAdmissibility, requestResponse, referBack } = base.steps;
  const regulation = aCommitteeWithEverything({
    steps: {
      ...base.steps,
      decideAdmissibility: { ...decideAdmissibility!, sends: { refused: ['refusal'], admitted: ['admission'] } },
      requestResponse: { ...requestResponse!, sends: ['responseRequest', 'treatmentNotice'] },
      referBack: { ...referBack!, sends: ['referral'] },
    },
    letters: { treatmentNotice: { to: ['complainant'], copies: ['participant', 'board'], source: 'artikel 9' } },
  });
  platform = await testApplication({}, plugins(regulation));
  platform.clock.set('2026-03-02T09:00:00Z');
  committee = await platform.committee('invented');
  secretary = await committee.staff('secretary');
});
afterAll(() => platform.close());

interface SeenLetter {
  letter: string;
  recipient: string;
  copy: boolean;
  state: string;
  dueOn: string;
  forums: string[];
  grounds: string[];
  stopsNoTermElsewhere: boolean;
}

const fields =
  'letter recipient copy state dueOn caseNumber forums grounds contents stopsNoTermElsewhere deadlines { term dueOn }';

async function lettersOf(caller: Caller, id: string): Promise<SeenLetter[] | null> {
  const query = `query ($id: ID!) { case(id: $id) { lettersDue { ${fields} } } }`;
  return (await caller.sees<{ case: { lettersDue: SeenLetter[] | null } }>(query, { id })).case.lettersDue;
}

interface DuePage {
  edges: { cursor: string; node: { id: string; caseId: string; letter: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function dueFor(caller: Caller, first = 100, after?: string): Promise<DuePage> {
  const query = `query ($first: Int, $after: String) { lettersDue(first: $first, after: $after) {
    edges { cursor node { id caseId letter } } pageInfo { hasNextPage endCursor } } }`;
  return (await caller.gets<{ lettersDue: DuePage }>(query, { first, after })).lettersDue;
}

describe('a step that sends letters', () => {
  it('records each to everybody who gets it, also who gets a copy', async () => {
    const { caseId } = await filedAt(committee);
    await taken(secretary, 'decideAdmissibility', caseId, { outcome: 'admitted' });
    await taken(secretary, 'requestResponse', caseId);

    const letters = await lettersOf(secretary, caseId);

    expect(letters?.map(({ letter, recipient, copy }) => [letter, recipient, copy])).toEqual([
      ['confirmation', 'complainant', false],
      ['admission', 'complainant', false],
      ['responseRequest', 'respondent', false],
      ['treatmentNotice', 'complainant', false],
      ['treatmentNotice', 'board', true],
      ['treatmentNotice', 'participant', true],
    ]);
    expect(letters?.[2]).toMatchObject({ deadlines: [{ term: 'response', dueOn: '2026-03-16' }], state: 'due' });
  });

  it('of a refusal names the ground, the forums and the warning', async () => {
    const { caseId } = await filedAt(committee, { subject: 'rent' });
    await taken(secretary, 'decideAdmissibility', caseId, { outcome: 'refused', grounds: ['rentPrice'] });

    expect((await lettersOf(secretary, caseId))?.at(-1)).toMatchObject({
      letter: 'refusal',
      grounds: ['rentPrice'],
      forums: ['tribunal', 'court'],
      stopsNoTermElsewhere: true,
    });
  });

  it('that is refused records none', async () => {
    const { caseId } = await filedAt(committee, { subject: 'rent' });
    const before = await lettersOf(secretary, caseId);

    await expect(taken(secretary, 'requestResponse', caseId)).rejects.toThrow('refused');

    expect(await lettersOf(secretary, caseId)).toEqual(before);
  });

  it('records them in one statement, however many there are', async () => {
    const { caseId } = await filedAt(committee);
    await taken(secretary, 'decideAdmissibility', caseId, { outcome: 'admitted' });

    const statements = await recordStatements(() => taken(secretary, 'requestResponse', caseId));

    expect(statements.filter(({ text }) => text.includes('letter_due'))).toHaveLength(1);
  });
});

describe('the confirmation', () => {
  it('counts as mailed where the platform mailed it, and is due where there is no address', async () => {
    const mailed = await filedAt(committee);
    const onPaper = await filedAt(committee, { complainant: { name: 'Zoë Invented', phone: '06 12345678' } });

    expect((await lettersOf(secretary, mailed.caseId))?.[0]?.state).toBe('mailed');
    expect((await lettersOf(secretary, onPaper.caseId))?.[0]?.state).toBe('due');
  });
});

describe('the letters of a case', () => {
  it('are shown to the office, and neither to the complainant nor to a contact who may see the case', async () => {
    const { caseId, complainant } = await filedAt(committee);
    await taken(secretary, 'decideAdmissibility', caseId, { outcome: 'admitted' });
    await taken(secretary, 'requestResponse', caseId);
    const contact = await committee.staff('participantContact', 'north');

    expect(await lettersOf(secretary, caseId)).toHaveLength(6);
    expect(await lettersOf(complainant, caseId)).toBeNull();
    expect(await lettersOf(contact, caseId)).toBeNull();
  });
});

describe('the list of letters due', () => {
  it('has what the office must send, page by page, and nothing that was mailed', async () => {
    const { caseId } = await filedAt(committee);
    await taken(secretary, 'decideAdmissibility', caseId, { outcome: 'admitted' });

    const all = await dueFor(secretary);
    const paged: string[] = [];
    let page = await dueFor(secretary, 2);
    paged.push(...page.edges.map(({ node }) => node.id));
    while (page.pageInfo.hasNextPage) {
      page = await dueFor(secretary, 2, page.pageInfo.endCursor!);
      paged.push(...page.edges.map(({ node }) => node.id));
    }

    expect(all.edges.filter(({ node }) => node.caseId === caseId).map(({ node }) => node.letter)).toEqual([
      'admission',
    ]);
    expect(paged).toEqual(all.edges.map(({ node }) => node.id));
  });

  it('is empty for a contact of the participant, and not there for a complainant', async () => {
    const { caseId, complainant } = await filedAt(committee);
    await taken(secretary, 'decideAdmissibility', caseId, { outcome: 'admitted' });
    await taken(secretary, 'requestResponse', caseId);
    const contact = await committee.staff('participantContact', 'north');

    expect((await dueFor(contact)).edges).toEqual([]);
    await expect(dueFor(complainant)).rejects.toThrow('NOT_FOUND');
  });

  it('refuses a cursor of another list', async () => {
    const { errors } = await secretary.asks('{ lettersDue(after: "bm8gY3Vyc29y") { edges { cursor } } }');

    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('takes as many statements for many letters as for few', async () => {
    await dueFor(secretary);
    const few = await recordStatements(() => dueFor(secretary, 1));
    const many = await recordStatements(() => dueFor(secretary, 100));

    expect(many).toHaveLength(few.length);
  });
});

describe('a rebuilding', () => {
  it('records what is missing for a case, and nothing twice', async () => {
    const { caseId } = await filedAt(committee, inOrder);
    await taken(secretary, 'decideAdmissibility', caseId, { outcome: 'admitted' });
    const before = await lettersOf(secretary, caseId);
    await platform.database.asAdmin((client) => client.query('delete from letter_due where case_id = $1', [caseId]));
    const rebuild = () => committee.run(() => platform.app.get(LetterRegister).rebuild(caseId));

    expect(await rebuild()).toBe(2);
    expect(await lettersOf(secretary, caseId)).toEqual(before);
    expect(await rebuild()).toBe(0);
    await expect(committee.run(() => platform.app.get(LetterRegister).rebuild(randomUUID()))).rejects.toThrow();
  });
});
