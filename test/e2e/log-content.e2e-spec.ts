import { AppointmentService } from '#committees';
import { AccountService } from '#sign-in';
import { TenantDoor } from '#tenancy';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { randomUUID } from 'node:crypto';
import supertest, { type Response } from 'supertest';
import { aComplaint } from '../builders/a-complaint.js';
import { testApplication, type TestApplication, type TestCommittee } from '../support/application.js';
import { type Caller } from '../support/caller.js';
import {
  acknowledgeReceipt,
  decideAdmissibility,
  fileComplaint,
  getCase,
  requestResponse,
  submitResponse,
} from '../support/documents.js';
import { fullDocument } from '../support/isolation/full-document.js';
import { databaseFaults, during } from '../support/marks/database-fault.js';
import { dumpOf, wordsIn } from '../support/marks/find-word.js';
import { Marks } from '../support/marks/marks.js';

const answered = {
  priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-05', answer: 'unsatisfactory' }],
  forums: [
    { forum: 'huurcommissie', state: 'none' },
    { forum: 'court', state: 'none' },
  ],
  earlierAdvice: false,
};

const marks = new Marks();
/** What was answered to those who did something wrong, or for whom something went wrong. */
const errors: string[] = [];
let platform: TestApplication;
let committee: TestCommittee;
let secretary: Caller;
let contact: Caller;
let caseId: string;
/** A case that was filed and waits for its first decision. */
let openCaseId: string;

/** How much was logged before the running test. */
let loggedBefore = 0;

const logged = () => wordsIn(platform.logged().slice(loggedBefore), marks.words);
const toldInErrors = () => wordsIn(errors.join('\n'), marks.words);
const stored = async () => wordsIn(await dumpOf(platform.database), marks.words);

beforeAll(async () => {
  platform = await testApplication();
  committee = await platform.committee('kwru');
  secretary = await markedStaff('secretary');
  contact = await committee.staff('participantContact', 'bo-ex');
  openCaseId = await newCase();
});
afterAll(() => platform.close());
beforeEach(() => {
  errors.length = 0;
  loggedBefore = platform.logged().length;
});

async function newCase(): Promise<string> {
  const input = aComplaint(answered);
  const data = await committee.visitor().gets<{ fileComplaint: { caseId: string } }>(fileComplaint, { input });
  return data.fileComplaint.caseId;
}

async function markedStaff(role: 'secretary'): Promise<Caller> {
  const { app, clock } = platform;
  const password = marks.for('password of staff');
  const person = { name: marks.for('name of staff'), email: `${marks.for('email of staff')}@committee.example` };
  const accountId = await app.get(AccountService).open(person.email, password);
  const appointment = { accountId, person, role, from: clock.today('Europe/Amsterdam') };
  await app.get(TenantDoor).run(committee.tenant.id, () => app.get(AppointmentService).appoint(appointment));
  return committee.visitor().signIn({ kind: 'staff', email: person.email, password });
}

function markedComplaint(changed: object = {}) {
  return aComplaint({
    ...answered,
    complainant: {
      name: marks.for('name'),
      email: `${marks.for('email')}@renter.example`,
      phone: marks.for('phone'),
      address: marks.for('address'),
    },
    complaint: {
      description: marks.for('description'),
      dissatisfaction: marks.for('dissatisfaction'),
      desiredOutcome: marks.for('desired outcome'),
      period: marks.for('period'),
      against: marks.for('against'),
    },
    ...changed,
  });
}

/** Keeps the answer when it tells of an error; says whether it did. */
function keep({ status, text, headers }: Response): boolean {
  const failed = status >= 400 || text.includes('"errors"');
  if (failed) {
    errors.push(`${text}\n${JSON.stringify(headers)}`);
  }
  return failed;
}

const asks = async (caller: Caller, query: string, variables: object = {}) =>
  keep(await caller.post('/graphql', { query, variables }));

const stepInput = (expectedVersion: number, more: object = {}) => ({
  input: { clientKey: randomUUID(), caseId, expectedVersion, ...more },
});

describe('a case from its filing to the response', () => {
  it('is told to those who may read it', async () => {
    const data = await committee
      .visitor()
      .gets<{ fileComplaint: { caseId: string } }>(fileComplaint, { input: markedComplaint() });
    caseId = data.fileComplaint.caseId;
    await secretary.gets(acknowledgeReceipt, stepInput(1));
    await secretary.gets(
      decideAdmissibility,
      stepInput(2, { outcome: 'admitted', motivation: marks.for('motivation') }),
    );
    await secretary.gets(requestResponse, stepInput(3));
    await contact.gets(submitResponse, stepInput(4, { text: marks.for('response'), policy: marks.for('policy') }));

    const { schema } = platform.app.get(GraphQLSchemaHost);
    const seen = JSON.stringify(await secretary.gets(fullDocument(schema, 'Query.case'), { id: caseId }));

    // Nine of the complaint, the reasons, the response with its policy, and the name of the secretary.
    expect(wordsIn(seen, marks.words)).toHaveLength(13);
  });

  it('leaves no word in the log and none in the database', async () => {
    loggedBefore = 0;

    expect({ logged: logged(), stored: await stored() }).toEqual({ logged: [], stored: [] });
  });
});

