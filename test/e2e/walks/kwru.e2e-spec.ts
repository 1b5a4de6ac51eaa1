import { testApplication, type TestApplication } from '../../support/application.js';
import { intakeCheck } from '../../support/documents.js';
import { type Filed } from '../../support/filing.js';
import { type Cast } from '../../support/walks/cast.js';
import { deadlineOf, lettersOf, lettersToldIn, piecesReadBy, stepsOpenTo } from '../../support/walks/seen.js';
import { Story } from '../../support/walks/story.js';
import { aRegistration, registerComplaint } from '../intake/desk.js';
import { answered, castAtUtrecht, inOrder, notTheirs, outside, takenUp } from './at-kwru.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication();
  cast = await castAtUtrecht(platform);
}, 60_000);
afterAll(() => platform.close());

const about = {
  silence: { priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-15', answer: 'none' }] },
  spoken: { priorSteps: [{ step: 'corporation', form: 'spoken', on: '2026-01-12', answer: 'unsatisfactory' }] },
};

const forums = (court: string, huurcommissie: string) => ({
  forums: [
    { forum: 'huurcommissie', state: huurcommissie },
    { forum: 'court', state: court },
  ],
});

async function advised(answers: object): Promise<object> {
  const document = await (await cast.as('visitor')).gets<{ intakeCheck: object }>(intakeCheck, { answers });
  return document.intakeCheck;
}

describe('a complaint at Utrecht to which the corporation did not answer', () => {
  it('is too early on the last day of the month, and taken up on the first day after it', async () => {
    cast.on('2026-02-09');
    const story = await Story.filed(cast, { ...inOrder, ...about.silence });
    expect(await advised({ ...inOrder, ...about.silence })).toMatchObject({ answer: 'notYet', opensOn: '2026-02-15' });
    const early = { outcome: 'notYet', grounds: ['silenceTooShort'] };
    expect(await story.whyNot(outside, 'decideAdmissibility', early)).toEqual(notTheirs);
    expect((await story.take('secretary', 'decideAdmissibility', early)).case).toMatchObject({
      stage: 'waiting',
      ended: false,
    });
    expect((await lettersOf(story)).at(-1)).toMatchObject({
      ...{ letter: 'refusal', recipient: 'complainant', grounds: ['silenceTooShort'], opensOn: '2026-02-15' },
      stopsNoTermElsewhere: true,
    });

    story.on('2026-02-14T22:59:00Z');
    expect(await story.refusal('secretary', 'decideAdmissibility', { outcome: 'admitted' })).toMatchObject({
      ...{ reason: 'groundApplies', rule: 'grounds.silenceTooShort' },
      missing: ['despite', 'motivationId'],
    });
    story.on('2026-02-14T23:01:00Z');
    expect(await advised({ ...inOrder, ...about.silence })).toMatchObject({ answer: 'yes', opensOn: null });
    expect((await story.take('secretary', 'decideAdmissibility', { outcome: 'admitted' })).case?.stage).toBe(
      'admitted',
    );
  });
});

describe('a complaint at Utrecht that comes in', () => {
  it('by post is written down by the secretary, and by nobody outside the office', async () => {
    cast.on('2026-03-04');
    const input = aRegistration({
      ...inOrder,
      ...{ channel: 'post', receivedOn: '2026-03-02' },
      complainant: { name: 'Zoë Invented', address: 'Voorbeeldstraat 1, 3511 AB Utrecht' },
    });
    for (const [who, code] of [
      ['contact', 'NOT_FOUND'],
      ['visitor', 'NOT_SIGNED_IN'],
    ] as const) {
      const answer = await (
        await cast.as(who)
      ).asks(registerComplaint, { input: { ...input, clientKey: crypto.randomUUID() } });
      expect(answer.errors[0]?.extensions.code).toBe(code);
    }
    const { registerComplaint: filed } = await (
      await cast.as('secretary')
    ).gets<{ registerComplaint: Filed['fileComplaint'] }>(registerComplaint, { input });
    const story = new Story(cast, filed);

    expect(await story.seen('complainant', 'receivedOn channel stage')).toEqual({
      ...{ receivedOn: '2026-03-02', channel: 'post', stage: 'filed' },
    });
    expect(await lettersOf(story)).toMatchObject([{ letter: 'confirmation', state: 'due', dueOn: '2026-03-02' }]);
    expect(await deadlineOf(story, 'acknowledgement')).toMatchObject({ dueOn: '2026-03-16', status: 'running' });
  });

  it('is acknowledged within two weeks: on the last day in time, and overdue a minute later', async () => {
    cast.on('2026-03-02');
    const story = await Story.filed(cast, inOrder);
    story.on('2026-03-16T22:59:00Z');
    expect(await deadlineOf(story, 'acknowledgement')).toMatchObject({ dueOn: '2026-03-16', status: 'running' });
    story.on('2026-03-16T23:01:00Z');
    expect(await deadlineOf(story, 'acknowledgement')).toMatchObject({ status: 'overdue' });
    expect(await story.whyNot([...outside, 'chair'], 'acknowledgeReceipt')).toEqual({
      ...notTheirs,
      chair: 'roleMayNot',
    });
    await story.take('secretary', 'acknowledgeReceipt', { on: '2026-03-16' });
    expect(await deadlineOf(story, 'acknowledgement')).toMatchObject({ status: 'met' });
    expect((await lettersToldIn(story)).at(-1)).toBe('acknowledgement to complainant');
    expect(await story.refusal('secretary', 'acknowledgeReceipt')).toMatchObject({ reason: 'stepAlreadyTaken' });
  });
});

describe('a complaint at Utrecht on which a ground applies', () => {
  it.each([
    ['rentPrice', { subject: 'rentIncrease' }, ['huurcommissie', 'court']],
    ['serviceCosts', { subject: 'serviceCharges' }, ['huurcommissie', 'court']],
    ['beforeTheCourt', forums('pending', 'none'), ['court']],
    ['filedAtHuurcommissie', forums('none', 'pending'), ['huurcommissie']],
    ['decidedByCourt', forums('decided', 'none'), []],
    ['decidedByHuurcommissie', forums('none', 'decided'), []],
    ['alreadyAdvised', { earlierAdvice: true }, []],
  ])(
    'of %s is refused with a letter that names the reason, where to go, and that no term stops',
    async (ground, facts, refersTo) => {
      cast.on('2026-03-02');
      const story = await Story.filed(cast, { ...inOrder, ...facts });
      expect(await advised({ ...inOrder, ...facts })).toMatchObject({ answer: 'no' });
      const admitting = await story.refusal('chair', 'decideAdmissibility', { outcome: 'admitted' });
      expect(admitting).toMatchObject({ reason: 'groundApplies', rule: `grounds.${ground}` });

      const refusal = { outcome: 'refused', grounds: [ground], motivation: 'The leaflet says so.' };
      expect((await story.take('chair', 'decideAdmissibility', refusal)).case).toMatchObject({
        ...{ stage: 'refused', ended: true },
      });

      const sources = [admitting?.['source']];
      expect((await lettersOf(story)).at(-1)).toMatchObject({
        ...{ letter: 'refusal', recipient: 'complainant', state: 'due', dueOn: '2026-03-02' },
        ...{ grounds: [ground], forums: refersTo, sources, stopsNoTermElsewhere: true },
      });
      expect(
        await story.seen('complainant', 'admissibility(language: en) { motivation warning refersTo { key } }'),
      ).toMatchObject({
        admissibility: {
          ...{ motivation: refusal.motivation, refersTo: refersTo.map((key) => ({ key })) },
          warning: expect.stringContaining('does not stop any term elsewhere'),
        },
      });
      expect(await stepsOpenTo(story, 'complainant')).toEqual([]);
      expect(await stepsOpenTo(story, 'secretary')).toEqual(['acknowledgeReceipt']);
    },
  );

  it('of not having been in writing is kept, without a day on which it opens, until it was written after all', async () => {
    cast.on('2026-03-02');
    const story = await Story.filed(cast, { ...inOrder, ...about.spoken });
    const waits = { outcome: 'notYet', grounds: ['notInWriting'] };

    expect(await story.refusal('secretary', 'decideAdmissibility', { ...waits, outcome: 'refused' })).toMatchObject({
      reason: 'groundNotForOutcome',
    });
    expect((await story.take('secretary', 'decideAdmissibility', waits)).case?.stage).toBe('waiting');
    expect((await lettersOf(story)).at(-1)).toMatchObject({ letter: 'refusal', opensOn: null });

    story.on('2026-03-30');
    const written = { facts: { priorSteps: inOrder.priorSteps } };
    expect(await story.whyNot(['contact', 'visitor', 'chair'], 'completeComplaint', written)).toEqual({
      ...{ contact: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN', chair: 'roleMayNot' },
    });
    await story.take('secretary', 'completeComplaint', written);
    expect((await story.take('secretary', 'decideAdmissibility', { outcome: 'admitted' })).case?.stage).toBe(
      'admitted',
    );
  });

  it('is not refused on a ground that does not apply', async () => {
    cast.on('2026-03-02');
    const story = await Story.filed(cast, inOrder);

    const refused = { outcome: 'refused', grounds: ['rentPrice'] };
    expect(await story.refusal('secretary', 'decideAdmissibility', refused)).toMatchObject({
      reason: 'groundNeedsMotivation',
    });
  });
});

describe('a complaint at Utrecht that is taken up', () => {
  it('is sent to the corporation, answered within 14 days, and the answer copied to the complainant', async () => {
    const story = await takenUp(cast);
    story.on('2026-03-10');
    expect(await story.isThereFor(outside)).toEqual(['complainant']);
    expect(await story.whyNot([...outside, 'chair'], 'requestResponse')).toEqual({ ...notTheirs, chair: 'roleMayNot' });
    await story.take('secretary', 'requestResponse');
    expect((await lettersOf(story)).at(-1)).toMatchObject({
      ...{ letter: 'responseRequest', recipient: 'respondent' },
      deadlines: expect.arrayContaining([
        expect.objectContaining({ term: 'corporationResponse', dueOn: '2026-03-24' }),
      ]),
    });
    expect(await story.isThereFor(outside)).toEqual(['complainant', 'contact', 'board']);

    story.on('2026-03-24T22:59:00Z');
    expect(await deadlineOf(story, 'corporationResponse')).toMatchObject({ dueOn: '2026-03-24', status: 'running' });
    const response = { text: 'We will look at the roof.' };
    expect(await story.whyNot(['complainant', 'otherContact', 'board'], 'submitResponse', response)).toEqual({
      ...{ complainant: 'NOT_FOUND', otherContact: 'NOT_FOUND', board: 'roleMayNot' },
    });
    await story.take('contact', 'submitResponse', response);
    expect(await deadlineOf(story, 'corporationResponse')).toMatchObject({ status: 'met' });
    expect((await lettersToldIn(story)).at(-1)).toBe('responseCopy to complainant');
    expect((await piecesReadBy(story, 'complainant')).at(-1)).toMatchObject({
      ...{ kind: 'response', shown: [{ side: 'complainant', countsFrom: '2026-03-24' }] },
      content: { text: response.text },
    });
  });

  it('is answered a day late, which shows, and goes on all the same', async () => {
    const story = await takenUp(cast);
    await story.on('2026-03-10').take('secretary', 'requestResponse');

    story.on('2026-03-25');
    expect(await deadlineOf(story, 'corporationResponse')).toMatchObject({ status: 'overdue' });
    await story.take('contact', 'submitResponse', { text: 'Sorry, late.' });

    expect(await deadlineOf(story, 'corporationResponse')).toMatchObject({ status: 'metLate' });
  });

  it('is solved before the conversation, and withdrawn at any time, each confirmed to both sides', async () => {
    const solved = await answered(cast);
    await solved.take('complainant', 'settle', { text: 'It was mended.' });
    const withdrawn = await answered(cast);
    await withdrawn.take('secretary', 'withdraw', { text: 'By telephone.' });

    expect((await lettersToldIn(solved)).slice(-2)).toEqual([
      'settlementConfirmation to complainant',
      'settlementConfirmation to respondent',
    ]);
    expect((await lettersToldIn(withdrawn)).slice(-2)).toEqual([
      'withdrawalConfirmation to complainant',
      'withdrawalConfirmation to respondent',
    ]);
    expect(await withdrawn.seen('contact', 'ending(language: en) { how by reason }')).toMatchObject({
      ending: { how: 'withdrawn', reason: 'By telephone.' },
    });
  });

  it('is not stopped: the leaflet does not have that, and the court is a reason not to take it up', async () => {
    const story = await answered(cast);

    const stopping = { grounds: ['beforeTheCourt'], motivation: 'A judge has it now.' };
    expect(await story.whyNot(['secretary', 'chair', 'complainant', 'contact'], 'discontinue', stopping)).toEqual({
      ...{ secretary: 'stepNotInRegulation', chair: 'stepNotInRegulation' },
      ...{ complainant: 'NOT_FOUND', contact: 'NOT_FOUND' },
    });
  });
});
