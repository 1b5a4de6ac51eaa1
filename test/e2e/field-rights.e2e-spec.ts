import { randomUUID } from 'node:crypto';
import { testApplication, type TestApplication, type TestCommittee } from '../support/application.js';
import { type Answer, type Caller } from '../support/caller.js';
import { decideAdmissibility, requestResponse } from '../support/documents.js';
import { type Filed, fileAt } from '../support/filing.js';

interface Seen {
  readonly number: string;
  readonly possiblyDoubleOf: string[] | null;
  readonly complaint: { readonly description: string } | null;
  readonly stage: string;
}

const intake = {
  priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-05', answer: 'unsatisfactory' }],
  forums: [
    { forum: 'huurcommissie', state: 'none' },
    { forum: 'court', state: 'none' },
  ],
  earlierAdvice: false,
};

const fields = 'number possiblyDoubleOf complaint { description } stage';
const oneCase = `query ($id: ID!) { case(id: $id) { ${fields} } }`;
const decide = (input: string) => `decideAdmissibility(input: ${input}) { case { version possiblyDoubleOf } }`;

let platform: TestApplication;
let kwru: TestCommittee;
let earlier: Filed['fileComplaint'];
let later: Filed['fileComplaint'];
let secretary: Caller;

beforeAll(async () => {
  platform = await testApplication();
  kwru = await platform.committee('kwru');
  secretary = await kwru.staff('secretary');
  earlier = (await fileAt(kwru, intake)).data!.fileComplaint;
  later = (await fileAt(kwru, intake)).data!.fileComplaint;
  const step = (expectedVersion: number) => ({ clientKey: randomUUID(), caseId: later.caseId, expectedVersion });
  await secretary.gets(decideAdmissibility, { input: { ...step(1), outcome: 'admitted' } });
  await secretary.gets(requestResponse, { input: step(2) });
}, 60_000);
afterAll(() => platform.close());

/** Each error as its code and the path of the field. */
function denialsIn({ errors }: Answer<unknown>): string[] {
  return errors.map((error) => {
    const { path = [] } = error as { path?: readonly (string | number)[] };
    return `${error.extensions.code} ${path.join('.')}`;
  });
}

async function versionOf(caseId: string): Promise<number> {
  const data = await secretary.gets<{ case: { version: number } }>('query ($id: ID!) { case(id: $id) { version } }', {
    id: caseId,
  });
  return data.case.version;
}

describe('which complaints perhaps came twice', () => {
  it('is answered to the secretary', async () => {
    const data = await secretary.gets<{ case: Seen }>(oneCase, { id: later.caseId });

    expect(data.case.possiblyDoubleOf).toEqual([earlier.caseId]);
  });

  it.each([
    ['the contact of the corporation', () => kwru.staff('participantContact', 'bo-ex')],
    ['the complainant', () => kwru.complainant(later)],
    ['the chair', () => kwru.staff('chair')],
  ])('is null to %s, who gets the rest of the case', async (_, person) => {
    const answer = await (await person()).asks<{ case: Seen }>(oneCase, { id: later.caseId });

    expect(answer.status).toBe(200);
    expect(answer.data?.case).toEqual({
      number: later.number,
      possiblyDoubleOf: null,
      complaint: { description: 'The roof leaks.' },
      stage: 'awaitingResponse',
    });
    expect(denialsIn(answer)).toEqual(['FIELD_DENIED case.possiblyDoubleOf']);
    expect(answer.errors[0]?.message).toContain('leave the field out');
  });

  it('is denied in a list for each case, which stays in it', async () => {
    const list = '{ cases { edges { node { number possiblyDoubleOf } } } }';

    const answer = await (await kwru.staff('chair')).asks<{ cases: { edges: { node: Seen }[] } }>(list);

    const nodes = answer.data?.cases.edges.map(({ node }) => node) ?? [];
    expect(nodes.map(({ number }) => number).sort()).toEqual([earlier.number, later.number]);
    expect(nodes.map(({ possiblyDoubleOf }) => possiblyDoubleOf)).toEqual([null, null]);
    expect(denialsIn(answer)).toEqual([
      'FIELD_DENIED cases.edges.0.node.possiblyDoubleOf',
      'FIELD_DENIED cases.edges.1.node.possiblyDoubleOf',
    ]);
  });
});

describe('a step whose answer is asked with a field that is denied', () => {
  const step = (expectedVersion: number) => ({
    clientKey: randomUUID(),
    caseId: earlier.caseId,
    expectedVersion,
    outcome: 'admitted',
  });

  it('is undone with everything beside it when another field failed', async () => {
    const chair = await kwru.staff('chair');
    const twice = `mutation ($input: DecideAdmissibilityInput!, $late: DecideAdmissibilityInput!) {
      ${decide('$input')}
      late: ${decide('$late')}
    }`;

    const answer = await chair.asks(twice, { input: step(1), late: step(1) });

    expect(answer.data).toBeNull();
    expect(denialsIn(answer)).toContain('FIELD_DENIED decideAdmissibility.case.possiblyDoubleOf');
    expect(denialsIn(answer)).toContain('VERSION_CONFLICT late');
    expect(await versionOf(earlier.caseId)).toBe(1);
  });

  it('is stored and answered when that is all', async () => {
    const chair = await kwru.staff('chair');

    const answer = await chair.asks(`mutation ($input: DecideAdmissibilityInput!) { ${decide('$input')} }`, {
      input: step(1),
    });

    expect(answer.data).toEqual({ decideAdmissibility: { case: { version: 2, possiblyDoubleOf: null } } });
    expect(denialsIn(answer)).toEqual(['FIELD_DENIED decideAdmissibility.case.possiblyDoubleOf']);
    expect(await versionOf(earlier.caseId)).toBe(2);
  });
});

describe('a field that whoever asks may see', () => {
  it('is answered without an error to everybody who may', async () => {
    const query = `query ($id: ID!) { case(id: $id) { number complaint { description } grounds(language: nl) { ground } } }`;

    for (const person of [secretary, await kwru.staff('chair'), await kwru.complainant(later)]) {
      const { errors, data } = await person.asks<{ case: Seen }>(query, { id: later.caseId });
      expect(errors).toEqual([]);
      expect(data?.case.number).toBe(later.number);
    }
  });
});
