import { type TestApplication } from '../../support/application.js';
import { Cast } from '../../support/walks/cast.js';
import { Story } from '../../support/walks/story.js';
import { agreedUpon, draftOn, pointsOf } from './deciding.js';
import { seated, type Seating } from './seating.js';

const from = '2026-02-01';
const renters = { by: 'rentersOrganisations' };
const participants = { by: 'participants' };
/** What every member knows of: they are lawyers who know the law on renting, and social housing. */
export const lawyer = ['law', 'tenancyLaw', 'socialHousing'];
const deputy: Seating = { seat: '*', capacity: 'deputy', nominators: [renters, participants], expertise: lawyer, from };

/** Who sits at the committee: three lawyers, and two who stand in for them. */
export const seatings: Readonly<Record<string, Seating>> = {
  chair: { seat: 'chair', nominators: [renters, participants], expertise: lawyer, from },
  rentersMember: { seat: 'rentersMember', nominators: [renters], expertise: lawyer, from },
  participantsMember: { seat: 'participantsMember', nominators: [participants], expertise: lawyer, from },
  deputy,
  secondDeputy: deputy,
};

/** Everybody at the committee of Utrecht, which opens on the first of February and gets its members that day. */
export async function castAtUtrecht(platform: TestApplication, slug?: string): Promise<Cast> {
  const cast = await Cast.of(
    platform,
    { regulation: 'kwru', day: from, slug },
    {
      secretary: { role: 'secretary' },
      contact: { role: 'participantContact', participant: 'bo-ex' },
      board: { role: 'board', participant: 'bo-ex' },
      contactAtMitros: { role: 'participantContact', participant: 'mitros' },
      otherContact: { role: 'participantContact', participant: 'groenwest' },
      otherBoard: { role: 'board', participant: 'groenwest' },
      administrator: { role: 'tenantAdministrator' },
    },
  );
  await seated(cast, seatings);
  return cast;
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

export const seats = { chair: 'chair', rentersMember: 'rentersMember', participantsMember: 'participantsMember' };

/** A complaint that was filed on Monday 2 March and taken up a week later, with so many points. */
export async function takenUp(cast: Cast, count = 0, about: object = inOrder): Promise<Story> {
  cast.on('2026-03-02');
  const texts = Array.from({ length: count }, (_, index) => ({ text: `Point ${index + 1}.` }));
  const story = await Story.filed(cast, { ...about, ...(count > 0 && { points: texts }) });
  const points = (await pointsOf(story)).map((point) => ({ point, outcome: 'admitted' }));
  const admitted = { outcome: 'admitted', ...(count > 0 && { points }) };
  await story.on('2026-03-09').take('chair', 'decideAdmissibility', admitted);
  return story;
}

/** The same, asked on 10 March and answered on 20 March. */
export async function answered(cast: Cast, count = 0): Promise<Story> {
  const story = await takenUp(cast, count);
  await story.on('2026-03-10').take('secretary', 'requestResponse');
  await story.on('2026-03-20').take('contact', 'submitResponse', { text: 'We will look at the roof.' });
  return story;
}

/** The same, with the conversation on 9 April. */
export async function heard(cast: Cast, count = 0): Promise<Story> {
  const story = await answered(cast, count);
  await story.on('2026-03-23').comesToHearing('2026-04-09', seats);
  const members = Object.values(seats).map((name) => cast.personId(name));
  await story.on('2026-04-09').take('secretary', 'holdHearing', { members, sides: ['complainant', 'respondent'] });
  return story;
}

/** The same, with an advice that went out on 2 June, the last day on which it is in time. */
export async function advised(cast: Cast, count = 0): Promise<Story> {
  const story = await heard(cast, count);
  story.on('2026-06-02');
  await agreedUpon(story, ['chair', 'rentersMember'], draftOn(await pointsOf(story)));
  await story.take('secretary', 'issueAdvice', { draft: 1 });
  return story;
}
