import { type PartyRole, partyRoles, type Role } from '#access';
import { AuditSealing } from '#audit';
import { type TestApplication, type TestCommittee } from '../application.js';
import { type Caller } from '../caller.js';
import { type FiledCase, fileMarked, type Intake } from './marked-case.js';
import {
  administratorOfPlatform,
  appointedRoles,
  appointEverybody,
  emailOf,
  type Ground,
  partyOf,
  type PartyLogin,
  password,
  signedIn,
} from './marked-people.js';
import { tellMembers } from './marked-members.js';
import { tellPage } from './marked-page.js';
import { type MarkedCases, tellAfterSixDays, tellAnywhere, tellEverythingElse, type Tellers } from './marked-story.js';

export type { FiledCase, Intake } from './marked-case.js';

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
  /** The first has come to its response and further, the second waits for one and is held, the third was filed. */
  readonly cases: readonly [FiledCase, FiledCase, FiledCase];
}

/** A text that a case of every marked committee has. */
export const sharedDescription = 'The lift has been broken for a month.';

/** The day on which everybody asks, and the one on which the cases began. */
const days = { today: '2026-03-02T09:30:00.000Z', before: '2026-02-24T09:30:00.000Z' };

/** Opens a committee under a regulation, tells its cases, and comes to the day on which everybody asks. */
export async function markedCommittee(
  platform: TestApplication,
  { regulation, hasEverything }: { readonly regulation: string; readonly hasEverything: boolean },
  { mark, intake }: { readonly mark: string; readonly intake: Intake },
): Promise<MarkedCommittee> {
  platform.clock.set(days.before);
  const committee = await platform.committee(regulation, mark);
  const ground: Ground = { platform, committee, mark, participant: intake.participant };
  const { chair: chairId = '', secretary: secretaryId = '' } = await appointEverybody(ground);
  const cases = await filedCases(ground, intake);
  const tellers = { ...(await tellersOf(ground, cases)), chairId, secretaryId };
  const logins = await tellAnywhere(tellers, cases);
  await priorLetter(tellers, cases, intake);
  await tellPage(await signedIn(ground, 'tenantAdministrator'), mark);
  if (hasEverything) {
    await tellEverythingElse(tellers, cases);
    await tellMembers(tellers);
  }
  platform.clock.set(days.today);
  const callers = await everybody(ground, cases, logins);
  if (hasEverything) {
    await tellAfterSixDays({ ...tellers, ...callersOf(callers) }, cases);
  }
  const { answered, asked, filed } = cases;
  return {
    ...{ committee, mark, password, intake, callers },
    emailOf: (role) => emailOf(mark, role),
    cases: [answered.filed, asked.filed, filed.filed],
  };
}

async function filedCases(ground: Ground, intake: Intake): Promise<MarkedCases> {
  const roof = `The roof of ${ground.mark} leaks.`;
  return {
    answered: await fileMarked(ground, intake, roof),
    asked: await fileMarked(ground, intake, roof),
    filed: await fileMarked(ground, intake, sharedDescription),
  };
}

/** A letter before filing that a visitor wrote. */
async function priorLetter({ mark, visitor }: Pick<Tellers, 'mark' | 'visitor'>, cases: MarkedCases, intake: Intake) {
  await cases.answered.does(visitor, 'writePriorLetter', {
    ...{ participant: intake.participant, priorStep: intake.priorSteps[0]?.['step'], language: 'nl' },
    ...{ description: `The letter of ${mark}.`, delivery: 'printed', draft: `{"written":"${mark}"}` },
    writer: { name: `${mark} Writer`, email: `writer@${mark}.example` },
  });
}

async function tellersOf(ground: Ground, { answered }: MarkedCases): Promise<Omit<Tellers, 'chairId' | 'secretaryId'>> {
  const { mark, committee } = ground;
  return {
    mark,
    visitor: committee.visitor(),
    secretary: await signedIn(ground, 'secretary'),
    chair: await signedIn(ground, 'chair'),
    contact: await signedIn(ground, 'participantContact'),
    complainant: await committee.complainant(answered.filed),
  };
}

/** Signs everybody in; on the way the audit trail of the days before is sealed. */
async function everybody(
  ground: Ground,
  { answered }: MarkedCases,
  logins: ReadonlyMap<PartyRole, PartyLogin>,
): Promise<Readonly<Record<Role, Caller>>> {
  const { platform, committee } = ground;
  await committee.run(() => platform.app.get(AuditSealing, { strict: false }).seal());
  const callers = new Map<Role, Caller>();
  for (const role of appointedRoles) {
    callers.set(role, await signedIn(ground, role));
  }
  for (const role of partyRoles) {
    callers.set(role, await partyOf(ground, { caseId: answered.id, role, login: logins.get(role) }));
  }
  return {
    ...(Object.fromEntries(callers) as Record<Role, Caller>),
    visitor: committee.visitor(),
    platformAdministrator: await administratorOfPlatform(ground),
  };
}

function callersOf({ secretary, chair, participantContact, complainant }: Readonly<Record<Role, Caller>>) {
  return { secretary, chair, contact: participantContact, complainant };
}
