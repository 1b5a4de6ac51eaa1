import { randomUUID } from 'node:crypto';
import { type TestCommittee, type TestPerson } from '../../support/application.js';
import { type Answer, type Caller } from '../../support/caller.js';

export interface Done {
  readonly id: string;
  readonly personId: string;
}

export interface SeenPerson {
  readonly personId: string;
  readonly name: string | null;
  readonly seats: readonly {
    id: string;
    seat: string;
    capacity: string;
    from: string;
    until: string | null;
    nominatedBy: readonly { by: string; participant: string | null; consentedOn: string | null }[];
  }[];
  readonly offices: readonly { id: string; role: string; from: string; until: string | null }[];
  readonly nominations: readonly { id: string; seat: string }[];
  readonly expertise: readonly string[];
  readonly ties: readonly {
    id: string;
    kind: string;
    participant: string;
    from: string | null;
    until: string | null;
  }[];
  readonly sidePositions: readonly { id: string; title: string; organisation: string; shownPublicly: boolean }[];
  readonly absences: readonly { id: string; from: string; until: string; coveredByPersonId: string | null }[];
}

export interface SeenMembers {
  readonly people: readonly SeenPerson[];
  readonly notices: readonly {
    code: string;
    seat: string | null;
    participant: string | null;
    personId: string | null;
    on: string | null;
    lacking: number | null;
  }[];
}

const membersQuery = `{ committeeMembers {
  people {
    personId name expertise nominations { id seat } offices { id role from until }
    seats { id seat capacity from until nominatedBy { by participant consentedOn } }
    ties { id kind participant from until } sidePositions { id title organisation shownPublicly }
    absences { id from until coveredByPersonId }
  }
  notices { code seat participant personId on lacking }
} }`;

/** Somebody sends an act about the people of the committee, errors and all. */
export async function asksTo(
  caller: Caller,
  mutation: string,
  input: object,
): Promise<Answer<Record<string, Done | null>>> {
  const type = inputs[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { id personId } }`;
  return caller.asks(document, { input: { clientKey: randomUUID(), ...input } });
}

const inputs: Readonly<Record<string, string>> = { withdrawNomination: 'WhichNominationInput' };

/** An act that is carried out, or the test fails. */
export async function does(caller: Caller, mutation: string, input: object): Promise<Done> {
  const { data, errors } = await asksTo(caller, mutation, input);
  const done = data?.[mutation];
  if (!done) {
    throw new Error(`${mutation} answered ${JSON.stringify(errors)}`);
  }
  return done;
}

/** How an act is refused: the code, and the reason or the fields; `done` when it was not. */
export async function refusalOf(caller: Caller, mutation: string, input: object): Promise<string> {
  const [error] = (await asksTo(caller, mutation, input)).errors;
  if (!error) {
    return 'done';
  }
  const { code, reason, problems } = error.extensions as {
    code: string;
    reason?: string;
    problems?: readonly { field: string }[];
  };
  return [code, reason, ...(problems ?? []).map(({ field }) => field)].filter(Boolean).join(' ');
}

export async function membersSeenBy(caller: Caller): Promise<SeenMembers> {
  return (await caller.gets<{ committeeMembers: SeenMembers }>(membersQuery)).committeeMembers;
}

/** Whether somebody sees who is in the committee, or how that is refused. */
export async function seesMembers(caller: Caller): Promise<string> {
  const { errors } = await caller.asks(membersQuery);
  return errors[0]?.extensions.code ?? 'sees them';
}

/** Somebody as whoever keeps the record sees him. */
export async function personSeenBy(caller: Caller, personId: string): Promise<SeenPerson> {
  const found = (await membersSeenBy(caller)).people.find((one) => one.personId === personId);
  if (!found) {
    throw new Error('This person is not in the committee.');
  }
  return found;
}

/** Somebody nobody knew, by a name that is also the address. */
export const newcomer = (name: string) => ({ who: { name, email: `${name.toLowerCase()}@somewhere.example` } });

/** The renters of one participant. */
export const rentersOfNorth = { by: 'rentersOrganisations', participant: 'north' } as const;

/** For the seat of the renters, in cases about that participant. */
export const rentersSeat = { seat: 'rentersMember', capacity: 'seat', nominators: [rentersOfNorth] } as const;

/** Somebody who was nominated, with the consent of those renters, who knows of the law; answers nomination and person. */
export async function readyToSit(secretary: Caller, changed: object = {}): Promise<Done> {
  const nominated = await does(secretary, 'nominateMember', { ...newcomer('Alma'), ...rentersSeat, ...changed });
  const { id: nominationId, personId } = nominated;
  await does(secretary, 'consentToNomination', { nominationId, ...rentersOfNorth, on: '2026-02-20' });
  await does(secretary, 'recordExpertise', { personId, expertise: ['law'] });
  return nominated;
}

export interface Office {
  readonly committee: TestCommittee;
  readonly secretary: Caller;
  readonly chair: Caller;
  readonly administrator: Caller;
  readonly people: Readonly<Record<'secretary' | 'chair' | 'administrator', TestPerson>>;
}

/** A committee with the three who keep the record of its members. */
export async function anOffice(committee: TestCommittee): Promise<Office> {
  const people = {
    secretary: await committee.appoint('secretary'),
    chair: await committee.appoint('chair'),
    administrator: await committee.appoint('tenantAdministrator'),
  };
  return {
    ...{ committee, people },
    secretary: await people.secretary.signIn(),
    chair: await people.chair.signIn(),
    administrator: await people.administrator.signIn(),
  };
}
