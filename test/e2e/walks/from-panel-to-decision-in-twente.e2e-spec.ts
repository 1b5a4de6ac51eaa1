import { testApplication, type TestApplication } from '../../support/application.js';
import { type Cast } from '../../support/walks/cast.js';
import { deadlineOf, lettersToldIn, stepsOpenTo, timelineFor } from '../../support/walks/seen.js';
import { advised, castAtTwente, heard, readyToAdvise, seats } from './at-twente.js';
import { advice, agreedUpon, decision, deliberationFor, draftOn, pointsOf } from './deciding.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication();
  cast = await castAtTwente(platform);
}, 60_000);
afterAll(() => platform.close());

const panel = Object.values(seats);
const others = ['complainant', 'contact', 'board', 'otherContact', 'otherBoard', 'otherMember', 'visitor'];
/** What they are answered about what is not theirs. */
const notTheirs = Object.fromEntries(
  others.map((who) => [who, who === 'visitor' ? 'NOT_SIGNED_IN' : 'NOT_FOUND'] as const),
);

describe('the deliberation in Twente', () => {
  it('is of the panel and the secretary: notes, drafts, votes and agreement, of which nobody else knows', async () => {
    const story = await readyToAdvise(cast);
    await story.take('rentersMember', 'writeDeliberationNote', { text: 'Ask about the gutter.' });
    await story.take('secretary', 'saveAdviceDraft', { basedOn: 0, facts: 'It leaks.' });
    await story.take('member', 'saveAdviceDraft', { basedOn: 1, ...draftOn() });
    expect(await story.refusal('chair', 'saveAdviceDraft', { basedOn: 1, ...draftOn() })).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    await story.take('chair', 'voteOnDraft', { draft: 2, inFavour: true });
    await story.take('member', 'voteOnDraft', { draft: 2, inFavour: true });
    await story.take('rentersMember', 'voteOnDraft', { draft: 2, inFavour: false });
    await story.take('chair', 'agreeToDraft', { draft: 2 });

    for (const who of [...panel, 'secretary']) {
      expect(await deliberationFor(story, who)).toMatchObject({
        notes: [{ text: 'Ask about the gutter.' }],
        drafts: [{ version: 1 }, { version: 2, standing: 'notRuled', votes: [{}, {}, {}], agreements: [{}] }],
      });
    }
    for (const who of others) {
      expect(await deliberationFor(story, who)).toBeNull();
    }
    expect(await story.whyNot(others, 'writeDeliberationNote', { text: 'I too.' })).toEqual(notTheirs);
    expect(await story.whyNot(others, 'voteOnDraft', { draft: 2, inFavour: true })).toEqual(notTheirs);
    expect(await story.whyNot(['secretary'], 'voteOnDraft', { draft: 2, inFavour: true })).toEqual({
      secretary: 'notSitting',
    });
  });

  it('takes no vote of somebody who stepped back, counts his agreement no more, and shows him nothing', async () => {
    const story = await readyToAdvise(cast);
    await agreedUpon(story, ['chair', 'rentersMember']);
    await story.take('rentersMember', 'voteOnDraft', { draft: 1, inFavour: true });

    await story.stepsBack('rentersMember', 'rentersMember', 'My sister moved into that street.');

    expect(await story.refusal('rentersMember', 'voteOnDraft', { draft: 1, inFavour: true })).toMatchObject({
      ...{ code: 'STEP_REFUSED', reason: 'recused', rule: 'committee.recusal', source: 'stap 8' },
    });
    expect(await deliberationFor(story, 'rentersMember')).toBeNull();
    expect(await story.isThereFor(['rentersMember'])).toEqual([]);
    expect(await story.refusal('secretary', 'issueAdvice', { draft: 1 })).toMatchObject({
      ...{ reason: 'tooFewMembers', source: 'stap 8', missing: ['agreedBy'] },
    });
  });
});

describe('the advice in Twente', () => {
  it('goes out in two weeks after the hearing, to the board, with a copy to the complainant', async () => {
    const story = await readyToAdvise(cast);
    expect(await lettersToldIn(story)).toContain('investigationClosed to complainant');
    story.on('2023-02-07');
    expect(await deadlineOf(story, 'advice')).toEqual({
      ...{ term: 'advice', dueOn: '2023-02-07', status: 'running' },
      why: expect.arrayContaining([expect.stringContaining('24 January 2023')]),
    });
    await agreedUpon(story, ['chair', 'member']);
    expect(await story.seen('complainant', advice)).toEqual({ advice: null });
    expect(await story.whyNot(others, 'issueAdvice', { draft: 1 })).toEqual(notTheirs);
    expect(await story.refusal('member', 'issueAdvice', { draft: 1 })).toMatchObject({ reason: 'roleMayNot' });

    expect((await story.take('secretary', 'issueAdvice', { draft: 1 })).case?.stage).toBe('advised');

    expect(await deadlineOf(story, 'advice')).toMatchObject({ status: 'met' });
    expect((await lettersToldIn(story)).slice(-2)).toEqual(['advice to board', 'adviceCopy to complainant']);
    const { facts, reasoning, advice: solution } = draftOn();
    for (const who of ['complainant', 'contact', 'board', ...panel]) {
      expect(await story.seen(who, advice)).toMatchObject({
        advice: { nature: 'advice', binds: [], on: '2023-02-07', facts, reasoning, advice: solution },
      });
    }
    expect(await story.isThereFor(['otherMember', 'otherBoard'])).toEqual([]);
  });

  it('a day later is late, which shows, and goes out all the same', async () => {
    const story = await readyToAdvise(cast);
    await agreedUpon(story, ['chair', 'member']);
    story.on('2023-02-08');
    expect(await deadlineOf(story, 'advice', 'complainant')).toMatchObject({ status: 'overdue' });

    await story.take('chair', 'issueAdvice', { draft: 1 });

    expect(await deadlineOf(story, 'advice', 'complainant')).toMatchObject({ status: 'metLate' });
  });

  it.each([
    ['facts', { facts: undefined }, ['facts']],
    ['a finding', { finding: undefined }, ['outcome']],
  ])('without %s is refused with the rule and what is missing', async (_, lacking, missing) => {
    const story = await readyToAdvise(cast);
    await agreedUpon(story, ['chair', 'member'], { ...draftOn(), ...lacking });

    expect(await story.refusal('secretary', 'issueAdvice', { draft: 1 })).toMatchObject({
      ...{ code: 'STEP_REFUSED', reason: 'requirementsMissing', rule: 'steps.issueAdvice' },
      ...{ source: 'stap 9 en 10', missing },
    });
  });

  it('before the investigation was closed is refused with the step that is missing', async () => {
    const story = await heard(cast);
    await story.take('secretary', 'saveAdviceDraft', { basedOn: 0, ...draftOn() });
    await story.take('chair', 'agreeToDraft', { draft: 1 });
    await story.take('member', 'agreeToDraft', { draft: 1 });

    expect(await story.refusal('secretary', 'issueAdvice', { draft: 1 })).toMatchObject({
      ...{ reason: 'stepNotOpen', missing: ['closeInvestigation'], source: 'stap 9' },
    });
  });
});

