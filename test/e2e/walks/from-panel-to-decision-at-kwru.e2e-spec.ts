import { testApplication, type TestApplication } from '../../support/application.js';
import { type Cast } from '../../support/walks/cast.js';
import { deadlineOf, lettersToldIn, piecesReadBy, stepsOpenTo } from '../../support/walks/seen.js';
import { advised, answered, castAtUtrecht, heard, seats } from './at-kwru.js';
import { advice, agreedUpon, decision, deliberationFor, draftOn, hearings, pointsOf } from './deciding.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication();
  cast = await castAtUtrecht(platform);
}, 60_000);
afterAll(() => platform.close());

const panel = Object.values(seats);
const others = ['complainant', 'contact', 'board', 'otherContact', 'otherBoard', 'deputy', 'visitor'];
/** What they are answered about what is not theirs. */
const notTheirs = Object.fromEntries(
  others.map((who) => [who, who === 'visitor' ? 'NOT_SIGNED_IN' : 'NOT_FOUND'] as const),
);
const agreed = { text: 'The roof is mended before May.' };

describe('the conversation at Utrecht', () => {
  it('is one to which both sides are invited, on a day that was proposed, and of which the record is for all of them', async () => {
    const story = await answered(cast);
    await story.isBeforePanel(seats);
    await story.on('2026-03-23').take('secretary', 'proposeHearingDates', {
      dates: [{ on: '2026-04-09', startsAt: '10:00', place: 'committeeOffice' }],
    });
    const asked = 'hearingDates(language: en) { id own }';
    const seen = await story.seen<{ hearingDates: { id: string }[] }>('contact', asked);
    const answers = seen!.hearingDates.map(({ id }) => ({ proposalId: id, answer: 'can' }));
    for (const who of ['complainant', 'contact', 'rentersMember']) {
      await story.take(who, 'answerHearingDates', { answers });
    }
    expect(await story.whyNot(['otherContact', 'deputy'], 'answerHearingDates', { answers })).toEqual({
      ...{ otherContact: 'NOT_FOUND', deputy: 'NOT_FOUND' },
    });
    expect(await story.whyNot(['chair', ...others], 'planHearing', { hearingOn: '2026-04-09' })).toEqual({
      ...{ chair: 'roleMayNot', ...notTheirs },
    });
    await story.take('secretary', 'planHearing', { hearingOn: '2026-04-09', startsAt: '10:00' });
    expect((await lettersToldIn(story)).slice(-3)).toEqual([
      ...['invitation to complainant', 'invitation to members', 'invitation to respondent'],
    ]);

    const held = {
      ...{ members: panel.map((name) => cast.personId(name)), secretaries: [cast.personId('secretary')] },
      ...{ sides: ['complainant', 'respondent'], record: 'Both sides told their story.' },
    };
    expect(await story.refusal('chair', 'holdHearing', held)).toMatchObject({ reason: 'dateBeforePredecessor' });
    await story.on('2026-04-09').take('chair', 'holdHearing', held);
    for (const who of ['complainant', 'contact', ...panel]) {
      expect(await story.seen(who, hearings)).toMatchObject({
        hearings: [{ heldOn: '2026-04-09', place: 'respondentOffice', publicity: 'closed', record: held.record }],
      });
    }
    expect(await story.isThereFor(['deputy', 'otherContact', 'otherBoard'])).toEqual([]);
  });

  it('is not held without a panel', async () => {
    const story = await answered(cast);
    await story.on('2026-03-23').take('secretary', 'planHearing', { hearingOn: '2026-04-09' });

    expect(await story.on('2026-04-09').refusal('secretary', 'holdHearing')).toMatchObject({
      ...{ reason: 'earlierStepMissing', missing: ['composePanel'] },
      source: 'folder, "Zo werkt de Klachtencommissie", stap 3',
    });
  });

  it('ends, where mediation helps, with agreements in a letter, and the case is closed without an advice', async () => {
    const story = await heard(cast);
    await story.take('chair', 'proposeMediation');
    const done = await story.take('secretary', 'recordAgreement', { ...agreed, outcome: 'done' });

    expect(done.case).toMatchObject({ stage: 'closed', ended: true });
    expect((await lettersToldIn(story)).slice(-2)).toEqual([
      'agreement to complainant',
      'copy of agreement to participant',
    ]);
    expect(await story.whyNot(['secretary', 'chair'], 'saveAdviceDraft', { basedOn: 0, ...draftOn() })).toEqual({
      ...{ secretary: 'stepAlreadyTaken', chair: 'stepAlreadyTaken' },
    });
    expect(await stepsOpenTo(story, 'board')).toEqual([]);
  });

  it('that held the case for a reason goes on to an advice, which stays due three months after the filing', async () => {
    const story = await heard(cast);
    await story.take('secretary', 'recordAgreement', { ...agreed, outcome: 'held', reason: 'participantInvestigates' });
    await story.on('2026-04-20').take('contact', 'submitPiece', { title: 'What we found', text: 'Rot.' });
    expect(await story.refusal('chair', 'issueAdvice', { draft: 1 })).toMatchObject({ code: 'STEP_REFUSED' });
    await story.take('secretary', 'resume');
    expect(await deadlineOf(story, 'advice')).toMatchObject({ dueOn: '2026-06-02', status: 'running' });
    expect((await piecesReadBy(story, 'complainant')).at(-1)).toMatchObject({ content: { text: 'Rot.' } });

    await agreedUpon(story, ['chair', 'participantsMember']);
    expect((await story.take('chair', 'issueAdvice', { draft: 1 })).case?.stage).toBe('advised');
  });
});

