import { aComplaint } from '../builders/a-complaint.js';
import { testApplication, type TestApplication, type TestCommittee } from '../support/application.js';
import { fileComplaint, getCase, intakeCheck } from '../support/documents.js';
import { fieldsOf, fileAt, numberOfCases, problemsOf } from '../support/filing.js';

let platform: TestApplication;
let committee: TestCommittee;

beforeAll(async () => {
  platform = await testApplication();
  committee = await platform.committee('kwru');
});
afterAll(() => platform.close());

const file = (changed: object) => fileAt(committee, changed);

describe('a host name', () => {
  it.each(['nobody.localhost:3000', 'kwru.example', 'localhost:3000', 'kwru.localhost.example:3000'])(
    'that is no committee, %s, says where the list is',
    async (host) => {
      const response = await committee.visitor().at(host).post('/graphql', { query: '{ committee { name } }' });

      expect([response.status, response.body]).toEqual([
        404,
        expect.objectContaining({ code: 'NOT_FOUND', message: expect.stringContaining('the address of the platform') }),
      ]);
    },
  );

  it('is the only thing that names the tenant', async () => {
    const answer = await committee.visitor().gets<{ committee: { slug: string } }>('{ committee { slug } }');

    expect(answer.committee.slug).toBe('kwru');
  });
});

