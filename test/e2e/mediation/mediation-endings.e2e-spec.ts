import { testApplication, type TestApplication } from '../../support/application.js';
import { refusalOf, type ToldCase } from '../../support/told-case.js';
import { aHeardCase, anAnsweredCase, peopleAtUtrecht, type PeopleAtUtrecht } from './at-utrecht.js';

interface SeenMediation {
  stage: string;
  hold: { reason: string; since: string; wakesUpOn: string | null; wokeUp: boolean; stops: string[] } | null;
  mediation: {
    proposals: { on: string }[];
    agreements: { outcome: string; text: string; reason: string | null; commitments: { dueOn: string | null }[] }[];
    offers: { text: string; outcome: string | null }[];
  } | null;
  ending: { how: string; reason: string | null; warning: string } | null;
}
const fields = `stage
  hold(language: en) { reason since wakesUpOn wokeUp stops }
  mediation(language: en) {
    proposals { on }
    agreements { outcome text reason commitments { dueOn } }
    offers { text outcome }
  }
  ending(language: en) { how reason warning }`;

let platform: TestApplication;
let people: PeopleAtUtrecht;

beforeAll(async () => {
  platform = await testApplication();
  people = await peopleAtUtrecht(platform);
});
afterAll(() => platform.close());

const agreed = { on: '2026-04-10', text: 'The roof is mended before May.' };

async function held(reason: string, more: object = {}): Promise<ToldCase> {
  const told = await aHeardCase(people);
  await told.take(people.secretary, 'recordAgreement', { ...agreed, outcome: 'held', reason, ...more });
  return told;
}

describe('mediation at Utrecht that is done', () => {
  it('closes the case with the agreement, which both sides see', async () => {
    const told = await aHeardCase(people);
    await told.take(people.chair, 'proposeMediation', { on: '2026-04-09' });
    const commitments = [{ kind: 'commitment', dueOn: '2026-05-01' }];
    const taken = await told.take(people.secretary, 'recordAgreement', { ...agreed, outcome: 'done', commitments });

    expect(taken).toMatchObject({ stage: 'closed', ended: true });
    for (const party of [await told.complainant(), people.contact, people.secretary]) {
      expect(await told.seenBy<SeenMediation>(party, fields)).toMatchObject({
        mediation: {
          proposals: [{ on: '2026-04-09' }],
          agreements: [{ outcome: 'done', text: agreed.text, commitments: [{ dueOn: '2026-05-01' }] }],
        },
        ending: { how: 'closed', reason: null, warning: expect.stringContaining('stopped no term') },
      });
    }
  });

  it('is not there before the conversation, and says what comes first', async () => {
    const told = await anAnsweredCase(people);

    const answer = await told.tries(people.secretary, 'recordAgreement', { ...agreed, outcome: 'done' });

    expect(refusalOf(answer)).toMatchObject({
      code: 'STEP_REFUSED',
      reason: 'stepNotOpen',
      rule: 'steps.recordAgreement.from',
      source: expect.stringContaining('folder'),
    });
  });

  it('takes no further step in a case that is closed', async () => {
    const told = await aHeardCase(people);
    await told.take(people.secretary, 'recordAgreement', { ...agreed, outcome: 'done' });

    expect(refusalOf(await told.tries(people.secretary, 'resume'))).toMatchObject({ reason: 'stepNotOpen' });
    expect(refusalOf(await told.tries(await told.complainant(), 'withdraw'))).toMatchObject({ reason: 'stepNotOpen' });
  });
});

