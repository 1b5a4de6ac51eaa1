import { Keyring } from '#keyring';
import { SearchRebuilding } from '#cases';
import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
import { type Answer, type Caller } from '../../support/caller.js';
import { recordStatements } from '../../support/statements.js';
import { fieldsOf } from '../../support/filing.js';
import { filedAt, taken } from '../intake/desk.js';
import { aCommitteeWithEverything, plugins } from '../intake/invented.js';
import { adds } from '../parties/cast.js';

let platform: TestApplication;
let committee: TestCommittee;
let secretary: Caller;

const people = {
  jansen: { name: 'Zoë van den Berg-Jansen', phone: '1', address: 'Dorpsstraat 12a, 3511 AB Utrecht' },
  bakker: { name: 'BAKKER, Piet', phone: '2', address: 'Kerkstraat 7 9000 Gent' },
  noAddress: { name: 'Jan Smit', phone: '3' },
} as const;
const cases: Record<keyof typeof people, { caseId: string; complainant: Caller }> = {} as never;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aCommitteeWithEverything()));
  platform.clock.set('2026-03-02T09:00:00Z');
  committee = await platform.committee('invented');
  secretary = await committee.staff('secretary');
  for (const who of Object.keys(people) as (keyof typeof people)[]) {
    cases[who] = await filedAt(committee, { complainant: people[who] });
  }
  await adds(secretary, 'addCoComplainant', {
    caseId: cases.noAddress.caseId,
    who: { name: 'Mia Visser', phone: '4' },
  });
});
afterAll(() => platform.close());

const query = 'query ($filter: CaseFilterInput) { cases(filter: $filter) { totalCount edges { node { id } } } }';

function asksFor(caller: Caller, filter: object): Promise<Answer<{ cases: { edges: { node: { id: string } }[] } }>> {
  return caller.asks(query, { filter });
}

/** Whose cases somebody finds. */
async function found(caller: Caller, filter: object): Promise<string[]> {
  const { data, errors } = await asksFor(caller, filter);
  expect(errors).toEqual([]);
  const ids = data?.cases.edges.map(({ node }) => node.id) ?? [];
  return Object.keys(people)
    .filter((who) => ids.includes(cases[who as keyof typeof people].caseId))
    .sort();
}

describe('the secretary', () => {
  it.each`
    filter                                                                    | whose
    ${{ name: 'jansen' }}                                                     | ${['jansen']}
    ${{ name: 'ZOE' }}                                                        | ${['jansen']}
    ${{ name: 'berg, zoë' }}                                                  | ${['jansen']}
    ${{ name: 'van den berg jansen' }}                                        | ${['jansen']}
    ${{ name: 'piet bakker' }}                                                | ${['bakker']}
    ${{ name: 'visser' }}                                                     | ${['noAddress']}
    ${{ name: 'jan' }}                                                        | ${['noAddress']}
    ${{ name: 'jan jansen' }}                                                 | ${[]}
    ${{ name: 'bakk' }}                                                       | ${[]}
    ${{ name: 'mia smit' }}                                                   | ${[]}
    ${{ name: '%' + 'a' }}                                                    | ${[]}
    ${{ dwelling: { postcode: '3511ab', houseNumber: '12' } }}                | ${['jansen']}
    ${{ dwelling: { postcode: '3511 AB', houseNumber: '12a' } }}              | ${['jansen']}
    ${{ dwelling: { postcode: '3511 AB', houseNumber: '1' } }}                | ${[]}
    ${{ dwelling: { postcode: '3511 AC', houseNumber: '12' } }}               | ${[]}
    ${{ dwelling: { postcode: '9000', houseNumber: '7' } }}                   | ${['bakker']}
    ${{ name: 'zoe', dwelling: { postcode: '3511 AB', houseNumber: '12' } }}  | ${['jansen']}
    ${{ name: 'piet', dwelling: { postcode: '3511 AB', houseNumber: '12' } }} | ${[]}
  `('who looks for $filter finds $whose', async ({ filter, whose }) => {
    expect(await found(secretary, filter as object)).toEqual(whose);
  });

  it.each([
    ['a name without a word', { name: ' - ' }, 'filter.name'],
    ['a name that is too long', { name: 'a'.repeat(301) }, 'filter.name'],
    ['a postcode that is none', { dwelling: { postcode: 'Utrecht', houseNumber: '1' } }, 'filter.dwelling.postcode'],
    [
      'a house without a number',
      { dwelling: { postcode: '3511 AB', houseNumber: 'a' } },
      'filter.dwelling.houseNumber',
    ],
  ])('who looks for %s is told so', async (_, filter, field) => {
    expect(fieldsOf(await asksFor(secretary, filter))).toEqual([field]);
  });

  it('sends as many statements with a name as without one', async () => {
    await found(secretary, { name: 'jansen' });
    const plain = await recordStatements(() => found(secretary, {}));
    const named = await recordStatements(() => found(secretary, { name: 'jansen' }));

    expect(named).toHaveLength(plain.length);
    expect(JSON.stringify(named)).not.toMatch(/jansen/i);
  });
});

