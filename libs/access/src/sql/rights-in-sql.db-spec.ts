import { buildMongoQueryMatcher, createMongoAbility, subject } from '@casl/ability';
import fc from 'fast-check';
import { createRequire } from 'node:module';
import { type Client } from 'pg';
import { isProving, proofRuns, proofSeed } from '../../../../test/support/proof.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { type Ability } from '../ability.js';
import { caseFactNames } from '../case-subject.js';
import { conditionsOf } from '../conditions-of.js';
import { type CasePart } from '../words.js';
import { type FactColumn, scalarOf } from './column.js';
import { rightInSql, type SqlRight } from './right-in-sql.js';

/** CASL's own operators, also those that it leaves out unless asked for. */
const { $and, $or, $nor, $not, or, nor, not } = createRequire(createRequire(import.meta.url).resolve('@casl/ability'))(
  '@ucast/mongo2js',
) as Record<string, unknown>;
const conditionsMatcher = buildMongoQueryMatcher({ $and, $or, $nor, $not } as never, { or, nor, not } as never);

const uuids = ['1', '2', '3', 'a'].map((end) => `018f0000-0000-7000-8000-00000000000${end}`);
const values = {
  uuid: uuids,
  boolean: [true, false],
  text: ['', 'a', 'A', ' a', 'é', '😀', 'null', 'NULL', '{a,b}', `it's :right0`, '\\', '"', '$1', '%'],
  date: ['0001-01-01', '2024-02-29', '2025-12-31', '9999-12-31'],
  integer: [0, -1, 1, 5, 2_147_483_647, -2_147_483_647],
} as const;

/** One fact of each type that is never null, and one that may be. */
const facts: Readonly<Record<string, FactColumn>> = Object.fromEntries(
  (['uuid', 'boolean', 'text', 'date', 'integer', 'uuid[]', 'text[]'] as const).flatMap((type) => {
    const name = type.replace('[]', 's');
    return [
      [`${name}_given`, { sql: `r.${name}_given`, type, notNull: true as const }],
      [`${name}_or_null`, { sql: `r.${name}_or_null`, type }],
    ];
  }),
);
const parts = ['progress', 'parties', 'complaint'] as const satisfies CasePart[];

type Facts = Readonly<Record<string, unknown>>;
type Row = Facts & { readonly place: number };

const rowsKept = 4_000;
const rowsTried = 50;

const anyValue = ({ type }: FactColumn): fc.Arbitrary<unknown> => fc.constantFrom<unknown>(...values[scalarOf(type)]);
const orNull = (value: fc.Arbitrary<unknown>, freq = 5) => fc.option(value, { freq });

const anyFact = (column: FactColumn): fc.Arbitrary<unknown> => {
  const value = column.type.endsWith('[]') ? fc.array(orNull(anyValue(column), 8), { maxLength: 3 }) : anyValue(column);
  return column.notNull ? value : orNull(value, 3);
};

/** `{ $gt: 1, $ne: 3 }`: one or two operators on one fact, perhaps denied. */
const anyOperators = (column: FactColumn): fc.Arbitrary<object> => {
  const value = anyValue(column);
  const ordered = column.notNull && (column.type === 'date' || column.type === 'integer');
  const operator = fc.oneof(
    fc.tuple(fc.constantFrom('$eq', '$ne'), orNull(value)),
    fc.tuple(fc.constantFrom('$in', '$nin'), fc.array(orNull(value), { maxLength: 3 })),
    ...(ordered ? [fc.tuple(fc.constantFrom('$lt', '$lte', '$gt', '$gte'), value)] : []),
  );
  const operators = fc
    .array(operator, { minLength: 1, maxLength: 2 })
    .map((some) => Object.fromEntries(some) as object);
  return fc.oneof({ weight: 4, arbitrary: operators }, { weight: 1, arbitrary: operators.map(($not) => ({ $not })) });
};

