import {
  type HelperGrant,
  type Membership,
  participantRoles,
  partyRoles,
  type Role,
  type StaffRole,
  staffRoles,
  type Viewer,
} from '#access';
import { AppointmentService } from '#committees';
import { newLoginCode } from '#encryption';
import { AccountService, CredentialService, SessionService } from '#sign-in';
import { TenantDoor } from '#tenancy';
import { type TestApplication, type TestCommittee } from '../application.js';
import { Caller } from '../caller.js';

/** Somebody who asks, and who that is to the rights table. */
export interface Asker {
  readonly role: Role;
  readonly caller: Caller;
  readonly viewer: Viewer;
}

export type StaffAsker = Asker & { readonly viewer: Extract<Viewer, { kind: 'staff' }> };

const today = '2026-01-05';
const lastDayInOffice = '2026-01-04';

/** Somebody in every role to which people are appointed, and in the roles that are left of an office that ended. */
export async function staffOf(platform: TestApplication, committee: TestCommittee): Promise<StaffAsker[]> {
  const askers: StaffAsker[] = [];
  for (const role of staffRoles) {
    askers.push(await appointed(platform, committee, { role, as: role, from: today }));
  }
  for (const [role, as] of [
    ['chair', 'formerChair'],
    ['member', 'formerMember'],
  ] as const) {
    askers.push(await appointed(platform, committee, { role, as, from: '2020-01-01', until: lastDayInOffice }));
  }
  return askers;
}

interface Office {
  readonly role: StaffRole;
  /** The role that the rights table knows today. */
  readonly as: Membership['role'];
  readonly from: string;
  readonly until?: string;
}

async function appointed(
  { app }: TestApplication,
  committee: TestCommittee,
  { role, as, from, until }: Office,
): Promise<StaffAsker> {
  const email = `${as}@${committee.tenant.slug}.example`.toLowerCase();
  const accountId = await app.get(AccountService).open(email, 'a password of the matrix');
  const participant = participantRoles.some((one) => one === role) ? 'north' : undefined;
  const { personId, token, memberships } = await app.get(TenantDoor).run(committee.tenant.id, async () => {
    const appointment = { accountId, person: { name: as, email }, role, participant, from, until };
    const { personId } = await app.get(AppointmentService).appoint(appointment);
    const { token } = await app.get(SessionService).openForStaff(accountId);
    const viewer = await app.get(SessionService).viewerOf(token);
    return { personId, token, memberships: viewer.kind === 'staff' ? viewer.memberships : [] };
  });
  const participantId = memberships[0]?.participantId ?? null;
  const viewer = { kind: 'staff', accountId, personId, memberships: [{ role: as, participantId }] } as const;
  return { role: as, viewer, caller: withSession(platformAt(app, committee), token) };
}

const helpers: readonly (readonly HelperGrant[])[] = [
  ['follow'],
  ['readContents'],
  ['write'],
  ['follow', 'readContents', 'write'],
];

/** Somebody in every role that people have in one case. */
export async function partiesOf({ app }: TestApplication, committee: TestCommittee, caseId: string): Promise<Asker[]> {
  const askers: Asker[] = [];
  for (const role of partyRoles) {
    for (const grants of role === 'helper' ? helpers : [[]]) {
      const code = { loginCode: newLoginCode(), password: '', passwordHash: 'never signed in with' };
      const { id, token } = await app.get(TenantDoor).run(committee.tenant.id, async () => {
        const id = await app.get(CredentialService).issue(caseId, code, { role, grants });
        return { id, token: (await app.get(SessionService).openForComplainant(id)).token };
      });
      const viewer = { kind: 'party', credentialId: id, caseId, role, grants } as const;
      askers.push({ role, viewer, caller: withSession(platformAt(app, committee), token) });
    }
  }
  return askers;
}

interface Place {
  readonly app: TestApplication['app'];
  readonly host: string;
}

function platformAt(app: TestApplication['app'], { host }: TestCommittee): Place {
  return { app, host };
}

function withSession({ app, host }: Place, token: string): Caller {
  return new Caller(app, host, `session=${token}`);
}

/** What the matrix calls somebody: the role, and what a helper was granted. */
export function titleOf({ role, viewer }: Asker): string {
  return viewer.kind === 'party' && viewer.grants.length > 0 ? `${role} (${viewer.grants.join(', ')})` : role;
}
