import { OpeningDay } from '#cases';
import { TenantDoor } from '#tenancy';
import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
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

describe('a decision under a mandate', () => {
  it('says who decided and whose power it is, and warns with a refusal', async () => {
    const { caseId, complainant } = await filedAt(committee, { subject: 'rent' });

    await taken(await committee.staff('secretary'), 'decideAdmissibility', caseId, {
      outcome: 'refused',
      grounds: ['rentPrice'],
    });

    expect((await seenBy(complainant, caseId))?.admissibility).toMatchObject({
      decidedBy: 'secretary',
      onBehalfOf: 'committee',
      competence: 'notCompetent',
      refersTo: [{ key: 'tribunal' }, { key: 'court' }],
      warning: expect.stringContaining('does not stop any term elsewhere'),
    });
  });

  it('carries no warning when the complaint is taken up', async () => {
    const { caseId, complainant } = await filedAt(committee);

    await taken(await committee.staff('chair'), 'decideAdmissibility', caseId, { outcome: 'admitted' });

    expect((await seenBy(complainant, caseId))?.admissibility).toMatchObject({ decidedBy: 'chair', warning: null });
  });
});

describe('somebody who does not belong to a class that may complain', () => {
  it('is refused for want of competence, and a renter is not', async () => {
    const neighbour = await filedAt(committee, { complainantClass: 'neighbour' });
    const renter = await filedAt(committee);
    const secretary = await committee.staff('secretary');
    const refusal = { outcome: 'refused', grounds: ['notOneOfUs'] };

    await taken(secretary, 'decideAdmissibility', neighbour.caseId, refusal);
    const ofRenter = await tried(secretary, 'decideAdmissibility', renter.caseId, refusal);

    expect((await seenBy(secretary, neighbour.caseId))?.admissibility?.competence).toBe('notCompetent');
    expect(whyNot(ofRenter)).toBe('groundNeedsMotivation');
  });
});

describe('an open norm', () => {
  const late = { conduct: { on: '2024-01-05' } };
  const excused = { judgement: 'excusable', holds: true, motivation: 'There was illness.' };

  it('lets a complaint in that came too late, once a person judged it with reasons', async () => {
    const { caseId, complainant } = await filedAt(committee, late);
    const secretary = await committee.staff('secretary');

    const without = await tried(secretary, 'decideAdmissibility', caseId, { outcome: 'admitted' });
    await taken(secretary, 'decideAdmissibility', caseId, { outcome: 'admitted', judgements: [excused] });

    expect(whyNot(without)).toMatch(/^ground(Applies|Undecided)$/u);
    expect((await seenBy(complainant, caseId))?.admissibility?.judgements).toEqual([
      {
        judgement: 'excusable',
        question: 'Can the lateness be excused?',
        holds: true,
        motivation: 'There was illness.',
      },
    ]);
  });

  it('that does not hold leaves the complaint too late', async () => {
    const { caseId } = await filedAt(committee, late);

    const answer = await tried(await committee.staff('secretary'), 'decideAdmissibility', caseId, {
      outcome: 'admitted',
      judgements: [{ ...excused, holds: false }],
    });

    expect(whyNot(answer)).toBe('groundApplies');
  });

  it.each([
    ['without reasons', { ...excused, motivation: ' ' }, 'BAD_INPUT'],
    ['that the regulation does not have', { ...excused, judgement: 'sympathetic' }, 'notInRegulation'],
  ])('is not judged %s', async (_, judged, why) => {
    const { caseId } = await filedAt(committee, late);

    const answer = await tried(await committee.staff('secretary'), 'decideAdmissibility', caseId, {
      outcome: 'admitted',
      judgements: [judged],
    });

    expect(whyNot(answer)).toBe(why);
  });
});

