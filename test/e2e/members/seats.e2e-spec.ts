import { randomUUID } from 'node:crypto';
import { wholePlugin } from '../../builders/a-whole-regulation.js';
import { testApplication, type TestApplication } from '../../support/application.js';
import {
  anOffice,
  asksTo,
  does,
  membersSeenBy,
  newcomer,
  type Office,
  personSeenBy,
  readyToSit,
  refusalOf,
  rentersOfNorth,
  rentersSeat,
} from './office.js';

let platform: TestApplication;
let office: Office;

beforeAll(async () => {
  platform = await testApplication({}, [wholePlugin()]);
});
beforeEach(async () => {
  platform.clock.set('2026-03-02T09:00:00Z');
  office = await anOffice(await platform.committee('everything', `c-${randomUUID().slice(0, 8)}`));
});
afterAll(() => platform.close());

const nominate = (changed: object = {}) => ({ ...newcomer('Alma'), ...rentersSeat, ...changed });

describe('a nomination', () => {
  it('names everybody who nominates, and nobody consented yet', async () => {
    const { personId } = await does(office.secretary, 'nominateMember', nominate());

    const { name, nominations, seats } = await personSeenBy(office.secretary, personId);
    expect([name, nominations.map(({ seat }) => seat), seats]).toEqual(['Alma', ['rentersMember'], []]);
  });

  it('sent twice with one key is one nomination', async () => {
    const input = { ...nominate(), clientKey: randomUUID() };

    const first = await does(office.secretary, 'nominateMember', input);
    const second = await does(office.secretary, 'nominateMember', input);

    expect(second).toEqual(first);
    expect((await personSeenBy(office.secretary, first.personId)).nominations).toHaveLength(1);
  });

  it.each([
    ['a seat that the regulation does not have', 'BAD_INPUT seat', { seat: 'fourthMember' }],
    ['a seat for which others nominate', 'BAD_INPUT nominators.0.by', { seat: 'participantsMember' }],
    [
      'a participant that does not take part',
      'BAD_INPUT nominators.0.participant',
      { nominators: [{ by: 'rentersOrganisations', participant: 'nobody' }] },
    ],
    ['somebody who nominates twice', 'BAD_INPUT nominators', { nominators: [rentersOfNorth, rentersOfNorth] }],
    [
      'renters of nobody knows which participant',
      'BAD_INPUT nominators.0.participant',
      { nominators: [{ by: 'rentersOrganisations' }] },
    ],
    ['nobody', 'BAD_INPUT personId', { who: undefined }],
    ['somebody who is not there', 'NOT_FOUND', { who: undefined, personId: randomUUID() }],
    ['a deputy of every seat', 'done', { seat: '*', capacity: 'deputy' }],
    ['a member of every seat', 'BAD_INPUT seat', { seat: '*', capacity: 'seat' }],
  ])('of %s ends with: %s', async (_, ends, changed) => {
    expect(await refusalOf(office.secretary, 'nominateMember', nominate(changed))).toBe(ends);
  });

  it('of somebody with an address that is known here is of the same person', async () => {
    const { email } = office.people.chair;

    const { personId } = await does(office.secretary, 'nominateMember', nominate({ who: { name: 'Other', email } }));

    expect(personId).toBe(office.people.chair.personId);
  });

  it('of somebody new twice is of one person', async () => {
    const first = await does(office.secretary, 'nominateMember', nominate());
    const second = await does(office.secretary, 'nominateMember', nominate({ seat: '*', capacity: 'deputy' }));

    expect(second.personId).toBe(first.personId);
  });

  it('of somebody who is known at another committee is of a new person, and tells nothing of the other', async () => {
    const elsewhere = await anOffice(await platform.committee('everything', `c-${randomUUID().slice(0, 8)}`));
    const there = await does(elsewhere.secretary, 'nominateMember', nominate());

    const here = await does(
      office.secretary,
      'nominateMember',
      nominate({ who: { ...newcomer('Alma').who, name: 'A.' } }),
    );

    expect(here.personId).not.toBe(there.personId);
    expect((await personSeenBy(office.secretary, here.personId)).name).toBe('A.');
  });
});

