import { testApplication, type TestApplication } from '../../support/application.js';
import { type Cast } from '../../support/walks/cast.js';
import { deadlineOf, lettersToldIn, piecesReadBy } from '../../support/walks/seen.js';
import { Story } from '../../support/walks/story.js';
import { asksTo, refusalOf } from '../members/office.js';
import { castAtTwente, heard, refusedTwice, seatings, seats, toBeHeard } from './at-twente.js';
import { hearings, passedOver, proposalFor, proposedTo } from './deciding.js';
import { consented, nominated, type Seating } from './seating.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication();
  cast = await castAtTwente(platform);
}, 60_000);
afterAll(() => platform.close());

const panel = Object.values(seats);
const invitations = ['complainant', 'members', 'respondent'].map((who) => `invitation to ${who}`);
const parties = ['complainant', 'contact'];
const notThere = (...who: readonly string[]) => Object.fromEntries(who.map((name) => [name, 'NOT_FOUND']));

describe('the members of the committee of Twente', () => {
  const viverion: Seating = {
    ...{ seat: 'rentersMember', from: '2022-12-01' },
    nominators: [{ by: 'rentersOrganisations', participant: 'viverion' }],
  };

  it('of the renters are nominated by the organisation of one corporation, and appointed once it consents', async () => {
    cast.on('2022-12-01');
    const secretary = await cast.as('secretary');
    const administrator = await cast.as('administrator');
    const nominate = (nominators: readonly object[]) =>
      refusalOf(secretary, 'nominateMember', {
        ...{
          who: { name: 'new', email: 'new@somewhere.example' },
          seat: 'rentersMember',
          capacity: 'seat',
          nominators,
        },
      });
    expect(await nominate([{ by: 'participants', participant: 'viverion' }])).toBe('BAD_INPUT nominators.0.by');
    expect(await nominate([{ by: 'rentersOrganisations' }])).toBe('BAD_INPUT nominators.0.participant');

    const nominationId = await nominated(cast, 'ofViverion', viverion);
    const appointing = { nominationId, from: '2022-12-01' };
    expect((await asksTo(administrator, 'appointToSeat', appointing)).errors[0]?.extensions).toMatchObject({
      ...{ code: 'STEP_REFUSED', reason: 'consentLacking', source: 'stap 8' },
      ...{ rule: 'committee.seats.rentersMember.nominatedBy', missing: ['rentersOrganisations'] },
    });
    await consented(cast, nominationId, viverion);
    expect(await refusalOf(await cast.as('contact'), 'appointToSeat', appointing)).toBe('NOT_FOUND');
    expect(await refusalOf(administrator, 'appointToSeat', appointing)).toBe('done');
  });

  it('have no deputies, of whom the page does not speak', async () => {
    cast.on('2022-12-01');
    const deputy: Seating = { ...seatings['member']!, capacity: 'deputy' };
    const nominationId = await nominated(cast, 'deputy', deputy);
    await consented(cast, nominationId, deputy);

    expect(await refusalOf(await cast.as('administrator'), 'appointToSeat', { nominationId, from: '2022-12-01' })).toBe(
      'STEP_REFUSED deputiesNotProvided',
    );
  });
});