describe('mediation at Utrecht that is held', () => {
  it.each(['informationAwaited', 'participantInvestigates', 'agreementsOnTrial', 'compensationAwaited', 'other'])(
    'because of %s waits, stops no clock, and goes on where it was',
    async (reason) => {
      const told = await held(reason);

      expect(await told.seenBy<SeenMediation>(people.secretary, fields)).toMatchObject({
        stage: 'held',
        hold: { reason, since: '2026-04-10', wakesUpOn: null, wokeUp: false, stops: [] },
        mediation: { agreements: [{ outcome: 'held', reason, text: agreed.text }] },
      });
      const resumed = await told.take(people.chair, 'resume', { on: '2026-04-20' });
      expect(resumed).toMatchObject({ stage: 'heard', ended: false });
      expect(await told.seenBy<SeenMediation>(people.secretary, fields)).toMatchObject({ hold: null });
    },
  );

  it.each([
    ['today', '2026-05-20', true],
    ['tomorrow', '2026-05-21', false],
  ])('until %s shows the secretary whether it is time to look again', async (_, wakeUpOn, wokeUp) => {
    const told = await held('agreementsOnTrial', { wakeUpOn });

    expect(await told.seenBy<SeenMediation>(people.secretary, fields)).toMatchObject({
      hold: { wakesUpOn: wakeUpOn, wokeUp },
    });
  });

  it('cannot wake up before the day on which it was agreed', async () => {
    const told = await aHeardCase(people);

    const answer = await told.tries(people.secretary, 'recordAgreement', {
      ...agreed,
      outcome: 'held',
      wakeUpOn: '2026-04-09',
    });

    expect(refusalOf(answer)).toMatchObject({ reason: 'dateBeforePredecessor', missing: ['wakeUpOn'] });
  });

  it('closes when the agreements worked, and only after an agreement', async () => {
    const told = await held('agreementsOnTrial');
    const without = await aHeardCase(people);

    const closed = await told.take(people.secretary, 'closeCase', { on: '2026-05-10' });
    const answer = await without.tries(people.secretary, 'closeCase', { on: '2026-05-10' });

    expect(closed).toMatchObject({ stage: 'closed', ended: true });
    expect(refusalOf(answer)).toMatchObject({ reason: 'earlierStepMissing', missing: ['recordAgreement'] });
  });
});

describe('an offer of compensation at Utrecht', () => {
  const offer = { on: '2026-04-20', text: 'We offer 150 euros.' };

  it.each([
    ['accepted', 'closed', true],
    ['declined', 'heard', false],
  ])('that is %s brings the case to %s', async (outcome, stage, ended) => {
    const told = await held('compensationAwaited');
    await told.take(people.contact, 'offerCompensation', offer);
    const complainant = await told.complainant();

    const answered = await told.take(complainant, 'answerOffer', { on: '2026-04-24', outcome });

    expect(answered).toMatchObject({ stage, ended });
    expect(await told.seenBy<SeenMediation>(complainant, fields)).toMatchObject({
      hold: null,
      mediation: { offers: [{ text: offer.text, outcome }] },
    });
  });

  it('is answered by the complainant, or by the secretary for somebody on paper, and by nobody else', async () => {
    const told = await held('compensationAwaited');
    const other = await aHeardCase(people);
    await told.take(people.contact, 'offerCompensation', offer);

    for (const somebodyElse of [await other.complainant(), people.contact, people.chair, people.committee.visitor()]) {
      const { errors } = await told.tries(somebodyElse, 'answerOffer', { outcome: 'accepted' });
      expect(['NOT_FOUND', 'NOT_SIGNED_IN']).toContain(errors[0]?.extensions.code);
    }
    expect(await told.take(people.secretary, 'answerOffer', { outcome: 'accepted' })).toMatchObject({
      stage: 'closed',
    });
  });

  it('comes from the corporation itself', async () => {
    const told = await held('compensationAwaited');

    for (const somebodyElse of [people.otherContact, await told.complainant(), people.secretary]) {
      const { errors } = await told.tries(somebodyElse, 'offerCompensation', offer);
      expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });

  it('cannot be answered before it was made, and has to say something', async () => {
    const told = await held('compensationAwaited');

    const early = await told.tries(await told.complainant(), 'answerOffer', { outcome: 'accepted' });
    const blank = await told.tries(people.contact, 'offerCompensation', { ...offer, text: '  ' });

    expect(refusalOf(early)).toMatchObject({ reason: 'stepNotOpen', missing: ['offerCompensation'] });
    expect(refusalOf(blank)).toMatchObject({ code: 'BAD_INPUT' });
  });
});
