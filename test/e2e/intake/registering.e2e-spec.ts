import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
import { fieldsOf, type Filed } from '../../support/filing.js';
import { aRegistration, columnOf, inOrder, registerComplaint, seenBy, whyNot } from './desk.js';
import { aCommitteeWithEverything, anInternalLadder, plugins } from './invented.js';

let platform: TestApplication;
let committee: TestCommittee;
let ladder: TestCommittee;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aCommitteeWithEverything(), anInternalLadder()));
  platform.clock.set('2026-03-09T09:00:00Z');
  committee = await platform.committee('invented');
  ladder = await platform.committee('ladder');
});
afterAll(() => platform.close());

const register = async (by: Awaited<ReturnType<TestCommittee['staff']>>, changed: object) =>
  by.gets<{ registerComplaint: Filed['fileComplaint'] & { confirmationSentTo: string | null } }>(registerComplaint, {
    input: aRegistration({ ...inOrder, ...changed }),
  });

const withoutEmail = { complainant: { name: 'Zoë Invented', phone: '06 12345678' } };

describe('a complaint that somebody tells at the desk', () => {
  it('is written down by the secretary, and is followed with the code that is handed out', async () => {
    const secretary = await committee.staff('secretary');

    const { registerComplaint: filed } = await register(secretary, withoutEmail);

    const complainant = await committee.complainant(filed);
    expect(await seenBy(complainant, filed.caseId)).toMatchObject({
      receivedOn: '2026-03-02',
      timeline: [{ type: 'complaintFiled', on: '2026-03-02', by: 'secretary' }],
    });
    expect([filed.confirmationSentTo, await columnOf(platform, filed.caseId, 'complainant_on_paper')]).toEqual([
      null,
      true,
    ]);
  });

  it('gets its confirmation by e-mail where there is an address', async () => {
    const secretary = await committee.staff('secretary');

    const { registerComplaint: filed } = await register(secretary, {});

    expect([filed.confirmationSentTo, await columnOf(platform, filed.caseId, 'complainant_on_paper')]).toEqual([
      'zoe@renter.example',
      false,
    ]);
  });

  it('is written down once, however often it is sent', async () => {
    const secretary = await committee.staff('secretary');
    const input = aRegistration(inOrder);

    const first = await secretary.gets(registerComplaint, { input });
    const again = await secretary.gets(registerComplaint, { input });

    expect(again).toEqual(first);
  });

  it('is not written down by the landlord that it is about, nor by somebody who is not signed in', async () => {
    const contact = await committee.staff('participantContact', 'north');

    const answers = await Promise.all(
      [contact, committee.visitor()].map((one) => one.asks(registerComplaint, { input: aRegistration(inOrder) })),
    );

    expect(answers.map(whyNot)).toEqual(['NOT_FOUND', 'NOT_SIGNED_IN']);
  });

  it('is written down inside by who treats complaints there, and not for another landlord', async () => {
    const handler = await ladder.staff('handler', 'north');
    const input = { ...inOrder, complainantClass: undefined };

    const own = await handler.asks(registerComplaint, { input: aRegistration(input) });
    const other = await handler.asks(registerComplaint, { input: aRegistration({ ...input, participant: 'south' }) });

    expect([own.errors, whyNot(other)]).toEqual([[], 'NOT_FOUND']);
  });
});

describe('a complaint that comes in by post', () => {
  const letter = { channel: 'post', receivedOn: '2026-03-06', datedOn: '2026-03-01', sentOn: '2026-03-03' };

  it('counts from the day of posting where the regulation says so', async () => {
    const secretary = await committee.staff('secretary');

    const { registerComplaint: filed } = await register(secretary, letter);

    expect(await seenBy(secretary, filed.caseId)).toMatchObject({ receivedOn: '2026-03-03' });
  });

  it('counts from the day of receipt where it came in another way', async () => {
    const secretary = await committee.staff('secretary');

    const { registerComplaint: filed } = await register(secretary, { ...letter, channel: 'email' });

    expect(await seenBy(secretary, filed.caseId)).toMatchObject({ receivedOn: '2026-03-06' });
  });

  it.each([
    ['the day of posting is not said', { ...letter, sentOn: undefined }, ['sentOn']],
    ['it would come in tomorrow', { ...letter, receivedOn: '2026-03-10' }, ['receivedOn']],
    ['it would be posted tomorrow', { ...letter, sentOn: '2026-03-10' }, ['sentOn', 'receivedOn']],
    ['it was posted before it was dated', { ...letter, datedOn: '2026-03-04' }, ['sentOn']],
    ['it was received before it was posted', { ...letter, receivedOn: '2026-03-02' }, ['receivedOn']],
    ['it came in on line', { ...letter, channel: 'online' }, ['channel']],
    ['it says nothing', { ...letter, complaint: {} }, ['complaint.description']],
  ])('is not written down when %s', async (_, changed, fields) => {
    const secretary = await committee.staff('secretary');

    const answer = await secretary.asks(registerComplaint, { input: aRegistration({ ...inOrder, ...changed }) });

    expect(fieldsOf(answer).toSorted()).toEqual(fields.toSorted());
  });

  it('is written down today as well as on the day it came in', async () => {
    const secretary = await committee.staff('secretary');

    const { registerComplaint: filed } = await register(secretary, { ...letter, receivedOn: '2026-03-09' });

    expect(await seenBy(secretary, filed.caseId)).not.toBeNull();
  });
});

describe('a complaint that staff writes down under another regulation', () => {
  const atUtrecht = { ...inOrder, participant: 'bo-ex', complainantClass: undefined, forums: undefined };

  it('is filed by the secretary where the regulation lets staff file', async () => {
    const kwru = await platform.committee('kwru');
    const secretary = await kwru.staff('secretary');

    const { registerComplaint: filed } = await register(secretary, { ...atUtrecht, channel: 'post' });

    expect(await seenBy(secretary, filed.caseId)).toMatchObject({ timeline: [{ by: 'secretary' }] });
  });

  it('is refused by the regulation that has complaints come in on line only', async () => {
    const twente = await platform.committee('twente');
    const secretary = await twente.staff('secretary');

    const answer = await secretary.asks(registerComplaint, {
      input: aRegistration({ participant: 'welbions' }),
    });

    expect(whyNot(answer)).toBe('roleMayNot');
  });
});
