import { WakeUp } from '#cases';
import { TenantDoor } from '#tenancy';
import { aToldRegulation } from '../../builders/a-told-regulation.js';
import { codeOf, refusalOf, type ToldCase } from '../../support/told-case.js';
import { aFiledCase, aRespondedCase, today, toldPeople, type ToldPeople } from './told-people.js';

interface SeenHold {
  stage: string;
  hold: {
    reason: string;
    label: string;
    source: string | null;
    wakesUpOn: string | null;
    wokeUp: boolean;
    stops: string[];
    motivation: string | null;
  } | null;
  deadlines: { term: string; dueOn: string | null }[];
}
const fields = `stage
  hold(language: en) { reason label source wakesUpOn wokeUp stops motivation }
  deadlines(language: en) { term dueOn }`;

let people: ToldPeople;

beforeAll(async () => {
  people = await toldPeople();
});
beforeEach(() => people.platform.clock.set(today));
afterAll(() => people.platform.close());

async function seen(told: ToldCase): Promise<SeenHold> {
  return (await told.seenBy<SeenHold>(people.secretary, fields))!;
}

const adviceDue = ({ deadlines }: SeenHold) => deadlines.find(({ term }) => term === 'advice')?.dueOn;

describe('holding a case', () => {
  it('for a reason of the regulation stops the clocks that it names, and wakes up when it says', async () => {
    const told = await aRespondedCase(people);
    const before = await seen(told);

    await told.take(people.secretary, 'hold', { on: '2026-03-11', reason: 'participantInvestigates' });

    expect(adviceDue(before)).toBe('2026-06-02');
    const after = await seen(told);
    expect(adviceDue(after)).toBeNull();
    expect(after).toMatchObject({
      stage: 'held',
      hold: { source: 'artikel 14', wakesUpOn: '2026-03-25', wokeUp: true, stops: ['advice'], motivation: null },
    });
  });

  it('for another reason, in writing, stops no clock', async () => {
    const told = await aRespondedCase(people);

    await told.take(people.chair, 'hold', { on: '2026-03-11', reason: 'other', motivation: 'We move house.' });

    const after = await seen(told);
    expect(adviceDue(after)).toBe('2026-06-02');
    expect(after.hold).toMatchObject({ label: 'Another reason', stops: [], motivation: 'We move house.' });
  });

  it.each([
    ['another reason', { reason: 'other' }],
    ['another reason with a blank motivation', { reason: 'other', motivation: '   ' }],
    ['a reason that the regulation does not list', { reason: 'absence' }],
  ])('for %s and without words is refused, and says what is missing', async (_, given) => {
    const told = await aRespondedCase(people);

    const answer = await told.tries(people.secretary, 'hold', { on: '2026-03-11', ...given });

    expect(refusalOf(answer)).toMatchObject({
      code: 'STEP_REFUSED',
      reason: 'requirementsMissing',
      rule: 'steps.hold',
      missing: ['motivationId'],
    });
    expect((await seen(told)).stage).toBe('responded');
  });

  it('needs a reason at all', async () => {
    const told = await aRespondedCase(people);

    expect((await told.tries(people.secretary, 'hold', {})).data).toBeNull();
  });

  it.each([
    ['the contact of the participant', () => people.contact, 'NOT_FOUND'],
    ['a visitor', () => people.committee.visitor(), 'NOT_SIGNED_IN'],
  ])('is not for %s', async (_, who, code) => {
    const told = await aRespondedCase(people);

    expect(codeOf(await told.tries(who(), 'hold', { reason: 'agreementsOnTrial' }))).toBe(code);
  });

  it('is not for the complainant, who can withdraw it', async () => {
    const told = await aRespondedCase(people);
    const complainant = await told.complainant();

    expect(codeOf(await told.tries(complainant, 'hold', { reason: 'agreementsOnTrial' }))).toBe('NOT_FOUND');
    expect(await told.take(complainant, 'withdraw')).toMatchObject({ stage: 'withdrawn' });
  });

  it('comes after the complaint was taken up', async () => {
    const told = await aFiledCase(people);

    const answer = await told.tries(people.secretary, 'hold', { reason: 'agreementsOnTrial' });

    expect(refusalOf(answer)).toMatchObject({ reason: 'stepNotOpen', rule: 'steps.hold.from' });
  });
});

