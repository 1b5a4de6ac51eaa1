import { Keyring } from '#keyring';
import { randomUUID } from 'node:crypto';
import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { recordStatements } from '../../support/statements.js';
import { aCaseOf, adds, asksToChange, layBefore, refusalOf, signedIn, type TestCase } from '../parties/cast.js';
import { asksToMarkRead, asksToSend, messagesSeenBy, readsAll, sends, textsSeenBy } from './post.js';

let platform: TestApplication;
let committee: TestCommittee;
let secretary: Caller;
let contact: Caller;
let zaak: TestCase;

beforeAll(async () => {
  platform = await testApplication();
  committee = await platform.committee('kwru');
  secretary = await committee.staff('secretary');
  contact = await committee.staff('participantContact', 'bo-ex');
});
afterAll(() => platform.close());

beforeEach(async () => {
  platform.clock.set('2026-03-02T09:30:00.000Z');
  zaak = await aCaseOf(committee);
});

async function helper(...grants: string[]): Promise<Caller> {
  const input = { caseId: zaak.id, who: { name: 'Pia' }, grants };
  return signedIn(committee, await adds(zaak.complainant, 'grantHelp', input));
}

async function lawyer(): Promise<Caller> {
  const input = { caseId: zaak.id, who: { name: 'Pia' }, lawyer: true };
  return signedIn(committee, await adds(zaak.complainant, 'addRepresentative', input));
}

