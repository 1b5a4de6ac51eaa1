import { SearchRebuilding } from '#cases';
import { Keyring } from '#keyring';
import { TenantDoor } from '#tenancy';
import { randomUUID } from 'node:crypto';
import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
import { type Answer, type Caller } from '../../support/caller.js';
import { problemsOf } from '../../support/filing.js';
import { aCaseOf, adds, layBefore, refusalOf, signedIn, type TestCase } from './cast.js';

let platform: TestApplication;
let committee: TestCommittee;
let secretary: Caller;
let zaak: TestCase;

beforeAll(async () => {
  platform = await testApplication();
  committee = await platform.committee('kwru');
  secretary = await committee.staff('secretary');
});
afterAll(() => platform.close());
beforeEach(async () => {
  zaak = await aCaseOf(committee);
});

interface Contact {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
}

interface Seen {
  readonly complainant: Contact;
  readonly parties: readonly { readonly id: string; readonly isYou: boolean; readonly contact: Contact | null }[];
}

const ofContact = '{ name email phone address }';
const fields = `version complainant ${ofContact} parties(language: en) { id isYou contact ${ofContact} }`;
const changing = `mutation ($input: ChangeContactDetailsInput!) { changeContactDetails(input: $input) { case { version } } }`;

async function changes(by: Caller, given: object): Promise<Answer<object>> {
  return by.asks(changing, { input: { clientKey: randomUUID(), caseId: zaak.id, ...given } });
}

async function done(by: Caller, given: object): Promise<void> {
  expect((await changes(by, given)).errors).toEqual([]);
}

async function seen(by: Caller = secretary): Promise<Seen & { version: number }> {
  const query = `query ($id: ID!) { case(id: $id) { ${fields} } }`;
  return (await by.gets<{ case: Seen & { version: number } }>(query, { id: zaak.id })).case;
}

async function isFoundAt(postcode: string, houseNumber: string): Promise<boolean> {
  const filter = { dwelling: { postcode, houseNumber } };
  const query = 'query ($filter: CaseFilterInput) { cases(filter: $filter, first: 100) { edges { node { id } } } }';
  const { cases } = await secretary.gets<{ cases: { edges: { node: { id: string } }[] } }>(query, { filter });
  return cases.edges.some(({ node }) => node.id === zaak.id);
}

async function noticesTo(address: string): Promise<number> {
  const administrator = await committee.staff('tenantAdministrator');
  const query = '{ outbox(first: 100) { letter to } }';
  const { outbox } = await administrator.gets<{ outbox: { letter: string; to: string }[] }>(query);
  return outbox.filter(({ letter, to }) => letter === 'contactChanged' && to === address).length;
}

const moved = { address: 'Nieuwstraat 9, 3512 CD Utrecht' };
const person = { name: 'Pia de Boer', phone: '06 12345678' };

