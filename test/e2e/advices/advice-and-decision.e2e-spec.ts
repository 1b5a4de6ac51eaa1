import { testApplication, type TestApplication } from '../../support/application.js';
import { type Cast } from '../../support/walks/cast.js';
import { lettersToldIn, stepsOpenTo } from '../../support/walks/seen.js';
import { plugins } from '../intake/invented.js';
import {
  advised,
  agreedUpon,
  anAdvisingCommittee,
  castOf,
  draftOf,
  heard,
  hearingDay,
  outside,
  readyToDecide,
} from './committee.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication({}, plugins(anAdvisingCommittee()));
  cast = await castOf(platform);
}, 60_000);
afterAll(() => platform.close());

const advice = `advice(language: en) {
  kind label nature binds on finding facts reasoning advice fingerprint points { point finding reasoning }
}`;
const decision = `decision(language: en) {
  decided { outcome on motivation text points { point outcome motivation } }
  goingFurther { because from open source forums { key } }
}`;

const nobody = Object.fromEntries(outside.map((who) => [who, who === 'visitor' ? 'NOT_SIGNED_IN' : 'NOT_FOUND']));

describe('the investigation and the deliberation', () => {
  it('are closed and recorded by the committee, with members who sit and are enough', async () => {
    const { story } = await heard(cast);
    expect(await story.whyNot(['complainant', 'contact', 'board', 'visitor'], 'closeInvestigation')).toEqual({
      ...{ complainant: 'NOT_FOUND', contact: 'NOT_FOUND', board: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });
    expect((await story.take('chair', 'closeInvestigation')).case?.stage).toBe('closedForDecision');

    const [chair, renters, other] = ['chair', 'renters', 'otherMember'].map((who) => cast.personId(who));
    expect(await story.whyNot(outside.slice(0, 4), 'deliberate', { present: [chair] })).toEqual({
      ...{ complainant: 'NOT_FOUND', contact: 'NOT_FOUND', board: 'NOT_FOUND', otherBoard: 'NOT_FOUND' },
    });
    expect(await story.refusal('secretary', 'deliberate', { present: [chair] })).toMatchObject({
      ...{ reason: 'tooFewMembers', rule: 'committee.quorum', source: 'artikel 2', missing: ['present'] },
    });
    expect(await story.refusal('secretary', 'deliberate', { present: [chair, other] })).toMatchObject({
      ...{ reason: 'notInCase', rule: 'committee.seats' },
    });
    await story.take('secretary', 'deliberate', { present: [chair, renters] });
  });
});

describe('an advice', () => {
  it('is the draft to which the members agreed, read by both sides, with a copy to the complainant', async () => {
    const { story, points } = await agreedUpon(cast, 2);
    expect(await story.seen('complainant', advice)).toEqual({ advice: null });
    expect(await story.whyNot(outside, 'issueAdvice', { draft: 1 })).toEqual(nobody);
    expect(await story.refusal('participants', 'issueAdvice', { draft: 1 })).toMatchObject({ reason: 'roleMayNot' });

    expect((await story.take('secretary', 'issueAdvice', { draft: 1 })).case?.stage).toBe('advised');

    for (const who of ['complainant', 'contact', 'board', 'renters', 'chair']) {
      expect(await story.seen(who, advice)).toEqual({
        advice: {
          ...{ kind: 'advice', label: 'Advice', nature: 'advice', binds: [], on: hearingDay, finding: 'wellFounded' },
          ...{ facts: draftOf().facts, reasoning: draftOf().reasoning, advice: draftOf().advice },
          points: points.map((point) => ({ point, finding: 'wellFounded', reasoning: 'It leaks.' })),
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u),
        },
      });
    }
    expect((await lettersToldIn(story)).slice(-2)).toEqual(['advice to board', 'adviceCopy to complainant']);
  });

  it.each([
    ['finding', { finding: undefined }, 'outcome.findings', ['outcome']],
    ['facts', { facts: ' ' }, 'outcome.contents', ['facts']],
    ['reasons', { reasoning: undefined }, 'outcome.contents', ['reasons']],
    ['solution', { advice: undefined }, 'outcome.contents', ['howToSolve']],
  ])('without a %s is refused with the rule and what is missing', async (_, lacking, rule, missing) => {
    const { story } = await readyToDecide(cast);
    await story.take('secretary', 'saveAdviceDraft', { basedOn: 0, ...draftOf(), ...lacking });
    await story.take('chair', 'agreeToDraft', { draft: 1 });
    await story.take('renters', 'agreeToDraft', { draft: 1 });

    expect(await story.refusal('secretary', 'issueAdvice', { draft: 1 })).toMatchObject({
      ...{ reason: 'requirementsMissing', rule, source: 'artikel 16', missing },
    });
  });

  it('that finds nothing well-founded needs no solution', async () => {
    const { story } = await readyToDecide(cast);
    const unfounded = { ...draftOf(), advice: undefined, finding: 'unfounded' };
    await story.take('secretary', 'saveAdviceDraft', { basedOn: 0, ...unfounded });
    await story.take('chair', 'agreeToDraft', { draft: 1 });
    await story.take('renters', 'agreeToDraft', { draft: 1 });

    expect((await story.take('chair', 'issueAdvice', { draft: 1 })).case?.stage).toBe('advised');
  });

  it('on a complaint in points needs a finding on every point', async () => {
    const { story, points } = await readyToDecide(cast, 2);
    const half = { ...draftOf(points.slice(0, 1)), basedOn: 0 };
    await story.take('secretary', 'saveAdviceDraft', half);
    await story.take('chair', 'agreeToDraft', { draft: 1 });
    await story.take('renters', 'agreeToDraft', { draft: 1 });
    expect(await story.refusal('secretary', 'issueAdvice', { draft: 1 })).toMatchObject({ missing: ['points'] });

    await story.take('secretary', 'saveAdviceDraft', { ...draftOf(), basedOn: 1 });
    await story.take('chair', 'agreeToDraft', { draft: 2 });
    await story.take('renters', 'agreeToDraft', { draft: 2 });
    expect(await story.refusal('secretary', 'issueAdvice', { draft: 2 })).toMatchObject({
      ...{ rule: 'outcome.findings', missing: ['points'] },
    });
  });

  it('needs the agreement of more than half of the panel', async () => {
    const { story } = await readyToDecide(cast);
    await story.take('secretary', 'saveAdviceDraft', { basedOn: 0, ...draftOf() });
    await story.take('chair', 'agreeToDraft', { draft: 1 });
    expect(await story.refusal('secretary', 'issueAdvice', { draft: 1 })).toMatchObject({
      ...{ reason: 'tooFewMembers', source: 'artikel 2', missing: ['agreedBy'] },
    });

    await story.take('participants', 'agreeToDraft', { draft: 1 });
    expect((await story.take('secretary', 'issueAdvice', { draft: 1 })).case?.stage).toBe('advised');
  });

  it('comes with a general recommendation to the board, which the chair makes', async () => {
    const { story } = await advised(cast);
    expect(await story.whyNot(['complainant', 'board', 'secretary'], 'recommend', { text: 'Look up.' })).toEqual({
      ...{ complainant: 'NOT_FOUND', board: 'NOT_FOUND', secretary: 'roleMayNot' },
    });
    await story.take('chair', 'recommend', { text: 'Look at every roof in autumn.' });

    expect((await lettersToldIn(story)).at(-1)).toBe('generalRecommendation to board');
    expect(await story.seen('board', 'recommendations { text }')).toEqual({
      recommendations: [{ text: 'Look at every roof in autumn.' }],
    });
  });
});

