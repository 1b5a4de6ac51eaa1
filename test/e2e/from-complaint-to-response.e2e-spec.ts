import { randomUUID } from 'node:crypto';
import { aComplaint } from '../builders/a-complaint.js';
import { testApplication, type TestApplication, type TestCommittee } from '../support/application.js';
import { type Caller } from '../support/caller.js';
import {
  acknowledgeReceipt,
  decideAdmissibility,
  fileComplaint,
  getCase,
  intakeCheck,
  requestResponse,
  submitResponse,
} from '../support/documents.js';

interface Filed {
  fileComplaint: {
    caseId: string;
    number: string;
    loginCode: string;
    password: string;
    confirmationSentTo: string | null;
  };
}
interface SeenCase {
  id: string;
  version: number;
  stage: string;
  admissibility: {
    outcome: string;
    opensOn: string | null;
    grounds: { ground: string; source: string; refersTo: { key: string }[] }[];
    refersTo: { key: string }[];
  } | null;
  deadlines: { term: string; dueOn: string; status: string; why: string[] }[];
  timeline: { type: string; on: string }[];
  steps: { step: string; open: boolean; reason: string | null }[];
  complaint: { description: string };
  complainant: { name: string };
  response: { text: string; policy: string | null; receivedOn: string } | null;
}

let platform: TestApplication;
let kwru: TestCommittee;
let twente: TestCommittee;

beforeAll(async () => {
  platform = await testApplication();
  platform.clock.set('2022-12-01T09:00:00Z');
  kwru = await platform.committee('kwru');
  twente = await platform.committee('twente');
});
afterAll(() => platform.close());
beforeEach(() => platform.clock.set('2022-12-01T09:00:00Z'));

const atUtrecht = {
  participant: 'bo-ex',
  priorSteps: [{ step: 'corporation', form: 'written', on: '2022-09-01', answer: 'unsatisfactory' }],
  forums: [
    { forum: 'huurcommissie', state: 'none' },
    { forum: 'court', state: 'none' },
  ],
  earlierAdvice: false,
};
const inTwente = {
  participant: 'welbions',
  priorSteps: [
    { step: 'contact', form: 'spoken', answer: 'refused' },
    { step: 'headOfDepartment', form: 'written', answer: 'refused' },
  ],
};

async function filed(committee: TestCommittee, changed: object) {
  return (await committee.visitor().gets<Filed>(fileComplaint, { input: aComplaint(changed) })).fileComplaint;
}

/** Signs in anew each time: sessions end while the clock of these tests jumps. */
type Person = () => Promise<Caller>;

async function seen(person: Person, id: string): Promise<SeenCase> {
  return (await (await person()).gets<{ case: SeenCase }>(getCase, { id })).case;
}

async function taken(
  person: Person,
  document: string,
  step: { caseId: string; expectedVersion: number; [input: string]: unknown },
): Promise<SeenCase> {
  const input = { clientKey: randomUUID(), ...step };
  const data = await (await person()).gets<Record<string, { case: SeenCase }>>(document, { input });
  return Object.values(data)[0]!.case;
}

