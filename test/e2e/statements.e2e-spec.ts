import { type RecordedStatement } from '#tenancy';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { randomUUID } from 'node:crypto';
import { aComplaint } from '../builders/a-complaint.js';
import { wholePlugin } from '../builders/a-whole-regulation.js';
import { testApplication, type TestApplication, type TestCommittee } from '../support/application.js';
import { type Caller } from '../support/caller.js';
import { decideAdmissibility, fileComplaint, requestResponse } from '../support/documents.js';
import { tenantTables } from '../support/isolation/fingerprint.js';
import { fullDocument } from '../support/isolation/full-document.js';
import { rootFields } from '../support/schema-findings.js';
import { recordStatements } from '../support/statements.js';
import { isOneTransaction, statementFindings } from '../support/statement-findings.js';
import { walk } from '../support/walk.js';
import { type WalkedOperation } from '../support/walk/walker.js';

const intake = {
  priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-05', answer: 'unsatisfactory' }],
  forums: [
    { forum: 'huurcommissie', state: 'none' },
    { forum: 'court', state: 'none' },
  ],
  earlierAdvice: false,
};

const everyCase = /* GraphQL */ `
  {
    cases(first: 100) {
      totalCount
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          number
          stageLabel(language: nl)
          participant {
            name
          }
          complainant {
            name
          }
          complaint {
            description
          }
          response {
            text
          }
          admissibility(language: nl) {
            motivation
          }
          deadlines(language: nl) {
            dueOn
            why
          }
          possiblyDoubleOf
          steps {
            step
            open
          }
        }
      }
    }
  }
`;
let platform: TestApplication;

beforeAll(async () => {
  platform = await testApplication({}, [wholePlugin()]);
});
afterAll(() => platform.close());

interface Ground {
  readonly committee: TestCommittee;
  readonly ids: readonly string[];
  readonly secretary: Caller;
  readonly contact: Caller;
  readonly complainant: Caller;
}

/** A committee with so many cases, all of them laid before the corporation. */
async function committeeWith(count: number): Promise<Ground> {
  const committee = await platform.committee('kwru', `with-${count}`);
  const secretary = await committee.staff('secretary');
  const contact = await committee.staff('participantContact', 'bo-ex');
  const filedCases: { caseId: string; loginCode: string; password: string }[] = [];
  for (let filed = 0; filed < count; filed += 1) {
    const complaint = { description: `The roof leaks, ${filed % 3}.`, dissatisfaction: 'Nobody mends it.' };
    const input = aComplaint({ ...intake, complaint });
    const data = await committee
      .visitor()
      .gets<{ fileComplaint: (typeof filedCases)[number] }>(fileComplaint, { input });
    filedCases.push(data.fileComplaint);
  }
  for (const { caseId } of filedCases) {
    const motivation = 'We take it up.';
    await secretary.gets(decideAdmissibility, {
      input: { clientKey: randomUUID(), caseId, expectedVersion: 1, outcome: 'admitted', motivation },
    });
    await secretary.gets(requestResponse, { input: { clientKey: randomUUID(), caseId, expectedVersion: 2 } });
  }
  const complainant = await committee.complainant(filedCases[0]!);
  return { committee, ids: filedCases.map(({ caseId }) => caseId), secretary, contact, complainant };
}

/** What an operation sends, and its answer; fails when the answer is an error. */
async function statementsOf(caller: Caller, query: string, variables: object = {}) {
  let data: unknown;
  const statements = await recordStatements(async () => {
    data = await caller.sees(query, variables);
  });
  return { statements, data };
}

/** The statements of an operation that was asked before, so that nothing is fetched that is kept. */
async function asked(caller: Caller, query: string, variables: object = {}): Promise<RecordedStatement[]> {
  await caller.sees(query, variables);
  return (await statementsOf(caller, query, variables)).statements;
}

function tell(head: string, lines: readonly string[]): void {
  process.stderr.write(`${[head, ...lines.map((line) => `    ${line}`)].join('\n')}\n`);
}

const titles = (statements: readonly RecordedStatement[]) =>
  statements.map(({ name, text }) => name ?? text.replaceAll(/\s+/g, ' ').slice(0, 90));

/** How many entries the audit trail of a committee has. */
async function audited({ tenant }: TestCommittee): Promise<number> {
  return platform.database.asAdmin(async (client) => {
    const { rows } = await client.query<{ count: string }>('select count(*) from audit_entry where tenant_id = $1', [
      tenant.id,
    ]);
    return Number(rows[0]?.count);
  });
}

