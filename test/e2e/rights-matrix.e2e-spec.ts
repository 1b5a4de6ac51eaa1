import { abilityOf, type Action, caseParts, type CasePart, caseSubject, visitor } from '#access';
import { buildSchema, getNamedType, type GraphQLSchema, isInputObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { resolvers } from '../../apps/api/src/resolvers.js';
import { type Answer } from '../support/caller.js';
import { isProving, proofSeed } from '../support/proof.js';
import { rootFieldsOf } from '../support/resolver-permissions.js';
import { type Asker } from '../support/rights-matrix/people.js';
import { sampleInput } from '../support/rights-matrix/sample-input.js';
import {
  type MatrixCase,
  type MatrixCommittee,
  matrixWorld,
  type MatrixWorld,
} from '../support/rights-matrix/world.js';

/** Every role, every root field, every stage; the own case, one of others, one of another committee. Expected: the rights table. */
const patience = isProving() ? 3_600_000 : 240_000;
const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
const rootFields = rootFieldsOf(resolvers);
let world: MatrixWorld;
let counted = 0;

beforeAll(async () => {
  world = await matrixWorld();
}, patience);
afterAll(async () => {
  process.stderr.write(`The matrix of rights asked ${counted} questions.\n`);
  await world.platform.close();
});

/** The mutations that are done in one case, each with the right it asks. */
const acts = rootFields.flatMap(({ name, permission }) => {
  const field = name.startsWith('Mutation.') ? name.slice('Mutation.'.length) : undefined;
  const input = field === undefined ? undefined : inputTypeOf(schema, field);
  return field !== undefined && input !== undefined && typeof permission === 'object' && permission.subject === 'Case'
    ? [{ field, input, action: permission.action }]
    : [];
});

function inputTypeOf(of: GraphQLSchema, name: string): string | undefined {
  const mutations = of.getMutationType()?.getFields() ?? {};
  const argument = mutations[name]?.args.find((one) => one.name === 'input');
  const type = argument && getNamedType(argument.type);
  return isInputObjectType(type) && 'caseId' in type.getFields() ? type.name : undefined;
}

/** A twentieth of the questions on an ordinary day, always the same ones. */
function drawn<T>(all: readonly T[]): T[] {
  return isProving() ? [...all] : all.filter((_, index) => (index * 7919 + proofSeed()) % 20 === 0);
}

type Seen = 'allowed' | 'denied';
const denials = ['NOT_FOUND', 'NOT_SIGNED_IN'];

function seenIn({ errors }: Answer<unknown>): Seen {
  return errors.some(({ extensions }) => denials.includes(extensions.code)) ? 'denied' : 'allowed';
}

/** Asks for the act, with a version that the case never had: whoever may is told so, and nothing changes. */
async function tried({ caller }: Asker, { field, input }: (typeof acts)[number], caseId: string): Promise<Seen> {
  const document = `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`;
  const passed = { ...sampleInput(schema, input, caseId), expectedVersion: 1_000_000 };
  const answer = await caller.asks(document, { input: passed });
  counted += 1;
  const codes = answer.errors.map(({ extensions }) => extensions.code);
  if (codes.includes('BAD_INPUT') || codes.includes('INTERNAL') || codes.includes('GRAPHQL_VALIDATION_FAILED')) {
    throw new Error(`${field} says ${JSON.stringify(answer.errors)}: say in sample-input.ts what is sound.`);
  }
  return seenIn(answer);
}

function may(asker: Asker, action: Action, { facts }: MatrixCase, part?: CasePart): boolean {
  return abilityOf(asker.viewer).can(action, caseSubject(facts), part);
}

/** Whoever could ask about a case: everybody on the staff, its own parties, those of another case, and a visitor. */
function askersOf({ committee, staff, cases }: MatrixCommittee, { parties }: MatrixCase, index: number): Asker[] {
  const owners = cases.filter((one) => one.parties.length > 0);
  const strangers = owners[(index + 1) % owners.length]!.parties.filter((one) => !parties.includes(one));
  return [...staff, ...parties, ...strangers, { role: 'visitor', viewer: visitor, caller: committee.visitor() }];
}

const questions = () =>
  world.committees.flatMap((committee) =>
    committee.cases.flatMap((one, index) =>
      askersOf(committee, one, index).map((asker) => ({ committee, one, asker })),
    ),
  );

describe('the matrix of rights', () => {
  it('has a case in every stage of the regulation', () => {
    expect(world.missing).toEqual([]);
  });

  it('has every mutation that is done in a case', () => {
    const inCase = Object.keys(schema.getMutationType()!.getFields()).filter((name) => inputTypeOf(schema, name));

    expect(acts.map(({ field }) => field).sort()).toEqual(inCase.sort());
  });

  it(
    'lets everybody take the steps of the table, and nobody another',
    async () => {
      const differing: string[] = [];
      for (const { one, asker, act } of drawn(questions().flatMap((asked) => acts.map((act) => ({ ...asked, act }))))) {
        const expected = may(asker, act.action, one) && may(asker, 'read', one, 'progress') ? 'allowed' : 'denied';
        const seen = await tried(asker, act, one.id);
        if (seen !== expected) {
          differing.push(`${asker.role} ${act.field} ${one.whose} ${one.stage}: ${seen}, not ${expected}`);
        }
      }
      expect(differing).toEqual([]);
    },
    patience,
  );

  it(
    'shows everybody the cases and the parts of the table, and nobody another',
    async () => {
      const differing: string[] = [];
      for (const { one, asker } of drawn(questions())) {
        const follows = may(asker, 'read', one, 'progress');
        const expected = caseParts.filter((part) => follows && may(asker, 'read', one, part));
        const seen = await partsSeen(asker, one.id);
        if (JSON.stringify(seen) !== JSON.stringify(expected)) {
          differing.push(`${asker.role} ${one.whose} ${one.stage}: ${seen.join()}, not ${expected.join()}`);
        }
      }
      expect(differing).toEqual([]);
    },
    patience,
  );

  it(
    'lists for everybody the cases that he may read, and no other',
    async () => {
      for (const committee of world.committees) {
        for (const asker of committee.staff) {
          counted += 1;
          const mayList = abilityOf(asker.viewer).can('read', 'CaseList');
          const expected = committee.cases
            .filter((one) => mayList && may(asker, 'read', one, 'progress'))
            .map(({ id }) => id);
          const { data } = await asker.caller.asks<{ cases: { edges: { node: { id: string } }[] } }>(
            '{ cases(first: 100) { edges { node { id } } } }',
          );
          const listed = (data?.cases.edges ?? []).map(({ node }) => node.id);
          expect({ role: asker.role, listed: listed.sort() }).toEqual({ role: asker.role, listed: expected.sort() });
        }
      }
    },
    patience,
  );

  it(
    'answers a case of another committee as one that is nowhere',
    async () => {
      const asked = world.committees.flatMap(({ staff, cases, committee }) => {
        const visiting = { role: 'visitor', viewer: visitor, caller: committee.visitor() } as const;
        return [...staff, ...cases.flatMap(({ parties }) => parties).slice(0, 7), visiting];
      });
      for (const { asker, act, caseId } of drawn(
        asked.flatMap((asker) => world.foreign.flatMap((caseId) => acts.map((act) => ({ asker, act, caseId })))),
      )) {
        expect(await tried(asker, act, caseId)).toBe('denied');
        expect(await tried(asker, act, randomUUID())).toBe('denied');
      }
    },
    patience,
  );
});

/** A field of each part; what is denied is an error with the path of that field. */
const fieldOfPart: Readonly<Record<CasePart, string>> = {
  progress: 'number',
  parties: 'complainant { name }',
  complaint: 'complaint { description }',
  response: 'response { text }',
  decision: 'admissibility(language: en) { outcome }',
  workings: 'possiblyDoubleOf',
};

async function partsSeen({ caller }: Asker, id: string): Promise<CasePart[]> {
  counted += 1;
  const fields = caseParts.map((part) => `${part}: ${fieldOfPart[part]}`).join(' ');
  const { data, errors } = await caller.asks<{ case: object | null }>(
    `query ($id: ID!) { case(id: $id) { ${fields} } }`,
    { id },
  );
  if (!data?.case) {
    return [];
  }
  const denied = errors.map((error) => (error as unknown as { path?: string[] }).path?.[1]);
  return caseParts.filter((part) => !denied.includes(part));
}
