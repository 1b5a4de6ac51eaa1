import { randomUUID } from 'node:crypto';
import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';

let platform: TestApplication;
let kwru: TestCommittee;
let administrator: Caller;

beforeAll(async () => {
  platform = await testApplication();
});
beforeEach(async () => {
  kwru = await platform.committee('kwru', `c-${randomUUID().slice(0, 8)}`);
  administrator = await kwru.staff('tenantAdministrator');
});
afterAll(() => platform.close());

const change = `mutation ($input: ChangeCommitteePageInput!) { changeCommitteePage(input: $input) { version } }`;
const shown = `{ committee {
  contact { phone phoneHours email } annualReports { year title address } look { brand strong radius } pageVersion
} }`;

const aPage = (changes: object = {}) => ({
  clientKey: randomUUID(),
  expectedVersion: 0,
  contact: { phone: '030 123 45 67', phoneHours: 'Op werkdagen van 9 tot 12 uur', email: 'office@example.org' },
  annualReports: [],
  ...changes,
});

const page = async () => (await kwru.visitor().gets<{ committee: Record<string, unknown> }>(shown)).committee;
const codesOf = async (caller: Caller, input: object) =>
  (await caller.asks(change, { input })).errors.map(({ extensions }) => extensions.code);
const theme = async () => (await kwru.visitor().get('/theme.css')).text;

describe('the page of a committee', () => {
  it('says nothing of its own until somebody fills it in', async () => {
    expect(await page()).toEqual({
      contact: { phone: null, phoneHours: null, email: null },
      annualReports: [],
      look: null,
      pageVersion: 0,
    });
  });

  it('tells everybody how the office is reached, and its reports with the newest first', async () => {
    const report = (year: number) => ({ year, title: `Report ${year}`, address: `https://example.org/${year}.pdf` });
    await administrator.gets(change, { input: aPage({ annualReports: [report(2023), report(2025), report(2024)] }) });

    const { contact, annualReports, pageVersion } = await page();

    expect(contact).toMatchObject({ phone: '030 123 45 67', email: 'office@example.org' });
    expect((annualReports as { year: number }[]).map(({ year }) => year)).toEqual([2025, 2024, 2023]);
    expect(pageVersion).toBe(1);
  });

  it('says where it says nothing itself what the regulation gives, field by field', async () => {
    const slug = `c-${randomUUID().slice(0, 8)}`;
    const wooncoop = await platform.committee('wooncoop', slug);
    const asked = '{ committee { contact { phone phoneHours email } } }';
    const contact = async () =>
      (await wooncoop.visitor().gets<{ committee: { contact: object } }>(asked)).committee.contact;
    expect(await contact()).toEqual({ phone: '09 296 44 54', phoneHours: null, email: 'info@wooncoop.be' });

    const input = aPage({ contact: { phone: '09 111 22 33' } });
    await (await wooncoop.staff('tenantAdministrator')).gets(change, { input });

    expect(await contact()).toEqual({ phone: '09 111 22 33', phoneHours: null, email: 'info@wooncoop.be' });
  });

  it('is changed by the administrator, and by nobody else', async () => {
    const others = [kwru.visitor(), await kwru.staff('secretary'), await kwru.staff('chair')];

    expect(await Promise.all(others.map((other) => codesOf(other, aPage())))).toEqual([
      ['NOT_SIGNED_IN'],
      ['NOT_FOUND'],
      ['NOT_FOUND'],
    ]);
    expect(await codesOf(administrator, aPage())).toEqual([]);
  });

  it('is changed once when the change is sent twice, and refused when somebody else was first', async () => {
    const input = aPage();
    await administrator.gets(change, { input });
    await administrator.gets(change, { input });

    expect((await page())['pageVersion']).toBe(1);
    expect(await codesOf(administrator, aPage())).toEqual(['VERSION_CONFLICT']);
    expect(await codesOf(administrator, aPage({ expectedVersion: 1 }))).toEqual([]);
  });

  it.each([
    ['an e-mail address that is none', { contact: { email: 'office' } }],
    [
      'a report at an address that is not safe',
      { annualReports: [{ year: 2025, title: 'R', address: 'http://x.nl' }] },
    ],
    ['a report whose address runs something', { annualReports: [{ year: 2025, title: 'R', address: 'javascript:1' }] }],
    ['a colour that is none', { look: { brand: 'red' } }],
    ['a brand colour on which white words fade', { look: { brand: '#8fb8de' } }],
    ['corners rounder than anybody wants', { look: { brand: '#154273', radius: 17 } }],
  ])('is refused with %s', async (_, changes) => {
    expect(await codesOf(administrator, aPage(changes))).toEqual(['BAD_INPUT']);
    expect((await page())['pageVersion']).toBe(0);
  });

  it('is of one committee: another one keeps its own', async () => {
    const other = await platform.committee('twente', `c-${randomUUID().slice(0, 8)}`);
    await administrator.gets(change, { input: aPage() });

    const { committee } = await other.visitor().gets<{ committee: { pageVersion: number } }>(shown);

    expect(committee.pageVersion).toBe(0);
  });
});

describe('the look of a committee', () => {
  it('is in its style sheet from then on', async () => {
    const before = await theme();
    await administrator.gets(change, { input: aPage({ look: { brand: '#4a235a', radius: 0 } }) });

    expect(before).not.toContain('#4a235a');
    expect(await theme()).toContain('--brand-color: #4a235a;');
    expect(await theme()).toContain('--brand-radius: 0rem;');
    expect((await theme()).match(/--brand-/g)).toHaveLength(10);
  });

  it('tells at the field what would do instead', async () => {
    const { errors } = await administrator.asks(change, { input: aPage({ look: { brand: '#8fb8de' } }) });
    const [error] = errors as unknown as [{ extensions: { problems: { field: string; message: string }[] } }];

    expect(error.extensions.problems).toContainEqual({
      field: 'look.brand',
      message: expect.stringMatching(/contrast of 2\.\d; 4\.5 is needed .* Take #[0-9a-f]{6} or darker\./),
    });
  });
});

describe('the list of committees at the host of the platform', () => {
  it('names the landlords that take part in each, and the page of one committee does not', async () => {
    const { committees } = (await kwru.visitor().at('localhost').get('/tenant.json')).body as {
      committees: { slug: string; participants: string[] }[];
    };
    const { body: own } = await kwru.visitor().get('/tenant.json');

    expect(committees.find(({ slug }) => slug === kwru.tenant.slug)?.participants).toContain('Bo-Ex');
    expect(own).not.toHaveProperty('participants');
  });
});
