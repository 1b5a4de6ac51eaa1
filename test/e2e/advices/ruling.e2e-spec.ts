import { type Regulation, type StepRule } from '#regulation';
import { testApplication, type TestApplication } from '../../support/application.js';
import { type Cast } from '../../support/walks/cast.js';
import { stepsOpenTo } from '../../support/walks/seen.js';
import { plugins } from '../intake/invented.js';
import { anAdvisingCommittee, castOf, draftOf, hearingDay, outside, readyToDecide, type Told } from './committee.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aRulingCommittee()));
  cast = await castOf(platform, 'ruling');
}, 60_000);
afterAll(() => platform.close());

/** The invented committee of three, which rules with one voice; nobody decides on it afterwards. */
function aRulingCommittee(): Regulation {
  const base = anAdvisingCommittee();
  const { issueRuling, ...steps } = base.steps as Record<string, StepRule>;
  const without = ['issueAdvice', 'decideOnAdvice', 'recommend'];
  return anAdvisingCommittee({
    id: 'ruling',
    committee: { ...base.committee!, voting: 'unanimity' },
    outcome: {
      nature: 'ruling',
      binds: ['participant', 'complainant'],
      findings: ['wellFounded', 'unfounded'],
      contents: ['facts', 'finding', 'reasons'],
      nextInstance: { forums: ['court'], mention: 'always', whenDecisionStaysOut: 'no', source: 'artikel 18' },
      source: 'artikel 16',
    },
    steps: {
      ...(Object.fromEntries(Object.entries(steps).filter(([name]) => !without.includes(name))) as Regulation['steps']),
      issueRuling: { ...issueRuling!, by: ['chair', 'secretary'] },
    },
  });
}

const members = ['chair', 'renters', 'participants'];
const nobody = Object.fromEntries(outside.map((who) => [who, who === 'visitor' ? 'NOT_SIGNED_IN' : 'NOT_FOUND']));

async function drafted(changed: object = {}): Promise<Told> {
  const told = await readyToDecide(cast);
  await told.story.take('secretary', 'saveAdviceDraft', { basedOn: 0, ...draftOf(), ...changed });
  return told;
}

async function agreedBy(who: readonly string[], changed: object = {}): Promise<Told> {
  const told = await drafted(changed);
  for (const name of who) {
    await told.story.take(name, 'agreeToDraft', { draft: 1 });
  }
  return told;
}

describe('a ruling of a committee that speaks with one voice', () => {
  it('needs the agreement of every member who sits', async () => {
    const { story } = await agreedBy(['chair', 'renters']);
    expect(await story.seen('chair', 'deliberation { drafts { agreementsNeeded } }')).toEqual({
      deliberation: { drafts: [{ agreementsNeeded: 3 }] },
    });
    expect(await story.refusal('chair', 'issueRuling', { draft: 1 })).toMatchObject({
      ...{ reason: 'tooFewMembers', rule: 'committee.voting', source: 'artikel 2', missing: ['agreedBy'] },
    });

    await story.take('participants', 'agreeToDraft', { draft: 1 });

    expect((await story.take('chair', 'issueRuling', { draft: 1 })).case?.stage).toBe('decided');
  });

  it('does not go out against the vote of one of them', async () => {
    const { story } = await agreedBy(members);
    await story.take('renters', 'voteOnDraft', { draft: 1, inFavour: false });

    expect(await story.refusal('chair', 'issueRuling', { draft: 1 })).toMatchObject({
      ...{ reason: 'voteLost', rule: 'committee.voting', missing: ['saveAdviceDraft'] },
    });
  });

  it('is of all who are left when one of them steps back', async () => {
    const { story } = await agreedBy(['chair', 'renters']);
    await story.take('secretary', 'recuse', { seat: 'participants' });

    expect((await story.take('secretary', 'issueRuling', { draft: 1 })).case?.stage).toBe('decided');
  });

  it('is issued by the chair who sits or the secretary, and by nobody else', async () => {
    const { story } = await agreedBy(members);
    expect(await story.whyNot(outside, 'issueRuling', { draft: 1 })).toEqual(nobody);
    expect(await story.whyNot(['renters', 'participants'], 'issueRuling', { draft: 1 })).toEqual({
      ...{ renters: 'roleMayNot', participants: 'roleMayNot' },
    });
    expect(await story.refusal('chair', 'issueAdvice', { draft: 1 })).toMatchObject({ reason: 'stepNotInRegulation' });

    await story.take('secretary', 'issueRuling', { draft: 1 });

    expect(await story.refusal('chair', 'issueRuling', { draft: 1 })).toMatchObject({ reason: 'stepNotOpen' });
  });

  it('binds both sides from its day on, and the complainant can go to court at once', async () => {
    const { story } = await agreedBy(members);
    await story.take('chair', 'issueRuling', { draft: 1 });

    const ruling = 'advice(language: en) { kind label nature binds finding on }';
    const after = 'decision(language: en) { decided { outcome } goingFurther { because from open forums { key } } }';
    for (const who of ['complainant', 'contact', 'board']) {
      expect(await story.seen(who, `${ruling} ${after}`)).toEqual({
        advice: {
          ...{ kind: 'ruling', label: 'Ruling', nature: 'ruling', binds: ['participant', 'complainant'] },
          ...{ finding: 'wellFounded', on: hearingDay },
        },
        decision: {
          decided: null,
          goingFurther: { because: 'issued', from: hearingDay, open: true, forums: [{ key: 'court' }] },
        },
      });
    }
    expect(await stepsOpenTo(story, 'board')).not.toContain('decideOnAdvice');
    expect(await story.refusal('board', 'decideOnAdvice', { outcome: 'deviated' })).toMatchObject({
      reason: 'stepNotInRegulation',
    });
  });

  it.each([
    ['facts', { facts: undefined }, 'outcome.contents', ['facts']],
    ['a finding', { finding: undefined }, 'outcome.findings', ['outcome']],
    ['a finding that the regulation knows', { finding: 'partlyWellFounded' }, 'outcome.findings', []],
  ])('is not issued without %s', async (_, lacking, rule, missing) => {
    const { story } = await agreedBy(members, lacking);

    expect(await story.refusal('chair', 'issueRuling', { draft: 1 })).toMatchObject({ rule, missing });
  });
});