describe('the panel in Twente', () => {
  it('is proposed with whom the renters of the corporation concerned nominated, and says why', async () => {
    const story = await toBeHeard(cast);

    const proposed = await proposedTo(story, 'secretary');

    expect(proposed).toEqual({
      chair: ['chair', 'onlyOne'],
      permanentMember: ['member', 'onlyOne'],
      rentersMember: ['rentersMember', 'nominatedByRentersOfParticipant', 'onlyOne'],
    });
    expect(await proposedTo(story, 'chair')).toEqual(proposed);
    expect(await passedOver(story, 'secretary', 'otherMember')).toEqual(['decisionNeeded']);
    for (const who of ['complainant', 'contact', 'board']) {
      expect(await proposalFor(story, who)).toBeNull();
    }
  });

  it.each([
    ['the member for another corporation', { ...seats, rentersMember: 'otherMember' }, 'fallbackWhileNominatedCan'],
    ['a seat too few', { chair: 'chair', permanentMember: 'member' }, 'seatVacantWhileSomebodyCan'],
    ['somebody in a seat of another', { ...seats, permanentMember: 'otherMember' }, 'notAppointed'],
    ['the secretary', { ...seats, permanentMember: 'secretary' }, 'personUnknown'],
  ])('with %s is refused with the rule', async (_, wrong, reason) => {
    const story = await toBeHeard(cast);

    expect(await story.refusal('chair', 'composePanel', story.panelOf(wrong))).toMatchObject({
      ...{ code: 'STEP_REFUSED', source: 'stap 8', rule: expect.stringMatching(/^committee\.seats/u) },
      findings: expect.arrayContaining([expect.objectContaining({ reason })]),
    });
  });

  it('is composed by the office, and by nobody else', async () => {
    const story = await toBeHeard(cast);
    const composing = story.panelOf(seats);

    expect(
      await story.whyNot(['complainant', 'contact', 'board', 'member', 'visitor'], 'composePanel', composing),
    ).toEqual({ ...notThere('complainant', 'contact', 'board', 'member'), visitor: 'NOT_SIGNED_IN' });
    await story.take('secretary', 'composePanel', composing);
  });

  it('without anybody nominated for the corporation is the decision of the chair, with reasons', async () => {
    cast.on('2022-12-19');
    const story = await toBeHeardAbout('reggewonen');
    const without = story.panelOf({ chair: 'chair', permanentMember: 'member' });
    expect((await proposalFor(story, 'chair'))?.vacancies).toMatchObject([
      { code: 'vacancyToDecide', force: 'toDecide', seat: 'rentersMember' },
    ]);

    expect(await story.refusal('secretary', 'composePanel', without)).toMatchObject({ reason: 'chairDecides' });
    expect(await story.refusal('chair', 'composePanel', without)).toMatchObject({
      ...{ reason: 'reasonsNeeded', source: 'stap 8' },
    });
    await story.take('chair', 'composePanel', { ...without, motivation: 'Reggewonen has no organisation.' });
  });

  it('declares on the names alone; who is bound to the case steps back, and from that moment sees nothing of it', async () => {
    const story = await toBeHeard(cast);
    await story.take('secretary', 'planHearing', { hearingOn: '2023-01-24' });
    expect(await story.isThereFor(panel)).toEqual(['chair']);
    await story.take('secretary', 'composePanel', story.panelOf(seats));
    await story.on('2023-01-11').take('secretary', 'composeBundle');
    expect(await story.seen('member', 'participant { name } complainant { name }')).toMatchObject({
      ...{ participant: { name: 'Welbions' }, complainant: { name: expect.any(String) } },
    });
    expect(await piecesReadBy(story, 'member')).toEqual([]);
    expect(await story.whyNot(['otherMember', 'secretary'], 'declareInterests', { kind: 'nothing' })).toEqual(
      notThere('otherMember', 'secretary'),
    );

    await story.take('member', 'declareInterests', { kind: 'nothing' });
    await story.take('rentersMember', 'declareInterests', { kind: 'renting' });
    expect((await piecesReadBy(story, 'member')).length).toBeGreaterThan(0);
    expect((await piecesReadBy(story, 'rentersMember')).length).toBeGreaterThan(0);
    await story.stepsBack('member', 'permanentMember', 'I know her.');

    expect(await story.isThereFor(['chair', 'member', 'rentersMember'])).toEqual(['chair', 'rentersMember']);
    expect(await story.refusal('chair', 'composePanel', story.panelOf(seats))).toMatchObject({
      ...{ code: 'STEP_REFUSED', findings: expect.arrayContaining([expect.objectContaining({ reason: 'recused' })]) },
    });
  });
});

/** The same as `toBeHeard`, about another corporation; its answer stays out. */
async function toBeHeardAbout(participant: string): Promise<Story> {
  cast.on('2022-12-19');
  const story = await Story.filed(cast, { ...refusedTwice, participant });
  await story.take('chair', 'decideAdmissibility', { outcome: 'admitted' });
  await story.take('secretary', 'requestResponse');
  await story.on('2023-01-06').take('chair', 'chooseTreatment', { outcome: 'hearing' });
  return story;
}

