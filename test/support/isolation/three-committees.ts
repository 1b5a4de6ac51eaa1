import { type Role, roles } from '#access';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema } from 'graphql';
import { type Response } from 'supertest';
import { testApplication, type TestApplication } from '../application.js';
import { type Caller } from '../caller.js';
import { type Fingerprint, fingerprintOf } from './fingerprint.js';
import { foreignIdsOf } from './foreign-values.js';
import { fullDocument } from './full-document.js';
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
  /** Everybody at our host: our own people by role, and somebody who is signed in at another committee. */
  callersAtOurHost(): [string, Caller][];
  send(caller: Caller, rootField: string, variables: object): Promise<Response>;
  /** What of the others stands in an answer, its headers and its cursors: their marks, and the ids of their rows. */
  foreignIn(response: Response): string[];
  /** A checksum of everything that the others have. */
  othersNow(): Promise<readonly Fingerprint[]>;
}

const inUtrecht: Intake = {
  participant: 'bo-ex',
  priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-05', answer: 'unsatisfactory' }],
  forums: [
    { forum: 'huurcommissie', state: 'none' },
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
  const platform = await testApplication();
  const { schema } = platform.app.get(GraphQLSchemaHost);
  const ours = await markedCommittee(platform, 'kwru', 'alfaquivex', inUtrecht);
  const theirs = await markedCommittee(platform, 'kwru', 'bravozorquil', inUtrecht);
  const others = [theirs, await markedCommittee(platform, 'twente', 'charliemwexon', inTwente)];
  const foreignIds = await foreignIdsOf(platform.database, others);
  const foreignWords = [...others.map(({ mark }) => mark), ...foreignIds];
  return {
    platform,
    schema,
    ours,
    theirs,
    others,
    foreignIds,
    callersAtOurHost: () => [
      ...roles.map((role: Role): [string, Caller] => [role, ours.callers[role]]),
      ['stranger', theirs.callers.secretary.at(ours.committee.host)],
    ],
    send: (caller, rootField, variables) =>
      caller.post('/graphql', { query: fullDocument(schema, rootField), variables }),
    foreignIn: (response) => {
      const text = everythingIn(response);
      return foreignWords.filter((word) => text.includes(word));
    },
    othersNow: () => Promise.all(others.map(({ committee }) => fingerprintOf(platform.database, committee.tenant.id))),
  };
}

/** Everything that came back, with what is hidden in cursors. */
function everythingIn({ text, headers }: Response): string {
  const hidden = [...text.matchAll(/[\w-]{40,}/g)].map(([word]) => Buffer.from(word, 'base64url').toString('utf8'));
  return [text, JSON.stringify(headers), ...hidden].join('\n').toLowerCase();
}
