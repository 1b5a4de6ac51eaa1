import { testApplication, type TestApplication } from '../../support/application.js';
import { type Cast } from '../../support/walks/cast.js';
import { deadlineOf, lettersToldIn, stepsOpenTo } from '../../support/walks/seen.js';
import { type Story } from '../../support/walks/story.js';
import { answered, castAtUtrecht, heard, notTheirs, outside, takenUp } from './at-kwru.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication();
  cast = await castAtUtrecht(platform);
}, 60_000);
afterAll(() => platform.close());

const agreed = { text: 'The roof is mended before May.' };
const agreement = ['agreement to complainant', 'copy of agreement to participant'];

interface SeenMediation {
  readonly stage: string;
  readonly hold: object | null;
  readonly mediation: object | null;
}

async function seen(story: Story, who: string): Promise<SeenMediation | null> {
  return story.seen<SeenMediation>(
    who,
    `stage hold(language: en) { reason since wakesUpOn stops }
      mediation(language: en) { proposals { on } agreements { outcome text reason } offers { text outcome } }`,
  );
}

/** A case that is held after the conversation, for that reason. */
async function held(reason: string): Promise<Story> {
  const story = await heard(cast);
  await story.on('2026-04-10').take('secretary', 'recordAgreement', { ...agreed, outcome: 'held', reason });
  return story;
}

describe('mediation in the conversation at Utrecht', () => {
  it('comes after the conversation was held, and is led by the office', async () => {
    const before = await answered(cast);
    expect(await before.refusal('chair', 'proposeMediation')).toMatchObject({ reason: 'stepNotOpen' });

    const story = await heard(cast);
    expect(
      await story.whyNot(['complainant', 'contact', 'otherContact', 'visitor'], 'recordAgreement', {
        ...agreed,
        outcome: 'done',
      }),
    ).toEqual({
      ...{ complainant: 'NOT_FOUND', contact: 'NOT_FOUND', otherContact: 'NOT_FOUND' },
      visitor: 'NOT_SIGNED_IN',
    });
    await story.take('chair', 'proposeMediation');
    expect(await seen(story, 'complainant')).toMatchObject({ mediation: { proposals: [{ on: '2026-04-09' }] } });
  });

  it('ends with an agreement that is done: it is confirmed by letter, and the case is closed', async () => {
    const story = await heard(cast);
    await story.take('chair', 'proposeMediation');

    const done = await story.on('2026-04-10').take('secretary', 'recordAgreement', { ...agreed, outcome: 'done' });

    expect(done.case).toMatchObject({ stage: 'closed', ended: true });
    expect((await lettersToldIn(story)).slice(-2)).toEqual(agreement);
    for (const party of ['complainant', 'contact']) {
      expect(await seen(story, party)).toMatchObject({ mediation: { agreements: [{ outcome: 'done', ...agreed }] } });
    }
    expect(await seen(story, 'rentersMember')).toMatchObject({ mediation: null });
  });

  it.each(['informationAwaited', 'participantInvestigates', 'agreementsOnTrial', 'compensationAwaited', 'other'])(
    'ends with an agreement after which the case is held because of %s, stops no clock, and goes on',
    async (reason) => {
      const story = await held(reason);
      expect((await lettersToldIn(story)).slice(-2)).toEqual(agreement);
      expect(await seen(story, 'contact')).toMatchObject({
        stage: 'held',
        hold: { reason, since: '2026-04-10', wakesUpOn: null, stops: [] },
      });
      expect(await deadlineOf(story, 'advice')).toMatchObject({ dueOn: '2026-06-02', status: 'running' });

      expect(await story.whyNot(outside, 'resume')).toEqual({ ...notTheirs, rentersMember: 'roleMayNot' });
      await story.on('2026-04-20').take('secretary', 'resume');

      expect(await seen(story, 'complainant')).toMatchObject({ stage: 'heard', hold: null });
      expect((await lettersToldIn(story)).slice(-2)).toEqual([
        'resumeNotice to complainant',
        'resumeNotice to respondent',
      ]);
    },
  );

  it('can be closed after all when the agreements worked, by the office, and not without an agreement', async () => {
    const story = await held('agreementsOnTrial');
    const without = await heard(cast);
    expect(await without.refusal('secretary', 'closeCase')).toMatchObject({
      ...{ reason: 'earlierStepMissing', missing: ['recordAgreement'] },
    });

    story.on('2026-05-11');
    expect(await story.whyNot(outside, 'closeCase')).toEqual({ ...notTheirs, rentersMember: 'roleMayNot' });
    expect((await story.take('chair', 'closeCase')).case).toMatchObject({ stage: 'closed', ended: true });
    expect((await lettersToldIn(story)).slice(-2)).toEqual(['closing to complainant', 'closing to respondent']);
  });
});