describe('a message', () => {
  it('of the complainant is read by the secretariat, and by nobody else', async () => {
    await layBefore(secretary, zaak.id);
    const chair = await committee.staff('chair');
    const member = await committee.staff('member');

    await sends(zaak.complainant, zaak.id, 'complainant', 'For the secretary.');

    expect(await textsSeenBy(secretary, zaak.id)).toEqual(['For the secretary.']);
    expect(await textsSeenBy(contact, zaak.id)).toEqual([]);
    expect(await textsSeenBy(chair, zaak.id)).toBeNull();
    expect(await textsSeenBy(member, zaak.id)).toBeNull();
    expect(await textsSeenBy((await aCaseOf(committee)).complainant, zaak.id)).toBeNull();
  });

  it('of the respondent is read by the secretariat, and not by the complainant', async () => {
    await layBefore(secretary, zaak.id);

    await sends(contact, zaak.id, 'respondent', 'From the corporation.');

    expect(await textsSeenBy(secretary, zaak.id)).toEqual(['From the corporation.']);
    expect(await textsSeenBy(zaak.complainant, zaak.id)).toEqual([]);
  });

  it('to all is read by both sides', async () => {
    await layBefore(secretary, zaak.id);

    await sends(secretary, zaak.id, 'all', 'To everybody.');

    expect(await textsSeenBy(zaak.complainant, zaak.id)).toEqual(['To everybody.']);
    expect(await textsSeenBy(contact, zaak.id)).toEqual(['To everybody.']);
  });

  it('to one side is read by that side only', async () => {
    await layBefore(secretary, zaak.id);

    await sends(secretary, zaak.id, 'complainant', 'To the complainant.');
    await sends(secretary, zaak.id, 'respondent', 'To the corporation.');

    expect(await textsSeenBy(zaak.complainant, zaak.id)).toEqual(['To the complainant.']);
    expect(await textsSeenBy(contact, zaak.id)).toEqual(['To the corporation.']);
  });

  it.each(['respondent', 'all'])('of the complainant to %s is refused', async (conversation) => {
    await layBefore(secretary, zaak.id);

    expect(refusalOf(await asksToSend(zaak.complainant, zaak.id, conversation))).toBe('NOT_FOUND');
  });

  it.each(['complainant', 'all'])('of the respondent to %s is refused', async (conversation) => {
    await layBefore(secretary, zaak.id);

    expect(refusalOf(await asksToSend(contact, zaak.id, conversation))).toBe('NOT_FOUND');
  });

  it('of the respondent is refused before the complaint was laid before it, and taken after that', async () => {
    const before = refusalOf(await asksToSend(contact, zaak.id, 'respondent'));
    await layBefore(secretary, zaak.id);

    expect(before).toBe('NOT_FOUND');
    expect((await asksToSend(contact, zaak.id, 'respondent')).errors).toEqual([]);
  });

  it.each(['chair', 'member'] as const)('of the %s is refused', async (role) => {
    await layBefore(secretary, zaak.id);
    const caller = await committee.staff(role);

    expect(refusalOf(await asksToSend(caller, zaak.id, 'complainant'))).toBe('NOT_FOUND');
  });

  it('of a deputy secretary is taken, and of a contact of another corporation is not', async () => {
    await layBefore(secretary, zaak.id);
    const deputy = await committee.staff('deputySecretary');
    const stranger = await committee.staff('participantContact', 'portaal-utrecht');

    expect((await asksToSend(deputy, zaak.id, 'all')).errors).toEqual([]);
    expect(refusalOf(await asksToSend(stranger, zaak.id, 'respondent'))).toBe('NOT_FOUND');
    expect(await textsSeenBy(stranger, zaak.id)).toBeNull();
  });

  it('changes no version of the case, and no timeline', async () => {
    const answer = await asksToSend(zaak.complainant, zaak.id, 'complainant');

    expect(answer.data?.sendMessage.case.version).toBe(1);
  });

  it('is sent once for a client key', async () => {
    const input = { clientKey: randomUUID(), caseId: zaak.id, conversation: 'complainant', text: 'Once.' };
    const document = 'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { case { id } } }';

    await zaak.complainant.gets(document, { input });
    await zaak.complainant.gets(document, { input });

    expect(await textsSeenBy(secretary, zaak.id)).toEqual(['Once.']);
  });

  it('is still taken after the end of the case', async () => {
    const withdraw = 'mutation ($input: WithdrawInput!) { withdraw(input: $input) { case { ended } } }';
    const input = { clientKey: randomUUID(), caseId: zaak.id, expectedVersion: 1 };
    const ended = await zaak.complainant.gets(withdraw, { input });

    expect(ended).toEqual({ withdraw: { case: { ended: true } } });
    expect((await asksToSend(zaak.complainant, zaak.id, 'complainant')).errors).toEqual([]);
  });

  it('is refused in a case whose content was erased', async () => {
    await sends(zaak.complainant, zaak.id, 'complainant', 'Before.');
    await committee.run(() => platform.app.get(Keyring).destroyKey(zaak.id));

    expect(refusalOf(await asksToSend(zaak.complainant, zaak.id, 'complainant'))).toBe('contentErased');
    expect(await textsSeenBy(secretary, zaak.id)).toEqual([null]);
  });

  it('of nothing but blanks, and one that is too long, are refused', async () => {
    expect(refusalOf(await asksToSend(zaak.complainant, zaak.id, 'complainant', ' \n'))).toBe('BAD_INPUT');
    expect(refusalOf(await asksToSend(zaak.complainant, zaak.id, 'complainant', 'a'.repeat(20_001)))).toBe('BAD_INPUT');
    expect((await asksToSend(zaak.complainant, zaak.id, 'complainant', 'a'.repeat(20_000))).errors).toEqual([]);
  });

  it('stands nowhere in the database in words', async () => {
    await sends(zaak.complainant, zaak.id, 'complainant', 'Zwartewoordzorquil.');

    const tables = ['case_message', 'message_read', 'case_content', 'client_key', 'audit_entry', 'case_event'];
    const rows = await platform.database.asAdmin(async (client) => {
      const found = await Promise.all(tables.map((table) => client.query(`select t.*::text from ${table} t`)));
      return JSON.stringify(found.map((result) => result.rows as object[]));
    });

    expect(rows.toLowerCase()).not.toContain('zwartewoordzorquil');
    expect(platform.logged().toLowerCase()).not.toContain('zwartewoordzorquil');
  });
});

describe('whoever acts for the complainant', () => {
  it('writes and reads what the complainant writes and reads', async () => {
    const representative = await lawyer();
    await sends(zaak.complainant, zaak.id, 'complainant', 'Mine.');

    await sends(representative, zaak.id, 'complainant', 'For her.');

    expect(await textsSeenBy(representative, zaak.id)).toEqual(['Mine.', 'For her.']);
    const { messages } = await messagesSeenBy(secretary, zaak.id);
    expect(messages?.map(({ from }) => from)).toEqual(['complainant', 'representative']);
  });
});

