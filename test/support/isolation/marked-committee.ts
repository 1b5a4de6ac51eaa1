import { type Membership, type Role, roles } from '#access';
import { AppointmentService } from '#committees';
import { AccountService } from '#sign-in';
import { TenantDoor } from '#tenancy';
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
  readonly emailOf: (role: Membership['role']) => string;
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
  const emailOf = (role: string) => `${role}.${mark}@committee.example`.toLowerCase();
  const staff = new Map<Role, Caller>();
  for (const role of roles) {
    if (role !== 'visitor' && role !== 'complainant') {
      const participant = role === 'participantContact' ? intake.participant : undefined;
      const person = { name: `${mark} ${role}`, email: emailOf(role) };
      staff.set(role, await appointed(platform, committee, role, { person, participant }));
    }
  }
  const cases = await markedCases(committee, mark, intake, staff);
  const callers = {
    ...(Object.fromEntries(staff) as Record<Membership['role'], Caller>),
    visitor: committee.visitor(),
    complainant: await committee.complainant(cases[0]),
  };
  return { committee, mark, password, emailOf, intake, callers, cases };
}

async function appointed(
  { app, clock }: TestApplication,
  committee: TestCommittee,
  role: Membership['role'],
  { person, participant }: { person: { name: string; email: string }; participant: string | undefined },
): Promise<Caller> {
  const accountId = await app.get(AccountService).open(person.email, password);
  const appointment = { accountId, person, role, participant, from: clock.today('Europe/Amsterdam') };
  await app.get(TenantDoor).run(committee.tenant.id, () => app.get(AppointmentService).appoint(appointment));
  return committee.visitor().signIn({ kind: 'staff', email: person.email, password });
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