describe('a complaint at the committee of Utrecht', () => {
  it('comes to the response of the corporation, with 14 days from the request', async () => {
    const secretary = () => kwru.staff('secretary');
    const corporation = () => kwru.staff('participantContact', 'bo-ex');
    const { caseId, loginCode, password } = await filed(kwru, atUtrecht);
    const complainant = () => kwru.complainant({ loginCode, password });

    platform.clock.set('2022-12-23T10:00:00Z');
    const acknowledged = await taken(secretary, acknowledgeReceipt, { caseId, expectedVersion: 1, on: '2022-12-05' });
    const admitted = await taken(secretary, decideAdmissibility, { caseId, expectedVersion: 2, outcome: 'admitted' });
    const requested = await taken(secretary, requestResponse, { caseId, expectedVersion: 3 });
    platform.clock.set('2023-01-06T20:00:00Z');
    const responded = await taken(corporation, submitResponse, {
      caseId,
      expectedVersion: 4,
      text: 'We will mend the roof.',
    });

    expect(acknowledged.deadlines).toContainEqual(
      expect.objectContaining({ term: 'acknowledgement', dueOn: '2022-12-15', status: 'met' }),
    );
    expect(admitted.stage).toBe('admitted');
    expect(requested.deadlines).toContainEqual(
      expect.objectContaining({ term: 'corporationResponse', dueOn: '2023-01-06', status: 'running' }),
    );
    expect(responded.deadlines).toContainEqual(
      expect.objectContaining({ term: 'corporationResponse', dueOn: '2023-01-06', status: 'met' }),
    );
    expect(await seen(complainant, caseId)).toMatchObject({
      stage: 'responded',
      response: { text: 'We will mend the roof.', receivedOn: '2023-01-06' },
      timeline: [
        { type: 'complaintFiled', on: '2022-12-01' },
        { type: 'receiptAcknowledged', on: '2022-12-05' },
        { type: 'admissibilityDecided', on: '2022-12-23' },
        { type: 'responseRequested', on: '2022-12-23' },
        { type: 'responseSubmitted', on: '2023-01-06' },
      ],
    });
  });

  it('is late with its response on the first day after the last', async () => {
    const secretary = () => kwru.staff('secretary');
    const { caseId } = await filed(kwru, atUtrecht);
    platform.clock.set('2022-12-23T10:00:00Z');
    await taken(secretary, decideAdmissibility, { caseId, expectedVersion: 1, outcome: 'admitted' });
    await taken(secretary, requestResponse, { caseId, expectedVersion: 2 });

    platform.clock.set('2023-01-06T22:59:00Z');
    const onTheLastDay = await seen(secretary, caseId);
    platform.clock.set('2023-01-06T23:01:00Z');
    const afterMidnight = await seen(secretary, caseId);

    const status = ({ deadlines }: SeenCase) => deadlines.find(({ term }) => term === 'corporationResponse')?.status;
    expect([status(onTheLastDay), status(afterMidnight)]).toEqual(['running', 'overdue']);
  });

  it('about a rent increase is warned about, taken in, and refused with its source and the Huurcommissie', async () => {
    const secretary = () => kwru.staff('secretary');
    const answers = { ...atUtrecht, subject: 'rentIncrease' };

    const advice = await kwru.visitor().gets<{ intakeCheck: object }>(intakeCheck, { answers });
    const { caseId, loginCode, password } = await filed(kwru, answers);
    const admitting = await (
      await secretary()
    ).asks(decideAdmissibility, {
      input: { clientKey: randomUUID(), caseId, expectedVersion: 1, outcome: 'admitted' },
    });
    const refused = await taken(secretary, decideAdmissibility, {
      caseId,
      expectedVersion: 1,
      outcome: 'refused',
      grounds: ['rentPrice'],
    });
    const toComplainant = await seen(() => kwru.complainant({ loginCode, password }), caseId);

    expect(advice.intakeCheck).toMatchObject({ answer: 'no', refersTo: [{ key: 'huurcommissie' }, { key: 'court' }] });
    expect(admitting.errors[0]?.extensions).toMatchObject({ code: 'STEP_REFUSED', reason: 'groundApplies' });
    expect(refused).toMatchObject({ stage: 'refused', admissibility: { outcome: 'refused' } });
    expect(toComplainant.admissibility?.grounds).toMatchObject([
      {
        ground: 'rentPrice',
        source: 'folder, "Over sommige dingen kunt u niet bij ons klagen"',
        refersTo: [{ key: 'huurcommissie' }, { key: 'court' }],
      },
    ]);
  });

  it('after less than a month of silence waits until the day on which it opens, and is then admitted', async () => {
    const secretary = () => kwru.staff('secretary');
    const answers = {
      ...atUtrecht,
      subject: 'repair',
      priorSteps: [{ step: 'corporation', form: 'written', on: '2022-11-10', answer: 'none' }],
    };

    const advice = await kwru.visitor().gets<{ intakeCheck: object }>(intakeCheck, { answers });
    const { caseId } = await filed(kwru, answers);
    const waiting = await taken(secretary, decideAdmissibility, {
      caseId,
      expectedVersion: 1,
      outcome: 'notYet',
      grounds: ['silenceTooShort'],
    });
    platform.clock.set('2022-12-09T10:00:00Z');
    const tooEarly = await (
      await secretary()
    ).asks(decideAdmissibility, {
      input: { clientKey: randomUUID(), caseId, expectedVersion: 2, outcome: 'admitted' },
    });
    platform.clock.set('2022-12-10T10:00:00Z');
    const admitted = await taken(secretary, decideAdmissibility, { caseId, expectedVersion: 2, outcome: 'admitted' });

    expect(advice.intakeCheck).toMatchObject({ answer: 'notYet', opensOn: '2022-12-10' });
    expect(waiting).toMatchObject({ stage: 'waiting', admissibility: { opensOn: '2022-12-10' } });
    expect(tooEarly.errors[0]?.extensions).toMatchObject({ code: 'STEP_REFUSED', reason: 'groundApplies' });
    expect(admitted.stage).toBe('admitted');
  });
});