describe('the advice at Utrecht', () => {
  it('goes out in three months after the filing, with the facts, the finding and how to solve it, to both sides', async () => {
    const story = await heard(cast);
    story.on('2026-06-02');
    expect(await deadlineOf(story, 'advice', 'complainant')).toEqual({
      ...{ term: 'advice', dueOn: '2026-06-02', status: 'running' },
      why: expect.arrayContaining([expect.stringContaining('2 March 2026')]),
    });
    await story.take('participantsMember', 'writeDeliberationNote', { text: 'Who repairs the rot?' });
    await agreedUpon(story, ['chair', 'rentersMember']);
    for (const who of [...panel, 'secretary']) {
      expect(await deliberationFor(story, who)).toMatchObject({ notes: [{}], drafts: [{ agreementsNeeded: 2 }] });
    }
    for (const who of others) {
      expect(await deliberationFor(story, who)).toBeNull();
    }
    expect(await story.whyNot(others, 'issueAdvice', { draft: 1 })).toEqual(notTheirs);
    expect(await story.refusal('rentersMember', 'issueAdvice', { draft: 1 })).toMatchObject({ reason: 'roleMayNot' });

    expect((await story.take('secretary', 'issueAdvice', { draft: 1 })).case?.stage).toBe('advised');

    expect(await deadlineOf(story, 'advice')).toMatchObject({ status: 'met' });
    expect((await lettersToldIn(story)).slice(-3)).toEqual([
      ...['advice to participant', 'adviceCopy to complainant', 'adviceCopy to participant'],
    ]);
    const { facts, advice: solution } = draftOn();
    for (const who of ['complainant', 'contact', 'board', ...panel]) {
      expect(await story.seen(who, advice)).toMatchObject({
        advice: { nature: 'advice', binds: [], on: '2026-06-02', finding: 'wellFounded', facts, advice: solution },
      });
    }
  });

  it('a day later is late, which shows, and goes out all the same', async () => {
    const story = await heard(cast);
    await agreedUpon(story, ['chair', 'rentersMember']);
    story.on('2026-06-03');
    expect(await deadlineOf(story, 'advice', 'complainant')).toMatchObject({ status: 'overdue' });

    await story.take('secretary', 'issueAdvice', { draft: 1 });

    expect(await deadlineOf(story, 'advice', 'complainant')).toMatchObject({ status: 'metLate' });
  });

  it.each([
    ['facts', { facts: undefined }, 'outcome.contents', ['facts']],
    ['a finding', { finding: undefined }, 'outcome.findings', ['outcome']],
    ['how to solve it', { advice: undefined }, 'outcome.contents', ['howToSolve']],
  ])('without %s is refused with the rule and what is missing', async (_, lacking, rule, missing) => {
    const story = await heard(cast);
    await agreedUpon(story, ['chair', 'rentersMember'], { ...draftOn(), ...lacking });

    expect(await story.refusal('secretary', 'issueAdvice', { draft: 1 })).toMatchObject({
      ...{ reason: 'requirementsMissing', rule, missing },
      source: 'folder, "We kunnen advies geven over uw klacht"',
    });
  });

  it('takes no vote of somebody who stepped back, and the deputy who comes votes after declaring', async () => {
    const story = await heard(cast);
    await agreedUpon(story, ['rentersMember']);
    await story.stepsBack('rentersMember', 'rentersMember', 'I rent from her brother.');
    expect(await story.refusal('rentersMember', 'voteOnDraft', { draft: 1, inFavour: true })).toMatchObject({
      ...{ reason: 'recused', rule: 'committee.recusal' },
    });
    expect(await story.whyNot(['deputy'], 'voteOnDraft', { draft: 1, inFavour: true })).toEqual({
      deputy: 'NOT_FOUND',
    });

    await story.take('secretary', 'composePanel', story.panelOf({ ...seats, rentersMember: 'deputy' }));
    expect(await story.whyNot(['deputy'], 'voteOnDraft', { draft: 1, inFavour: true })).toEqual({
      deputy: 'NOT_FOUND',
    });
    await story.take('deputy', 'declareInterests', { kind: 'nothing' });

    await story.take('deputy', 'voteOnDraft', { draft: 1, inFavour: true });
    await story.take('deputy', 'agreeToDraft', { draft: 1 });
    await story.take('chair', 'agreeToDraft', { draft: 1 });
    expect((await story.take('secretary', 'issueAdvice', { draft: 1 })).case?.stage).toBe('advised');
  });

  it('comes sometimes with a general recommendation to the corporation, so that it does not happen again', async () => {
    const story = await advised(cast);
    const text = { text: 'Look at every roof in autumn.' };
    expect(await story.whyNot(['complainant', 'contact', 'deputy'], 'recommend', text)).toEqual({
      ...{ complainant: 'NOT_FOUND', contact: 'NOT_FOUND', deputy: 'NOT_FOUND' },
    });

    await story.take('chair', 'recommend', text);

    expect((await lettersToldIn(story)).at(-1)).toBe('generalRecommendation to participant');
    expect(await story.seen('contact', 'recommendations { text }')).toEqual({ recommendations: [text] });
  });
});

