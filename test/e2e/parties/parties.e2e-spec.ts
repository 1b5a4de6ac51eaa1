import { FileVault } from '#files';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { problemsOf } from '../../support/filing.js';
import {
  type Added,
  aCaseOf,
  adds,
  asksToAdd,
  asksToChange,
  layBefore,
  peopleSeenBy,
  refusalOf,
  sees,
  signedIn,
  type TestCase,
} from './cast.js';

let platform: TestApplication;
let committee: TestCommittee;
let secretary: Caller;
let contact: Caller;
let zaak: TestCase;

const person = { name: 'Pia de Boer', phone: '06 12345678' };

beforeAll(async () => {
  platform = await testApplication();
  committee = await platform.committee('kwru');
  secretary = await committee.staff('secretary');
  contact = await committee.staff('participantContact', 'bo-ex');
});
afterAll(() => platform.close());

beforeEach(async () => {
  zaak = await aCaseOf(committee);
});

/** Who may come in, with everything that is needed. */
const representative = () => ({ caseId: zaak.id, who: person, lawyer: false });
const lawyer = () => ({ caseId: zaak.id, who: person, lawyer: true });
const guardian = () => ({ caseId: zaak.id, who: person, kind: 'guardian', appointment: { on: '2026-02-01' } });
const another = () => ({ caseId: zaak.id, who: person });
const help = (...grants: string[]) => ({ caseId: zaak.id, who: person, grants });

async function aFileOf(caseId: string): Promise<string> {
  const label = { name: 'power-of-attorney.txt', by: { kind: 'complainant', id: null }, limit: 1000 };
  const bytes = Readable.from([Buffer.from('I let Pia act for me.')]);
  return (await committee.run(() => platform.app.get(FileVault).keep(caseId, bytes, label))).fileId;
}