describe('the complainant', () => {
  it('changes the own address, telephone number and e-mail address, and keeps the name', async () => {
    const before = await seen();
    const email = `${randomUUID()}@renter.example`;

    await done(zaak.complainant, { ...moved, phone: '', email });

    const after = await seen();
    expect(after.complainant).toEqual({ name: before.complainant.name, email, phone: null, ...moved });
    expect(after.version).toBe(before.version);
  });

  it('is found at the new address and not at the old one, also when the tokens are made again', async () => {
    await done(zaak.complainant, { address: 'Oudestraat 3, 3513 EF Utrecht' });
    expect(await isFoundAt('3513 EF', '3')).toBe(true);

    await done(zaak.complainant, moved);
    await committee.run(() => platform.app.get(SearchRebuilding, { strict: false }).rebuild());

    expect([await isFoundAt('3512 CD', '9'), await isFoundAt('3513 EF', '3')]).toEqual([true, false]);
  });

  it('gets a notice at the e-mail address that was known, each time', async () => {
    const [first, second] = [`${randomUUID()}@renter.example`, `${randomUUID()}@renter.example`];
    await done(zaak.complainant, { email: first });
    expect(await noticesTo(first)).toBe(0);

    await done(zaak.complainant, { email: second });

    expect([await noticesTo(first), await noticesTo(second)]).toEqual([1, 0]);
  });

  it.each([
    ['when nothing is different', {}, 'email'],
    ['when nobody could reach him any more', { email: '', phone: '', address: '' }, 'email'],
    ['with an e-mail address that is none', { email: 'nowhere' }, 'email'],
    ['with a text that is too long', { address: 'a'.repeat(301) }, 'address'],
  ])('changes nothing %s', async (_, given, field) => {
    const before = await seen();

    expect(problemsOf(await changes(zaak.complainant, given)).map((problem) => problem.field)).toEqual([field]);
    expect(await seen()).toEqual(before);
  });

  it('changes it twenty times, and then asks the secretariat', async () => {
    for (let time = 0; time < 19; time += 1) {
      await done(zaak.complainant, { phone: `06 ${time}` });
    }
    await done(zaak.complainant, { phone: 'the last' });

    expect(refusalOf(await changes(zaak.complainant, { phone: 'too often' }))).toBe('tooManyChanges');
    await done(secretary, { phone: 'by the office' });
  });

  it('changes nothing of a helper, whose own it is', async () => {
    const { partyId } = await adds(zaak.complainant, 'grantHelp', { caseId: zaak.id, who: person, grants: ['follow'] });

    expect(refusalOf(await changes(zaak.complainant, { partyId, ...moved }))).toBe('notYourDetails');
  });

  it('changes nothing any more once the case was erased', async () => {
    await platform.app.get(TenantDoor).run(committee.tenant.id, () => platform.app.get(Keyring).destroyKey(zaak.id));

    expect(refusalOf(await changes(zaak.complainant, moved))).toBe('detailsErased');
  });
});

describe('whoever is in the case besides the complainant', () => {
  const lawyer = () => ({ caseId: zaak.id, who: person, lawyer: true });

  it('changes the own details only, without saying whose', async () => {
    const before = await seen();
    const added = await adds(zaak.complainant, 'addCoComplainant', { caseId: zaak.id, who: person });
    const caller = await signedIn(committee, added);

    await done(caller, moved);

    const { complainant, parties } = await seen(caller);
    expect(complainant).toEqual(before.complainant);
    expect(parties).toEqual([{ id: added.partyId, isYou: true, contact: { ...person, ...moved, email: null } }]);
    expect(await isFoundAt('3512 CD', '9')).toBe(true);
  });

  it('is a helper who changes the own details, and of nobody else', async () => {
    const help = { caseId: zaak.id, who: person, grants: ['follow'] };
    const [own, other] = [await adds(zaak.complainant, 'grantHelp', help), await adds(secretary, 'grantHelp', help)];
    const caller = await signedIn(committee, own);

    await done(caller, moved);

    expect(refusalOf(await changes(caller, { partyId: other.partyId, ...moved }))).toBe('notYourDetails');
    const contacts = (await seen()).parties.map(({ contact }) => contact?.address);
    expect(contacts).toEqual([moved.address, null]);
  });

  it('acts for the complainant in everything, in this too, and changes the own when he says so', async () => {
    const added = await adds(zaak.complainant, 'addRepresentative', lawyer());
    const caller = await signedIn(committee, added);

    await done(caller, moved);
    await done(caller, { partyId: added.partyId, phone: '030 1' });

    const { complainant, parties } = await seen();
    expect(complainant.address).toBe(moved.address);
    expect(parties.map(({ contact }) => contact)).toEqual([{ ...person, phone: '030 1', email: null, address: null }]);
  });

  it('is changed by the office, and not once he left', async () => {
    const { partyId } = await adds(zaak.complainant, 'grantHelp', { caseId: zaak.id, who: person, grants: ['follow'] });
    await done(secretary, { partyId, ...moved });
    await secretary.gets(`mutation ($input: WhichPartyInput!) { withdrawHelp(input: $input) { case { id } } }`, {
      input: { clientKey: randomUUID(), caseId: zaak.id, partyId },
    });

    expect(refusalOf(await changes(secretary, { partyId, phone: '1' }))).toBe('alreadyEnded');
  });
});

describe('the other side', () => {
  it('changes nothing of how the complainant is reached', async () => {
    const contact = await committee.staff('participantContact', 'bo-ex');
    await layBefore(secretary, zaak.id);

    expect(refusalOf(await changes(contact, moved))).toBe('NOT_FOUND');
  });
});
