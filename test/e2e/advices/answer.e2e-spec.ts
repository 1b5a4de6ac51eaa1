import { type Regulation } from '#regulation';
import { testApplication, type TestApplication } from '../../support/application.js';
import { fieldsOf } from '../../support/filing.js';
import { Cast } from '../../support/walks/cast.js';
import { stepsOpenTo } from '../../support/walks/seen.js';
import { Story } from '../../support/walks/story.js';
import { inOrder } from '../intake/desk.js';
import { anInternalLadder, plugins } from '../intake/invented.js';

let platform: TestApplication;
let cast: Cast;

const inside = { participant: 'north' };

beforeAll(async () => {
  platform = await testApplication({}, plugins(answeredByDirector()));
  cast = await Cast.of(
    platform,
    { regulation: 'directed', day: '2026-02-01' },
    {
      handler: { role: 'handler', ...inside },
      manager: { role: 'manager', ...inside },
      director: { role: 'director', ...inside },
      otherDirector: { role: 'director', participant: 'south' },
      board: { role: 'board', ...inside },
      contact: { role: 'participantContact', ...inside },
      employee: { role: 'employee', ...inside },
      administrator: { role: 'tenantAdministrator' },
    },
  );
}, 60_000);
afterAll(() => platform.close());

/** An invented landlord where the director answers every complaint, with a finding; after that there is a tribunal. */
function answeredByDirector(): Regulation {
  const base = anInternalLadder();
  return {
    ...base,
    id: 'directed',
    outcome: {
      nature: 'answer',
      findings: ['wellFounded', 'partlyWellFounded', 'unfounded'],
      nextInstance: { forums: ['tribunal'], mention: 'always', whenDecisionStaysOut: 'no', source: 'artikel 12' },
      source: 'artikel 11',
    },
    steps: {
      ...base.steps,
      issueAnswer: { from: ['admitted'], to: 'answered', by: ['director'], source: 'artikel 11' },
    },
  };
}

const { complainantClass: _, ...complaint } = inOrder;
const answer = { text: 'We mend the roof in May.', outcome: 'wellFounded' };
const shown = `advice(language: en) { kind label binds finding on text points { point finding reasoning } }
  decision(language: en) { goingFurther { because open forums { key } } }`;
const further = { goingFurther: { because: 'issued', open: true, forums: [{ key: 'tribunal' }] } };

async function admitted(changed: object = {}): Promise<Story> {
  cast.on('2026-03-02');
  const story = await Story.filed(cast, { ...complaint, ...changed });
  const seen = await story.seen<{ points: { id: string }[] }>('handler', 'points { id }');
  const points = (seen?.points ?? []).map(({ id }) => ({ point: id, outcome: 'admitted' }));
  await story.take('handler', 'decideAdmissibility', { outcome: 'admitted', ...(points.length > 0 && { points }) });
  return story;
}

describe('an answer of the director', () => {
  it('is given by the director of the participant, and by nobody below, beside or above', async () => {
    const story = await admitted();
    const others = ['complainant', 'handler', 'manager', 'otherDirector', 'board', 'contact', 'employee'];
    expect(await story.whyNot([...others, 'administrator', 'visitor'], 'issueAnswer', answer)).toEqual({
      ...{ complainant: 'NOT_FOUND', handler: 'roleMayNot', manager: 'roleMayNot', otherDirector: 'NOT_FOUND' },
      ...{ board: 'roleMayNot', contact: 'roleMayNot', employee: 'NOT_FOUND' },
      ...{ administrator: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });
    expect(await stepsOpenTo(story, 'director')).toContain('issueAnswer');
    expect(await stepsOpenTo(story, 'manager')).not.toContain('issueAnswer');

    expect((await story.take('director', 'issueAnswer', answer)).case?.stage).toBe('answered');

    const advice = { kind: 'answer', label: 'Answer', binds: [], finding: 'wellFounded', on: '2026-03-02', points: [] };
    for (const who of ['complainant', 'handler', 'manager', 'director']) {
      expect(await story.seen(who, shown)).toEqual({ advice: { ...advice, text: answer.text }, decision: further });
    }
    expect(await story.isThereFor(['otherDirector', 'employee', 'administrator', 'visitor'])).toEqual([]);
    expect(await story.refusal('director', 'issueAnswer', answer)).toMatchObject({ reason: 'stepNotOpen' });
  });

  it('needs a text, and a finding where the regulation has words for it', async () => {
    const story = await admitted();

    expect(fieldsOf(await story.tries('director', 'issueAnswer', { ...answer, text: ' ' }))).toEqual(['text']);
    expect(await story.refusal('director', 'issueAnswer', { text: answer.text })).toMatchObject({
      ...{ reason: 'requirementsMissing', rule: 'outcome.findings', source: 'artikel 11', missing: ['outcome'] },
    });
  });

  it('finds something per point, and then on the whole', async () => {
    const story = await admitted({ points: [{ text: 'The roof.' }, { text: 'The gutter.' }] });
    const seen = await story.seen<{ points: { id: string }[] }>('director', 'points { id }');
    const [roof = '', gutter = ''] = seen!.points.map(({ id }) => id);
    const points = [
      { point: roof, finding: 'wellFounded', reasoning: 'It leaks.' },
      { point: gutter, finding: 'unfounded', reasoning: 'It does not.' },
    ];
    const { text } = answer;
    expect(await story.refusal('director', 'issueAnswer', { text, points: points.slice(0, 1) })).toMatchObject({
      ...{ reason: 'requirementsMissing', missing: ['points'] },
    });

    await story.take('director', 'issueAnswer', { text, points });

    expect(await story.seen('complainant', shown)).toMatchObject({ advice: { finding: 'partlyWellFounded', points } });
  });

  it('is no answer before the complaint was taken up', async () => {
    cast.on('2026-03-02');
    const story = await Story.filed(cast, complaint);

    expect(await story.refusal('director', 'issueAnswer', answer)).toMatchObject({
      ...{ reason: 'stepNotOpen', missing: ['decideAdmissibility'] },
    });
  });
});