describe('a representative', () => {
  it('who is a lawyer has access at once, without a power of attorney', async () => {
    const added = await adds(zaak.complainant, 'addRepresentative', lawyer());

    expect(await sees(await signedIn(committee, added), zaak.id)).toBe(true);
  });

  it('who is no lawyer is known but has no access without a power of attorney', async () => {
    const added = await adds(zaak.complainant, 'addRepresentative', representative());

    expect(added).toMatchObject({ loginCode: null, password: null });
    expect(await peopleSeenBy(zaak.complainant, zaak.id)).toMatchObject([
      { capacity: 'representative', name: person.name, hasAccess: false, powerOfAttorneyOn: null },
    ]);
  });

  it('has access from the moment that the office recorded the power of attorney on paper', async () => {
    const { partyId } = await adds(zaak.complainant, 'addRepresentative', representative());

    const admitted = await adds(secretary, 'recordPowerOfAttorney', { caseId: zaak.id, partyId, on: '2026-02-20' });

    expect(await sees(await signedIn(committee, admitted), zaak.id)).toBe(true);
    expect(await peopleSeenBy(secretary, zaak.id)).toMatchObject([
      { hasAccess: true, powerOfAttorneyOn: '2026-02-20' },
    ]);
  });

  it('has no access on the word of the complainant that there is a power of attorney', async () => {
    const input = { ...representative(), powerOfAttorney: { on: '2026-02-20' } };

    const answer = await asksToAdd(zaak.complainant, 'addRepresentative', input);

    expect(problemsOf(answer).map(({ field }) => field)).toEqual(['powerOfAttorney.fileId']);
    expect(await peopleSeenBy(zaak.complainant, zaak.id)).toEqual([]);
  });

  it('has access by a file of the case, and not by one of another case or of none', async () => {
    const other = await aCaseOf(committee);
    const by = (fileId: string) => ({ ...representative(), powerOfAttorney: { on: '2026-02-20', fileId } });
    const asks = (fileId: string) => asksToAdd(zaak.complainant, 'addRepresentative', by(fileId));

    expect(refusalOf(await asks(randomUUID()))).toBe('NOT_FOUND');
    expect(refusalOf(await asks(await aFileOf(other.id)))).toBe('NOT_FOUND');
    expect((await asks(await aFileOf(zaak.id))).data?.['addRepresentative']?.loginCode).toEqual(expect.any(String));
  });

  it('has no power of attorney from a day to come', async () => {
    const input = { ...representative(), powerOfAttorney: { on: '2026-12-31' } };

    const answer = await asksToAdd(secretary, 'addRepresentative', input);

    expect(problemsOf(answer).map(({ field }) => field)).toEqual(['powerOfAttorney.on']);
  });

  it('who is a lawyer gets no power of attorney recorded, and one that was recorded is not recorded again', async () => {
    const { partyId: ofLawyer } = await adds(secretary, 'addRepresentative', lawyer());
    const { partyId } = await adds(secretary, 'addRepresentative', representative());
    const recorded = (id: string) => ({ caseId: zaak.id, partyId: id, on: '2026-02-20' });
    await adds(secretary, 'recordPowerOfAttorney', recorded(partyId));

    expect(refusalOf(await asksToAdd(secretary, 'recordPowerOfAttorney', recorded(ofLawyer)))).toBe('lawyerNeedsNone');
    expect(refusalOf(await asksToAdd(secretary, 'recordPowerOfAttorney', recorded(partyId)))).toBe('alreadyRecorded');
  });

  it('is refused from the next request on when it ended, and his session with it', async () => {
    const added = await adds(zaak.complainant, 'addRepresentative', lawyer());
    const caller = await signedIn(committee, added);
    const before = await sees(caller, zaak.id);

    await asksToChange(zaak.complainant, 'endRepresentation', { caseId: zaak.id, partyId: added.partyId });

    expect([before, await sees(caller, zaak.id)]).toEqual([true, false]);
    await expect(signedIn(committee, added)).rejects.toThrow('401');
    expect(await peopleSeenBy(secretary, zaak.id)).toMatchObject([
      { hasAccess: false, until: platform.clock.nowIso() },
    ]);
  });

  it('ends the own task, and not that of another representative', async () => {
    const one = await adds(zaak.complainant, 'addRepresentative', lawyer());
    const other = await adds(zaak.complainant, 'addRepresentative', lawyer());
    const caller = await signedIn(committee, one);
    const which = ({ partyId }: Added) => ({ caseId: zaak.id, partyId });

    expect(refusalOf(await asksToChange(caller, 'endRepresentation', which(other)))).toBe('notYours');
    expect((await asksToChange(caller, 'endRepresentation', which(one))).errors).toEqual([]);
  });

  it('whose task ended is not ended again', async () => {
    const { partyId } = await adds(zaak.complainant, 'addRepresentative', lawyer());
    await asksToChange(zaak.complainant, 'endRepresentation', { caseId: zaak.id, partyId });

    const again = await asksToChange(secretary, 'endRepresentation', { caseId: zaak.id, partyId });

    expect(refusalOf(again)).toBe('alreadyEnded');
  });

  it('takes a step that stands in the timeline as taken for the complainant', async () => {
    const caller = await signedIn(committee, await adds(zaak.complainant, 'addRepresentative', lawyer()));
    const withdraw = `mutation ($input: WithdrawInput!) { withdraw(input: $input) { case { ${timeline} } } }`;
    const input = { clientKey: randomUUID(), caseId: zaak.id, expectedVersion: 1 };

    const answered = await caller.gets<{ withdraw: { case: Timeline } }>(withdraw, { input });
    const seen = await seenBy(secretary);

    expect(answered.withdraw.case.timeline.at(-1)!.by).toBe('complainant, by the representative');
    expect(seen.timeline.map(({ by }) => by)).toEqual(['complainant', 'complainant, by the representative']);
  });
});

interface Timeline {
  timeline: { by: string }[];
}
const timeline = 'timeline(language: en) { by }';

async function seenBy(caller: Caller): Promise<Timeline> {
  const query = `query ($id: ID!) { case(id: $id) { ${timeline} } }`;
  return (await caller.gets<{ case: Timeline }>(query, { id: zaak.id })).case;
}

describe('whoever represents by law', () => {
  it('acts in everything for the complainant', async () => {
    const caller = await signedIn(committee, await adds(secretary, 'addLegalRepresentative', guardian()));

    const steps = async (who: Caller) => {
      const query = 'query ($id: ID!) { case(id: $id) { steps { step open } complaint { description } } }';
      return who.gets(query, { id: zaak.id });
    };

    expect(await steps(caller)).toEqual(await steps(zaak.complainant));
  });

  it('comes in with an appointment that can be seen, and not without one', async () => {
    const answer = await asksToAdd(zaak.complainant, 'addLegalRepresentative', guardian());

    expect(problemsOf(answer).map(({ field }) => field)).toEqual(['appointment.fileId']);
  });

  it('is ended by the office, and not by the complainant', async () => {
    const { partyId } = await adds(secretary, 'addLegalRepresentative', guardian());
    const which = { caseId: zaak.id, partyId };

    expect(refusalOf(await asksToChange(zaak.complainant, 'endRepresentation', which))).toBe('endedByAppointment');
    expect((await asksToChange(secretary, 'endRepresentation', which)).errors).toEqual([]);
  });

  it('acts for somebody who complains in the case, and for nobody else', async () => {
    const { partyId } = await adds(zaak.complainant, 'addCoComplainant', another());
    const stranger = await asksToAdd(secretary, 'addLegalRepresentative', { ...guardian(), actsFor: randomUUID() });

    expect(problemsOf(stranger).map(({ field }) => field)).toEqual(['actsFor']);
    expect((await asksToAdd(secretary, 'addLegalRepresentative', { ...guardian(), actsFor: partyId })).errors).toEqual(
      [],
    );
  });
});

