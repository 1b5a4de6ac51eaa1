import { testApplication, type TestApplication } from '../../support/application.js';
import { type Cast } from '../../support/walks/cast.js';
import { lettersToldIn, stepsOpenTo, timelineFor } from '../../support/walks/seen.js';
import { type Story } from '../../support/walks/story.js';
import { agreed, castAtLoketHousing, draft, heard, invited } from './at-loket-housing.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication();
  cast = await castAtLoketHousing(platform);
}, 60_000);
afterAll(() => platform.close());

const source = 'onder "De klachtencommissie"';
const everybody = ['complainant', 'employee', 'contact', 'board', 'secretary', 'chair', 'member', 'secondMember'];
const notDeliberating = {
  ...{ complainant: 'NOT_FOUND', employee: 'NOT_FOUND', colleague: 'NOT_FOUND', contact: 'NOT_FOUND' },
  ...{ board: 'NOT_FOUND', chair: 'NOT_FOUND', otherMember: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
};
const others = Object.keys(notDeliberating);
const advice = `advice(language: en) {
  kind label nature binds finding on facts reasoning advice points { finding }
}`;

const draftsFor = async (story: Story, who: string) =>
  (await story.seen<{ deliberation: { drafts: object[] } | null }>(who, 'deliberation { drafts { version } }'))
    ?.deliberation?.drafts;

describe('the deliberation about Loket Housing', () => {
  it('is for the two members who sit and the secretary, and for nobody else', async () => {
    const story = await heard(cast);
    expect(await story.whyNot(others, 'saveAdviceDraft', { basedOn: 0, ...draft })).toEqual(notDeliberating);
    await story.take('member', 'saveAdviceDraft', { basedOn: 0, ...draft });
    await story.take('secretary', 'writeDeliberationNote', { text: 'The neighbour heard it on Monday.' });

    expect(await story.whyNot(others, 'voteOnDraft', { draft: 1, inFavour: true })).toEqual(notDeliberating);
    expect(await story.whyNot(others, 'agreeToDraft', { draft: 1 })).toEqual(notDeliberating);
    for (const who of ['member', 'secondMember', 'secretary']) {
      expect(await draftsFor(story, who)).toEqual([{ version: 1 }]);
    }
    for (const who of ['complainant', 'employee', 'contact', 'chair']) {
      expect(await draftsFor(story, who)).toBeUndefined();
    }
  });
});

describe('the binding advice to Loket Housing', () => {
  it.each(['wellFounded', 'partlyWellFounded', 'unfounded'])(
    'with the finding %s binds the organisation, and nobody decides on it',
    async (finding) => {
      const given = { ...draft, finding };
      const story = await agreed(cast, given);
      const issued = await story.take('secretary', 'issueAdvice', { draft: 1 });
      expect(issued.case).toMatchObject({ stage: 'advised', ended: true });

      for (const who of everybody) {
        expect([who, await story.seen(who, advice)]).toEqual([
          who,
          {
            advice: {
              ...{ ...given, kind: 'advice', label: 'Binding advice', nature: 'bindingAdvice' },
              ...{ binds: ['participant'], on: '2026-04-16', points: [] },
            },
          },
        ]);
        expect([who, await stepsOpenTo(story, who)]).toEqual([who, []]);
      }
      expect(await story.isThereFor(['colleague', 'otherMember'])).toEqual([]);
      expect((await lettersToldIn(story)).slice(-3)).toEqual([
        ...['advice to participant', 'adviceCopy to complainant', 'adviceCopy to respondent'],
      ]);
    },
  );

  it('leaves the board, the employee and the committee no way to deviate', async () => {
    const story = await agreed(cast);
    await story.take('secretary', 'issueAdvice', { draft: 1 });
    const deviating = { outcome: 'deviated', motivation: 'We see it otherwise.' };

    expect(
      await story.whyNot(['board', 'contact', 'employee', 'secretary', 'complainant'], 'decideOnAdvice', deviating),
    ).toEqual({
      ...{ board: 'stepNotInRegulation', contact: 'stepNotInRegulation', employee: 'NOT_FOUND' },
      ...{ secretary: 'stepNotInRegulation', complainant: 'NOT_FOUND' },
    });
    expect(await story.refusal('member', 'saveAdviceDraft', { basedOn: 1, ...draft })).toMatchObject({
      reason: 'stepAlreadyTaken',
    });
    expect(
      await story.seen('complainant', 'decision(language: en) { decided { outcome } goingFurther { because } }'),
    ).toEqual({ decision: { decided: null, goingFurther: null } });
  });

  it('is issued by the secretary, with the agreement of both members, and by nobody else', async () => {
    const story = await heard(cast);
    await story.on('2026-04-16').take('secretary', 'saveAdviceDraft', { basedOn: 0, ...draft });
    await story.take('member', 'agreeToDraft', { draft: 1 });
    expect(await story.refusal('secretary', 'issueAdvice', { draft: 1 })).toMatchObject({
      ...{ reason: 'tooFewMembers', source, missing: ['agreedBy'] },
    });

    await story.take('secondMember', 'agreeToDraft', { draft: 1 });

    expect(await story.whyNot([...others, 'member'], 'issueAdvice', { draft: 1 })).toEqual({
      ...{ ...notDeliberating, member: 'roleMayNot' },
    });
    expect(await story.seen('employee', advice)).toEqual({ advice: null });
  });

  it.each([
    ['a finding', { finding: undefined }, 'outcome.findings', ['outcome']],
    ['facts', { facts: ' ' }, 'outcome.contents', ['facts']],
  ])('is not issued without %s', async (_, lacking, rule, missing) => {
    const story = await agreed(cast, { ...draft, ...lacking });

    expect(await story.refusal('secretary', 'issueAdvice', { draft: 1 })).toMatchObject({
      ...{ reason: 'requirementsMissing', rule, source, missing },
    });
  });

  it('is not issued before the hearing, and stands at the end of the whole story', async () => {
    const early = await invited(cast);
    expect(await early.refusal('secretary', 'issueAdvice', { draft: 1 })).toMatchObject({
      missing: ['saveAdviceDraft'],
    });
    await early.take('secretary', 'saveAdviceDraft', { basedOn: 0, ...draft });
    expect(await early.refusal('secretary', 'issueAdvice', { draft: 1 })).toMatchObject({
      ...{ reason: 'stepNotOpen', rule: 'steps.issueAdvice.from', missing: ['holdHearing'], source },
    });

    const story = await agreed(cast);
    await story.take('secretary', 'issueAdvice', { draft: 1 });

    expect(await timelineFor(story, 'complainant')).toEqual([
      ...['2026-03-02 complaintFiled', '2026-03-04 admissibilityDecided', '2026-03-04 responseRequested'],
      ...['2026-03-12 responseSubmitted', '2026-03-16 hearingPlanned', '2026-03-16 panelComposed'],
      ...['2026-04-02 hearingHeld', '2026-04-16 adviceIssued'],
    ]);
  });
});
