import { randomUUID } from 'node:crypto';
import { aComplaint } from '../../builders/a-complaint.js';
import { type TestCommittee } from '../../support/application.js';
import { type Answer, type Caller } from '../../support/caller.js';
import { decideAdmissibility, fileComplaint, requestResponse } from '../../support/documents.js';

/** What is answered for somebody who came into a case. */
export interface Added {
  readonly partyId: string;
  readonly loginCode: string | null;
  readonly password: string | null;
}

export interface TestCase {
  readonly id: string;
  readonly complainant: Caller;
  /** The complainant again, when the session ended. */
  signIn(): Promise<Caller>;
}

const intake = {
  priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-05', answer: 'unsatisfactory' }],
  forums: [
    { forum: 'huurcommissie', state: 'none' },
    { forum: 'court', state: 'none' },
  ],
  earlierAdvice: false,
};

/** A complaint that came in, and its complainant, signed in. */
export async function aCaseOf(committee: TestCommittee): Promise<TestCase> {
  const { fileComplaint: filed } = await committee
    .visitor()
    .gets<{ fileComplaint: { caseId: string; loginCode: string; password: string } }>(fileComplaint, {
      input: aComplaint(intake),
    });
  const signIn = () => committee.complainant(filed);
  return { id: filed.caseId, complainant: await signIn(), signIn };
}

/** The secretary takes the complaint up and lays it before the corporation. */
export async function layBefore(secretary: Caller, caseId: string): Promise<void> {
  const input = { clientKey: randomUUID(), caseId, expectedVersion: 1, outcome: 'admitted', motivation: 'We do.' };
  await secretary.gets(decideAdmissibility, { input });
  await secretary.gets(requestResponse, { input: { clientKey: randomUUID(), caseId, expectedVersion: 2 } });
}

const inputs: Readonly<Record<string, string>> = {
  addRepresentative: 'AddRepresentativeInput',
  addLegalRepresentative: 'AddLegalRepresentativeInput',
  addCoComplainant: 'AddCoComplainantInput',
  recordPowerOfAttorney: 'RecordPowerOfAttorneyInput',
  grantHelp: 'GrantHelpInput',
};

const added = (name: string) =>
  `mutation ($input: ${inputs[name]}!) { ${name}(input: $input) { partyId loginCode password } }`;

/** Somebody comes into a case, errors and all. */
export async function asksToAdd(caller: Caller, name: string, input: object): Promise<Answer<Record<string, Added>>> {
  return caller.asks(added(name), { input: { clientKey: randomUUID(), ...input } });
}

/** Somebody comes into a case, where no error is expected. */
export async function adds(caller: Caller, name: string, input: object): Promise<Added> {
  const data = await caller.gets<Record<string, Added>>(added(name), { input: { clientKey: randomUUID(), ...input } });
  return data[name]!;
}

/** Somebody who came in signs in. */
export async function signedIn(committee: TestCommittee, { loginCode, password }: Added): Promise<Caller> {
  return committee.complainant({ loginCode: loginCode ?? '', password: password ?? '' });
}

const changes: Readonly<Record<string, string>> = {
  endRepresentation: 'WhichPartyInput',
  withdrawHelp: 'WhichPartyInput',
  changeHelp: 'ChangeHelpInput',
};

/** A change of who is in a case, errors and all. */
export async function asksToChange(caller: Caller, name: string, input: object): Promise<Answer<object>> {
  const document = `mutation ($input: ${changes[name]}!) { ${name}(input: $input) { case { id } } }`;
  return caller.asks(document, { input: { clientKey: randomUUID(), ...input } });
}

export interface SeenParty {
  readonly id: string;
  readonly capacity: string;
  readonly label: string;
  readonly name: string | null;
  readonly contact: { readonly phone: string | null } | null;
  readonly grants: readonly string[] | null;
  readonly hasAccess: boolean;
  readonly until: string | null;
  readonly powerOfAttorneyOn: string | null;
}

/** The people in a case, as somebody sees them. */
export async function peopleSeenBy(caller: Caller, id: string): Promise<readonly SeenParty[]> {
  const query = `query ($id: ID!) { case(id: $id) {
    parties(language: en) { id capacity label name contact { phone } grants hasAccess until powerOfAttorneyOn } } }`;
  const data = await caller.gets<{ case: { parties: SeenParty[] } | null }>(query, { id });
  return data.case?.parties ?? [];
}

/** Whether somebody can see the case at all. */
export async function sees(caller: Caller, id: string): Promise<boolean> {
  const { data } = await caller.asks<{ case: object | null }>('query ($id: ID!) { case(id: $id) { id } }', { id });
  return data?.case !== null && data?.case !== undefined;
}

/** Why something was refused: the reason of a refusal, or the code. */
export function refusalOf({ errors }: Answer<unknown>): unknown {
  return errors[0]?.extensions['reason'] ?? errors[0]?.extensions.code;
}
