import { type TestApplication, type TestCommittee } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { aToldCase, type ToldCase } from '../../support/told-case.js';

/** Everybody who has to do with a complaint at the committee of Utrecht. */
export interface PeopleAtUtrecht {
  readonly platform: TestApplication;
  readonly committee: TestCommittee;
  readonly secretary: Caller;
  readonly chair: Caller;
  readonly contact: Caller;
  readonly otherContact: Caller;
}

export const today = '2026-05-20T09:00:00Z';

export async function peopleAtUtrecht(platform: TestApplication): Promise<PeopleAtUtrecht> {
  platform.clock.set('2026-03-02T09:00:00Z');
  const committee = await platform.committee('kwru');
  platform.clock.set(today);
  return {
    platform,
    committee,
    secretary: await committee.staff('secretary'),
    chair: await committee.staff('chair'),
    contact: await committee.staff('participantContact', 'bo-ex'),
    otherContact: await committee.staff('participantContact', 'groenwest'),
  };
}

const complaint = {
  participant: 'bo-ex',
  subject: 'repair',
  priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-12', answer: 'unsatisfactory' }],
  forums: [
    { forum: 'huurcommissie', state: 'none' },
    { forum: 'court', state: 'none' },
  ],
  earlierAdvice: false,
};

export async function aComplaintAtUtrecht(people: PeopleAtUtrecht): Promise<ToldCase> {
  return aToldCase(people, complaint, ['2026-03-02T09:00:00Z', today]);
}

/** A case that was answered by the corporation. */
export async function anAnsweredCase(people: PeopleAtUtrecht): Promise<ToldCase> {
  const told = await aComplaintAtUtrecht(people);
  await told.take(people.secretary, 'decideAdmissibility', { on: '2026-03-09', outcome: 'admitted' });
  await told.take(people.secretary, 'requestResponse', { on: '2026-03-10' });
  await told.take(people.contact, 'submitResponse', { on: '2026-03-20', text: 'We will look at the roof.' });
  return told;
}

/** A case in which the conversation took place. */
export async function aHeardCase(people: PeopleAtUtrecht): Promise<ToldCase> {
  const told = await anAnsweredCase(people);
  await told.happens({ step: 'planHearing', on: '2026-03-23', hearingOn: '2026-04-09' });
  await told.happens({
    step: 'composePanel',
    on: '2026-03-23',
    seats: [{ seat: 'chair', personId: '01900000-0000-7000-8000-000000000001' }],
  });
  await told.happens({ step: 'holdHearing', on: '2026-04-09' });
  return told;
}
