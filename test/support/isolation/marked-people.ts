import { helperGrants, participantRoles, type PartyRole, type Role, type StaffRole, staffRoles } from '#access';
import { AbsenceService, AppointmentService } from '#committees';
import { addDays } from '#deadlines';
import { AccountService, CredentialService } from '#sign-in';
import { type TestApplication, type TestCommittee } from '../application.js';
import { type Caller } from '../caller.js';

export const password = 'a password of a marked committee';

export interface Ground {
  readonly platform: TestApplication;
  readonly committee: TestCommittee;
  readonly mark: string;
  /** The participant for which its people work. */
  readonly participant: string;
}

/** What somebody signs in with who takes part in a case. */
export interface PartyLogin {
  readonly loginCode?: string | null;
  readonly password?: string | null;
}

export type FormerRole = 'formerChair' | 'formerMember';

/** The roles of people who are, or were, appointed. */
export const appointedRoles: readonly (StaffRole | FormerRole)[] = [...staffRoles, 'formerChair', 'formerMember'];

export function emailOf(mark: string, role: Role): string {
  return `${role}.${mark}@committee.example`.toLowerCase();
}

/** Appoints somebody in each of these roles from today on; of a former one the office ended yesterday. Answers who is in which role. */
export async function appointEverybody(ground: Ground): Promise<Readonly<Record<string, string>>> {
  const personIds: Record<string, string> = {};
  for (const role of appointedRoles) {
    personIds[role] = await appoint(ground, role);
  }
  await awayNextYear(ground, personIds['secretary']!, personIds['deputySecretary']!);
  return personIds;
}

async function appoint(ground: Ground, role: StaffRole | FormerRole): Promise<string> {
  const { mark, committee, participant } = ground;
  const { app, clock } = ground.platform;
  const office = { formerChair: 'chair', formerMember: 'member' } as const;
  const ended = role === 'formerChair' || role === 'formerMember';
  const email = emailOf(mark, role);
  const today = clock.today('Europe/Amsterdam');
  const appointment = {
    accountId: await app.get(AccountService).open(email, password),
    person: { name: `${mark} ${role}`, email },
    role: ended ? office[role] : role,
    participant: participantRoles.some((held) => held === role) ? participant : undefined,
    from: ended ? '2020-01-01' : today,
    until: ended ? addDays(today, -1) : undefined,
  };
  const { personId } = await committee.run(() => app.get(AppointmentService).appoint(appointment));
  return personId;
}

/** An absence that is there and gives nobody anything yet. */
async function awayNextYear({ platform: { app, clock }, committee }: Ground, personId: string, coveredBy: string) {
  const day = addDays(clock.today('Europe/Amsterdam'), 365);
  await committee.run(() => app.get(AbsenceService).announce({ personId, coveredBy, from: day, until: day }));
}

/** Somebody who was appointed, signed in on the day that it is. */
export async function signedIn({ committee, mark }: Ground, role: Role): Promise<Caller> {
  return committee.visitor().signIn({ kind: 'staff', email: emailOf(mark, role), password });
}

/** Whoever has a login code of a case: the one that was handed out, or one that is given for this. */
export async function partyOf(
  { platform: { app }, committee }: Ground,
  { caseId, role, login }: { readonly caseId: string; readonly role: PartyRole; readonly login?: PartyLogin },
): Promise<Caller> {
  if (login?.loginCode && login.password) {
    return committee.complainant({ loginCode: login.loginCode, password: login.password });
  }
  const credentials = app.get(CredentialService);
  const prepared = await credentials.prepare();
  const grants = role === 'helper' ? helperGrants : [];
  await committee.run(() => credentials.issue(caseId, prepared, { role, grants }));
  return committee.complainant(prepared);
}

export async function administratorOfPlatform({ platform, committee, mark }: Ground): Promise<Caller> {
  const email = emailOf(mark, 'platformAdministrator');
  const accountId = await platform.app.get(AccountService).open(email, password);
  await platform.database.asOwner(`insert into platform_administrator (account_id) values ('${accountId}')`);
  return committee.visitor().signIn({ kind: 'staff', email, password });
}