describe('a complaint in points', () => {
  const points = [{ text: 'The roof leaks.' }, { text: 'The rent is too high.', subject: 'rent' }];

  it('can be admitted in part, with competence and reasons per point', async () => {
    const { caseId, complainant } = await filedAt(committee, { points });
    const secretary = await committee.staff('secretary');
    const [roof, rent] = (await seenBy(secretary, caseId))!.points;

    await taken(secretary, 'decideAdmissibility', caseId, {
      outcome: 'admitted',
      points: [
        { point: roof!.id, outcome: 'admitted' },
        { point: rent!.id, outcome: 'refused', grounds: ['rentPrice'], motivation: 'The tribunal decides on rents.' },
      ],
    });

    expect(await seenBy(complainant, caseId)).toMatchObject({
      stage: 'admitted',
      admissibility: {
        competence: 'partly',
        warning: expect.stringContaining('term'),
        points: [
          { point: roof!.id, outcome: 'admitted', competence: 'competent', grounds: [] },
          {
            point: rent!.id,
            outcome: 'refused',
            competence: 'notCompetent',
            grounds: [{ ground: 'rentPrice' }],
            motivation: 'The tribunal decides on rents.',
          },
        ],
      },
    });
  });

  it('is not decided on with a point left out, nor with one of another case', async () => {
    const { caseId } = await filedAt(committee, { points });
    const other = await filedAt(committee, { points });
    const secretary = await committee.staff('secretary');
    const [roof, rent] = (await seenBy(secretary, caseId))!.points;
    const [strange] = (await seenBy(secretary, other.caseId))!.points;
    const admitted = (...ids: string[]) =>
      tried(secretary, 'decideAdmissibility', caseId, {
        outcome: 'admitted',
        points: ids.map((point) => ({ point, outcome: 'admitted' })),
      });

    expect([whyNot(await admitted(roof!.id)), whyNot(await admitted(roof!.id, rent!.id, strange!.id))]).toEqual([
      'requirementsMissing',
      'notInCase',
    ]);
  });
});

describe('a complaint that comes too early', () => {
  const silence = {
    priorSteps: [{ step: 'corporation', form: 'written', on: '2026-02-20', answer: 'none' }],
  };

  it('is kept, and shows when its day has come', async () => {
    const { caseId, complainant } = await filedAt(committee, silence);

    await taken(await committee.staff('secretary'), 'decideAdmissibility', caseId, {
      outcome: 'notYet',
      grounds: ['silenceTooShort'],
    });
    const waiting = await seenBy(complainant, caseId);
    const [planned] = await plannedJobs();
    platform.clock.set('2026-03-20T05:00:00Z');
    await platform.app
      .get(TenantDoor)
      .run(committee.tenant.id, () => platform.app.get(OpeningDay).notice(caseId, '2026-03-20'));
    const reached = await seenBy(await committee.staff('secretary'), caseId);

    expect(waiting).toMatchObject({
      stage: 'waiting',
      opening: { opensOn: '2026-03-20', reached: false },
      waitsFor: { step: 'decideAdmissibility', by: '2026-03-20' },
    });
    expect(planned).toEqual({ task: 'noticeOpening', runAt: '2026-03-19T23:00:00.000Z' });
    expect(reached).toMatchObject({ stage: 'waiting', version: 2, opening: { reached: true } });
  });

  it('that waits for a later day meanwhile has not come to its day', async () => {
    const { caseId } = await filedAt(committee, silence);
    const secretary = await committee.staff('secretary');
    await taken(secretary, 'decideAdmissibility', caseId, { outcome: 'notYet', grounds: ['silenceTooShort'] });

    await platform.app
      .get(TenantDoor)
      .run(committee.tenant.id, () => platform.app.get(OpeningDay).notice(caseId, '2026-03-19'));

    expect((await seenBy(secretary, caseId))?.opening).toEqual({ opensOn: '2026-03-20', reached: false });
  });

  it('is no longer shown as waiting once it was taken up', async () => {
    const { caseId } = await filedAt(committee, silence);
    await taken(await committee.staff('secretary'), 'decideAdmissibility', caseId, {
      outcome: 'notYet',
      grounds: ['silenceTooShort'],
    });

    platform.clock.set('2026-03-20T09:00:00Z');
    const secretary = await committee.staff('secretary');
    await taken(secretary, 'decideAdmissibility', caseId, { outcome: 'admitted' });

    expect(await seenBy(secretary, caseId)).toMatchObject({ stage: 'admitted', opening: null });
  });
});

async function plannedJobs(): Promise<{ task: string; runAt: string }[]> {
  return platform.database.asAdmin(async (client) => {
    const { rows } = await client.query<{ task: string; at: Date }>(
      `select task_identifier as task, run_at as at from graphile_worker.jobs where task_identifier = 'noticeOpening'`,
    );
    return rows.map(({ task, at }) => ({ task, runAt: at.toISOString() }));
  });
}