describe('the decision of the board at Utrecht', () => {
  it('comes after the advice, and not before', async () => {
    const story = await heard(cast);

    expect(await story.refusal('board', 'decideOnAdvice', { outcome: 'adopted' })).toMatchObject({
      ...{ reason: 'stepNotOpen', rule: 'steps.decideOnAdvice.from', missing: ['issueAdvice'] },
      source: 'folder, "U en uw woningcorporatie krijgen allebei een kopie van ons advies"',
    });
  });

  it('follows the advice within a month, goes to the complainant, and in copy to the committee', async () => {
    const story = await advised(cast);
    story.on('2026-07-02');
    expect(await deadlineOf(story, 'boardDecision', 'complainant')).toMatchObject({
      ...{ dueOn: '2026-07-02', status: 'running' },
      why: expect.arrayContaining([expect.stringContaining('2 June 2026')]),
    });
    const adopted = { outcome: 'adopted', text: 'We mend the roof in July.' };
    const strangers = ['complainant', ...panel, 'otherBoard', 'visitor'];
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
      ...['boardDecision to complainant', 'boardDecisionCopy to committee'],
    ]);
    for (const who of ['complainant', 'secretary', ...panel]) {
      expect(await story.seen(who, decision)).toMatchObject({
        decision: { decided: { outcome: 'adopted', on: '2026-07-02', text: adopted.text }, goingFurther: null },
      });
    }
  });

  it('is free to deviate, with reasons on each point on which it does', async () => {
    const story = await advised(cast, 2);
    const points = (await pointsOf(story)).map((point) => ({ point, outcome: 'deviated' }));
    expect(await story.refusal('board', 'decideOnAdvice', { outcome: 'deviated', points })).toMatchObject({
      ...{ reason: 'requirementsMissing', rule: 'steps.decideOnAdvice', missing: ['motivationId'] },
    });
    const given = points.map((one, index) => ({ ...one, motivation: `Reason ${index + 1}.` }));

    await story.take('board', 'decideOnAdvice', { outcome: 'deviated', points: given });

    expect(await story.seen('complainant', decision)).toMatchObject({
      decision: {
        decided: { outcome: 'deviated', points: [{ motivation: 'Reason 1.' }, { motivation: 'Reason 2.' }] },
        goingFurther: null,
      },
    });
  });

  it('that stays out is overdue on the next day for all to see; the leaflet names no place to go then', async () => {
    const story = await advised(cast);
    story.on('2026-07-03');

    expect(await deadlineOf(story, 'boardDecision', 'complainant')).toMatchObject({ status: 'overdue' });
    expect(await story.seen('complainant', decision)).toMatchObject({
      decision: { decided: null, goingFurther: null },
    });
    expect(await stepsOpenTo(story, 'board')).toEqual(['decideOnAdvice']);
  });
});
