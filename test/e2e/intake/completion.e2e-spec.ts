import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
import { fieldsOf } from '../../support/filing.js';
import { filedAt, seenBy, taken, tried, whyNot } from './desk.js';
import { aCommitteeWithEverything, plugins } from './invented.js';

let platform: TestApplication;
let committee: TestCommittee;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aCommitteeWithEverything()));
  platform.clock.set('2026-03-02T09:00:00Z');
  committee = await platform.committee('invented');
});
afterAll(() => platform.close());
beforeEach(() => platform.clock.set('2026-03-02T09:00:00Z'));

describe('a complaint to which something is missing', () => {
  it('shows what is asked, by when and why, and what was sent', async () => {
    const { caseId, complainant } = await filedAt(committee);
    const secretary = await committee.staff('secretary');

    await taken(secretary, 'requestCompletion', caseId, { missing: ['period', 'contact'] });
    const asked = await seenBy(complainant, caseId);
    await taken(complainant, 'completeComplaint', caseId, {
      addition: { period: 'In January.' },
      complainant: { phone: '06 12345678' },
    });
    const sent = await seenBy(secretary, caseId);

    expect(asked).toMatchObject({
      stage: 'incomplete',
      completion: {
        missing: ['period', 'contact'],
        missingLabels: ['when it happened', 'how to reach you'],
        askedOn: '2026-03-02',
        deadline: { dueOn: '2026-03-16' },
        sent: [],
      },
      waitsFor: { who: ['complainant'], step: 'completeComplaint', since: '2026-03-02', by: '2026-03-16' },
    });
    expect(asked?.completion?.deadline?.why).not.toEqual([]);
    expect(sent).toMatchObject({
      stage: 'filed',
      completion: { sent: [{ on: '2026-03-02', answered: false, addition: { period: 'In January.' } }] },
      complainant: { name: 'Zoë Invented', phone: '06 12345678' },
      waitsFor: { who: ['secretary', 'chair'], step: 'decideAdmissibility' },
    });
  });

  it('is judged on the facts as they are after it was completed', async () => {
    const { caseId, complainant } = await filedAt(committee, { subject: 'rent' });
    const secretary = await committee.staff('secretary');
    await taken(secretary, 'requestCompletion', caseId, { missing: ['description'] });

    await taken(complainant, 'completeComplaint', caseId, {
      facts: { subject: 'repair', conduct: { on: '2024-01-05' } },
    });
    const refusedAsRent = await tried(secretary, 'decideAdmissibility', caseId, {
      outcome: 'refused',
      grounds: ['rentPrice'],
    });
    await taken(secretary, 'decideAdmissibility', caseId, {
      outcome: 'refused',
      grounds: ['tooLate'],
      judgements: [{ judgement: 'excusable', holds: false, motivation: 'There was no reason to wait.' }],
    });

    expect(whyNot(refusedAsRent)).toBe('groundNeedsMotivation');
    expect(await seenBy(secretary, caseId)).toMatchObject({ stage: 'refused', subject: 'repair' });
  });

  it.each([
    ['nothing at all', {}, ['facts']],
    ['an answer of tomorrow', { facts: { conduct: { on: '2026-03-03' } } }, ['facts.conduct.on']],
    ['a class that is not there', { facts: { complainantClass: 'tourist' } }, ['facts.complainantClass']],
  ])('is not completed with %s', async (_, given, fields) => {
    const { caseId, complainant } = await filedAt(committee);
    await taken(await committee.staff('secretary'), 'requestCompletion', caseId, { missing: ['period'] });

    const answer = await tried(complainant, 'completeComplaint', caseId, given);

    expect(fieldsOf(answer)).toEqual(fields);
  });

  it('is not completed before anything was asked, nor by somebody else than the complainant or the secretary', async () => {
    const { caseId, complainant } = await filedAt(committee);
    const chair = await committee.staff('chair');

    const early = await tried(complainant, 'completeComplaint', caseId, { addition: { period: 'In January.' } });
    await taken(await committee.staff('secretary'), 'requestCompletion', caseId, { missing: ['period'] });
    const byChair = await tried(chair, 'completeComplaint', caseId, { addition: { period: 'In January.' } });

    expect([early, byChair].map(whyNot)).toEqual(['stepNotOpen', 'roleMayNot']);
  });

  it('is overdue on the first day after the last', async () => {
    const { caseId } = await filedAt(committee);
    await taken(await committee.staff('secretary'), 'requestCompletion', caseId, { missing: ['period'] });
    const status = async () =>
      (
        await (
          await committee.staff('secretary')
        ).gets<{ case: { completion: { deadline: { status: string } } } }>(
          'query ($id: ID!) { case(id: $id) { completion(language: en) { deadline { status } } } }',
          { id: caseId },
        )
      ).case.completion.deadline.status;

    platform.clock.set('2026-03-16T22:59:00Z');
    const onTheLastDay = await status();
    platform.clock.set('2026-03-16T23:01:00Z');

    expect([onTheLastDay, await status()]).toEqual(['running', 'overdue']);
  });
});
