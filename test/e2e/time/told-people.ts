import { type Regulation } from '#regulation';
import { aToldRegulation, toldComplaint } from '../../builders/a-told-regulation.js';
import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { aToldCase, type ToldCase } from '../../support/told-case.js';

/** Everybody who has to do with a complaint under an invented regulation. */
export interface ToldPeople {
  readonly platform: TestApplication;
  readonly committee: TestCommittee;
  readonly secretary: Caller;
  readonly chair: Caller;
  readonly contact: Caller;
  readonly otherContact: Caller;
}

const filedAt = '2026-03-02T09:00:00Z';
export const today = '2026-08-20T09:00:00Z';

/** Opens a platform with this regulation and everybody signed in; close the platform afterwards. */
export async function toldPeople(regulation: Regulation = aToldRegulation()): Promise<ToldPeople> {
  const { id } = regulation;
  const plugin = { id, folder: id, versions: [regulation], demonstration: undefined };
  const platform = await testApplication({}, [plugin]);
  platform.clock.set(filedAt);
  const committee = await platform.committee(id);
  platform.clock.set(today);
  return {
    platform,
    committee,
    secretary: await committee.staff('secretary'),
    chair: await committee.staff('chair'),
    contact: await committee.staff('participantContact', 'north'),
    otherContact: await committee.staff('participantContact', 'south'),
  };
}

export async function aFiledCase(people: ToldPeople): Promise<ToldCase> {
  return aToldCase(people, toldComplaint, [filedAt, today]);
}

export async function anAdmittedCase(people: ToldPeople): Promise<ToldCase> {
  const told = await aFiledCase(people);
  await told.take(people.secretary, 'decideAdmissibility', { on: '2026-03-03', outcome: 'admitted' });
  return told;
}

/** A case in which the respondent was asked on 4 March. */
export async function anAskedCase(people: ToldPeople): Promise<ToldCase> {
  const told = await anAdmittedCase(people);
  await told.take(people.secretary, 'requestResponse', { on: '2026-03-04' });
  return told;
}

export async function aRespondedCase(people: ToldPeople): Promise<ToldCase> {
  const told = await anAskedCase(people);
  await told.take(people.contact, 'submitResponse', { on: '2026-03-10', text: 'We will look at it.' });
  return told;
}