describe('a consent', () => {
  it('is recorded with its day, and who else nominates can still be added by it', async () => {
    const { id: nominationId, personId } = await readyToSit(office.secretary, {
      seat: 'chair',
    });
    await does(office.secretary, 'consentToNomination', { nominationId, by: 'participants', on: '2026-02-24' });
    await does(office.administrator, 'appointToSeat', { nominationId, from: '2026-03-02' });

    const [seat] = (await personSeenBy(office.secretary, personId)).seats;
    expect(seat?.nominatedBy.map(({ by, consentedOn }) => [by, consentedOn])).toEqual([
      ['rentersOrganisations', '2026-02-20'],
      ['participants', '2026-02-24'],
    ]);
  });

  it.each([
    ['of today', 'done', '2026-03-02'],
    ['of tomorrow', 'BAD_INPUT on', '2026-03-03'],
  ])('%s ends with: %s', async (_, ends, on) => {
    const { id: nominationId } = await does(office.secretary, 'nominateMember', nominate());
    const input = { nominationId, ...rentersOfNorth, on };

    expect(await refusalOf(office.secretary, 'consentToNomination', input)).toBe(ends);
  });

  it('given again keeps its first day', async () => {
    const { id: nominationId, personId } = await readyToSit(office.secretary);
    await does(office.secretary, 'consentToNomination', { nominationId, ...rentersOfNorth, on: '2026-03-01' });
    await does(office.chair, 'appointToSeat', { nominationId, from: '2026-03-02' });

    const [seat] = (await personSeenBy(office.secretary, personId)).seats;
    expect(seat?.nominatedBy).toEqual([{ ...rentersOfNorth, consentedOn: '2026-02-20' }]);
  });

  it('to a nomination that was withdrawn is refused', async () => {
    const { id: nominationId } = await does(office.secretary, 'nominateMember', nominate());
    await does(office.secretary, 'withdrawNomination', { nominationId });
    const input = { nominationId, ...rentersOfNorth, on: '2026-03-01' };

    expect(await refusalOf(office.secretary, 'consentToNomination', input)).toBe('STEP_REFUSED withdrawn');
  });
});