describe('a helper', () => {
  beforeEach(() => sends(zaak.complainant, zaak.id, 'complainant', 'Mine.'));

  it.each`
    grants                                 | reads        | writes
    ${['follow']}                          | ${null}      | ${'NOT_FOUND'}
    ${['readContents']}                    | ${['Mine.']} | ${'NOT_FOUND'}
    ${['write']}                           | ${null}      | ${undefined}
    ${['follow', 'readContents', 'write']} | ${['Mine.']} | ${undefined}
  `('with $grants reads $reads, and is answered $writes when he writes', async ({ grants, reads, writes }) => {
    const caller = await helper(...(grants as string[]));

    expect(await textsSeenBy(caller, zaak.id)).toEqual(reads);
    expect(refusalOf(await asksToSend(caller, zaak.id, 'complainant'))).toBe(writes);
  });

  it('reads and writes nothing from the request on that follows when the help is withdrawn', async () => {
    const input = { caseId: zaak.id, who: { name: 'Pia' }, grants: ['readContents', 'write'] };
    const added = await adds(zaak.complainant, 'grantHelp', input);
    const caller = await signedIn(committee, added);
    await sends(caller, zaak.id, 'complainant');

    await asksToChange(zaak.complainant, 'withdrawHelp', { caseId: zaak.id, partyId: added.partyId });

    expect(refusalOf(await asksToSend(caller, zaak.id, 'complainant'))).toBe('NOT_SIGNED_IN');
    expect(await textsSeenBy(caller, zaak.id)).toBeNull();
  });
});

describe('reading', () => {
  it('is told to the side that sent it: by which side and since when, the first time, and never by whom', async () => {
    await sends(zaak.complainant, zaak.id, 'complainant');
    const first = platform.clock.nowIso();
    await readsAll(secretary, zaak.id);
    platform.clock.advance(60_000);
    await readsAll(await committee.staff('deputySecretary'), zaak.id);

    const { messages } = await messagesSeenBy(zaak.complainant, zaak.id);

    expect(messages?.map(({ readBy }) => readBy)).toEqual([[{ by: 'secretariat', since: first }]]);
  });

  it('is not told to whoever did not send it', async () => {
    await layBefore(secretary, zaak.id);
    await sends(secretary, zaak.id, 'all');
    await readsAll(contact, zaak.id);

    expect((await messagesSeenBy(zaak.complainant, zaak.id)).messages?.[0]?.readBy).toEqual([]);
    expect((await messagesSeenBy(secretary, zaak.id)).messages?.[0]?.readBy).toEqual([
      { by: 'respondent', since: platform.clock.nowIso() },
    ]);
  });

  it('by somebody of the own side is no reading by the other', async () => {
    const representative = await lawyer();
    await sends(zaak.complainant, zaak.id, 'complainant');

    await readsAll(representative, zaak.id);

    expect((await messagesSeenBy(zaak.complainant, zaak.id)).messages?.[0]?.readBy).toEqual([]);
  });

  it('counts what is still to be read, up to the message that was seen', async () => {
    await sends(secretary, zaak.id, 'complainant', 'One.');
    await sends(secretary, zaak.id, 'complainant', 'Two.');
    await sends(zaak.complainant, zaak.id, 'complainant', 'Mine.');
    const { messages, unreadMessages } = await messagesSeenBy(zaak.complainant, zaak.id);

    await asksToMarkRead(zaak.complainant, zaak.id, messages![0]!.id);

    expect(unreadMessages).toBe(2);
    expect((await messagesSeenBy(zaak.complainant, zaak.id)).messages?.map(({ unread }) => unread)).toEqual([
      false,
      true,
      false,
    ]);
    expect((await messagesSeenBy(zaak.complainant, zaak.id)).unreadMessages).toBe(1);
  });

  it('of a message that is not his to read is answered like one that is not there', async () => {
    await layBefore(secretary, zaak.id);
    await sends(zaak.complainant, zaak.id, 'complainant');
    const { messages } = await messagesSeenBy(zaak.complainant, zaak.id);

    const theirs = await asksToMarkRead(contact, zaak.id, messages![0]!.id);
    const nobodys = await asksToMarkRead(contact, zaak.id, randomUUID());

    expect(theirs).toEqual(nobodys);
    expect(refusalOf(theirs)).toBe('NOT_FOUND');
  });
});

