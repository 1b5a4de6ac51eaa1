import { type RecordedStatement } from '#tenancy';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { randomUUID } from 'node:crypto';
import { aComplaint } from '../builders/a-complaint.js';
import { type TestApplication } from './application.js';
import { type Answer, type Caller } from './caller.js';
import { fullDocument } from './isolation/full-document.js';
import { recordStatements } from './statements.js';

/** What one request sent to PostgreSQL. */
export interface WalkedOperation {
  /** A root field such as `Query.case`, with what is special about this request behind it; or a path. */
  readonly name: string;
  readonly statements: readonly RecordedStatement[];
  /** The codes of the errors that were answered, but for single fields that were denied: a full document asks them of everybody. */
  readonly errors: readonly string[];
}

interface Stop {
  readonly name: string;
  readonly caller: Caller;
  readonly variables?: object;
}

const intake = {
  participant: 'bo-ex',
  priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-05', answer: 'unsatisfactory' }],
  forums: [
    { forum: 'huurcommissie', state: 'none' },
    { forum: 'court', state: 'none' },
  ],
  earlierAdvice: false,
};

/** Asks for everything that can be asked, well and not so well, on a case from filing to the response. */
export async function walk(platform: TestApplication): Promise<WalkedOperation[]> {
  const committee = await platform.committee('kwru', 'walked');
  const visitor = committee.visitor();
  const filed = await visitor.gets<{ fileComplaint: { caseId: string; loginCode: string; password: string } }>(
    'mutation ($input: FileComplaintInput!) { fileComplaint(input: $input) { caseId loginCode password } }',
    { input: aComplaint(intake) },
  );
  const people = {
    visitor,
    secretary: await committee.staff('secretary'),
    contact: await committee.staff('participantContact', intake.participant),
    administrator: await committee.staff('tenantAdministrator'),
    complainant: await committee.complainant(filed.fileComplaint),
  };
  const { schema } = platform.app.get(GraphQLSchemaHost);
  const walked: WalkedOperation[] = [];
  for (const { name, caller, variables } of stopsOn(filed.fileComplaint.caseId, people)) {
    const query = fullDocument(schema, name.split(' ')[0]!);
    walked.push(await asked(name, () => caller.asks(query, variables)));
  }
  for (const [path, body] of signIns(filed.fileComplaint)) {
    walked.push(await posted(visitor, path, body));
  }
  walked.push(await posted(people.secretary, '/sign-out', {}));
  return walked;
}

async function asked(name: string, ask: () => Promise<Answer<unknown>>): Promise<WalkedOperation> {
  let errors: readonly string[] = [];
  const statements = await recordStatements(async () => {
    const codes = (await ask()).errors.map(({ extensions }) => extensions.code);
    errors = codes.filter((code) => code !== 'FIELD_DENIED');
  });
  return { name, statements, errors };
}

async function posted(caller: Caller, path: string, body: object): Promise<WalkedOperation> {
  return { name: path, statements: await recordStatements(() => caller.post(path, body)), errors: [] };
}

type People = Readonly<Record<'visitor' | 'secretary' | 'contact' | 'administrator' | 'complainant', Caller>>;

function stopsOn(caseId: string, { visitor, secretary, contact, administrator, complainant }: People): Stop[] {
  const step = (expectedVersion: number, more: object = {}) => ({
    input: { clientKey: randomUUID(), caseId, expectedVersion, ...more },
  });
  const again = step(1);
  const filter = {
    participants: [caseId],
    number: '2026-00001',
    stages: ['filed'],
    subjects: ['repair'],
    overdue: true,
  };
  return [
    { name: 'Query.committee', caller: visitor },
    { name: 'Query.regulation', caller: visitor, variables: { language: 'nl' } },
    { name: 'Query.intakeCheck', caller: visitor, variables: { answers: intake, language: 'nl' } },
    { name: 'Query.viewer', caller: secretary },
    { name: 'Query.viewer of a complainant', caller: complainant },
    { name: 'Query.outbox', caller: administrator },
    { name: 'Query.outbox that is not theirs', caller: secretary },
    { name: 'Mutation.fileComplaint', caller: visitor, variables: { input: aComplaint(intake) } },
    {
      name: 'Mutation.fileComplaint that says nothing',
      caller: visitor,
      variables: { input: aComplaint({ complaint: {} }) },
    },
    { name: 'Mutation.acknowledgeReceipt', caller: secretary, variables: again },
    { name: 'Mutation.acknowledgeReceipt sent twice', caller: secretary, variables: again },
    {
      name: 'Mutation.decideAdmissibility',
      caller: secretary,
      variables: step(2, { outcome: 'admitted', motivation: 'Yes.' }),
    },
    { name: 'Mutation.requestResponse too late', caller: secretary, variables: step(2) },
    { name: 'Mutation.requestResponse', caller: secretary, variables: step(3) },
    { name: 'Mutation.submitResponse', caller: contact, variables: step(4, { text: 'We will mend it.' }) },
    { name: 'Mutation.submitResponse of a visitor', caller: visitor, variables: step(5, { text: 'No.' }) },
    { name: 'Query.cases', caller: secretary },
    { name: 'Query.cases newest first', caller: secretary, variables: { orderBy: 'newestFirst', filter } },
    { name: 'Query.cases oldest first', caller: contact, variables: { orderBy: 'oldestFirst', first: 1 } },
    { name: 'Query.case', caller: complainant, variables: { id: caseId } },
    { name: 'Query.case of nobody', caller: contact, variables: { id: randomUUID() } },
  ];
}

function signIns({ loginCode, password }: { loginCode: string; password: string }): [string, object][] {
  return [
    ['/sign-in', { kind: 'complainant', code: loginCode, password }],
    ['/sign-in', { kind: 'complainant', code: loginCode, password: 'wrong' }],
    ['/sign-in', { kind: 'staff', email: 'nobody@committee.example', password }],
    ['/sign-in', { kind: 'staff', email: 'secretary@walked.example', password: 'a password of a test' }],
  ];
}