const anyComparison = fc.oneof(
  ...Object.entries(facts).map(([fact, column]) =>
    fc.oneof(
      { weight: 1, arbitrary: orNull(anyValue(column)).map((value): object => ({ [fact]: value })) },
      { weight: 3, arbitrary: anyOperators(column).map((operators): object => ({ [fact]: operators })) },
    ),
  ),
);

const anyConditions = fc.letrec<{ some: object }>((tie) => {
  const several = fc.array(tie('some'), { minLength: 1, maxLength: 3 });
  return {
    some: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 3, arbitrary: anyComparison },
      { weight: 1, arbitrary: fc.tuple(anyComparison, anyComparison).map(([a, b]) => ({ ...a, ...b })) },
      { weight: 1, arbitrary: several.map((conditions) => ({ $and: conditions })) },
      { weight: 1, arbitrary: several.map((conditions) => ({ $or: conditions })) },
      { weight: 1, arbitrary: several.map((conditions) => ({ $nor: conditions })) },
      { weight: 1, arbitrary: fc.tuple(anyComparison, several).map(([one, $or]) => ({ ...one, $or })) },
    ),
  };
}).some;

const anyFields = fc.oneof(
  fc.subarray([...parts], { minLength: 1 }),
  fc.constantFrom('progress', ['p*'], ['*'], ['decision']),
);

const anyRule = fc
  .record(
    {
      action: fc.constantFrom('read', 'read', 'read', 'manage', 'appoint', ['read', 'appoint']),
      subject: fc.constantFrom('Case', 'Case', 'Case', 'all', 'CaseList', ['Case', 'CaseList']),
      inverted: fc.constantFrom(true, false),
      fields: anyFields,
      conditions: anyConditions,
    },
    { requiredKeys: ['action', 'subject'], noNullPrototype: true },
  )
  .map((rule) => rule as object);

const anyRules = fc.array(anyRule, { maxLength: 6 });
const anyParts = fc.array(fc.constantFrom(...parts), { maxLength: 3 });

const abilityWith = (rules: readonly object[]): Ability =>
  createMongoAbility([...rules] as never, { conditionsMatcher });
const asked = (rules: readonly object[], named: readonly CasePart[], prefix?: string) =>
  rightInSql(abilityWith(rules), { action: 'read', subject: 'Case', columns: facts, parts: named, prefix });

/** Named values as PostgreSQL numbers them. */
function numbered(text: string, given: Readonly<Record<string, unknown>>): [string, unknown[]] {
  const names = Object.keys(given);
  return [
    text.replace(/(?<!:):([A-Za-z_]\w*)/g, (_, name: string) => `$${names.indexOf(name) + 1}`),
    names.map((name) => given[name]),
  ];
}

/** The places of the rows that two rights allow, both asked in one statement. */
async function allowedInSql(client: Client, from: number, one: SqlRight, other: SqlRight): Promise<string[]> {
  const among = `from right_row r where r.place between ${from} and ${from + rowsTried - 1} and`;
  const [text, given] = numbered(
    `select r.place || ' seen' as found ${among} ${one.text}
     union all select r.place || ' with its parts' ${among} ${other.text}`,
    { ...one.values, ...other.values },
  );
  const { rows } = await client.query<{ found: string }>(text, given);
  return rows.map(({ found }) => found).sort();
}

function allowedInMemory(ability: Ability, rows: readonly Row[], named: readonly CasePart[]): string[] {
  const may = (row: Row, part?: CasePart) => ability.can('read', row as never, part);
  const seen = rows.filter((row) => may(row));
  const withParts = rows.filter((row) => (named.length === 0 ? may(row) : named.every((part) => may(row, part))));
  return [
    ...seen.map(({ place }) => `${place} seen`),
    ...withParts.map(({ place }) => `${place} with its parts`),
  ].sort();
}

const everyOperator = '$and $eq $gt $gte $in $lt $lte $ne $nin $nor $not $or'.split(' ');

function operatorsOf(rules: readonly object[], found: Set<string>): void {
  for (const [, operator = ''] of JSON.stringify(rules).matchAll(/"(\$\w+)":/g)) {
    found.add(operator);
  }
}