const filing = (changed: () => object) => () =>
  asks(committee.visitor(), fileComplaint, { input: aComplaint({ ...answered, ...changed() }) });
const decision = (more: () => object) => () =>
  asks(secretary, decideAdmissibility, { input: { ...stepInput(1).input, caseId: openCaseId, ...more() } });
const document = (text: () => string) => () => asks(secretary, text());

/** Every way to send something that is refused, with a marked word in what is wrong. */
const refused: Readonly<Record<string, () => Promise<boolean>>> = {
  'a complaint that says nothing': filing(() => ({ complainant: { phone: marks.for('phone only') }, complaint: {} })),
  'an e-mail address that is none': filing(() => ({
    complainant: { name: 'A', email: `${marks.for('no address')} at home` },
  })),
  'a name that is too long': filing(() => ({ complainant: { name: marks.for('long name').repeat(30), phone: '1' } })),
  'a description that is too long': filing(() => ({
    complaint: { description: marks.for('long text').repeat(2_000) },
  })),
  'half a character': filing(() => ({ complaint: { description: `${marks.for('half')}\ud800` } })),
  'a text that is a list': filing(() => ({ complaint: { description: [marks.for('list')] } })),
  'a text that is an object': filing(() => ({ complaint: { description: { said: marks.for('object') } } })),
  'a complaint that is a text': filing(() => ({ complaint: marks.for('text for object') })),
  'a field that is not there': filing(() => ({ complaint: { description: 'A', [marks.for('field')]: 'x' } })),
  'a client key that is none': filing(() => ({ clientKey: marks.for('client key') })),
  'a participant of nowhere': filing(() => ({ participant: marks.for('participant') })),
  'a participant that is no word': filing(() => ({ participant: `${marks.for('no word')}, of course!` })),
  'a prior step of nowhere': filing(() => ({ priorSteps: [{ step: marks.for('prior step'), form: 'written' }] })),
  'a forum of nowhere': filing(() => ({ forums: [{ forum: marks.for('forum'), state: 'none' }] })),
  'a forum in no state': filing(() => ({ forums: [{ forum: 'court', state: marks.for('state') }] })),
  'a subject of nowhere': filing(() => ({ subject: marks.for('subject') })),
  'a language of nobody': filing(() => ({ language: marks.for('language') })),
  'a day that is none': filing(() => ({
    priorSteps: [{ step: 'corporation', form: 'written', on: marks.for('day') }],
  })),
  'a version that is none': () =>
    asks(secretary, requestResponse, { input: { ...stepInput(1).input, expectedVersion: marks.for('version') } }),
  'a case that is none': () =>
    asks(secretary, requestResponse, { input: { ...stepInput(1).input, caseId: marks.for('case id') } }),
  'the id of no case': () => asks(secretary, getCase, { id: marks.for('id') }),
  'a ground of nowhere': decision(() => ({ outcome: 'refused', grounds: [marks.for('ground')] })),
  'a set-aside of nowhere': decision(() => ({ outcome: 'admitted', despite: [marks.for('despite')] })),
  'a decision on a case that moved on': () =>
    asks(
      secretary,
      decideAdmissibility,
      stepInput(1, { outcome: 'admitted', motivation: marks.for('late motivation') }),
    ),
  'a response to nothing': () => asks(contact, submitResponse, stepInput(5, { text: marks.for('second response') })),
  'a response of nobody': () =>
    asks(committee.visitor(), submitResponse, stepInput(5, { text: marks.for('response of nobody') })),
  'a cursor that is none': document(() => `{ cases(after: "${marks.for('cursor')}") { totalCount } }`),
  'a number that is none': document(() => `{ cases(filter: { number: "${marks.for('number')}" }) { totalCount } }`),
  'a text for a number': document(() => `{ cases(first: "${marks.for('literal')}") { totalCount } }`),
  'a word that the schema does not have': document(
    () => `{ cases(orderBy: ${marks.for('enum literal')}) { totalCount } }`,
  ),
  'a document that breaks off in a text': document(() => `{ case(id: "${marks.for('broken text')}`),
  'a text where there is no place for one': document(() => `{ case "${marks.for('misplaced')}" }`),
  'a text block where there is no place for one': document(() => `{ case """${marks.for('misplaced block')}""" }`),
  'the same key for another request': async () => {
    const input = stepInput(5, { text: marks.for('first of two') }).input;
    await asks(committee.visitor(), fileComplaint, { input: aComplaint({ ...answered, clientKey: input.clientKey }) });
    return asks(committee.visitor(), fileComplaint, { input: markedComplaint({ clientKey: input.clientKey }) });
  },
};