describe('compensation at Utrecht', () => {
  const offer = { text: 'We offer 150 euros.' };

  it.each([
    ['accepted', { stage: 'closed', ended: true }],
    ['declined', { stage: 'heard', ended: false }],
  ])('is offered by the corporation and %s by the complainant', async (outcome, standing) => {
    const story = await held('compensationAwaited');
    story.on('2026-04-20');
    expect(
      await story.whyNot(['complainant', 'otherContact', 'secretary', 'chair', 'board'], 'offerCompensation', offer),
    ).toEqual({
      ...{ complainant: 'NOT_FOUND', otherContact: 'NOT_FOUND', secretary: 'NOT_FOUND', chair: 'NOT_FOUND' },
      board: 'roleMayNot',
    });
    expect(await story.refusal('complainant', 'answerOffer', { outcome })).toMatchObject({
      ...{ reason: 'stepNotOpen', missing: ['offerCompensation'] },
    });
    await story.take('contact', 'offerCompensation', offer);
    expect((await lettersToldIn(story)).at(-1)).toBe('compensationOffer to complainant');
    expect(await stepsOpenTo(story, 'contact')).toEqual([]);

    story.on('2026-04-24');
    expect(await story.whyNot(['contact', 'chair', 'otherContact'], 'answerOffer', { outcome })).toEqual({
      ...{ contact: 'NOT_FOUND', chair: 'NOT_FOUND', otherContact: 'NOT_FOUND' },
    });
    expect((await story.take('complainant', 'answerOffer', { outcome })).case).toMatchObject(standing);
    expect((await lettersToldIn(story)).at(-1)).toBe('offerAnswer to participant');
    expect(await seen(story, 'contact')).toMatchObject({ hold: null, mediation: { offers: [{ ...offer, outcome }] } });
  });
});

describe('the three months for the advice at Utrecht', () => {
  const longer = { term: 'advice', extendBy: '1 month', reason: 'mediation', motivation: 'They are talking.' };

  it('get longer with a reason of the leaflet, told on the last day, and not a day later', async () => {
    const story = await heard(cast);
    story.on('2026-06-02');
    expect(await deadlineOf(story, 'advice')).toMatchObject({ dueOn: '2026-06-02', status: 'running' });
    for (const [given, reason] of [
      [{ ...longer, reason: 'absence' }, 'reasonNotInRegulation'],
      [{ ...longer, motivation: undefined }, 'requirementsMissing'],
      [{ ...longer, term: 'corporationResponse' }, 'termNotRunning'],
      [{ ...longer, term: 'acknowledgement' }, 'termNotExtendable'],
    ] as const) {
      expect(await story.refusal('secretary', 'extendTerm', given)).toMatchObject({ reason });
    }
    expect(await story.whyNot(outside, 'extendTerm', longer)).toEqual({ ...notTheirs, rentersMember: 'roleMayNot' });
    await story.take('secretary', 'extendTerm', longer);
    expect(await deadlineOf(story, 'advice')).toMatchObject({ dueOn: '2026-07-02', status: 'running' });
    expect((await lettersToldIn(story)).slice(-2)).toEqual([
      'extensionNotice to complainant',
      'extensionNotice to respondent',
    ]);

    story.on('2026-07-03');
    expect(await story.refusal('chair', 'extendTerm', { ...longer, extendBy: '1 week' })).toMatchObject({
      ...{ reason: 'extensionTooLate', rule: 'terms.advice.extendable.told' },
    });
    expect(await story.seen('complainant', 'extensions(language: en) { toldOn reason motivation }')).toEqual({
      extensions: [{ toldOn: '2026-06-02', reason: 'mediation', motivation: 'They are talking.' }],
    });
  });

  it('get longer without telling a corporation that was not asked yet', async () => {
    const story = await takenUp(cast);

    await story.take('chair', 'extendTerm', { ...longer, reason: 'furtherInvestigation' });

    expect((await lettersToldIn(story)).slice(2)).toEqual([]);
    expect((await lettersToldIn(story)).at(-1)).toBe('extensionNotice to complainant');
    expect(await story.isThereFor(outside)).toEqual(['complainant']);
  });
});

describe('a complaint at Utrecht after the conversation', () => {
  it('is withdrawn, but no longer settled: from then on an agreement ends it', async () => {
    const story = await heard(cast);

    expect(await story.whyNot(['complainant', 'secretary'], 'settle')).toEqual({
      complainant: 'stepNotOpen',
      secretary: 'stepNotOpen',
    });
    expect(await story.whyNot(['contact', 'board', 'chair'], 'withdraw')).toEqual({
      ...{ contact: 'NOT_FOUND', board: 'NOT_FOUND', chair: 'roleMayNot' },
    });
    expect((await story.take('complainant', 'withdraw')).case).toMatchObject({ stage: 'withdrawn', ended: true });
  });
});
