import { type Role, roles } from '#access';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema } from 'graphql';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Response } from 'supertest';
import { wholePlugin } from '../../builders/a-whole-regulation.js';
import { rootFields } from '../schema-findings.js';
import { testApplication, type TestApplication } from '../application.js';
import { type Caller } from '../caller.js';
import { type Fingerprint, fingerprintsOf, tenantTables } from './fingerprint.js';
import { foreignIdsOf } from './foreign-values.js';
import { fullDocument } from './full-document.js';
import { inTurn } from './in-turn.js';
import { type Intake, type MarkedCommittee, markedCommittee } from './marked-committee.js';

/** Three committees on one installation; ours, one under the same regulation, and one under another. */
export interface ThreeCommittees {
  readonly platform: TestApplication;
  /** The schema of the application that runs. */
  readonly schema: GraphQLSchema;
  readonly ours: MarkedCommittee;
  readonly theirs: MarkedCommittee;
  readonly others: readonly MarkedCommittee[];
  /** Every id in a row of the others. */
  readonly foreignIds: readonly string[];
  /** Some at our host in turn: our own people by role, and somebody who is signed in at another committee. All when proving. */
  callersAtOurHost(): [string, Caller][];
  /** Some of our own people at the host of others, in turn. All when proving. */
  callersAtTheirHost(): [string, Caller][];
  send(caller: Caller, rootField: string, variables: object): Promise<Response>;
  /** What of the others stands in an answer, its headers and its cursors: their marks, and the ids of their rows. */
  foreignIn(response: Response): string[];
  /** A checksum of everything that the others have. */
  othersNow(): Promise<readonly Fingerprint[]>;
}

const underEverything: Intake = {
  participant: 'north',
  priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-05', answer: 'refused' }],
  forums: [
    { forum: 'tribunal', state: 'none' },
    { forum: 'court', state: 'none' },
  ],
  earlierAdvice: false,
};
const inTwente: Intake = {
  participant: 'welbions',
  priorSteps: [
    { step: 'contact', form: 'spoken', answer: 'refused' },
    { step: 'headOfDepartment', form: 'written', answer: 'refused' },
  ],
};

export async function threeCommittees(): Promise<ThreeCommittees> {
  const filesFolder = await mkdtemp(path.join(tmpdir(), 'wederhoor-files-'));
  const platform = await testApplication({ filesFolder }, [wholePlugin()]);
  const { schema } = platform.app.get(GraphQLSchemaHost);
  const whole = { regulation: wholePlugin().id, hasEverything: true };
  const ours = await markedCommittee(platform, whole, { mark: 'alfaquivex', intake: underEverything });
  const theirs = await markedCommittee(platform, whole, { mark: 'bravozorquil', intake: underEverything });
  const twente = { regulation: 'twente', hasEverything: false };
  const others = [theirs, await markedCommittee(platform, twente, { mark: 'charliemwexon', intake: inTwente })];
  const documents = new Map(rootFields(schema).map((rootField) => [rootField, fullDocument(schema, rootField)]));
  const tables = await tenantTables(platform.database);
  const tenantIds = others.map(({ committee }) => committee.tenant.id);
  const foreignIds = await foreignIdsOf(platform.database, others);
  const foreignWords = [...others.map(({ mark }) => mark), ...foreignIds];
  return {
    platform: { ...platform, close: () => platform.close().then(() => rm(filesFolder, { recursive: true })) },
    schema,
    ours,
    theirs,
    others,
    foreignIds,
    callersAtOurHost: inTurn(
      [
        ...roles.map((role: Role): [string, Caller] => [role, ours.callers[role]]),
        ['stranger', theirs.callers.secretary.at(ours.committee.host)],
      ],
      2,
    ),
    callersAtTheirHost: inTurn(
      roles.map((role: Role): [string, Caller] => [role, ours.callers[role].at(theirs.committee.host)]),
      3,
    ),
    send: (caller, rootField, variables) => caller.post('/graphql', { query: documents.get(rootField), variables }),
    foreignIn: (response) => {
      const text = everythingIn(response);
      return foreignWords.filter((word) => text.includes(word));
    },
    othersNow: () => fingerprintsOf(platform.database, tables, tenantIds),
  };
}

/** Everything that came back, with what is hidden in cursors. */
function everythingIn({ text, headers }: Response): string {
  const hidden = [...text.matchAll(/[\w-]{40,}/g)].map(([word]) => Buffer.from(word, 'base64url').toString('utf8'));
  return [text, JSON.stringify(headers), ...hidden].join('\n').toLowerCase();
}