describe('filing a complaint', () => {
  it('without required contents names every missing field at once, and stores nothing', async () => {
    const before = await numberOfCases(committee);

    const answer = await file({ complainant: {}, complaint: {} });

    expect(answer.errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(fieldsOf(answer).sort()).toEqual([
      'complainant.email',
      'complainant.name',
      'complaint.description',
      'complaint.dissatisfaction',
    ]);
    expect(await numberOfCases(committee)).toBe(before);
  });

  it('with white space only is filing without contents', async () => {
    const answer = await file({ complainant: { name: ' \t', email: 'zoe@renter.example' } });

    expect(fieldsOf(answer)).toEqual(['complainant.name']);
  });

  it('can be done with a telephone number or an address instead of an e-mail address', async () => {
    const byPhone = await file({ complainant: { name: 'Zoë', phone: '030 555 01 01' } });
    const byAddress = await file({ complainant: { name: 'Zoë', address: 'Voorbeeldstraat 1, Utrecht' } });

    expect([byPhone.errors, byAddress.errors]).toEqual([[], []]);
  });

  it('about a corporation that does not take part says to choose one from the list, beside all other problems', async () => {
    const answer = await file({ participant: 'welbions', complainant: { name: '', phone: '1' } });

    expect(fieldsOf(answer)).toEqual(['participant', 'complainant.name']);
  });

  it.each(['bo-ex\u0000', "bo-ex' or 1=1", 'x'.repeat(61), ''])(
    'about %j does not reach the database',
    async (participant) => {
      const answer = await file({ participant });

      expect(fieldsOf(answer)).toEqual(['participant']);
    },
  );

  it.each([
    ['2026-02-29', 'no day of the calendar'],
    ['2026-13-01', 'no day of the calendar'],
    ['1 March 2026', 'no day of the calendar'],
    ['0000-01-01', 'no day of the calendar'],
  ])('with the day %s says that it does not exist', async (on, said) => {
    const answer = await file({ priorSteps: [{ step: 'corporation', form: 'written', on }] });

    expect(answer.errors[0]).toMatchObject({
      message: expect.stringContaining(said),
      extensions: { code: 'BAD_INPUT' },
    });
  });

  it('with a day in the future names the field and the last day that is possible', async () => {
    const answer = await file({ priorSteps: [{ step: 'corporation', form: 'written', on: '2026-03-03' }] });

    expect(problemsOf(answer)).toEqual([
      { field: 'priorSteps.0.on', message: expect.stringMatching(/2026-03-03 lies in the future.*2026-03-02/) },
    ]);
  });

  it('with today as the day of a prior step is in time', async () => {
    const answer = await file({ priorSteps: [{ step: 'corporation', form: 'written', on: '2026-03-02' }] });

    expect(answer.errors).toEqual([]);
  });

  it('with a prior step that the regulation does not have names those it has', async () => {
    const answer = await file({ priorSteps: [{ step: 'headOfDepartment' }] });

    expect(problemsOf(answer)).toEqual([
      { field: 'priorSteps.0.step', message: expect.stringContaining('corporation') },
    ]);
  });

  it.each(['description', 'dissatisfaction', 'desiredOutcome'])('takes a %s of 20,000 characters', async (field) => {
    const answer = await file({ complaint: { description: 'x', dissatisfaction: 'y', [field]: '😀'.repeat(20_000) } });

    expect(answer.errors).toEqual([]);
  });

  it('refuses a text of 20,001 characters and says the limit', async () => {
    const answer = await file({ complaint: { description: 'x'.repeat(20_001), dissatisfaction: 'y' } });

    expect(problemsOf(answer)).toEqual([
      { field: 'complaint.description', message: expect.stringContaining('20001 characters; at most 20000 fit') },
    ]);
  });

  it('refuses a body of more than 256 kB and says the limit', async () => {
    const response = await committee
      .visitor()
      .post('/graphql', { query: '{ committee { name } }', variables: { x: 'x'.repeat(262_144) } });

    expect([response.status, response.body]).toEqual([
      413,
      { code: 'TOO_LARGE', message: expect.stringContaining('256 kB') },
    ]);
  });

  it('refuses half a character and says what to do', async () => {
    const body = JSON.stringify({
      query: fileComplaint,
      variables: { input: aComplaint({ complaint: { description: 'HALF', dissatisfaction: 'y' } }) },
    });
    const response = await committee.visitor().post('/graphql', body.replace('HALF', '\\ud83d'));

    expect(JSON.stringify(response.body)).toContain('half a character');
  });

  it('keeps NUL, right-to-left text, emoji and 4-byte characters exactly as they were typed', async () => {
    const description = 'NUL\u0000 \u202eعربي\u202c עברית 👩‍👩‍👧‍👦 𝒳 é e\u0301 \r\n\ttab "quotes" {{name}} <b>';
    const name = 'Zoë\u0000 👩🏽‍🚀 بن';
    const { data } = await file({
      complainant: { name, email: 'zoe@renter.example' },
      complaint: { description, dissatisfaction: 'y' },
    });

    const complainant = await committee.complainant(data!.fileComplaint);
    const seen = await complainant.gets<{ case: { complaint: object; complainant: object } }>(getCase, {
      id: data!.fileComplaint.caseId,
    });

    expect([seen.case.complaint, seen.case.complainant]).toMatchObject([{ description }, { name }]);
  });

  it('takes null for a field that may be left out', async () => {
    const answer = await file({
      complainant: { name: 'Zoë', email: null, phone: '1', address: null },
      complaint: { description: 'x', dissatisfaction: 'y', period: null },
      priorSteps: null,
      forums: null,
      earlierAdvice: null,
    });

    expect(answer.errors).toEqual([]);
  });

  it.each(['zoe', 'zoe@', 'a b@renter.example', 'zoe@renter.example\r\nBcc: x@y.example'])(
    'does not take %j for an e-mail address',
    async (email) => {
      const answer = await file({ complainant: { name: 'Zoë', email } });

      expect(fieldsOf(answer)).toEqual(['complainant.email']);
    },
  );

  it('does not repeat in an error what somebody wrote', async () => {
    const answer = await committee.visitor().asks(fileComplaint, { input: aComplaint({ subject: 'MARKED-WORD' }) });

    expect(JSON.stringify(answer)).not.toContain('MARKED-WORD');
  });
});

describe('the check before filing', () => {
  it('tells of a day in the future as filing does', async () => {
    const answers = { priorSteps: [{ step: 'corporation', on: '2027-01-01' }] };

    const answer = await committee.visitor().asks(intakeCheck, { answers });

    expect(fieldsOf(answer)).toEqual(['priorSteps.0.on']);
  });
});