describe('an appointment to a seat', () => {
  it('gives the role that goes with it, from its first day to its last', async () => {
    const { id: nominationId, personId } = await readyToSit(office.secretary);

    await does(office.chair, 'appointToSeat', { nominationId, from: '2026-04-01', until: '2030-03-31' });

    const { seats, offices, nominations } = await personSeenBy(office.secretary, personId);
    expect(seats.map(({ seat, from, until }) => [seat, from, until])).toEqual([
      ['rentersMember', '2026-04-01', '2030-03-31'],
    ]);
    expect(offices.map(({ role, from, until }) => [role, from, until])).toEqual([
      ['member', '2026-04-01', '2030-03-31'],
    ]);
    expect(nominations).toEqual([]);
  });

  it('without the consent that the regulation asks is refused, with who is missing and where it stands', async () => {
    const { id: nominationId, personId } = await does(office.secretary, 'nominateMember', nominate());
    await does(office.secretary, 'recordExpertise', { personId, expertise: ['law'] });

    const { errors } = await asksTo(office.chair, 'appointToSeat', { nominationId, from: '2026-03-02' });

    expect(errors[0]?.extensions).toMatchObject({
      code: 'STEP_REFUSED',
      reason: 'consentLacking',
      rule: 'committee.seats.rentersMember.nominatedBy',
      missing: ['rentersOrganisations'],
    });
    expect((await personSeenBy(office.secretary, personId)).offices).toEqual([]);
  });

  it('of a chair needs the consent of both sides, because they nominate jointly', async () => {
    const nominators = [rentersOfNorth, { by: 'participants' }];
    const { id: nominationId } = await readyToSit(office.secretary, { seat: 'chair', nominators });
    const input = { nominationId, from: '2026-03-02' };

    const before = await refusalOf(office.administrator, 'appointToSeat', input);
    await does(office.secretary, 'consentToNomination', { nominationId, by: 'participants', on: '2026-03-01' });

    expect(before).toBe('STEP_REFUSED consentLacking');
    expect(await refusalOf(office.administrator, 'appointToSeat', input)).toBe('done');
  });

  it('of somebody who knows nothing of what everybody must know is refused', async () => {
    const { id: nominationId, personId } = await readyToSit(office.secretary);
    await does(office.secretary, 'recordExpertise', { personId, expertise: ['care'] });

    const ends = await refusalOf(office.chair, 'appointToSeat', { nominationId, from: '2026-03-02' });

    expect(ends).toBe('STEP_REFUSED expertiseOfEverybodyLacking');
  });

  it.each([
    ['employment', 'STEP_REFUSED tiedToParticipant'],
    ['renting', 'done'],
  ])('of somebody whose tie with a participant is %s ends with: %s', async (kind, ends) => {
    const { id: nominationId, personId } = await readyToSit(office.secretary);
    await does(office.secretary, 'recordTie', { personId, kind, participant: 'north', from: '2020-01-01' });

    expect(await refusalOf(office.chair, 'appointToSeat', { nominationId, from: '2026-03-02' })).toBe(ends);
  });

  it.each([
    ['two years ago on the day', 'done', '2024-03-01'],
    ['a day later', 'STEP_REFUSED tiedToParticipantRecently', '2024-03-02'],
  ])('of somebody who worked at a participant until %s ends with: %s', async (_, ends, until) => {
    const { id: nominationId, personId } = await readyToSit(office.secretary);
    await does(office.secretary, 'recordTie', { personId, kind: 'employment', participant: 'north', until });

    expect(await refusalOf(office.chair, 'appointToSeat', { nominationId, from: '2026-03-02' })).toBe(ends);
  });

  it('lasts as long as the regulation says when nobody says how long, and no day longer', async () => {
    const { id: nominationId, personId } = await readyToSit(office.secretary);
    const from = '2026-03-02';

    const tooLong = await refusalOf(office.chair, 'appointToSeat', { nominationId, from, until: '2030-03-02' });
    await does(office.chair, 'appointToSeat', { nominationId, from });

    const { seats } = await personSeenBy(office.secretary, personId);
    expect([tooLong, seats.map(({ until }) => until)]).toEqual(['STEP_REFUSED officeTooLong', ['2030-03-01']]);
  });

  it('is given again once, and not twice', async () => {
    const terms = ['2026-03-02', '2030-03-02', '2034-03-02'];
    const ends: string[] = [];
    for (const from of terms) {
      const { id: nominationId } = await readyToSit(office.secretary);
      ends.push(await refusalOf(office.chair, 'appointToSeat', { nominationId, from }));
    }

    expect(ends).toEqual(['done', 'done', 'STEP_REFUSED reappointedTooOften']);
  });

  it('takes place once, also when it is sent twice side by side', async () => {
    const { id: nominationId, personId } = await readyToSit(office.secretary);
    const input = { nominationId, from: '2026-03-02' };

    const ends = await Promise.all([1, 2].map(() => refusalOf(office.chair, 'appointToSeat', input)));

    expect(ends.toSorted()).toEqual(['STEP_REFUSED alreadyAppointed', 'done']);
    expect((await personSeenBy(office.secretary, personId)).seats).toHaveLength(1);
  });

  it('is not made by somebody of himself, and by another it is', async () => {
    const { email } = office.people.chair;
    const { id: nominationId } = await readyToSit(office.secretary, { who: { name: 'The chair', email } });
    const input = { nominationId, from: '2026-03-02' };

    expect(await refusalOf(office.chair, 'appointToSeat', input)).toBe('STEP_REFUSED oneself');
    expect(await refusalOf(office.administrator, 'appointToSeat', input)).toBe('done');
  });

  it('of another committee is not there', async () => {
    const elsewhere = await anOffice(await platform.committee('everything', `c-${randomUUID().slice(0, 8)}`));
    const { id: nominationId } = await readyToSit(elsewhere.secretary);

    expect(await refusalOf(office.chair, 'appointToSeat', { nominationId, from: '2026-03-02' })).toBe('NOT_FOUND');
  });
});