describe('the decision of the board in Twente', () => {
  it('comes after the advice, and not before', async () => {
    const story = await readyToAdvise(cast);

    expect(await story.refusal('board', 'decideOnAdvice', { outcome: 'adopted' })).toMatchObject({
      ...{ reason: 'stepNotOpen', rule: 'steps.decideOnAdvice.from', source: 'stap 10', missing: ['issueAdvice'] },
    });
  });

  it('follows the advice in two weeks, goes to the complainant, and in copy to the committee', async () => {
    const story = await advised(cast);
    story.on('2023-02-21');
    expect(await deadlineOf(story, 'boardDecision', 'complainant')).toMatchObject({
      ...{ dueOn: '2023-02-21', status: 'running' },
      why: expect.arrayContaining([expect.stringContaining('7 February 2023')]),
    });
    const adopted = { outcome: 'adopted', text: 'We mend the gutter in March.' };
    const strangers = ['complainant', 'chair', ...panel, 'otherBoard', 'visitor'];
    expect(await story.whyNot(strangers, 'decideOnAdvice', adopted)).toEqual({
      ...Object.fromEntries(strangers.map((who) => [who, 'NOT_FOUND'] as const)),
      visitor: 'NOT_SIGNED_IN',
    });

    expect((await story.take('board', 'decideOnAdvice', adopted)).case).toMatchObject({
      stage: 'decided',
      ended: true,
    });

    expect(await deadlineOf(story, 'boardDecision', 'complainant')).toMatchObject({ status: 'met' });
    expect((await lettersToldIn(story)).slice(-2)).toEqual([
      'boardDecision to complainant',
      'boardDecisionCopy to committee',
    ]);
    for (const who of ['complainant', 'secretary', ...panel]) {
      expect(await story.seen(who, decision)).toMatchObject({
        decision: { decided: { outcome: 'adopted', on: '2023-02-21', text: adopted.text }, goingFurther: null },
      });
    }
    expect((await timelineFor(story, 'complainant')).slice(-4)).toEqual([
      ...['2023-01-24 hearingHeld', '2023-01-24 investigationClosed'],
      ...['2023-02-07 adviceIssued', '2023-02-21 boardDecisionMade'],
    ]);
  });

  it('deviates only with reasons on each point on which it does', async () => {
    const story = await advised(cast, 2);
    const [first, second] = await pointsOf(story);
    const bare = [
      { point: first, outcome: 'adopted' },
      { point: second, outcome: 'deviated' },
    ];
    const lacking = { reason: 'requirementsMissing', source: 'stap 10', missing: ['motivationId'] };
    expect(await story.refusal('board', 'decideOnAdvice', { outcome: 'deviated' })).toMatchObject(lacking);
    expect(await story.refusal('board', 'decideOnAdvice', { outcome: 'partly', points: bare })).toMatchObject(lacking);

    const points = [bare[0], { ...bare[1], motivation: 'The house comes down next year.' }];
    await story.take('contact', 'decideOnAdvice', { outcome: 'partly', points });

    expect(await story.seen('complainant', decision)).toMatchObject({
      decision: {
        decided: {
          outcome: 'partly',
          points: [{ motivation: null }, { outcome: 'deviated', motivation: 'The house comes down next year.' }],
        },
      },
    });
    expect((await lettersToldIn(story)).at(-1)).toBe('boardDecisionCopy to committee');
  });

  it('that stays out is overdue on the next day for all to see; the page names no place to go then', async () => {
    const story = await advised(cast);
    story.on('2023-02-22');

    expect(await deadlineOf(story, 'boardDecision', 'complainant')).toMatchObject({ status: 'overdue' });
    expect(await story.seen('complainant', decision)).toMatchObject({
      decision: { decided: null, goingFurther: null },
    });
    expect(await stepsOpenTo(story, 'complainant')).toEqual([]);
    expect(await stepsOpenTo(story, 'board')).toEqual(['decideOnAdvice']);
    await story.take('secretary', 'decideOnAdvice', { outcome: 'adopted', on: '2023-02-20' });
    expect(await deadlineOf(story, 'boardDecision', 'complainant')).toMatchObject({ status: 'met' });
  });
});
