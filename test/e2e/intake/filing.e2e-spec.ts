import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
import { fieldsOf, fileAt, problemsOf } from '../../support/filing.js';
import { columnOf, filedAt, inOrder, personOf, seenBy, taken, tried, whyNot } from './desk.js';
import { aCommitteeWithEverything, anInternalLadder, plugins } from './invented.js';
import { aRegulation } from '../../builders/a-regulation.js';

let platform: TestApplication;
let committee: TestCommittee;
let plain: TestCommittee;

beforeAll(async () => {
  platform = await testApplication(
    {},
    plugins(aCommitteeWithEverything(), anInternalLadder(), aRegulation({ id: 'plain' })),
  );
  platform.clock.set('2026-03-09T09:00:00Z');
  committee = await platform.committee('invented');
  plain = await platform.committee('plain');
});
afterAll(() => platform.close());

const twoPoints = { points: [{ text: 'The roof leaks.' }, { text: 'The rent is too high.', subject: 'rent' }] };

describe('a complaint in points', () => {
  it('shows each point with what it says, and the log holds ids only', async () => {
    const { caseId, complainant } = await filedAt(committee, twoPoints);

    expect((await seenBy(complainant, caseId))?.points).toEqual([
      { id: expect.any(String), text: 'The roof leaks.', subject: null },
      { id: expect.any(String), text: 'The rent is too high.', subject: 'rent' },
    ]);
    const { rows } = await platform.database.asAdmin((client) =>
      client.query<{ data: { points: object[] } }>('select data from case_event where case_id = $1', [caseId]),
    );
    expect(rows[0]?.data.points).toEqual([{ id: expect.any(String) }, { id: expect.any(String), subject: 'rent' }]);
  });

  it('is not filed with a point that says nothing', async () => {
    const answer = await fileAt(committee, { ...inOrder, points: [{ text: 'The roof leaks.' }, { text: ' ' }] });

    expect(fieldsOf(answer)).toEqual(['points.1.text']);
  });
});

describe('what is asked of a complaint', () => {
  it.each([
    ['a class that the regulation does not have', { complainantClass: 'tourist' }, ['complainantClass']],
    ['conduct of tomorrow', { conduct: { on: '2026-03-10' } }, ['conduct.on']],
    [
      'conduct that ended before it began',
      { conduct: { on: '2026-03-02', endedOn: '2026-03-01' } },
      ['conduct.endedOn'],
    ],
    [
      'an answer dated tomorrow',
      { priorSteps: [{ step: 'corporation', form: 'written', answerDated: '2026-03-10' }] },
      ['priorSteps.0.answerDated'],
    ],
  ])('is refused with %s', async (_, changed, fields) => {
    const answer = await fileAt(committee, { ...inOrder, ...changed });

    expect(fieldsOf(answer)).toEqual(fields);
  });

  it.each([
    ['a class of the regulation', { complainantClass: 'neighbour' }],
    ['conduct of today', { conduct: { on: '2026-03-09', known: '2026-03-09', continuing: true } }],
    [
      'an answer that is promised for next week',
      { priorSteps: [{ step: 'corporation', form: 'written', answerBy: '2026-03-16', longerTerm: true }] },
    ],
    ['several people, and a report', { collective: true, signal: 'report' }],
  ])('is taken in with %s', async (_, changed) => {
    const { errors } = await fileAt(committee, { ...inOrder, ...changed });

    expect(errors).toEqual([]);
  });

  it('says under a regulation without classes that it has none', async () => {
    const answer = await fileAt(plain, { participant: 'north', complainantClass: 'renter' });

    expect(problemsOf(answer)).toEqual([
      {
        field: 'complainantClass',
        message: 'The regulation has no class of complainants with this name. It has: none.',
      },
    ]);
  });
});

describe('a complaint without a name', () => {
  const nameless = { anonymous: true, complainant: {} };

  it('is taken in where the regulation accepts it', async () => {
    const { caseId, complainant } = await filedAt(committee, nameless);

    expect(await seenBy(complainant, caseId)).toMatchObject({ complainant: { name: '' } });
  });

  it('is sent back where the regulation does not say so', async () => {
    const answer = await fileAt(plain, { participant: 'north', ...nameless });

    expect(fieldsOf(answer)).toEqual(['complainant.name', 'complainant.email']);
  });

  it('is sent back where somebody only left the name out', async () => {
    const answer = await fileAt(committee, { ...inOrder, complainant: {} });

    expect(fieldsOf(answer)).toEqual(['complainant.name', 'complainant.email']);
  });
});

describe('a complaint about an employee', () => {
  const aboutEmployee = { subject: 'staffConduct', respondent: 'employee' };

  it('is refused where the organisation answers for its employees', async () => {
    const answer = await fileAt(plain, { participant: 'north', ...aboutEmployee });

    expect(fieldsOf(answer)).toEqual(['respondent']);
  });

  it('is answered by the employee whom staff names, and by no colleague', async () => {
    const { caseId } = await filedAt(committee, aboutEmployee);
    const secretary = await committee.staff('secretary');
    const employee = await committee.staff('employee', 'north');
    const colleague = await committee.staff('employee', 'south');

    await taken(secretary, 'nameRespondent', caseId, { employeeId: await personOf(platform, 'employee', 'north') });
    const before = await seenBy(employee, caseId);
    await taken(secretary, 'decideAdmissibility', caseId, { outcome: 'admitted' });
    await taken(secretary, 'requestResponse', caseId);
    await taken(employee, 'submitResponse', caseId, { text: 'I was polite.' });

    expect([before, await seenBy(colleague, caseId)]).toEqual([null, null]);
    expect(await seenBy(secretary, caseId)).toMatchObject({ stage: 'responded' });
  });

  it('is not about somebody who is no employee of that participant', async () => {
    const { caseId } = await filedAt(committee, aboutEmployee);
    const secretary = await committee.staff('secretary');
    await committee.staff('employee', 'south');
    await committee.staff('participantContact', 'north');

    const answers = await Promise.all(
      [
        ['employee', 'south'],
        ['participantContact', 'north'],
      ].map(async ([role, participant]) =>
        tried(secretary, 'nameRespondent', caseId, { employeeId: await personOf(platform, role!, participant!) }),
      ),
    );

    expect(answers.map(fieldsOf)).toEqual([['employeeId'], ['employeeId']]);
    expect(await columnOf(platform, caseId, 'respondent_person_id')).toBeNull();
  });

  it('is named by staff only, and only where the complaint is about an employee', async () => {
    const { caseId, complainant } = await filedAt(committee, aboutEmployee);
    const { caseId: other } = await filedAt(committee);
    const secretary = await committee.staff('secretary');
    await committee.staff('employee', 'north');
    const employeeId = await personOf(platform, 'employee', 'north');

    const byComplainant = await tried(complainant, 'nameRespondent', caseId, { employeeId });
    const ofOther = await tried(secretary, 'nameRespondent', other, { employeeId });

    expect([whyNot(byComplainant), fieldsOf(ofOther)]).toEqual(['NOT_FOUND', ['caseId']]);
  });
});