describe('a case that was held', () => {
  it('goes on where it stood, and its clocks run again from that day', async () => {
    const told = await aRespondedCase(people);
    await told.take(people.secretary, 'hold', { on: '2026-03-11', reason: 'participantInvestigates' });

    const resumed = await told.take(people.secretary, 'resume', { on: '2026-03-21' });

    expect(resumed.stage).toBe('responded');
    expect(adviceDue(await seen(told))).toBe('2026-06-12');
  });

  it('cannot go on before it was held, and not when it was not held', async () => {
    const told = await aRespondedCase(people);
    const unheld = await told.tries(people.secretary, 'resume');
    await told.take(people.secretary, 'hold', { on: '2026-03-11', reason: 'participantInvestigates' });

    const early = await told.tries(people.secretary, 'resume', { on: '2026-03-10' });

    expect(refusalOf(unheld)).toMatchObject({ reason: 'stepNotOpen' });
    expect(refusalOf(early)).toMatchObject({ reason: 'dateBeforePredecessor' });
  });
});

describe('the day on which a held case wakes up', () => {
  const wake = (told: ToldCase, at: string) => {
    people.platform.clock.set(at);
    const { app } = people.platform;
    return app.get(TenantDoor).run(people.committee.tenant.id, () => app.get(WakeUp, { strict: false }).wake(told.id));
  };

  async function heldUntil(wakeUpOn: string): Promise<ToldCase> {
    const told = await aRespondedCase(people);
    await told.take(people.secretary, 'hold', { reason: 'participantInvestigates', wakeUpOn });
    return told;
  }

  async function jobsOf(told: ToldCase): Promise<string[]> {
    const { rows } = await people.platform.database.asAdmin((client) =>
      client.query<{ run_at: string }>('select run_at::text from graphile_worker.jobs where key like $1', [
        `%wakeCase/${told.id}%`,
      ]),
    );
    return rows.map(({ run_at: runAt }) => runAt);
  }

  it('is planned once, at midnight of the zone, and put off with a new hold', async () => {
    const told = await heldUntil('2026-09-01');
    const first = await jobsOf(told);
    await told.take(people.secretary, 'resume');
    await told.take(people.secretary, 'hold', { reason: 'participantInvestigates', wakeUpOn: '2026-12-01' });

    expect(first).toEqual([expect.stringContaining('2026-08-31 22:00:00')]);
    expect(await jobsOf(told)).toEqual([expect.stringContaining('2026-11-30 23:00:00')]);
  });

  it('resumes the case where the regulation lets the system do that, once', async () => {
    const told = await heldUntil('2026-09-01');

    await wake(told, '2026-08-31T21:59:00Z');
    people.platform.clock.set(today);
    const before = await seen(told);
    await wake(told, '2026-08-31T22:01:00Z');
    await wake(told, '2026-08-31T22:02:00Z');
    people.platform.clock.set(today);

    expect(before.stage).toBe('held');
    expect(await seen(told)).toMatchObject({ stage: 'responded', hold: null });
  });

  it('leaves a case alone that went on meanwhile', async () => {
    const told = await heldUntil('2026-09-01');
    await told.take(people.secretary, 'resume');

    await wake(told, '2026-09-01T10:00:00Z');
    people.platform.clock.set(today);

    expect((await seen(told)).stage).toBe('responded');
  });
});

describe('a regulation that does not let the system resume', () => {
  it('shows the secretary that the day has come, and moves nothing', async () => {
    const regulation = aToldRegulation({ id: 'by-hand' });
    const byHand = aToldRegulation({
      id: 'by-hand',
      steps: { ...regulation.steps, resume: { ...regulation.steps.resume!, by: ['secretary'] } },
    });
    const others = await toldPeople(byHand);
    const told = await aRespondedCase(others);
    await told.take(others.secretary, 'hold', { reason: 'participantInvestigates', wakeUpOn: '2026-08-20' });
    const { app } = others.platform;

    await app.get(TenantDoor).run(others.committee.tenant.id, () => app.get(WakeUp, { strict: false }).wake(told.id));

    expect(await told.seenBy<SeenHold>(others.secretary, fields)).toMatchObject({
      stage: 'held',
      hold: { wokeUp: true, wakesUpOn: '2026-08-20' },
    });
    await others.platform.close();
  });
});
