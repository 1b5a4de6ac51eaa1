import {
  helperGrants,
  participantRoles,
  type PartyRole,
  partyRoles,
  type Role,
  type StaffRole,
  staffRoles,
} from '#access';
import { AbsenceService, AppointmentService } from '#committees';
import { addDays } from '#deadlines';
import { AccountService, CredentialService } from '#sign-in';
import { randomUUID } from 'node:crypto';
import { aComplaint } from '../../builders/a-complaint.js';
import { type TestApplication, type TestCommittee } from '../application.js';
import { type Caller } from '../caller.js';
import { decideAdmissibility, fileComplaint, requestResponse, submitResponse } from '../documents.js';

/** What makes a complaint sound under one of the regulations in the repository. */
export interface Intake {
  readonly participant: string;
  readonly priorSteps: Record<string, unknown>[];
  readonly forums?: Record<string, unknown>[];
  readonly earlierAdvice?: boolean;
}

export interface FiledCase {
  readonly caseId: string;
  readonly number: string;
  readonly loginCode: string;
  readonly password: string;
  readonly clientKey: string;
}

/** A committee in whose every text stands the same mark, with somebody in each role. */
export interface MarkedCommittee {
  readonly committee: TestCommittee;
  /** A word in small letters that stands nowhere else; also the label of its host. */
  readonly mark: string;
  readonly password: string;
  /** The e-mail address of somebody on its staff. */
  readonly emailOf: (role: Role) => string;
  readonly intake: Intake;
  /** Whoever asks, by role. */
  readonly callers: Readonly<Record<Role, Caller>>;
  /** The first has come to its response, the second waits for one, the third was filed. */
  readonly cases: readonly [FiledCase, FiledCase, FiledCase];
}

/** A text that a case of every marked committee has. */
export const sharedDescription = 'The lift has been broken for a month.';

const password = 'a password of a marked committee';

export async function markedCommittee(
  platform: TestApplication,
  regulation: string,
  mark: string,
  intake: Intake,
): Promise<MarkedCommittee> {
  const committee = await platform.committee(regulation, mark);
  const ground: Ground = { platform, committee, mark, intake };
  const staff = new Map<Role, Caller>();
  const personIds: Partial<Record<Role, string>> = {};
  for (const role of [...staffRoles, 'formerChair', 'formerMember'] as const) {
    const { personId, caller } = await appointed(ground, role);
    staff.set(role, caller);
    personIds[role] = personId;
  }
  await awayNextYear(ground, personIds.secretary!, personIds.deputySecretary!);
  const cases = await markedCases(committee, mark, intake, staff);
  const parties = new Map<Role, Caller>();
  for (const role of partyRoles) {
    parties.set(role, await partyOf(ground, cases[0], role));
  }
  const callers = {
    ...(Object.fromEntries([...staff, ...parties]) as Record<Role, Caller>),
    visitor: committee.visitor(),
    platformAdministrator: await administratorOfPlatform(ground),
  };
  return { committee, mark, password, emailOf: (role) => emailOf(mark, role), intake, callers, cases };
}

interface Ground {
  readonly platform: TestApplication;
  readonly committee: TestCommittee;
  readonly mark: string;
  readonly intake: Intake;
}

function emailOf(mark: string, role: Role): string {
  return `${role}.${mark}@committee.example`.toLowerCase();
}

/** Somebody in this role; of a former one the office ended yesterday. */
async function appointed(
  { platform: { app, clock }, committee, mark, intake }: Ground,
  role: StaffRole | 'formerChair' | 'formerMember',
): Promise<{ personId: string; caller: Caller }> {
  const office = { formerChair: 'chair', formerMember: 'member' } as const;
  const ended = role === 'formerChair' || role === 'formerMember';
  const email = emailOf(mark, role);
  const today = clock.today('Europe/Amsterdam');
  const appointment = {
    accountId: await app.get(AccountService).open(email, password),
    person: { name: `${mark} ${role}`, email },
    role: ended ? office[role] : role,
    participant: participantRoles.some((held) => held === role) ? intake.participant : undefined,
    from: ended ? '2020-01-01' : today,
    until: ended ? addDays(today, -1) : undefined,
  };
  const { personId } = await committee.run(() => app.get(AppointmentService).appoint(appointment));
  return { personId, caller: await committee.visitor().signIn({ kind: 'staff', email, password }) };
}

