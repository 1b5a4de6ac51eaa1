import { type StepRequest } from '#procedure';
import { type TestApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { ToldCase } from '../../support/told-case.js';
import { type Staff } from './everything.js';
import { type Teller } from './teller.js';

export interface Filed {
  readonly caseId: string;
  readonly number: string;
  readonly loginCode: string;
  readonly password: string;
}

/** Whoever is asked in a story, on one day. */
export interface Cast {
  readonly platform: TestApplication;
  readonly staff: Staff;
  readonly teller: Teller;
  readonly secretary: Caller;
  readonly chair: Caller;
  readonly contact: Caller;
}

export interface OfCase extends Cast {
  readonly caseId: string;
  readonly filed: Filed;
  readonly complainant: Caller;
}

/** What somebody sees of a case. */
export async function seen<Seen>(by: Caller, id: string, fields: string): Promise<Seen> {
  const query = `query ($id: ID!) { case(id: $id) { ${fields} } }`;
  return (await by.sees<{ case: Seen }>(query, { id })).case;
}

/** Something that the API does not offer yet. */
export async function happens(
  { platform, staff, filed, caseId, secretary }: OfCase,
  request: StepRequest,
): Promise<void> {
  const told = new ToldCase(platform, staff.committee, filed);
  told.version = (await seen<{ version: number }>(secretary, caseId, 'version')).version;
  await told.happens(request);
}

export const facts = {
  participant: 'north',
  subject: 'repair',
  language: 'nl',
  priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-05', answer: 'refused' }],
  forums: [
    { forum: 'tribunal', state: 'none' },
    { forum: 'court', state: 'none' },
  ],
  earlierAdvice: false,
};
export const filedFields = 'caseId number loginCode password';

export async function castOf(platform: TestApplication, staff: Staff, teller: Teller): Promise<Cast> {
  return {
    ...{ platform, staff, teller },
    secretary: await staff.signIn('secretary'),
    chair: await staff.signIn('chair'),
    contact: await staff.signIn('contact'),
  };
}

export async function ofCase(cast: Cast, filed: Filed): Promise<OfCase> {
  const complainant = await cast.staff.committee.complainant(filed);
  return { ...cast, filed, caseId: filed.caseId, complainant };
}

export async function filedCase(cast: Cast, changed: object = {}): Promise<OfCase> {
  const visitor = cast.staff.committee.visitor();
  return ofCase(cast, await cast.teller.tell<Filed>(visitor, 'fileComplaint', { ...facts, ...changed }, filedFields));
}
