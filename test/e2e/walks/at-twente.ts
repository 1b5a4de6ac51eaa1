import { type TestApplication } from '../../support/application.js';
import { Cast } from '../../support/walks/cast.js';
import { Story } from '../../support/walks/story.js';
import { agreedUpon, draftOn, pointsOf } from './deciding.js';
import { seated, type Seating } from './seating.js';

const from = '2022-12-01';
const rentersOf = (participant: string): Seating => ({
  ...{ seat: 'rentersMember', from, nominators: [{ by: 'rentersOrganisations', participant }] },
});

/** Who sits at the committee: the chair, the permanent member, and for each corporation whom its own renters nominate. */
export const seatings: Readonly<Record<string, Seating>> = {
  chair: { seat: 'chair', from, nominators: [{ by: 'sittingMembers' }] },
  member: { seat: 'permanentMember', from, nominators: [{ by: 'sittingMembers' }] },
  rentersMember: rentersOf('welbions'),
  otherMember: rentersOf('domijn'),
};

/** Everybody at the committee of Twente, which opens on the first of December and gets its members that day. */
export async function castAtTwente(platform: TestApplication): Promise<Cast> {
  const cast = await Cast.of(
    platform,
    { regulation: 'twente', day: from },
    {
      secretary: { role: 'secretary' },
      contact: { role: 'participantContact', participant: 'welbions' },
      board: { role: 'board', participant: 'welbions' },
      otherContact: { role: 'participantContact', participant: 'domijn' },
      otherBoard: { role: 'board', participant: 'domijn' },
      administrator: { role: 'tenantAdministrator' },
    },
  );
  await seated(cast, seatings);
  return cast;
}

export const toContact = { step: 'contact', form: 'spoken', on: '2022-10-10', answer: 'refused' };
export const toHead = { step: 'headOfDepartment', form: 'written', on: '2022-11-01', answer: 'refused' };

/** A complaint that was refused by the contact person and by the head of the department. */
export const refusedTwice = { participant: 'welbions', subject: 'repair', priorSteps: [toContact, toHead] };

export const seats = { chair: 'chair', permanentMember: 'member', rentersMember: 'rentersMember' };

/** A complaint that was filed on Monday 19 December and taken up the day after, with so many points. */
export async function takenUp(cast: Cast, count = 0): Promise<Story> {
  cast.on('2022-12-19');
  const texts = Array.from({ length: count }, (_, index) => ({ text: `Point ${index + 1}.` }));
  const story = await Story.filed(cast, { ...refusedTwice, ...(count > 0 && { points: texts }) });
  const points = (await pointsOf(story)).map((point) => ({ point, outcome: 'admitted' }));
  const admitted = { outcome: 'admitted', ...(count > 0 && { points }) };
  await story.on('2022-12-20').take('chair', 'decideAdmissibility', admitted);
  return story;
}

/** The same, asked on Friday 23 December and answered on Wednesday 4 January. */
export async function answered(cast: Cast, count = 0): Promise<Story> {
  const story = await takenUp(cast, count);
  await story.on('2022-12-23').take('secretary', 'requestResponse');
  await story.on('2023-01-04').take('contact', 'submitResponse', {
    text: 'The gutter is sound.',
    policy: 'Gutters are cleaned once a year.',
  });
  return story;
}

/** The same, to be heard, as the chair decided on Friday 6 January. */
export async function toBeHeard(cast: Cast, count = 0): Promise<Story> {
  const story = await answered(cast, count);
  await story.on('2023-01-06').take('chair', 'chooseTreatment', { outcome: 'hearing' });
  return story;
}

/** The same, heard on Tuesday 24 January by a panel of three. */
export async function heard(cast: Cast, count = 0): Promise<Story> {
  const story = await toBeHeard(cast, count);
  await story.comesToHearing('2023-01-24', seats);
  const members = Object.values(seats).map((name) => cast.personId(name));
  const sides = ['complainant', 'respondent'];
  await story.on('2023-01-24').take('chair', 'holdHearing', { members, sides, record: 'The gutter drips.' });
  return story;
}

/** The same, after which the committee knows enough. */
export async function readyToAdvise(cast: Cast, count = 0): Promise<Story> {
  const story = await heard(cast, count);
  await story.take('chair', 'closeInvestigation');
  return story;
}

/** The same, with an advice that went out on Tuesday 7 February. */
export async function advised(cast: Cast, count = 0): Promise<Story> {
  const story = await readyToAdvise(cast, count);
  story.on('2023-02-07');
  await agreedUpon(story, ['chair', 'member'], draftOn(await pointsOf(story)));
  await story.take('secretary', 'issueAdvice', { draft: 1 });
  return story;
}

/** Everybody but the office: whoever is asked whether the case, or a step of the office, is there. */
export const outside = ['complainant', 'contact', 'board', 'otherContact', 'member', 'visitor'];
/** What they are answered about a step of the office. */
export const notTheirs = {
  complainant: 'NOT_FOUND',
  contact: 'NOT_FOUND',
  board: 'NOT_FOUND',
  otherContact: 'NOT_FOUND',
  member: 'NOT_FOUND',
  visitor: 'NOT_SIGNED_IN',
};
