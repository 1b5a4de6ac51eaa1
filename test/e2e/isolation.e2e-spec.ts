import { lexicographicSortSchema, printSchema } from 'graphql';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import supertest from 'supertest';
import { type Caller } from '../support/caller.js';
import { type Fingerprint } from '../support/isolation/fingerprint.js';
import { foreignAndUnknown, foreignValues } from '../support/isolation/foreign-values.js';
import { sharedDescription } from '../support/isolation/marked-committee.js';
import { rootFieldVariables } from '../support/isolation/root-field-variables.js';
import { threeCommittees, type ThreeCommittees } from '../support/isolation/three-committees.js';
import { isProving, proofRuns, proofSeed } from '../support/proof.js';
import { rootFields } from '../support/schema-findings.js';

const registered = Object.keys(rootFieldVariables);
/** Filing answers new codes each time, so its answers cannot be compared; it points at nothing that exists. */
const comparable = registered.filter((rootField) => rootField !== 'Mutation.fileComplaint');
const patience = isProving() ? 900_000 : 60_000;
/** Three committees, each with everything that can be in one. */
const patienceToBuild = 240_000;

let world: ThreeCommittees;

beforeAll(async () => {
  world = await threeCommittees();
}, patienceToBuild);
afterAll(() => world.platform.close());

/** The first reading of an own piece is noted and shown from then on; what is compared comes after it. */
async function readOnce(caller: Caller, rootField: string, variables: object): Promise<void> {
  if (rootField.startsWith('Query.')) {
    await world.send(caller, rootField, variables);
  }
}

/** Status and body, for a comparison. */
async function answer(caller: Caller, rootField: string, variables: object) {
  const { status, body } = await world.send(caller, rootField, variables);
  return { status, body: body as unknown };
}

/** Some of the variables for a root field that somebody who points at others could send; always the same ones. */
function drawn(rootField: string, values: ReturnType<typeof foreignValues>): Record<string, unknown>[] {
  const variables = rootFieldVariables[rootField]!(values, world.ours.intake);
  return fc.sample(variables, { numRuns: proofRuns(100), seed: proofSeed() });
}

describe('the registry of root fields', () => {
  it('has an entry for every root field of the schema', () => {
    expect(registered.sort()).toEqual(rootFields(world.schema).sort());
  });

  it('is of the schema that was committed', () => {
    const committed = readFileSync('apps/api/schema.graphql', 'utf8');

    expect(committed).toContain(printSchema(lexicographicSortSchema(world.schema)));
  });
});

/** What its secretary reads in the cases of a committee, with its mark for the star. */
const markedTexts = [
  ...['* Renter', '* Neighbour', '* Lawyer', '* Guardian', '* Helper', '* Witness', 'The roof of *', 'The office of *'],
  ...['The motivation of *', 'The response of *', 'The policy of *', 'The reply of *', 'A question of *'],
  ...['The photo of *', 'The wall of *', 'The doctor of *', 'What is left of *', 'The flood of *'],
  ...['A finding of *', 'The delay of *', 'The extension of *', 'The search of *', 'The choice of *'],
  ...['The witness of *', 'The hold of *', 'The offer of *', 'The agreement of *'],
];

describe('the marks of a committee', () => {
  it('are seen by its own people, so that they would be found elsewhere', async () => {
    const { secretary, complainant, tenantAdministrator } = world.theirs.callers;
    const { mark, cases: filed } = world.theirs;

    const cases = await world.send(secretary, 'Query.cases', { first: 100 });
    const draft = await world.send(complainant, 'Query.draft', { caseId: filed[0].caseId, step: 'withdraw' });
    const viewer = await world.send(secretary, 'Query.viewer', {});
    const outbox = await world.send(tenantAdministrator, 'Query.outbox', { first: 100 });

    expect(markedTexts.map((text) => text.replace('*', mark)).filter((text) => !cases.text.includes(text))).toEqual([]);
    expect(draft.text).toContain(`The draft of ${mark}`);
    expect(world.foreignIn(viewer)).toContain(world.theirs.mark);
    expect(world.foreignIn(outbox)).toContain(world.theirs.mark);
  });
});

