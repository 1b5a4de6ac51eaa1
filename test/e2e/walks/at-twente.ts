import { type TestApplication } from '../../support/application.js';
import { Cast } from '../../support/walks/cast.js';
import { Story } from '../../support/walks/story.js';

/** Everybody at the committee of Twente, which opens on the first of December. */
export function castAtTwente(platform: TestApplication): Promise<Cast> {
  return Cast.of(
    platform,
    { regulation: 'twente', day: '2022-12-01' },
    {
      secretary: { role: 'secretary' },
      chair: { role: 'chair' },
      member: { role: 'member' },
      rentersMember: { role: 'member' },
      otherMember: { role: 'member' },
      contact: { role: 'participantContact', participant: 'welbions' },
      board: { role: 'board', participant: 'welbions' },
      otherContact: { role: 'participantContact', participant: 'domijn' },
      administrator: { role: 'tenantAdministrator' },
    },
  );
}

export const toContact = { step: 'contact', form: 'spoken', on: '2022-10-10', answer: 'refused' };
export const toHead = { step: 'headOfDepartment', form: 'written', on: '2022-11-01', answer: 'refused' };

/** A complaint that was refused by the contact person and by the head of the department. */
export const refusedTwice = { participant: 'welbions', subject: 'repair', priorSteps: [toContact, toHead] };

export const seats = { chair: 'chair', permanentMember: 'member', rentersMember: 'rentersMember' };

/** A complaint that was filed on Monday 19 December and taken up the day after. */
export async function takenUp(cast: Cast): Promise<Story> {
  cast.on('2022-12-19');
  const story = await Story.filed(cast, refusedTwice);
  await story.on('2022-12-20').take('chair', 'decideAdmissibility', { outcome: 'admitted' });
  return story;
}

/** The same, asked on Friday 23 December and answered on Wednesday 4 January. */
export async function answered(cast: Cast): Promise<Story> {
  const story = await takenUp(cast);
  await story.on('2022-12-23').take('secretary', 'requestResponse');
  await story.on('2023-01-04').take('contact', 'submitResponse', {
    text: 'The gutter is sound.',
    policy: 'Gutters are cleaned once a year.',
  });
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