describe('the number of statements', () => {
  let few: Ground;
  let many: Ground;

  beforeAll(async () => {
    few = await committeeWith(2);
    many = await committeeWith(40);
  }, 60_000);

  it.each(['secretary', 'contact'] as const)(
    'of a list is the same for 2 cases and for 40, for the %s',
    async (who) => {
      const ofFew = await asked(few[who], everyCase);
      const ofMany = await asked(many[who], everyCase);

      tell(`cases, everything of 40, ${who}: ${ofMany.length} statements`, titles(ofMany));
      expect(titles(ofMany)).toEqual(
        titles(ofFew).map((title) => title.replaceAll(few.committee.tenant.id, many.committee.tenant.id)),
      );
      expect(ofMany.length).toBeLessThanOrEqual(12);
    },
  );

  it.each(['secretary', 'contact', 'complainant'] as const)(
    'of one case with everything is small, for the %s',
    async (who) => {
      const { schema } = platform.app.get(GraphQLSchemaHost);
      const statements = await asked(few[who], fullDocument(schema, 'Query.case'), { id: few.ids[0] });

      tell(`case, everything, ${who}: ${statements.length} statements`, titles(statements));
      expect(statements.length).toBeLessThanOrEqual(9);
    },
  );

  it('is not the only thing done once: reading is noted once for each case', async () => {
    const before = await audited(many.committee);

    await many.secretary.gets(everyCase);

    expect((await audited(many.committee)) - before).toBe(40);
  });
});

describe('an operation', () => {
  let operations: WalkedOperation[];
  let tables: string[];

  beforeAll(async () => {
    operations = await walk(platform);
    tables = await tenantTables(platform.database);
  }, 60_000);

  it('of every kind is walked over, to a good end', () => {
    const { schema } = platform.app.get(GraphQLSchemaHost);
    const good = new Set(operations.filter(({ errors }) => errors.length === 0).map(({ rootField }) => rootField));

    expect(rootFields(schema).filter((name) => !good.has(name))).toEqual([]);
  });

  it('is refused where that is meant, and nowhere else', () => {
    const ends = operations.map(({ name, errors }) => [name, ...errors]);

    expect(ends).toEqual(operations.map(({ name, meant }) => [name, ...meant]));
  });

  it('holds every table of a tenant to the tenant, and changes no setting', () => {
    const findings = operations.flatMap(({ statements }) =>
      statements.flatMap((statement) => statementFindings(statement, tables)),
    );

    expect(findings).toEqual([]);
  });

  it('is one transaction, or asks nothing', () => {
    const others = operations.filter(({ rootField, statements }) => rootField && !isOneTransaction(statements));

    expect(others.map(({ name }) => name)).toEqual([]);
  });

  it.each`
    what                               | query
    ${'nothing of the database'}       | ${'{ __typename }'}
    ${'who is asking, of nobody'}      | ${'{ viewer { kind } }'}
    ${'what the schema does not have'} | ${'{ nonsense }'}
    ${'what is no document'}           | ${'{ viewer { kind }'}
  `('takes no connection when it asks $what', async ({ query }) => {
    const visitor = (await platform.committee('kwru', 'with-2')).visitor();
    await visitor.asks('{ committee { slug } }');

    expect(await recordStatements(() => visitor.asks(query as string))).toEqual([]);
  });

  it('takes no connection for an input that is wrong by itself', async () => {
    const visitor = (await platform.committee('kwru', 'with-2')).visitor();
    const input = { ...aComplaint(), clientKey: 'no key' };

    expect(await recordStatements(() => visitor.asks(fileComplaint, { input }))).toEqual([]);
  });
});

describe('the search of statements', () => {
  const tables = ['case_file', 'case_event'];

  it.each([
    'select * from case_file where id = $1',
    'select * from case_file c join case_event e on e.case_id = c.id where c.tenant_id = $1',
    'SELECT * FROM "case_file" "c" WHERE "c"."tenant_id" <> $1',
    'update case_file set version = 2 where id = $1',
    'delete from "public"."case_file"',
    'insert into case_file (id) values ($1)',
    "select * from case_file where 'tenant_id = $1' = $2",
    "BEGIN; SELECT set_config('app.tenant_id', '019cade2-11c0-7491-8588-7c377a7f6d3d', false)",
    "select set_config('app.tenant_id', $1, true)",
    'SET app.tenant_id = 1',
  ])('finds %s', (text) => {
    expect(statementFindings({ text }, tables)).toHaveLength(1);
  });

  it.each([
    'select * from case_file where tenant_id = $1 and id = $2',
    'select (select 1 from case_event e where e.tenant_id = c.tenant_id) from case_file c where c.tenant_id = $1',
    'insert into "case_file"("tenant_id", "id") values ($1, $2)',
    "BEGIN; SELECT set_config('app.tenant_id', '019cade2-11c0-7491-8588-7c377a7f6d3d', true)",
    'select * from tenant_by_slug($1)',
  ])('is content with %s', (text) => {
    expect(statementFindings({ text }, tables)).toEqual([]);
  });
});