describe('the hearing in Twente', () => {
  it('is on a day that will do for both sides and the panel, closed, at the head office of the corporation', async () => {
    const story = await toBeHeard(cast);
    await story.isBeforePanel(seats);
    const dates = [
      { on: '2023-01-23', startsAt: '10:00' },
      { on: '2023-01-24', startsAt: '13:30' },
    ];
    expect(await story.whyNot(['complainant', 'contact', 'member'], 'proposeHearingDates', { dates })).toEqual(
      notThere('complainant', 'contact', 'member'),
    );
    await story.take('secretary', 'proposeHearingDates', { dates });
    const seen = await story.seen<{ hearingDates: { id: string; place: string }[] }>(
      'complainant',
      'hearingDates(language: en) { id place }',
    );
    expect(seen?.hearingDates.map(({ place }) => place)).toEqual(['respondentOffice', 'respondentOffice']);
    const [monday, tuesday] = seen!.hearingDates.map(({ id }) => id);
    const answering = (answer: string) => ({
      answers: [
        { proposalId: monday, answer },
        { proposalId: tuesday, answer: 'can' },
      ],
    });
    await story.take('complainant', 'answerHearingDates', answering('cannot'));
    await story.take('contact', 'answerHearingDates', answering('can'));
    await story.take('rentersMember', 'answerHearingDates', answering('ratherNot'));
    expect(await story.whyNot(['otherMember', 'otherContact'], 'answerHearingDates', answering('can'))).toEqual(
      notThere('otherMember', 'otherContact'),
    );

    expect(
      await story.refusal('secretary', 'planHearing', { hearingOn: '2023-01-24', publicity: 'public' }),
    ).toMatchObject({ reason: 'notInRegulation', rule: 'hearing.public', source: 'stap 7 en 8' });
    await story.take('secretary', 'planHearing', { hearingOn: '2023-01-24', startsAt: '13:30' });

    for (const who of [...parties, ...panel]) {
      expect(await story.seen(who, hearings)).toMatchObject({
        hearings: [{ on: '2023-01-24', startsAt: '13:30', place: 'respondentOffice', publicity: 'closed' }],
      });
    }
    expect((await lettersToldIn(story)).slice(-3)).toEqual(invitations);
  });

  it('can be at the home of the complainant, as the page says, and elsewhere for a reason', async () => {
    const story = await toBeHeard(cast);
    const elsewhere = { hearingOn: '2023-01-24', place: 'committeeOffice' };

    expect(await story.refusal('secretary', 'planHearing', elsewhere)).toMatchObject({
      ...{ reason: 'requirementsMissing', rule: 'hearing.place', source: 'stap 8', missing: ['motivationId'] },
    });
    expect(await story.whyNot(['chair', ...parties], 'planHearing', elsewhere)).toEqual({
      ...{ chair: 'roleMayNot', ...notThere(...parties) },
    });
    await story.take('secretary', 'planHearing', { ...elsewhere, motivation: 'The head office is being rebuilt.' });
    await story.take('secretary', 'planHearing', { hearingOn: '2023-01-25', place: 'complainantHome' });
  });

  it('is held with both sides, the panel and whom the committee admitted, and its record is for all of them', async () => {
    const story = await toBeHeard(cast);
    await story.comesToHearing('2023-01-24', seats);
    await story.take('complainant', 'announcePerson', { capacity: 'witness', name: 'Anneke de Buurvrouw' });
    await story.take('contact', 'announcePerson', { capacity: 'expert', name: 'De Loodgieter' });
    const named = 'announcedPersons(language: en) { id }';
    const seen = await story.seen<{ announcedPersons: { id: string }[] }>('chair', named);
    const [neighbour, plumber] = seen!.announcedPersons.map(({ id }) => id);
    await story.take('chair', 'admitPerson', { personId: neighbour, admitted: true });
    await story.take('chair', 'admitPerson', { personId: plumber, admitted: false, motivation: 'His report says it.' });
    expect(await story.on('2023-01-23').refusal('chair', 'holdHearing')).toMatchObject({
      ...{ reason: 'dateBeforePredecessor', rule: 'steps.holdHearing', missing: ['on'] },
    });

    story.on('2023-01-24');
    const held = {
      ...{ sides: ['complainant', 'respondent'], persons: [neighbour], record: 'The gutter drips.' },
      ...{ members: panel.map((name) => cast.personId(name)), secretaries: [cast.personId('secretary')] },
    };
    expect(await story.whyNot(parties, 'holdHearing', held)).toEqual(notThere(...parties));
    expect(await story.refusal('chair', 'holdHearing', { ...held, persons: [plumber] })).toMatchObject({
      reason: 'notAdmitted',
    });
    expect((await story.take('chair', 'holdHearing', held)).case?.stage).toBe('heard');

    for (const who of [...parties, ...panel]) {
      expect(await story.seen(who, hearings)).toMatchObject({
        hearings: [
          {
            ...{ state: 'held', heldOn: '2023-01-24', sidesPresent: held.sides, record: held.record },
            persons: [{ name: 'Anneke de Buurvrouw' }],
          },
        ],
      });
    }
    expect(await story.isThereFor(['otherMember', 'otherContact', 'otherBoard'])).toEqual([]);
  });

  it('is followed by a hold for information, and by a second hearing from which the two weeks count anew', async () => {
    const story = await heard(cast);
    expect(await deadlineOf(story, 'advice')).toMatchObject({ dueOn: '2023-02-07', status: 'running' });
    await story.take('chair', 'hold', { reason: 'informationAwaited', wakeUpOn: '2023-01-31' });
    expect((await lettersToldIn(story)).slice(-2)).toEqual(['holdNotice to complainant', 'holdNotice to respondent']);
    await story.on('2023-01-30').take('contact', 'submitPiece', { title: 'The measurements', text: 'Wet.' });
    expect(await story.refusal('chair', 'closeInvestigation')).toMatchObject({ reason: 'stepNotOpen' });
    await story.on('2023-01-31').take('secretary', 'resume');

    expect((await story.take('secretary', 'planHearing', { hearingOn: '2023-02-06' })).case?.stage).toBe(
      'hearingPlanned',
    );
    expect((await lettersToldIn(story)).slice(-3)).toEqual(invitations);
    await story.on('2023-02-06').take('secretary', 'holdHearing', { record: 'It is wet.' });

    expect(await story.seen('complainant', hearings)).toMatchObject({
      hearings: [
        { number: 1, heldOn: '2023-01-24' },
        { number: 2, heldOn: '2023-02-06', record: 'It is wet.' },
      ],
    });
    expect(await deadlineOf(story, 'advice')).toMatchObject({ dueOn: '2023-02-20', status: 'running' });
    expect((await story.take('chair', 'closeInvestigation')).case?.stage).toBe('closedForDecision');
  });
});