describe('a complaint at the committee of Twente', () => {
  it('comes to the response of the corporation, with 7 working days and Boxing Day skipped', async () => {
    const secretary = () => twente.staff('secretary');
    const corporation = () => twente.staff('participantContact', 'welbions');
    const { caseId } = await filed(twente, inTwente);

    platform.clock.set('2022-12-23T10:00:00Z');
    await taken(secretary, decideAdmissibility, { caseId, expectedVersion: 1, outcome: 'admitted' });
    const requested = await taken(secretary, requestResponse, { caseId, expectedVersion: 2 });
    platform.clock.set('2023-01-05T10:00:00Z');
    const responded = await taken(corporation, submitResponse, {
      caseId,
      expectedVersion: 3,
      text: 'No.',
      policy: 'We wait for spring.',
    });

    expect(requested.deadlines[0]).toMatchObject({
      term: 'corporationResponse',
      dueOn: '2023-01-04',
      status: 'running',
    });
    expect(requested.deadlines[0]?.why.join(' ')).toMatch(/Monday 26 December.*Wednesday 4 January 2023/s);
    expect(responded.deadlines[0]).toMatchObject({ dueOn: '2023-01-04', status: 'metLate' });
  });

  it('about allocation is refused and sent nowhere, because the regulation names no place', async () => {
    const secretary = () => twente.staff('secretary');
    const answers = { ...inTwente, subject: 'allocation' };

    const advice = await twente.visitor().gets<{ intakeCheck: object }>(intakeCheck, { answers });
    const { caseId } = await filed(twente, answers);
    const refused = await taken(secretary, decideAdmissibility, {
      caseId,
      expectedVersion: 1,
      outcome: 'refused',
      grounds: ['allocation'],
    });

    expect(advice.intakeCheck).toMatchObject({ answer: 'no', refersTo: [] });
    expect(refused.admissibility).toMatchObject({
      outcome: 'refused',
      refersTo: [],
      grounds: [{ ground: 'allocation', source: 'stap 3', refersTo: [] }],
    });
  });

  it('with only one refusal of the corporation is too early, without a day', async () => {
    const secretary = () => twente.staff('secretary');
    const [first] = inTwente.priorSteps;
    const answers = { ...inTwente, subject: 'repair', priorSteps: [first, { step: 'headOfDepartment', form: 'none' }] };

    const advice = await twente.visitor().gets<{ intakeCheck: object }>(intakeCheck, { answers });
    const { caseId } = await filed(twente, answers);
    const waiting = await taken(secretary, decideAdmissibility, {
      caseId,
      expectedVersion: 1,
      outcome: 'notYet',
      grounds: ['notRefusedByHead'],
    });

    expect(advice.intakeCheck).toMatchObject({ answer: 'notYet', opensOn: null });
    expect(waiting).toMatchObject({ stage: 'waiting', admissibility: { outcome: 'notYet', opensOn: null } });
  });
});