describe('the decision of the board', () => {
  it('comes after the advice, and is refused before it with the step that is missing', async () => {
    const { story } = await agreedUpon(cast);

    expect(await story.refusal('board', 'decideOnAdvice', { outcome: 'adopted' })).toMatchObject({
      ...{ reason: 'stepNotOpen', rule: 'steps.decideOnAdvice.from', missing: ['issueAdvice'] },
    });
    await story.take('secretary', 'issueAdvice', { draft: 1 });
    expect(await stepsOpenTo(story, 'board')).toContain('decideOnAdvice');
  });

  it('can promise something in words, with a day, which stands with the decision and among what was promised', async () => {
    const { story } = await advised(cast);
    const commitments = [{ kind: 'commitment', dueOn: '2027-05-01', text: 'A new roof.' }, { kind: 'measure' }];

    await story.take('board', 'decideOnAdvice', { outcome: 'adopted', commitments });

    const made = 'decision(language: en) { decided { commitments { kind text dueOn } } }';
    expect(await story.seen('complainant', `${made} commitments(language: en) { from text status }`)).toEqual({
      decision: { decided: { commitments: [commitments[0], { kind: 'measure', text: null, dueOn: null }] } },
      commitments: [
        { from: 'decision', text: 'A new roof.', status: 'open' },
        { from: 'decision', text: null, status: 'open' },
      ],
    });
  });

  it('adopts without reasons, in writing, with a copy to the committee', async () => {
    const { story } = await advised(cast);
    const others = ['complainant', 'chair', 'renters', 'otherBoard', 'visitor'];
    expect(await story.whyNot(others, 'decideOnAdvice', { outcome: 'adopted' })).toEqual({
      ...{ complainant: 'NOT_FOUND', chair: 'NOT_FOUND', renters: 'NOT_FOUND', otherBoard: 'NOT_FOUND' },
      visitor: 'NOT_SIGNED_IN',
    });

    const text = 'We mend the roof in May.';
    expect((await story.take('board', 'decideOnAdvice', { outcome: 'adopted', text })).case?.stage).toBe('decided');

    expect((await lettersToldIn(story)).slice(-2)).toEqual([
      'boardDecision to complainant',
      'boardDecisionCopy to committee',
    ]);
    expect(await story.seen('complainant', decision)).toEqual({
      decision: {
        decided: { outcome: 'adopted', on: hearingDay, motivation: null, text, points: [] },
        goingFurther: null,
      },
    });
  });

  it('deviates only with reasons, per point, and then the complainant is told where to go from that day on', async () => {
    const { story, points } = await advised(cast, 2);
    const [first, second] = points;
    const bare = [
      { point: first, outcome: 'adopted' },
      { point: second, outcome: 'deviated' },
    ];
    expect(await story.refusal('board', 'decideOnAdvice', { outcome: 'deviated' })).toMatchObject({
      ...{ reason: 'requirementsMissing', source: 'artikel 17', missing: ['motivationId'] },
    });
    expect(await story.refusal('board', 'decideOnAdvice', { outcome: 'partly', points: bare })).toMatchObject({
      ...{ reason: 'requirementsMissing', missing: ['motivationId'] },
    });

    const given = bare.map((one) => ({ ...one, ...(one.outcome === 'deviated' && { motivation: 'Too dear.' }) }));
    await story.take('secretary', 'decideOnAdvice', { outcome: 'partly', points: given });

    expect(await story.seen('complainant', decision)).toMatchObject({
      decision: {
        decided: {
          outcome: 'partly',
          points: [
            { point: first, outcome: 'adopted', motivation: null },
            { point: second, outcome: 'deviated', motivation: 'Too dear.' },
          ],
        },
        goingFurther: {
          ...{ because: 'deviates', from: hearingDay, open: true, source: 'artikel 18' },
          forums: [{ key: 'tribunal' }],
        },
      },
    });
  });

  it('that stays out opens the way to the tribunal on the day after its last day, and not on that day', async () => {
    const { story } = await advised(cast);
    const further = async () =>
      (await story.seen<{ decision: { goingFurther: object } }>('complainant', decision))?.decision.goingFurther;
    const stays = { because: 'decisionStaysOut', forums: [{ key: 'tribunal' }], from: '2026-05-21' };

    story.on('2026-05-20');
    expect(await further()).toMatchObject({ ...stays, open: false });
    story.on('2026-05-21');
    expect(await further()).toMatchObject({ ...stays, open: true });
  });
});