describe('somebody else', () => {
  it('finds by a name only among the cases of which he may read the people', async () => {
    const contact = await committee.staff('participantContact', 'north');
    const member = await committee.staff('member');
    const before = await found(contact, { name: 'piet' });
    await taken(secretary, 'decideAdmissibility', cases.bakker.caseId, { outcome: 'admitted' });
    await taken(secretary, 'requestResponse', cases.bakker.caseId);

    expect(before).toEqual([]);
    expect(await found(contact, { name: 'piet' })).toEqual(['bakker']);
    expect(await found(contact, { name: 'zoe' })).toEqual([]);
    expect(await found(member, { name: 'piet' })).toEqual([]);
  });

  it('who follows a case and may not read who is in it does not find it by a name', async () => {
    const { caseId } = cases.noAddress;
    const boardMember = await committee.staff('boardMember', 'north');
    await platform.database.asAdmin((client) =>
      client.query('update case_file set board_member_informed = true where id = $1', [caseId]),
    );

    expect(await found(boardMember, {})).toEqual(['noAddress']);
    expect(await found(boardMember, { name: 'visser' })).toEqual([]);
  });

  it('finds nobody of another committee, whose tokens of the same name are others', async () => {
    const other = await platform.committee('invented', 'elsewhere');
    await filedAt(other, { complainant: people.jansen });

    const tokens = await platform.database.asAdmin(async (client) => {
      const { rows } = await client.query<{ token: string; tenant: string }>(
        'select distinct token, tenant_id as tenant from case_search_token',
      );
      return rows;
    });

    expect(await found(await other.staff('secretary'), { name: 'piet' })).toEqual([]);
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(tokens.length);
  });
});

describe('a complaint that is completed', () => {
  it('is found by the name that was corrected', async () => {
    const { caseId, complainant } = await filedAt(committee, { complainant: { name: 'Wrongly Written', phone: '9' } });
    await taken(secretary, 'requestCompletion', caseId, { missing: ['contact'] });
    await taken(complainant, 'completeComplaint', caseId, { complainant: { name: 'Rightly Written' } });

    const { data } = await asksFor(secretary, { name: 'rightly' });

    expect(data?.cases.edges.map(({ node }) => node.id)).toEqual([caseId]);
  });
});

const tokensOf = (caseId: string) =>
  platform.database.asAdmin(async (client) => {
    const { rows } = await client.query<{ row: string }>(
      'select t::text as row from case_search_token t where case_id = $1 order by 1',
      [caseId],
    );
    return rows.map(({ row }) => row);
  });

describe('the tokens of a case', () => {
  it('go with its key, and those of other cases stay', async () => {
    const { caseId } = await filedAt(committee, { complainant: { name: 'Soon Erased', phone: '8' } });
    const before = await tokensOf(caseId);
    const ofOther = await tokensOf(cases.jansen.caseId);

    await committee.run(() => platform.app.get(Keyring).destroyKey(caseId));

    expect(before).toHaveLength(2);
    expect(await tokensOf(caseId)).toEqual([]);
    expect(await tokensOf(cases.jansen.caseId)).toEqual(ofOther);
    expect((await asksFor(secretary, { name: 'erased' })).data?.cases.edges).toEqual([]);
  });

  it('are made again for cases from before there were any, and for no case that was erased', async () => {
    const { caseId: erased } = await filedAt(committee, { complainant: { name: 'Long Erased', phone: '8' } });
    await committee.run(() => platform.app.get(Keyring).destroyKey(erased));
    const before = await tokensOf(cases.jansen.caseId);
    await platform.database.asAdmin((client) => client.query('delete from case_search_token'));
    const rebuild = () => committee.run(() => platform.app.get(SearchRebuilding).rebuild());

    expect(await rebuild()).toBeGreaterThan(before.length);
    expect(await tokensOf(cases.jansen.caseId)).toEqual(before);
    expect(await tokensOf(erased)).toEqual([]);
    expect(await found(secretary, { name: 'visser' })).toEqual(['noAddress']);
    expect(await rebuild()).toBe(0);
  });
});
