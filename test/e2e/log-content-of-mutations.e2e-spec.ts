import { GraphQLSchemaHost } from '@nestjs/graphql';
import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import { wholePlugin } from '../builders/a-whole-regulation.js';
import { testApplication, type TestApplication, type TestCommittee } from '../support/application.js';
import { type Caller } from '../support/caller.js';
import { type Filed, fileAt } from '../support/filing.js';
import { wordsIn } from '../support/marks/find-word.js';
import { Marks } from '../support/marks/marks.js';
import { shapeOf } from '../support/mutation-shape.js';
import { rootFields } from '../support/schema-findings.js';
import { inOrder } from '../support/walk/intake.js';
import { Planting } from './personal-content/planting.js';

/** Of the schema that was committed; another test holds it to the one that runs. */
const mutations = rootFields(buildSchema(readFileSync('apps/api/schema.graphql', 'utf8')))
  .filter((name) => name.startsWith('Mutation.'))
  .map((name) => name.replace('Mutation.', ''));

const marks = new Marks();
let platform: TestApplication;
let committee: TestCommittee;
let schema: GraphQLSchema;
let askers: Readonly<Record<string, Caller>>;
let filed: Filed['fileComplaint'];

beforeAll(async () => {
  platform = await testApplication({}, [wholePlugin()]);
  schema = platform.app.get(GraphQLSchemaHost).schema;
  committee = await platform.committee('everything');
  filed = (await fileAt(committee, inOrder)).data!.fileComplaint;
  askers = {
    visitor: committee.visitor(),
    secretary: await committee.staff('secretary'),
    complainant: await committee.complainant(filed),
    contact: await committee.staff('participantContact', 'north'),
  };
});
afterAll(() => platform.close());

/** Sends a mutation with a word in every text, and answers whether it was refused and which words were told or logged. */
async function sent(caller: Caller, mutation: string, given: object) {
  const { input } = shapeOf(schema, mutation);
  const planted = new Planting(marks, {}).fill(schema.getType(input) as GraphQLInputObjectType, {});
  const before = platform.logged().length;
  const response = await caller.post('/graphql', {
    query: `mutation ($input: ${input}!) { ${mutation}(input: $input) { __typename } }`,
    variables: { input: { ...planted, clientKey: randomUUID(), ...given } },
  });
  const answer = `${response.text}\n${JSON.stringify(response.headers)}`;
  return {
    refused: response.text.includes('"errors"'),
    broken: response.text.includes('"INTERNAL"'),
    told: wordsIn(answer, marks.words),
    logged: wordsIn(platform.logged().slice(before), marks.words),
  };
}

const silent = { broken: false, told: [], logged: [] };

describe.each(mutations)('%s that is refused', (mutation) => {
  it.each(['visitor', 'secretary', 'complainant', 'contact'])('tells and logs no word that a %s sent', async (who) => {
    const { refused: _refused, ...heard } = await sent(askers[who]!, mutation, {
      caseId: filed.caseId,
      expectedVersion: 99,
    });

    expect(heard).toEqual(silent);
  });

  it('tells and logs no word beside a field that is not there', async () => {
    const extra = { [marks.for('field')]: marks.for('value') };

    expect(await sent(askers['secretary']!, mutation, extra)).toEqual({ ...silent, refused: true });
  });

  it('tells and logs no word in the place of an id', async () => {
    const ids = { caseId: marks.for('case'), clientKey: marks.for('key'), expectedVersion: marks.for('version') };

    expect(await sent(askers['secretary']!, mutation, ids)).toEqual({ ...silent, refused: true });
  });
});
