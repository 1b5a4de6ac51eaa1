import { randomUUID } from 'node:crypto';
import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { problemsOf } from '../../support/filing.js';
import {
  type Added,
  aCaseOf,
  adds,
  asksToAdd,
  asksToChange,
  refusalOf,
  sees,
  signedIn,
  type TestCase,
} from './cast.js';

let platform: TestApplication;
let committee: TestCommittee;
let zaak: TestCase;

beforeAll(async () => {
  platform = await testApplication();
  committee = await platform.committee('kwru');
});
afterAll(() => platform.close());

beforeEach(async () => {
  zaak = await aCaseOf(committee);
});

const person = { name: 'Pia de Boer', phone: '06 12345678' };
const help = (...grants: string[]) => ({ caseId: zaak.id, who: person, grants });
const lawyer = () => ({ caseId: zaak.id, who: person, lawyer: true });

describe('a helper', () => {
  const everything = `query ($id: ID!) { case(id: $id) { stage complaint { description } } }`;
  const withdrawing = `mutation ($input: WithdrawInput!) { withdraw(input: $input) { case { id } } }`;

  async function helper(...grants: string[]): Promise<Caller> {
    return signedIn(committee, await adds(zaak.complainant, 'grantHelp', help(...grants)));
  }

  it('who may follow sees where the case stands, and not what was written', async () => {
    const { data } = await (await helper('follow')).asks<{ case: object }>(everything, { id: zaak.id });

    expect(data?.case).toEqual({ stage: 'filed', complaint: null });
  });

  it('who may read sees what was written', async () => {
    const { data } = await (await helper('readContents')).asks<{ case: object }>(everything, { id: zaak.id });

    expect(data?.case).toEqual({ stage: 'filed', complaint: { description: expect.any(String) as string } });
  });

  it('who may do everything takes nothing back', async () => {
    const caller = await helper('follow', 'readContents', 'write');
    const input = { clientKey: randomUUID(), caseId: zaak.id, expectedVersion: 1 };

    expect(refusalOf(await caller.asks(withdrawing, { input }))).toBe('NOT_FOUND');
  });

  it('lets nobody else in', async () => {
    const caller = await helper('follow', 'readContents', 'write');

    expect(refusalOf(await asksToAdd(caller, 'grantHelp', help('follow')))).toBe('NOT_FOUND');
  });

  it('sees more from the next request on when the complainant allows more, and less when he allows less', async () => {
    const added = await adds(zaak.complainant, 'grantHelp', help('follow'));
    const caller = await signedIn(committee, added);
    const reads = async () => {
      const { data } = await caller.asks<{ case: { complaint: object | null } }>(everything, { id: zaak.id });
      return data?.case.complaint !== null;
    };
    const change = (...grants: string[]) =>
      asksToChange(zaak.complainant, 'changeHelp', { caseId: zaak.id, partyId: added.partyId, grants });

    const before = await reads();
    await change('follow', 'readContents');
    const more = await reads();
    await change('follow');

    expect([before, more, await reads()]).toEqual([false, true, false]);
  });

  it('changes nothing of what he may', async () => {
    const added = await adds(zaak.complainant, 'grantHelp', help('follow'));
    const caller = await signedIn(committee, added);
    const input = { caseId: zaak.id, partyId: added.partyId, grants: ['readContents'] };

    expect(refusalOf(await asksToChange(caller, 'changeHelp', input))).toBe('NOT_FOUND');
  });

  it('is refused from the next request on when the help was withdrawn', async () => {
    const added = await adds(zaak.complainant, 'grantHelp', help('follow'));
    const caller = await signedIn(committee, added);
    const before = await sees(caller, zaak.id);

    await asksToChange(zaak.complainant, 'withdrawHelp', { caseId: zaak.id, partyId: added.partyId });

    expect([before, await sees(caller, zaak.id)]).toEqual([true, false]);
  });

  it('gives up the own help, and not that of another', async () => {
    const own = await adds(zaak.complainant, 'grantHelp', help('follow'));
    const other = await adds(zaak.complainant, 'grantHelp', help('follow'));
    const caller = await signedIn(committee, own);
    const which = ({ partyId }: Added) => ({ caseId: zaak.id, partyId });

    expect(refusalOf(await asksToChange(caller, 'withdrawHelp', which(other)))).toBe('notYours');
    expect((await asksToChange(caller, 'withdrawHelp', which(own))).errors).toEqual([]);
    expect(await sees(caller, zaak.id)).toBe(false);
  });

  it('ends no representation', async () => {
    const { partyId } = await adds(zaak.complainant, 'addRepresentative', lawyer());
    const caller = await helper('follow', 'readContents', 'write');

    const answer = await asksToChange(caller, 'endRepresentation', { caseId: zaak.id, partyId });

    expect(refusalOf(answer)).toBe('notYours');
  });

  it('is not let in without anything that is allowed', async () => {
    const answer = await asksToAdd(zaak.complainant, 'grantHelp', help());

    expect(problemsOf(answer).map(({ field }) => field)).toEqual(['grants']);
  });
});