/** An absence that is there and gives nobody anything yet. */
async function awayNextYear({ platform: { app, clock }, committee }: Ground, personId: string, coveredBy: string) {
  const day = addDays(clock.today('Europe/Amsterdam'), 365);
  await committee.run(() => app.get(AbsenceService).announce({ personId, coveredBy, from: day, until: day }));
}

/** Whoever has a login code of a case: the complainant the own one, everybody else one that is given for this. */
async function partyOf({ platform: { app }, committee }: Ground, filed: FiledCase, role: PartyRole): Promise<Caller> {
  if (role === 'complainant') {
    return committee.complainant(filed);
  }
  const credentials = app.get(CredentialService);
  const prepared = await credentials.prepare();
  const grants = role === 'helper' ? helperGrants : [];
  await committee.run(() => credentials.issue(filed.caseId, prepared, { role, grants }));
  return committee.complainant(prepared);
}

async function administratorOfPlatform({ platform: { app, database }, committee, mark }: Ground): Promise<Caller> {
  const email = emailOf(mark, 'platformAdministrator');
  const accountId = await app.get(AccountService).open(email, password);
  await database.asOwner(`insert into platform_administrator (account_id) values ('${accountId}')`);
  return committee.visitor().signIn({ kind: 'staff', email, password });
}

async function markedCases(
  committee: TestCommittee,
  mark: string,
  intake: Intake,
  staff: ReadonlyMap<Role, Caller>,
): Promise<MarkedCommittee['cases']> {
  const [answered, asked, filed] = [
    await fileMarked(committee, mark, intake),
    await fileMarked(committee, mark, intake),
    await fileMarked(committee, mark, intake, sharedDescription),
  ];
  const secretary = staff.get('secretary')!;
  const motivation = `The motivation of ${mark}.`;
  for (const { caseId } of [answered, asked]) {
    await take(secretary, decideAdmissibility, { caseId, expectedVersion: 1, outcome: 'admitted', motivation });
    await take(secretary, requestResponse, { caseId, expectedVersion: 2 });
  }
  await take(staff.get('participantContact')!, submitResponse, {
    caseId: answered.caseId,
    expectedVersion: 3,
    text: `The response of ${mark}.`,
    policy: `The policy of ${mark}.`,
  });
  return [answered, asked, filed];
}

function markedComplaint(mark: string, intake: Intake, description: string) {
  return aComplaint({
    ...intake,
    complainant: {
      name: `${mark} Renter`,
      email: `${mark}@renter.example`,
      phone: `06 ${mark}`,
      address: `${mark}street 7`,
    },
    complaint: {
      description,
      dissatisfaction: `Nobody in ${mark} mends it.`,
      desiredOutcome: `A dry ${mark}.`,
      period: `The winter of ${mark}.`,
      against: `The office of ${mark}.`,
    },
  });
}

async function fileMarked(
  committee: TestCommittee,
  mark: string,
  intake: Intake,
  description = `The roof of ${mark} leaks.`,
): Promise<FiledCase> {
  const input = markedComplaint(mark, intake, description);
  const data = await committee
    .visitor()
    .gets<{ fileComplaint: Omit<FiledCase, 'clientKey'> }>(fileComplaint, { input });
  return { ...data.fileComplaint, clientKey: input.clientKey };
}

async function take(person: Caller, document: string, input: object) {
  await person.gets(document, { input: { clientKey: randomUUID(), ...input } });
}
