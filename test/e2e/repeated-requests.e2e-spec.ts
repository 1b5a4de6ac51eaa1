import { randomUUID } from 'node:crypto';
import { aComplaint } from '../builders/a-complaint.js';
import { testApplication, type TestApplication, type TestCommittee } from '../support/application.js';
import { decideAdmissibility, fileComplaint, requestResponse } from '../support/documents.js';
import { fieldsOf, type Filed, fileAt, numberOfCases } from '../support/filing.js';

let platform: TestApplication;
let committee: TestCommittee;

beforeAll(async () => {
  platform = await testApplication();
  committee = await platform.committee('kwru');
});
afterAll(() => platform.close());

const file = (changed: object) => fileAt(committee, changed);

describe('a client key', () => {
  it('sent twice gives one case and the same answer', async () => {
    const input = aComplaint();
    const before = await numberOfCases(committee);

    const first = await committee.visitor().gets<Filed>(fileComplaint, { input });
    const second = await committee.visitor().gets<Filed>(fileComplaint, { input });

    expect(second).toEqual(first);
    expect(await numberOfCases(committee)).toBe(before + 1);
  });

  it('sent twice at the same moment gives one case and the same answer', async () => {
    const before = await numberOfCases(committee);
    const inputs = Array.from({ length: 5 }, () => aComplaint());

    const answers = await Promise.all(
      inputs.map((input) =>
        Promise.all([1, 2, 3].map(() => committee.visitor().gets<Filed>(fileComplaint, { input }))),
      ),
    );

    expect(answers.map((same) => new Set(same.map((answer) => JSON.stringify(answer))).size)).toEqual([1, 1, 1, 1, 1]);
    expect(await numberOfCases(committee)).toBe(before + 5);
  });

  it('used again for other input is refused, and nothing is stored', async () => {
    const input = aComplaint();
    await committee.visitor().gets<Filed>(fileComplaint, { input });
    const before = await numberOfCases(committee);

    const answer = await committee.visitor().asks(fileComplaint, { input: { ...input, subject: 'nuisance' } });

    expect([answer.errors[0]?.extensions.code, await numberOfCases(committee)]).toEqual(['CLIENT_KEY_REUSED', before]);
  });

  it('of another person is another key', async () => {
    const { fileComplaint: filed } = await committee.visitor().gets<Filed>(fileComplaint, { input: aComplaint() });
    const secretary = await committee.staff('secretary');
    const chair = await committee.staff('chair');
    const input = {
      clientKey: randomUUID(),
      caseId: filed.caseId,
      expectedVersion: 1,
      outcome: 'admitted',
      despite: [],
      motivation: 'x',
    };

    await secretary.asks(decideAdmissibility, { input: { ...input, outcome: 'refused', grounds: ['alreadyAdvised'] } });
    const answer = await chair.asks(decideAdmissibility, { input });

    expect(answer.errors[0]?.extensions.code).toBe('VERSION_CONFLICT');
  });

  it('that is no uuid is refused', async () => {
    expect(fieldsOf(await file({ clientKey: 'once' }))).toEqual(['clientKey']);
  });
});

describe('the same text with two keys', () => {
  it('gives two cases, which the secretary sees as possibly double and the complainant does not', async () => {
    const complaint = { description: 'The lift has been broken  for WEEKS.', dissatisfaction: 'y' };
    const first = await committee.visitor().gets<Filed>(fileComplaint, { input: aComplaint({ complaint }) });
    const second = await committee.visitor().gets<Filed>(fileComplaint, {
      input: aComplaint({ complaint: { ...complaint, description: 'the lift has been broken for weeks.' } }),
    });
    const secretary = await committee.staff('secretary');
    const complainant = await committee.complainant(second.fileComplaint);
    const document = 'query ($id: ID!) { case(id: $id) { possiblyDoubleOf } }';

    const toSecretary = await secretary.gets(document, { id: second.fileComplaint.caseId });
    const toComplainant = await complainant.asks(document, { id: second.fileComplaint.caseId });

    expect(toSecretary).toEqual({ case: { possiblyDoubleOf: [first.fileComplaint.caseId] } });
    expect(toComplainant).toMatchObject({
      data: { case: { possiblyDoubleOf: null } },
      errors: [{ extensions: { code: 'FIELD_DENIED' } }],
    });
  });
});

describe('a step', () => {
  it('out of order names what comes first', async () => {
    const { fileComplaint: filed } = await committee.visitor().gets<Filed>(fileComplaint, { input: aComplaint() });
    const secretary = await committee.staff('secretary');

    const answer = await secretary.asks(requestResponse, {
      input: { clientKey: randomUUID(), caseId: filed.caseId, expectedVersion: 1 },
    });

    expect(answer).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'STEP_REFUSED', reason: 'stepNotOpen', missing: ['decideAdmissibility'] } }],
    });
  });

  it('on a version that was changed meanwhile is a conflict that says the version of now', async () => {
    const { fileComplaint: filed } = await committee.visitor().gets<Filed>(fileComplaint, { input: aComplaint() });
    const secretary = await committee.staff('secretary');
    const step = () => ({
      clientKey: randomUUID(),
      caseId: filed.caseId,
      expectedVersion: 1,
      outcome: 'refused',
      grounds: ['alreadyAdvised'],
      motivation: 'x',
    });

    const answers = await Promise.all([1, 2, 3].map(() => secretary.asks(decideAdmissibility, { input: step() })));

    expect(answers.map(({ errors }) => errors[0]?.extensions.code ?? 'taken').sort()).toEqual([
      'VERSION_CONFLICT',
      'VERSION_CONFLICT',
      'taken',
    ]);
  });

  it('on a day in the future is refused with the last day possible', async () => {
    const { fileComplaint: filed } = await committee.visitor().gets<Filed>(fileComplaint, { input: aComplaint() });
    const secretary = await committee.staff('secretary');
    const input = {
      clientKey: randomUUID(),
      caseId: filed.caseId,
      expectedVersion: 1,
      outcome: 'refused',
      grounds: ['alreadyAdvised'],
      motivation: 'x',
    };

    const answer = await secretary.asks(decideAdmissibility, { input: { ...input, on: '2026-03-03' } });

    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'STEP_REFUSED', reason: 'dateInFuture' });
  });
});