describe('what others have', () => {
  let before: readonly Fingerprint[];

  beforeAll(async () => {
    before = await world.othersNow();
  });

  describe.each(registered)('%s with what belongs to others', (rootField) => {
    it(
      'tells nobody anything of them and changes nothing of theirs',
      async () => {
        const values = foreignValues(world.ours, world.others, world.foreignIds);
        const variables = rootFieldVariables[rootField]!(values, world.ours.intake);

        await fc.assert(
          fc.asyncProperty(variables, async (passed) => {
            for (const [name, caller] of world.callersAtOurHost()) {
              const response = await world.send(caller, rootField, passed);
              expect({ name, found: world.foreignIn(response) }).toEqual({ name, found: [] });
              expect(response.text).not.toContain('"INTERNAL"');
            }
          }),
          { numRuns: proofRuns(500), seed: proofSeed() },
        );

        expect(await world.othersNow()).toEqual(before);
      },
      patience,
    );
  });

  describe.each(comparable)('%s', (rootField) => {
    it(
      'answers an id of others as it answers an id of nobody',
      async () => {
        const { foreign, unknown } = foreignAndUnknown(world.others, world.foreignIds);
        const pointing = drawn(rootField, foreign);
        const missing = drawn(rootField, unknown);

        for (const [index, variables] of pointing.entries()) {
          for (const [name, caller] of world.callersAtOurHost()) {
            await readOnce(caller, rootField, missing[index]!);
            const found = await answer(caller, rootField, variables);
            expect({ name, ...found }).toEqual({ name, ...(await answer(caller, rootField, missing[index]!)) });
          }
        }
      },
      patience,
    );

    it(
      'takes our sessions for none at the host of others',
      async () => {
        const { foreign } = foreignAndUnknown(world.others, world.foreignIds);
        const { callers } = world.theirs;
        const some = drawn(rootField, foreign).slice(0, proofRuns(100));

        for (const variables of some) {
          const asVisitor = await answer(callers.visitor, rootField, variables);
          for (const [role, caller] of world.callersAtTheirHost()) {
            expect({ role, ...(await answer(caller, rootField, variables)) }).toEqual({
              role,
              ...asVisitor,
            });
          }
        }
        expect(await world.othersNow()).toEqual(before);
      },
      patience,
    );
  });
});

describe('a complaint word for word like one of another committee', () => {
  it('is like none of theirs', async () => {
    const query = '{ cases(first: 100) { edges { node { id complaint { description } possiblyDoubleOf } } } }';
    interface Seen {
      cases: { edges: { node: { id: string; complaint: { description: string }; possiblyDoubleOf: string[] } }[] };
    }

    const { cases } = await world.theirs.callers.secretary.gets<Seen>(query);
    const alike = cases.edges.filter(({ node }) => node.complaint.description === sharedDescription);

    expect(alike.map(({ node }) => node.possiblyDoubleOf)).toEqual([[]]);
  });
});

describe('signing in at our host', () => {
  const codeOf = ({ loginCode, password }: { loginCode: string; password: string }) => ({
    kind: 'complainant',
    code: loginCode,
    password,
  });

  it('answers the code of a complainant of others as a code of nobody', async () => {
    const { visitor } = world.ours.callers;

    const theirs = await visitor.post('/sign-in', codeOf(world.theirs.cases[0]));
    const nobodys = await visitor.post('/sign-in', codeOf({ loginCode: '2222-2222-2222-2', password: 'wrong' }));

    expect([theirs.status, theirs.headers['set-cookie']]).toEqual([401, undefined]);
    expect(theirs.body).toEqual(nobodys.body);
  });

  it('answers the staff of others as nobody', async () => {
    const { visitor } = world.ours.callers;
    const { emailOf, password } = world.theirs;

    const theirs = await visitor.post('/sign-in', { kind: 'staff', email: emailOf('chair'), password });
    const nobodys = await visitor.post('/sign-in', { kind: 'staff', email: 'nobody@committee.example', password });

    expect([theirs.status, theirs.headers['set-cookie']]).toEqual([401, undefined]);
    expect(theirs.body).toEqual(nobodys.body);
  });

  it('does not end a session of others', async () => {
    const { secretary } = world.theirs.callers;

    const signedOut = await secretary.at(world.ours.committee.host).post('/sign-out', {});
    const { viewer } = await secretary.gets<{ viewer: object | null }>('{ viewer { roles } }');

    expect(signedOut.status).toBe(204);
    expect(viewer).toEqual({ roles: ['secretary'] });
  });
});

describe('the tenant', () => {
  it.each(['x-forwarded-host', 'forwarded', 'x-tenant-id', 'x-original-host', 'x-host'])(
    'is not taken from the header %s',
    async (header) => {
      const { committee } = world.theirs;
      const value = header === 'x-tenant-id' ? committee.tenant.id : committee.host;
      const request = supertest(world.platform.app.getHttpServer())
        .post('/graphql')
        .set('host', world.ours.committee.host);

      const { body } = await request
        .set(header, header === 'forwarded' ? `host=${value}` : value)
        .send({ query: '{ committee { slug } }' });

      expect(body).toEqual({ data: { committee: { slug: world.ours.mark } } });
    },
  );

  it.each(['/tenant.json', '/theme.css', '/health/ready', '/nothing', '/tenant.json?slug=bravozorquil'])(
    'of others does not stand in %s',
    async (path) => {
      const response = await world.ours.callers.visitor.get(path);

      expect(world.foreignIn(response)).toEqual([]);
    },
  );
});

describe('the log of all this', () => {
  it('names nobody and quotes nothing', () => {
    const logged = world.platform.logged().toLowerCase();

    expect([...world.others, world.ours].filter(({ mark }) => logged.includes(mark))).toEqual([]);
  });
});
