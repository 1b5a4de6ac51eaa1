import { abilityOf, visitor } from '#access';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { isProving } from '../support/proof.js';
import { actsOf, inputsInCase, type MatrixAct, notToBeAsked } from '../support/rights-matrix/acts.js';
import { may, mayTry, tried, viewInTable, viewOverHttp } from '../support/rights-matrix/asking.js';
import { drawn } from '../support/rights-matrix/drawing.js';
import { howToAsk } from '../support/rights-matrix/how-to-ask.js';
import { type Asker, titleOf } from '../support/rights-matrix/people.js';
import { writtenRows } from '../support/rights-matrix/written-rows.js';
import {
  type MatrixCase,
  type MatrixCommittee,
  matrixWorld,
  type MatrixWorld,
} from '../support/rights-matrix/world.js';

/**
 * Every role, every mutation that is done in a case, every part, piece and message, in every stage; the own case, one of others,
 * one of another committee. Expected: the rights table.
 */
const patience = isProving() ? 3_600_000 : 240_000;
const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
const acts = actsOf(schema);
let world: MatrixWorld;
let counted = 0;

beforeAll(async () => {
  world = await matrixWorld();
}, patience);
afterAll(async () => {
  process.stderr.write(`The matrix of rights asked ${counted} questions.\n`);
  await world.platform.close();
});

interface Asked {
  readonly asker: Asker;
  readonly one: MatrixCase;
}

/** Whoever could ask about a case: everybody on the staff, its own parties, those of another case, and a visitor. */
function askersOf({ committee, staff, cases }: MatrixCommittee, { parties }: MatrixCase, index: number): Asker[] {
  const owners = cases.filter((one) => one.parties.length > 0);
  const strangers = owners[(index + 1) % owners.length]!.parties.filter((one) => !parties.includes(one));
  return [...staff, ...parties, ...strangers, { role: 'visitor', viewer: visitor, caller: committee.visitor() }];
}

const questions = (): Asked[] =>
  world.committees.flatMap((committee) =>
    committee.cases.flatMap((one, index) => askersOf(committee, one, index).map((asker) => ({ one, asker }))),
  );

const whoAndWhose = ({ asker, one }: Asked) => `${titleOf(asker)} ${one.whose}`;
/** Whoever sees the case and may not do this in it is asked every day. */
const whoDoesWhat = ({ asker, one, act }: Asked & { readonly act: MatrixAct }) =>
  `${titleOf(asker)} ${act.name} ${may(asker, 'read', one, 'progress')} ${mayTry(asker, act, one)}`;

async function ask(asker: Asker, act: MatrixAct, one: Pick<MatrixCase, 'id' | 'messages'>) {
  counted += 1;
  return tried(schema, asker, act, one);
}

describe('the matrix of rights', () => {
  it('has a case in every stage of the regulation', () => {
    expect(world.missing).toEqual([]);
  });

  it('has every mutation that is done in a case, and knows how each is asked for', () => {
    expect(notToBeAsked(schema)).toEqual([]);
    expect([...new Set(acts.map(({ field }) => field))].sort()).toEqual([...inputsInCase(schema).keys()].sort());
  });

  it('names an act of which nobody said how it is asked for', () => {
    const { sendMessage: _forgotten, ...others } = howToAsk;

    expect(notToBeAsked(schema, others)).toEqual(['Say in how-to-ask.ts how sendMessage is asked for in the matrix.']);
  });

  it(
    'lets everybody take the steps of the table, and nobody another; and asking changes nothing',
    async () => {
      const differing: string[] = [];
      const answered = { allowed: new Set<string>(), denied: new Set<string>() };
      const before = await writtenRows(world.platform);
      const all = questions().flatMap((asked) => acts.map((act) => ({ ...asked, act })));
      for (const { one, asker, act } of drawn(all, whoDoesWhat, 1)) {
        const expected = mayTry(asker, act, one) ? 'allowed' : 'denied';
        const seen = await ask(asker, act, one);
        answered[seen].add(act.name);
        if (seen !== expected) {
          differing.push(`${titleOf(asker)} ${act.name} ${one.whose} ${one.stage}: ${seen}, not ${expected}`);
        }
      }
      expect(differing).toEqual([]);
      expect({ allowed: answered.allowed.size, denied: answered.denied.size }).toEqual({
        allowed: acts.length,
        denied: acts.length,
      });
      expect(await writtenRows(world.platform)).toEqual(before);
    },
    patience,
  );

  it(
    'shows everybody the parts, the pieces and the messages of the table, and nobody another',
    async () => {
      const differing: string[] = [];
      for (const { one, asker } of drawn(questions(), whoAndWhose, 8)) {
        counted += 1;
        const [expected, seen] = [viewInTable(asker, one), await viewOverHttp(asker, one.id)];
        if (JSON.stringify(seen) !== JSON.stringify(expected)) {
          const who = `${titleOf(asker)} ${one.whose} ${one.stage}`;
          differing.push(`${who}: ${JSON.stringify(seen)}, not ${JSON.stringify(expected)}`);
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
      const all = asked.flatMap((asker) => world.foreign.flatMap((one) => acts.map((act) => ({ asker, act, one }))));
      for (const { asker, act, one } of drawn(all, ({ asker, act }) => `${titleOf(asker)} ${act.input}`, 1, 5)) {
        expect(await ask(asker, act, one)).toBe('denied');
        expect(await ask(asker, act, { ...one, id: randomUUID() })).toBe('denied');
      }
    },
    patience,
  );
});