describe('somebody who complains as well', () => {
  it('has a login of the own, and sees the case', async () => {
    const added = await adds(zaak.complainant, 'addCoComplainant', another());

    expect(await sees(await signedIn(committee, added), zaak.id)).toBe(true);
    expect(await sees(await signedIn(committee, added), (await aCaseOf(committee)).id)).toBe(false);
  });
});

describe('letting people into a case', () => {
  it.each(['addRepresentative', 'addCoComplainant', 'addLegalRepresentative', 'grantHelp'])(
    '%s is for the side of the complainant and the office, and not for the other side, the chair or another complainant',
    async (name) => {
      const input = {
        addRepresentative: lawyer(),
        addCoComplainant: another(),
        addLegalRepresentative: guardian(),
        grantHelp: help('follow'),
      }[name]!;
      await layBefore(secretary, zaak.id);
      const others = [contact, await committee.staff('chair'), (await aCaseOf(committee)).complainant];

      for (const caller of others) {
        expect(refusalOf(await asksToAdd(caller, name, input))).toBe('NOT_FOUND');
      }
      expect((await asksToAdd(secretary, name, input)).errors).toEqual([]);
    },
  );

  it('is done once for a client key, and answers the same code again', async () => {
    const input = { clientKey: randomUUID(), ...lawyer() };

    const first = await adds(zaak.complainant, 'addRepresentative', input);
    const second = await adds(zaak.complainant, 'addRepresentative', input);

    expect(second).toEqual(first);
    expect(await peopleSeenBy(zaak.complainant, zaak.id)).toHaveLength(1);
  });

  it('changes no version of the case', async () => {
    await adds(zaak.complainant, 'addRepresentative', lawyer());

    const query = 'query ($id: ID!) { case(id: $id) { version } }';

    expect(await zaak.complainant.gets(query, { id: zaak.id })).toEqual({ case: { version: 1 } });
  });

  it('leaves no name in the table', async () => {
    await adds(zaak.complainant, 'addRepresentative', lawyer());

    const rows = await platform.database.asAdmin(
      async (client) => (await client.query<object>('select * from case_party')).rows,
    );

    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('Boer');
  });
});

describe('who is in a case', () => {
  beforeEach(async () => {
    await adds(zaak.complainant, 'addRepresentative', lawyer());
    await adds(zaak.complainant, 'addRepresentative', representative());
    await adds(zaak.complainant, 'grantHelp', help('follow'));
    await layBefore(secretary, zaak.id);
  });

  it('is known whole to the complainant and to the office', async () => {
    const everybody = [
      { capacity: 'representative', contact: { phone: person.phone }, hasAccess: true },
      { capacity: 'representative', contact: { phone: person.phone }, hasAccess: false },
      { capacity: 'helper', contact: { phone: person.phone }, grants: ['follow'] },
    ];

    expect(await peopleSeenBy(zaak.complainant, zaak.id)).toMatchObject(everybody);
    expect(await peopleSeenBy(secretary, zaak.id)).toMatchObject(everybody);
  });

  it('is known to the other side as far as they act for the complainant: no helpers, no addresses', async () => {
    expect(await peopleSeenBy(contact, zaak.id)).toMatchObject([
      { capacity: 'representative', name: person.name, contact: null, grants: null, hasAccess: true },
    ]);
    expect(await peopleSeenBy(contact, zaak.id)).toHaveLength(1);
  });

  it('is known to a helper who may follow without names, but for the own', async () => {
    const caller = await signedIn(committee, await adds(zaak.complainant, 'grantHelp', help('follow')));

    expect(await peopleSeenBy(caller, zaak.id)).toMatchObject([
      { capacity: 'representative', name: null },
      { capacity: 'helper', name: person.name, grants: ['follow'] },
    ]);
  });
});

describe('the database', () => {
  it('lets nobody in by a power of attorney that is not there', async () => {
    const { partyId } = await adds(zaak.complainant, 'addRepresentative', representative());
    const tried = platform.database.asAdmin((client) =>
      client.query(
        `update case_party set credential_id = (select id from complainant_credential limit 1) where id = $1`,
        [partyId],
      ),
    );

    await expect(tried).rejects.toThrow('case_party_access');
  });
});