describe('a seat that ends', () => {
  it('ends the role on the same day', async () => {
    const { id: nominationId, personId } = await readyToSit(office.secretary);
    const { id: appointmentId } = await does(office.chair, 'appointToSeat', { nominationId, from: '2026-03-02' });

    await does(office.chair, 'endSeat', { appointmentId, on: '2026-03-20' });

    const { seats, offices } = await personSeenBy(office.secretary, personId);
    expect([seats[0]?.until, offices[0]?.until]).toEqual(['2026-03-20', '2026-03-20']);
  });

  it('leaves the role while another seat that goes with it lasts', async () => {
    const { id: nominationId, personId } = await readyToSit(office.secretary);
    const seat = await does(office.chair, 'appointToSeat', { nominationId, from: '2026-03-02' });
    const deputy = await readyToSit(office.secretary, { seat: '*', capacity: 'deputy' });
    await does(office.chair, 'appointToSeat', { nominationId: deputy.id, from: '2026-03-02', until: '2027-03-01' });

    await does(office.chair, 'endSeat', { appointmentId: seat.id, on: '2026-03-20' });

    const { offices } = await personSeenBy(office.secretary, personId);
    expect(offices.map(({ until }) => until)).toEqual(['2027-03-01']);
  });

  it.each([
    ['before its first day', 'BAD_INPUT on', '2026-03-01'],
    ['on its first day', 'done', '2026-03-02'],
    ['on its last day', 'done', '2027-03-01'],
    ['after its last day', 'BAD_INPUT on', '2027-03-02'],
  ])('%s ends with: %s', async (_, ends, on) => {
    const { id: nominationId } = await readyToSit(office.secretary);
    const term = { nominationId, from: '2026-03-02', until: '2027-03-01' };
    const { id: appointmentId } = await does(office.chair, 'appointToSeat', term);

    expect(await refusalOf(office.chair, 'endSeat', { appointmentId, on })).toBe(ends);
  });
});

describe('what is to be looked after', () => {
  const seatsIn = async () =>
    (await membersSeenBy(office.secretary)).notices
      .filter(({ code }) => code === 'seatVacant')
      .map(({ seat, participant }) => [seat, participant].filter(Boolean).join(' of '));

  it('is every seat that nobody has, and no other', async () => {
    const before = await seatsIn();
    const { id: nominationId } = await readyToSit(office.secretary);
    await does(office.chair, 'appointToSeat', { nominationId, from: '2026-03-02' });

    const others = ['chair', 'participantsMember', 'rentersMember of south'];
    expect(before.toSorted()).toEqual([...others, 'rentersMember of north'].toSorted());
    expect(await seatsIn()).toEqual(others);
  });

  it('is an office that ends within six months, and not one that ends a day later', async () => {
    const { id: nominationId, personId } = await readyToSit(office.secretary);
    await does(office.chair, 'appointToSeat', { nominationId, from: '2026-03-02', until: '2027-03-01' });
    const ending = async (today: string) => {
      platform.clock.set(`${today}T09:00:00Z`);
      const { notices } = await membersSeenBy(await office.people.secretary.signIn());
      return notices.filter(({ code }) => code === 'officeEnds').map((one) => [one.personId, one.on]);
    };

    expect(await ending('2026-08-31')).toEqual([]);
    expect(await ending('2026-09-01')).toEqual([[personId, '2027-03-01']]);
  });
});
