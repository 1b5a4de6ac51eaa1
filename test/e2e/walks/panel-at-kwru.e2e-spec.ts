import { testApplication, type TestApplication } from '../../support/application.js';
import { type Cast } from '../../support/walks/cast.js';
import { asksTo, does, refusalOf } from '../members/office.js';
import { answered, castAtUtrecht, inOrder, lawyer, seatings, seats, takenUp } from './at-kwru.js';
import { passedOver, proposalFor, proposedTo } from './deciding.js';
import { consented, nominated } from './seating.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication();
  cast = await castAtUtrecht(platform);
}, 60_000);
afterAll(() => platform.close());

const from = '2026-02-01';
const ofMembers = 'folder, "De Klachtencommissie bestaat uit 3 onafhankelijke leden"';

describe('the members of the committee of Utrecht', () => {
  let becoming: Cast;

  beforeAll(async () => {
    becoming = await castAtUtrecht(platform, 'kwru-becoming');
  }, 60_000);

  it('are lawyers who know the law on renting and social housing', async () => {
    becoming.on(from);
    const administrator = await becoming.as('administrator');
    const seating = { ...seatings['participantsMember']!, expertise: ['law'] };
    const nominationId = await nominated(becoming, 'noLawyer', seating);
    await consented(becoming, nominationId, seating);

    const { errors } = await asksTo(administrator, 'appointToSeat', { nominationId, from });

    expect(errors[0]?.extensions).toMatchObject({
      ...{ reason: 'expertiseOfEverybodyLacking', rule: 'committee.expertise.everybody', source: ofMembers },
      missing: ['tenancyLaw', 'socialHousing'],
    });
    const personId = becoming.personId('noLawyer');
    await does(await becoming.as('secretary'), 'recordExpertise', { personId, expertise: lawyer });
    expect(await refusalOf(administrator, 'appointToSeat', { nominationId, from })).toBe('done');
  });

  it('are independent: nobody who works for a corporation that takes part', async () => {
    becoming.on(from);
    const administrator = await becoming.as('administrator');
    const seating = seatings['rentersMember']!;
    const nominationId = await nominated(becoming, 'employee', seating);
    await consented(becoming, nominationId, seating);
    const tie = {
      personId: becoming.personId('employee'),
      kind: 'employment',
      participant: 'viveste',
      from: '2020-01-01',
    };
    await does(await becoming.as('secretary'), 'recordTie', tie);

    expect((await asksTo(administrator, 'appointToSeat', { nominationId, from })).errors[0]?.extensions).toMatchObject({
      ...{ reason: 'tiedToParticipant', rule: 'committee.independence', source: ofMembers },
    });
  });

  it('have a chair whom the renters and the corporations look for together', async () => {
    becoming.on(from);
    const administrator = await becoming.as('administrator');
    const alone = { ...seatings['chair']!, nominators: [{ by: 'participants' }] };
    const nominationId = await nominated(becoming, 'newChair', alone);
    await consented(becoming, nominationId, alone);
    const appointing = { nominationId, from };

    const before = (await asksTo(administrator, 'appointToSeat', appointing)).errors[0]?.extensions;
    const renters = { nominationId, by: 'rentersOrganisations', on: from };
    await does(await becoming.as('secretary'), 'consentToNomination', renters);

    expect(before).toMatchObject({
      ...{ reason: 'nominationLacking', rule: 'committee.seats.chair.nominatedBy', missing: ['rentersOrganisations'] },
    });
    expect(await refusalOf(administrator, 'appointToSeat', appointing)).toBe('done');
  });
});

describe('the panel at Utrecht', () => {
  it('is proposed with the three who hold the seats, while the two deputies stand by', async () => {
    const story = await answered(cast);

    const proposed = await proposedTo(story, 'secretary');

    expect(Object.keys(proposed)).toEqual(['rentersMember', 'participantsMember', 'chair']);
    expect(await passedOver(story, 'secretary', 'deputy')).toContain('holderSits');
    expect(await passedOver(story, 'secretary', 'secondDeputy')).toContain('holderSits');
    for (const who of ['complainant', 'contact', 'board']) {
      expect(await proposalFor(story, who)).toBeNull();
    }
  });

  it.each([
    ['a deputy while the member can', { ...seats, rentersMember: 'deputy' }, 'deputyWhileHolderCan'],
    ['two members', { chair: 'chair', rentersMember: 'rentersMember' }, 'seatVacantWhileSomebodyCan'],
    ['a member in the seat of another', { chair: 'chair', rentersMember: 'participantsMember' }, 'notAppointed'],
  ])('with %s is refused with the rule', async (_, wrong, reason) => {
    const story = await answered(cast);

    expect(await story.refusal('secretary', 'composePanel', story.panelOf(wrong))).toMatchObject({
      ...{ code: 'STEP_REFUSED', source: ofMembers },
      findings: expect.arrayContaining([expect.objectContaining({ reason })]),
    });
  });

  it('gets a deputy where a member steps back, who then sees nothing of the case any more', async () => {
    const story = await answered(cast);
    await story.on('2026-03-23').isBeforePanel(seats);
    await story.stepsBack('rentersMember', 'rentersMember', 'I was his lawyer once.');

    expect(await story.isThereFor(['rentersMember', 'participantsMember', 'deputy'])).toEqual(['participantsMember']);
    const proposed = await proposedTo(story, 'secretary');
    expect(['deputy', 'secondDeputy']).toContain(proposed['rentersMember']![0]);
    expect(proposed['rentersMember']).toContain('deputyBecauseNobodyForSeat');
    expect(await passedOver(story, 'secretary', 'rentersMember')).toEqual(['recused']);
    await story.take('secretary', 'composePanel', story.panelOf({ ...seats, rentersMember: 'deputy' }));
    expect(await story.isThereFor(['deputy', 'secondDeputy'])).toEqual(['deputy']);
  });

  it('in a case about Mitros has a secretary whom Mitros employs: both sides are told, and the chair decides', async () => {
    const story = await takenUp(cast, 0, { ...inOrder, participant: 'mitros' });
    await story.take('secretary', 'requestResponse');
    await story.take('contactAtMitros', 'submitResponse', { text: 'We will look at it.' });
    const secretaries = 'secretaries(language: en) { personId place }';
    const personId = cast.personId('secretary');
    for (const who of ['complainant', 'contactAtMitros']) {
      expect(await story.seen(who, secretaries)).toEqual({ secretaries: [{ personId, place: 'chairDecides' }] });
    }

    const out = { personId, place: 'notInDeliberation', motivation: 'Mitros employs her.' };
    expect(await story.whyNot(['secretary', 'complainant', 'contactAtMitros'], 'decideOnSecretary', out)).toEqual({
      ...{ secretary: 'NOT_FOUND', complainant: 'NOT_FOUND', contactAtMitros: 'NOT_FOUND' },
    });
    await story.take('chair', 'decideOnSecretary', out);

    await story.isBeforePanel(seats);
    expect(await story.whyNot(['secretary'], 'writeDeliberationNote', { text: 'I think so.' })).toEqual({
      secretary: 'NOT_FOUND',
    });
    expect(await story.seen('complainant', secretaries)).toEqual({
      secretaries: [{ personId, place: 'notInDeliberation' }],
    });
    expect(await (await answered(cast)).seen('complainant', secretaries)).toEqual({ secretaries: [] });
  });
});