describe('a request that is refused', () => {
  it.each(Object.keys(refused))('because of %s is answered without a word of it', async (name) => {
    const failed = await refused[name]!();

    expect({ failed, told: toldInErrors(), logged: logged() }).toEqual({ failed: true, told: [], logged: [] });
  });
});

const post = async (body: string | object, type = 'application/json', path = '/graphql') =>
  keep(
    await supertest(platform.app.getHttpServer())
      .post(path)
      .set('host', committee.host)
      .set('content-type', type)
      .send(body),
  );
const signIn = async (body: object) => keep(await committee.visitor().post('/sign-in', body));
const withHeader = (header: string, value: string) =>
  supertest(platform.app.getHttpServer())
    .post('/graphql')
    .set('host', committee.host)
    .set(header, value)
    .send({ query: '{ nonsense }' });

/** The same outside GraphQL. */
const turnedAway: Readonly<Record<string, () => Promise<boolean>>> = {
  'JSON that breaks off': () => post(`{"query": "${marks.for('broken json')}`),
  'JSON that is a text': () => post(JSON.stringify(marks.for('json text'))),
  'plain text': () => post(marks.for('plain'), 'text/plain'),
  'a form': () => post(`query=${marks.for('form')}`, 'application/x-www-form-urlencoded'),
  'more than fits': () =>
    post({ query: '{ viewer { kind } }', variables: { text: marks.for('large').repeat(20_000) } }),
  'a page of nowhere': async () =>
    keep(await committee.visitor().post(`/${marks.for('path')}?q=${marks.for('query')}`, {})),
  'a host of nobody': async () =>
    keep(
      await committee
        .visitor()
        .at(`${marks.for('host')}.localhost:3000`)
        .get('/tenant.json'),
    ),
  'a cookie of nobody': async () => keep(await withHeader('cookie', `session=${marks.for('cookie')}`)),
  'a header of its own': async () => keep(await withHeader('user-agent', marks.for('user agent'))),
  'an address that is none': async () => keep(await withHeader('x-forwarded-for', marks.for('forwarded'))),
  'an unknown e-mail address': () =>
    signIn({ kind: 'staff', email: `${marks.for('unknown')}@x.example`, password: marks.for('wrong') }),
  'an unknown code': () => signIn({ kind: 'complainant', code: marks.for('code'), password: marks.for('wrong too') }),
  'a sign-in as nothing': () => signIn({ kind: marks.for('kind'), password: marks.for('password') }),
  'a sign-in with a list': () => signIn({ kind: 'staff', email: [marks.for('list of email')], password: 1 }),
};

describe('a request that is turned away', () => {
  it.each(Object.keys(turnedAway))('with %s is answered without a word of it', async (name) => {
    const failed = await turnedAway[name]!();

    expect({ failed, told: toldInErrors(), logged: logged() }).toEqual({ failed: true, told: [], logged: [] });
  });
});

describe('an error of the database', () => {
  const faults = databaseFaults(marks.for('database'));

  it.each(faults.map((fault) => [fault.name, fault] as const))(
    'when there is %s is answered and logged without a word',
    async (_, fault) => {
      openCaseId = await newCase();
      await during(platform.database, fault, async () => {
        await asks(committee.visitor(), fileComplaint, { input: markedComplaint() });
        await decision(() => ({ outcome: 'admitted', motivation: marks.for('motivation') }))();
        await asks(secretary, getCase, { id: caseId });
        await asks(secretary, '{ viewer { displayName } }');
        await asks(secretary, `{ cases(filter: { stages: ["${marks.for('stage')}"] }) { totalCount } }`);
      });

      const logLines = platform.logged().slice(loggedBefore).split('"level":"error"').length - 1;
      const accidents = errors.filter((error) => error.includes('"INTERNAL"')).length;
      expect(accidents).toBeGreaterThan(0);
      expect(logLines).toBeGreaterThanOrEqual(accidents);
      expect({ told: toldInErrors(), logged: logged() }).toEqual({ told: [], logged: [] });
    },
  );
});

describe('after all this', () => {
  it('no word stands in the log, and none in the database, in any form', async () => {
    loggedBefore = 0;

    expect(marks.words.length).toBeGreaterThanOrEqual(40);
    expect({ logged: logged(), stored: await stored() }).toEqual({ logged: [], stored: [] });
  });
});

describe('the search for words', () => {
  it.each([
    ['plainly', (word: string) => `a ${word}.`],
    ['in capitals', (word: string) => word.toUpperCase()],
    ['as bytes', (word: string) => `\\x00${Buffer.from(word).toString('hex')}00`],
    ['in base64', (word: string) => Buffer.from(`{"a":"${word}"}`).toString('base64')],
    ['in base64 among others', (word: string) => Buffer.from(`xx${word}xx`).toString('base64')],
    ['as bytes of base64', (word: string) => Buffer.from(Buffer.from(word).toString('base64')).toString('hex')],
  ])('finds a word that stands there %s', (_, written) => {
    expect(wordsIn(written('kroket999found'), ['kroket998other', 'kroket999found'])).toEqual(['kroket999found']);
  });
});