describe('the number of messages', () => {
  const most = 20;

  it('of one person within an hour has a bound, which another of the side and the office do not share', async () => {
    const representative = await lawyer();
    for (let sent = 0; sent < most; sent += 1) {
      await sends(zaak.complainant, zaak.id, 'complainant');
    }

    expect(refusalOf(await asksToSend(zaak.complainant, zaak.id, 'complainant'))).toBe('tooManyMessagesAnHour');
    expect((await asksToSend(representative, zaak.id, 'complainant')).errors).toEqual([]);
    expect((await asksToSend(secretary, zaak.id, 'complainant')).errors).toEqual([]);
  });

  it('is open again an hour after the first', async () => {
    for (let sent = 0; sent < most; sent += 1) {
      await sends(zaak.complainant, zaak.id, 'complainant');
    }

    platform.clock.advance(60 * 60_000 - 1);
    const stillHere = await zaak.signIn();
    const [refusal] = (await asksToSend(stillHere, zaak.id, 'complainant')).errors;
    platform.clock.advance(1);

    expect(refusal?.message).toContain('Wait 1 minute ');
    expect((await asksToSend(stillHere, zaak.id, 'complainant')).errors).toEqual([]);
  });

  it('of two requests at the same moment is counted one after the other', async () => {
    for (let sent = 0; sent < most - 1; sent += 1) {
      await sends(zaak.complainant, zaak.id, 'complainant');
    }

    const answers = await Promise.all([1, 2, 3].map(() => asksToSend(zaak.complainant, zaak.id, 'complainant')));

    expect(answers.map(refusalOf).sort()).toEqual(['tooManyMessagesAnHour', 'tooManyMessagesAnHour', undefined]);
  });

  it('of one side has a bound, and that of the case another: neither side takes the room of the other', async () => {
    await layBefore(secretary, zaak.id);
    await fill(zaak.id, 'complainant', 1, 200);

    expect(refusalOf(await asksToSend(zaak.complainant, zaak.id, 'complainant'))).toBe('tooManyMessages');
    expect((await asksToSend(contact, zaak.id, 'respondent')).errors).toEqual([]);

    await fill(zaak.id, 'office', 202, 500);

    expect(refusalOf(await asksToSend(contact, zaak.id, 'respondent'))).toBe('tooManyMessages');
    expect(refusalOf(await asksToSend(secretary, zaak.id, 'all'))).toBe('tooManyMessages');
    await expect(fill(zaak.id, 'office', 501, 501)).rejects.toThrow('case_message_number_check');
  });

  /** Long ago, so that no bound of an hour is in the way. */
  async function fill(caseId: string, side: string, from: number, to: number): Promise<void> {
    await platform.database.asAdmin((client) =>
      client.query(
        `insert into case_message (tenant_id, id, case_id, number, conversation, from_side, from_role, from_id, content_id, sent_at)
          select $1, gen_random_uuid(), $2, n, 'complainant', $3, $3, gen_random_uuid(), gen_random_uuid(), '2026-01-01'
          from generate_series($4::int, $5::int) n`,
        [committee.tenant.id, caseId, side, from, to],
      ),
    );
  }
});

describe('opening a case', () => {
  const everything = `query ($id: ID!) { case(id: $id) { complaint { description }
    messages(language: en) { text readBy { by since } } unreadMessages parties(language: en) { name } } }`;
  const without = 'query ($id: ID!) { case(id: $id) { complaint { description } } }';

  async function statements(query: string): Promise<number> {
    await secretary.gets(query, { id: zaak.id });
    return (await recordStatements(() => secretary.gets(query, { id: zaak.id }))).length;
  }

  it('with 30 messages and the people in it takes one statement more than without', async () => {
    const before = await statements(without);
    for (let sent = 0; sent < 30; sent += 1) {
      await sends(sent % 2 === 0 ? zaak.complainant : secretary, zaak.id, 'complainant', `Number ${sent}.`);
    }
    await readsAll(secretary, zaak.id);

    expect((await textsSeenBy(zaak.complainant, zaak.id))?.[29]).toBe('Number 29.');
    expect(await statements(everything)).toBe(before + 1);
  });
});
