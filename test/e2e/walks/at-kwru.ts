import { type TestApplication } from '../../support/application.js';
import { Cast } from '../../support/walks/cast.js';
import { Story } from '../../support/walks/story.js';

/** Everybody at the committee of Utrecht, which opens on the first of February. */
export function castAtUtrecht(platform: TestApplication): Promise<Cast> {
  return Cast.of(
    platform,
    { regulation: 'kwru', day: '2026-02-01' },
    {
      secretary: { role: 'secretary' },
      chair: { role: 'chair' },
      rentersMember: { role: 'member' },
      participantsMember: { role: 'member' },
      deputy: { role: 'member' },
      contact: { role: 'participantContact', participant: 'bo-ex' },
      board: { role: 'board', participant: 'bo-ex' },
      otherContact: { role: 'participantContact', participant: 'groenwest' },
    },
  );
}

/** A complaint that was sent to the corporation in writing, and answered in a way that did not help. */
export const inOrder = {
  participant: 'bo-ex',
  subject: 'repair',
  priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-12', answer: 'unsatisfactory' }],
  forums: [
    { forum: 'huurcommissie', state: 'none' },
    { forum: 'court', state: 'none' },
  ],
  earlierAdvice: false,
};

/** Everybody but the office. */
export const outside = ['complainant', 'contact', 'board', 'otherContact', 'rentersMember', 'visitor'];

/** What they are answered about a step of the office. */
export const notTheirs = {
  complainant: 'NOT_FOUND',
  contact: 'NOT_FOUND',
  board: 'NOT_FOUND',
  otherContact: 'NOT_FOUND',
  rentersMember: 'NOT_FOUND',
  visitor: 'NOT_SIGNED_IN',
};

const seats = { chair: 'chair', rentersMember: 'rentersMember', participantsMember: 'participantsMember' };

/** A complaint that was filed on Monday 2 March and taken up a week later. */
export async function takenUp(cast: Cast): Promise<Story> {
  cast.on('2026-03-02');
  const story = await Story.filed(cast, inOrder);
  await story.on('2026-03-09').take('chair', 'decideAdmissibility', { outcome: 'admitted' });
  return story;
}

/** The same, asked on 10 March and answered on 20 March. */
export async function answered(cast: Cast): Promise<Story> {
  const story = await takenUp(cast);
  await story.on('2026-03-10').take('secretary', 'requestResponse');
  await story.on('2026-03-20').take('contact', 'submitResponse', { text: 'We will look at the roof.' });
  return story;
}

/** The same, with the conversation on 9 April. */
export async function heard(cast: Cast): Promise<Story> {
  const story = await answered(cast);
  await story.on('2026-03-23').comesToHearing('2026-04-09', seats);
  await story.on('2026-04-09').happens({ step: 'holdHearing' });
  return story;
}
