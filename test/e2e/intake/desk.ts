import { randomUUID } from 'node:crypto';
import { aComplaint } from '../../builders/a-complaint.js';
import { type TestApplication, type TestCommittee } from '../../support/application.js';
import { type Answer, type Caller } from '../../support/caller.js';
import { step } from '../../support/documents.js';
import { type Filed } from '../../support/filing.js';

/** What these tests see of a case. */
export interface SeenCase {
  id: string;
  version: number;
  stage: string;
  subject: string;
  receivedOn: string;
  points: { id: string; text: string | null; subject: string | null }[];
  complaint: { description: string } | null;
  complainant: { name: string; phone: string | null } | null;
  admissibility: {
    outcome: string;
    decidedBy: string;
    onBehalfOf: string | null;
    competence: string | null;
    warning: string | null;
    grounds: { ground: string }[];
    refersTo: { key: string }[];
    motivation: string | null;
    points: {
      point: string;
      outcome: string;
      competence: string;
      grounds: { ground: string }[];
      motivation: string | null;
    }[];
    judgements: { judgement: string; question: string; holds: boolean; motivation: string | null }[];
  } | null;
  completion: {
    missing: string[];
    missingLabels: string[];
    askedOn: string;
    deadline: { dueOn: string; why: string[] } | null;
    sent: { on: string; answered: boolean; addition: { period: string | null } | null }[];
  } | null;
  opening: { opensOn: string; reached: boolean } | null;
  waitsFor: { who: string[]; whoLabel: string; step: string; label: string; since: string; by: string | null } | null;
  referral: {
    kind: string;
    on: string;
    forum: { key: string } | null;
    motivation: string | null;
    warning: string;
    report: { on: string; by: string; outcome: string; feedback: string | null } | null;
  } | null;
  objection: {
    on: string;
    by: string;
    text: string | null;
    decision: { on: string; by: string; outcome: string; motivation: string | null } | null;
  } | null;
  grounds: { ground: string; applies: string }[];
  timeline: { type: string; on: string; by: string }[];
  steps: { step: string; open: boolean }[];
}

const seenFields = /* GraphQL */ `
  id version stage subject receivedOn
  points { id text subject }
  complaint { description }
  complainant { name phone }
  admissibility(language: en) {
    outcome decidedBy onBehalfOf competence warning motivation
    grounds { ground } refersTo { key }
    points { point outcome competence motivation grounds { ground } }
    judgements { judgement question holds motivation }
  }
  completion(language: en) {
    missing missingLabels askedOn
    deadline { dueOn why }
    sent { on answered addition { period } }
  }
  opening { opensOn reached }
  waitsFor(language: en) { who whoLabel step label since by }
  referral(language: en) { kind on forum { key } motivation warning report { on by outcome feedback } }
  objection(language: en) { on by text decision { on by outcome motivation } }
  grounds(language: en) { ground applies }
  timeline(language: en) { type on by }
  steps { step open }
`;

const seeing = /* GraphQL */ `query ($id: ID!) { case(id: $id) { ${seenFields} } }`;

export const registerComplaint = /* GraphQL */ `
  mutation ($input: RegisterComplaintInput!) {
    registerComplaint(input: $input) {
      caseId
      number
      loginCode
      password
      confirmationSentTo
    }
  }
`;

/** The input of `registerComplaint`: somebody who came by, unless the test says something else. */
export function aRegistration(changed: object = {}): Record<string, unknown> {
  return { ...aComplaint({ participant: 'north' }), channel: 'spoken', receivedOn: '2026-03-02', ...changed };
}

/** The case as somebody sees it; null for whom it is not there. */
export async function seenBy(caller: Caller, id: string): Promise<SeenCase | null> {
  return (await caller.gets<{ case: SeenCase | null }>(seeing, { id })).case;
}

/** Takes a step at the version that the case has now; errors and all. */
export async function tried(
  caller: Caller,
  name: string,
  caseId: string,
  input: object = {},
): Promise<Answer<unknown>> {
  const seen = await caller.asks<{ case: { version: number } | null }>(
    'query ($id: ID!) { case(id: $id) { version } }',
    {
      id: caseId,
    },
  );
  const expectedVersion = seen.data?.case?.version ?? 1;
  return caller.asks(step(name, inputs[name] ?? 'StepInput'), {
    input: { clientKey: randomUUID(), caseId, expectedVersion, ...input },
  });
}

/** Takes a step that is not refused. */
export async function taken(caller: Caller, name: string, caseId: string, input: object = {}): Promise<void> {
  const { errors } = await tried(caller, name, caseId, input);
  if (errors.length > 0) {
    throw new Error(`${name} was refused: ${JSON.stringify(errors)}`);
  }
}

const inputs: Record<string, string> = {
  decideAdmissibility: 'DecideAdmissibilityInput',
  requestCompletion: 'RequestCompletionInput',
  completeComplaint: 'CompleteComplaintInput',
  referBack: 'ReferBackInput',
  reportReferral: 'ReportReferralInput',
  forwardComplaint: 'ForwardComplaintInput',
  handOver: 'HandOverInput',
  object: 'ObjectInput',
  decideOnObjection: 'DecideOnObjectionInput',
  nameRespondent: 'NameRespondentInput',
  submitResponse: 'SubmitResponseInput',
};

/** A complaint that nothing stands in the way of under the invented regulation. */
export const inOrder = {
  participant: 'north',
  priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-05', answer: 'unsatisfactory' }],
  forums: [
    { forum: 'court', state: 'none' },
    { forum: 'tribunal', state: 'none' },
  ],
  earlierAdvice: false,
  complainantClass: 'renter',
  conduct: { on: '2026-01-02' },
};

/** A complaint that was filed, and the complainant who follows it. */
export async function filedAt(committee: TestCommittee, changed: object = {}) {
  const { fileComplaint: filed } = await committee
    .visitor()
    .gets<Filed>(
      'mutation ($input: FileComplaintInput!) { fileComplaint(input: $input) { caseId number loginCode password } }',
      { input: aComplaint({ ...inOrder, ...changed }) },
    );
  return { caseId: filed.caseId, complainant: await committee.complainant(filed) };
}

/** The reason of a refused step, or the code of the error. */
export function whyNot({ errors }: Answer<unknown>): unknown {
  return errors[0]?.extensions['reason'] ?? errors[0]?.extensions.code;
}

/** A column of a case, as the administrator of the database sees it. */
export async function columnOf(platform: TestApplication, caseId: string, column: string): Promise<unknown> {
  return platform.database.asAdmin(async (client) => {
    const { rows } = await client.query<Record<string, unknown>>(
      `select ${column} as value from case_file where id = $1`,
      [caseId],
    );
    return rows[0]?.['value'];
  });
}

/** The id of the person whom `staff(role, participant)` appointed. */
export async function personOf(platform: TestApplication, role: string, participant: string): Promise<string> {
  return platform.database.asAdmin(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select m.person_id as id from membership m join participant p using (tenant_id)
        where p.id = m.participant_id and m.role = $1 and p.key = $2`,
      [role, participant],
    );
    return rows[0]!.id;
  });
}