async function keepRows(client: Client): Promise<Row[]> {
  const names = Object.keys(facts);
  const some = fc.tuple(...names.map((name) => anyFact(facts[name]!)));
  const rows = fc
    .sample(some, { numRuns: rowsKept, seed: proofSeed() })
    .map((drawn, place) => ({ place, ...Object.fromEntries(names.map((name, index) => [name, drawn[index]])) }));
  const typed = names
    .map((name) => `${name} ${facts[name]!.type}${facts[name]!.notNull ? ' not null' : ''}`)
    .join(', ');
  await client.query(`create temp table right_row (place integer primary key, ${typed})`);
  await client.query('insert into right_row select * from jsonb_populate_recordset(null::right_row, $1)', [
    JSON.stringify(rows),
  ]);
  return rows.map((row) => subject('Case', row as Row));
}

describe('the rights in SQL and those in memory', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });

  afterAll(async () => {
    await database.drop();
  });

  it('allow the same rows, whatever the rules, and the same rows with all the parts that are named', async () => {
    const counted = { sets: 0, rows: 0, seen: 0, withParts: 0, mixed: 0 };
    const operators = new Set<string>();
    await database.asAdmin(async (client) => {
      const rows = await keepRows(client);
      const anyStart = fc.nat(rowsKept - rowsTried);
      await fc.assert(
        fc.asyncProperty(anyRules, anyParts, anyStart, async (rules, named, from) => {
          const tried = rows.slice(from, from + rowsTried);
          const inMemory = allowedInMemory(abilityWith(rules), tried, named);
          const inSql = await allowedInSql(client, from, asked(rules, []), asked(rules, named, 'part'));

          expect(inSql).toEqual(inMemory);

          const seen = inMemory.filter((found) => found.endsWith('seen')).length;
          operatorsOf(rules, operators);
          counted.sets += 1;
          counted.rows += tried.length;
          counted.seen += seen;
          counted.withParts += inMemory.length - seen;
          counted.mixed += seen > 0 && seen < tried.length ? 1 : 0;
        }),
        { numRuns: proofRuns(20_000), seed: proofSeed() },
      );
    });
    if (isProving()) {
      process.stderr.write(`Rights in SQL and in memory: ${JSON.stringify(counted)}\n`);
    }

    expect(counted.rows).toBe(counted.sets * rowsTried);
    expect(counted.mixed / counted.sets).toBeGreaterThan(0.2);
    expect([...operators].sort()).toEqual(everyOperator);
  });

  it('are refused with undefined anywhere, in both', () => {
    const anyHole = fc.tuple(anyConditions, fc.nat()).map(([conditions, at]) => withHole(conditions, at));
    const [fact] = caseFactNames;
    const nobody = { personId: null, caseIds: [], participantIds: [], grants: [] };
    fc.assert(
      fc.property(anyRules, anyRule, anyHole, anyParts, (rules, rule, conditions, named) => {
        const holed = { ...rule, action: 'read', subject: 'Case', conditions };
        const inMemory = () => conditionsOf([{ says: '', holds: () => ({ [fact!]: conditions }) }], nobody);

        expect(() => asked([holed, ...rules], [])).toThrow('undefined');
        expect(() => asked([...rules, holed], named)).toThrow('undefined');
        expect(inMemory).toThrow('has no value');
      }),
      { numRuns: proofRuns(5_000), seed: proofSeed() },
    );
  });
});

/** The same conditions with undefined in the place of one of their values. */
function withHole(conditions: object, at: number): object {
  let leaves = 0;
  withLeaves(conditions, () => (leaves += 1));
  let left = at % leaves;
  return withLeaves(conditions, (leaf) => (left-- === 0 ? undefined : leaf)) as object;
}

function withLeaves(value: unknown, swap: (leaf: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return swap(value);
  }
  return Array.isArray(value)
    ? value.map((inside) => withLeaves(inside, swap))
    : Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, withLeaves(inside, swap)]));
}
