import { testApplication, type TestApplication } from '../../support/application.js';
import { intakeCheck } from '../../support/documents.js';
import { Cast } from '../../support/walks/cast.js';
import { lettersOf } from '../../support/walks/seen.js';
import { Story } from '../../support/walks/story.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication();
  cast = await Cast.of(
    platform,
    { regulation: 'de-vaart', day: '2026-01-05' },
    {
      secretary: { role: 'secretary' },
      chair: { role: 'chair' },
      contact: { role: 'participantContact', participant: 'lisdodde' },
      otherContact: { role: 'participantContact', participant: 'meerkoet' },
    },
  );
}, 60_000);
afterAll(() => platform.close());

interface Advice {
  readonly intakeCheck: {
    readonly answer: string;
    readonly opensOn: string | null;
    readonly grounds: readonly { readonly ground: string; readonly applies: string; readonly source: string }[];
  };
}

const complaint = {
  participant: 'lisdodde',
  subject: 'repair',
  priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-12', answer: 'unsatisfactory' }],
  forums: ['huurcommissie', 'court', 'otherBody'].map((forum) => ({ forum, state: 'none' })),
  conduct: { on: '2025-12-01', continuing: false },
  earlierAdvice: false,
};

async function advised(answers: object): Promise<Advice['intakeCheck']> {
  return (await (await cast.as('visitor')).gets<Advice>(intakeCheck, { answers })).intakeCheck;
}

describe('a committee that stands on the model', () => {
  it.each(['renter', 'houseSeeker', 'rentersOrganisation'])(
    'takes up the complaint of a %s, for its two options are on',
    async (complainantClass) => {
      cast.on('2026-03-02');
      const advice = await advised({ ...complaint, complainantClass });
      expect(advice.grounds.filter(({ applies }) => applies === 'yes')).toEqual([]);

      const story = await Story.filed(cast, { ...complaint, complainantClass });
      story.on('2026-03-09');
      expect((await story.take('chair', 'decideAdmissibility', { outcome: 'admitted' })).case?.stage).toBe('admitted');
      expect(await story.isThereFor(['otherContact'])).toEqual([]);
    },
  );

  it('has from the model what it does not say itself: the rent is for the Huurcommissie', async () => {
    cast.on('2026-03-02');
    const about = { ...complaint, subject: 'rentIncrease' };
    expect(await advised(about)).toMatchObject({ answer: 'no' });

    const story = await Story.filed(cast, about);
    story.on('2026-03-03');
    await story.take('secretary', 'decideAdmissibility', { outcome: 'refused', grounds: ['rentAndCharges'] });
    expect((await lettersOf(story)).at(-1)).toMatchObject({
      letter: 'refusal',
      grounds: ['rentAndCharges'],
      sources: ['Woonmensen, bij de rechter of de Huurcommissie'],
    });
  });

  it('has of its own what it says otherwise: six weeks of silence, to the day', async () => {
    cast.on('2026-04-12');
    const silent = {
      ...complaint,
      priorSteps: [{ step: 'corporation', form: 'spoken', on: '2026-03-02', answer: 'none' }],
    };
    expect(await advised(silent)).toMatchObject({ answer: 'notYet', opensOn: '2026-04-13' });

    cast.on('2026-04-13');
    const { grounds } = await advised(silent);
    expect(grounds.filter(({ applies }) => applies === 'yes')).toEqual([]);
  });
});
