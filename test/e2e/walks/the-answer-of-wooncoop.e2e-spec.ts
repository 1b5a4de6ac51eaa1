import { testApplication, type TestApplication } from '../../support/application.js';
import { intakeCheck } from '../../support/documents.js';
import { fieldsOf } from '../../support/filing.js';
import { type Cast } from '../../support/walks/cast.js';
import { deadlineOf, lettersToldIn, stepsOpenTo, timelineFor } from '../../support/walks/seen.js';
import { Story } from '../../support/walks/story.js';
import {
  admitted,
  answer,
  answered,
  castAtWooncoop,
  formerEmployee,
  judged,
  resident,
  supplier,
  takenUp,
  withoutPriorStep,
} from './at-wooncoop.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication();
  cast = await castAtWooncoop(platform);
}, 60_000);
afterAll(() => platform.close());

const notTheirs = {
  ...{ complainant: 'NOT_FOUND', employee: 'NOT_FOUND', boardMember: 'NOT_FOUND' },
  ...{ administrator: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
};
const outside = Object.keys(notTheirs);
const everybody = [...outside, 'handler', 'manager'];

async function advised(answers: object): Promise<object> {
  return (await (await cast.as('visitor')).gets<{ intakeCheck: object }>(intakeCheck, { answers })).intakeCheck;
}

async function filed(complaint: object): Promise<Story> {
  cast.on('2026-03-02');
  return Story.filed(cast, complaint);
}

describe('a complaint at wooncoop without the step that comes before it', () => {
  it.each([
    ['a resident', resident, 'employeeNotAsked', 'bewoners of coöperanten'],
    ['a former employee', formerEmployee, 'colleagueNotAsked', 'medewerkers'],
    ['a supplier', supplier, 'mailboxNotAsked', 'derden'],
  ])('of %s is advised against, waits, and is refused for good by nobody', async (_who, taken, ground, source) => {
    const complaint = withoutPriorStep(taken);
    const story = await filed(complaint);
    expect(await advised(complaint)).toMatchObject({ answer: 'notYet', opensOn: null, refersTo: [], missing: [] });
    expect(await story.refusal('handler', 'decideAdmissibility', admitted)).toMatchObject({
      ...{ reason: 'groundApplies', rule: `grounds.${ground}` },
      source: `procedure voorafgaand aan de klacht, ${source}`,
    });
    expect(
      await story.refusal('handler', 'decideAdmissibility', { outcome: 'refused', grounds: [ground] }),
    ).toMatchObject({ reason: 'outcomeNotInRegulation' });

    const waits = { outcome: 'notYet', grounds: [ground] };
    expect(await story.whyNot(outside, 'decideAdmissibility', waits)).toEqual(notTheirs);
    expect((await story.take('handler', 'decideAdmissibility', waits)).case).toMatchObject({
      ...{ stage: 'waiting', ended: false },
    });
    expect(await deadlineOf(story, 'answer', 'complainant')).toMatchObject({ dueOn: null, status: 'running' });
    expect((await lettersToldIn(story, 'handler')).at(-1)).toBe('refusal to complainant');
  });
});

describe('a complaint at wooncoop with the step that comes before it', () => {
  it('of a resident is taken up only with the judgement of a person, and reasons', async () => {
    const story = await filed(resident);
    expect(await advised(resident)).toMatchObject({
      ...{ answer: 'undecided', missing: ['judgements.difficultOrTooLong'] },
    });
    expect(await story.refusal('handler', 'decideAdmissibility', admitted)).toMatchObject({
      ...{ reason: 'groundUndecided', missing: ['judgements.difficultOrTooLong'] },
    });
    const sound = { ...admitted, ...judged('difficultOrTooLong', true) };
    expect(await story.whyNot(outside, 'decideAdmissibility', sound)).toEqual(notTheirs);
    expect((await story.take('manager', 'decideAdmissibility', sound)).case?.stage).toBe('admitted');
  });

  it('of a former employee whom the answer did not help, needs no judgement', async () => {
    const story = await filed(formerEmployee);

    expect(await advised(formerEmployee)).toMatchObject({ answer: 'yes', missing: [] });
    expect((await story.take('handler', 'decideAdmissibility', admitted)).case?.stage).toBe('admitted');
  });

  it('of a supplier who hears nothing waits until somebody judges that the time was reasonable', async () => {
    const story = await filed(supplier);
    expect(await advised(supplier)).toMatchObject({ answer: 'undecided', missing: ['judgements.waitedLongEnough'] });
    const early = { outcome: 'notYet', grounds: ['mailboxStillOpen'], ...judged('waitedLongEnough', false) };
    await story.take('handler', 'decideAdmissibility', early);
    expect(await story.on('2026-03-30').refusal('handler', 'decideAdmissibility', admitted)).toMatchObject({
      ...{ reason: 'groundApplies', rule: 'grounds.mailboxStillOpen' },
    });

    const late = { ...admitted, ...judged('waitedLongEnough', true) };
    expect((await story.take('handler', 'decideAdmissibility', late)).case?.stage).toBe('admitted');
    expect(await deadlineOf(story, 'answer', 'complainant')).toMatchObject({ dueOn: '2026-03-31', status: 'running' });
  });

  it('of a supplier for whom the answer was not enough is taken up at once', async () => {
    const [written] = supplier.priorSteps;
    const story = await filed({ ...supplier, priorSteps: [{ ...written, answer: 'unsatisfactory' }] });

    expect((await story.take('handler', 'decideAdmissibility', admitted)).case?.stage).toBe('admitted');
  });

  it('goes on after it waited, once the complainant tells that the step was taken', async () => {
    const story = await filed(withoutPriorStep(formerEmployee));
    await story.take('handler', 'decideAdmissibility', { outcome: 'notYet', grounds: ['colleagueNotAsked'] });

    story.on('2026-03-16');
    const told = { facts: { priorSteps: [{ ...formerEmployee.priorSteps[0], on: '2026-03-09' }] } };
    expect(await story.whyNot(['employee', 'boardMember', 'visitor'], 'completeComplaint', told)).toEqual({
      ...{ employee: 'NOT_FOUND', boardMember: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });
    await story.take('complainant', 'completeComplaint', told);
    expect((await story.take('handler', 'decideAdmissibility', admitted)).case?.stage).toBe('admitted');
  });
});

describe('the two working days of wooncoop', () => {
  it.each([
    ['over a weekend', '2026-03-06', '2026-03-10', 'Saturday 7 March 2026'],
    ['over the national day of Belgium', '2026-07-20', '2026-07-23', 'Tuesday 21 July 2026'],
    ['over armistice day', '2026-11-10', '2026-11-13', 'Wednesday 11 November 2026'],
  ])('%s are counted as in Belgium, and the complainant sees why', async (_over, day, due, closed) => {
    const story = await takenUp(cast, day);
    const deadline = await deadlineOf(story, 'answer', 'complainant');

    expect(deadline).toMatchObject({ dueOn: due, status: 'running' });
    expect(deadline?.why.join(' ')).toContain(closed);
  });

  it('hold for an answer on the last day, and not for one on the day after', async () => {
    const inTime = await takenUp(cast);
    await inTime.on('2026-03-04').take('handler', 'issueAnswer', answer);
    const late = await takenUp(cast);
    expect(await deadlineOf(late.on('2026-03-05'), 'answer', 'complainant')).toMatchObject({ status: 'overdue' });
    await late.take('manager', 'issueAnswer', answer);

    expect(await deadlineOf(inTime, 'answer', 'complainant')).toMatchObject({ dueOn: '2026-03-04', status: 'met' });
    expect(await deadlineOf(late, 'answer', 'complainant')).toMatchObject({ dueOn: '2026-03-04', status: 'metLate' });
  });

  it('become more when consultation is needed, which is told before they are over', async () => {
    const story = await takenUp(cast);
    const longer = { term: 'answer', until: '2026-03-18', reason: 'consultation' };
    story.on('2026-03-04');
    expect(await story.whyNot(outside, 'extendTerm', longer)).toEqual(notTheirs);
    expect(await story.refusal('handler', 'extendTerm', { ...longer, reason: 'absence' })).toMatchObject({
      ...{ reason: 'reasonNotInRegulation', source: 'procedure voor opvolging' },
    });
    await story.take('handler', 'extendTerm', longer);

    expect(await deadlineOf(story, 'answer', 'complainant')).toMatchObject({ dueOn: '2026-03-18', status: 'running' });
    expect((await lettersToldIn(story, 'handler')).at(-1)).toBe('extensionNotice to complainant');
    expect(
      await story.on('2026-03-19').refusal('manager', 'extendTerm', { ...longer, until: '2026-04-01' }),
    ).toMatchObject({ reason: 'extensionTooLate' });
  });
});

describe('a complaint at wooncoop', () => {
  it('is there for who treats it, and for no other employee', async () => {
    const story = await takenUp(cast);

    expect(await story.isThereFor(everybody)).toEqual(['complainant', 'handler', 'manager']);
    expect(await stepsOpenTo(story, 'handler')).toEqual(['extendTerm', 'issueAnswer', 'settle']);
  });

  it('about the handler himself is answered by the manager', async () => {
    const story = await filed({ ...resident, subject: 'staffConduct', respondent: 'employee' });
    await story.take('manager', 'nameRespondent', { employeeId: cast.personId('handler') });

    const sound = { ...admitted, ...judged('difficultOrTooLong', true) };
    expect(await story.whyNot(['handler'], 'decideAdmissibility', sound)).toEqual({ handler: 'NOT_FOUND' });
    expect((await story.take('manager', 'decideAdmissibility', sound)).case?.stage).toBe('admitted');
    expect(await story.whyNot(['handler'], 'issueAnswer', answer)).toEqual({ handler: 'NOT_FOUND' });
    expect((await story.take('manager', 'issueAnswer', answer)).case?.stage).toBe('answered');
  });

  it('that was withdrawn stops', async () => {
    const story = await takenUp(cast);

    expect((await story.take('complainant', 'withdraw')).case).toMatchObject({ stage: 'withdrawn', ended: true });
  });
});

describe('the answer of wooncoop', () => {
  it.each([
    ['a resident', resident, 'difficultOrTooLong'],
    ['a former employee', formerEmployee, undefined],
    ['a supplier', supplier, 'waitedLongEnough'],
  ])(
    'to %s goes out within two working days, by whoever treats complaints and by nobody else',
    async (_, taken, norm) => {
      const story = await filed(taken);
      expect(await story.refusal('handler', 'issueAnswer', answer)).toMatchObject({
        ...{ reason: 'stepNotOpen', rule: 'steps.issueAnswer.from', missing: ['decideAdmissibility'] },
      });
      await story.take('handler', 'decideAdmissibility', { ...admitted, ...(norm && judged(norm, true)) });
      story.on('2026-03-04');
      expect(await story.whyNot(outside, 'issueAnswer', answer)).toEqual(notTheirs);

      expect((await story.take('handler', 'issueAnswer', answer)).case).toMatchObject({
        stage: 'answered',
        ended: false,
      });

      expect(await deadlineOf(story, 'answer', 'complainant')).toMatchObject({ dueOn: '2026-03-04', status: 'met' });
      const issued = { kind: 'answer', label: 'Answer', binds: [], finding: null, on: '2026-03-04', text: answer.text };
      for (const who of ['complainant', 'handler', 'manager']) {
        expect(await story.seen(who, 'advice(language: en) { kind label binds finding on text }')).toEqual({
          advice: issued,
        });
      }
      expect(await story.isThereFor(['employee', 'boardMember'])).toEqual([]);
      expect((await lettersToldIn(story, 'handler')).slice(-2)).toEqual([
        ...['answer to complainant', 'boardMemberReport to boardMember'],
      ]);
    },
  );

  it('says something, without a finding, and is given once', async () => {
    const story = await takenUp(cast);
    expect(fieldsOf(await story.tries('handler', 'issueAnswer', { text: ' ' }))).toEqual(['text']);
    expect(await story.refusal('handler', 'issueAnswer', { ...answer, outcome: 'wellFounded' })).toMatchObject({
      ...{ reason: 'outcomeNotInRegulation', rule: 'outcome.findings', source: 'procedure voor opvolging' },
    });

    await story.take('manager', 'issueAnswer', answer);

    expect(await story.refusal('handler', 'issueAnswer', answer)).toMatchObject({ reason: 'stepNotOpen' });
  });
});

describe('after the answer of wooncoop', () => {
  it('measures are taken and judged later, and then the file closes', async () => {
    const story = await answered(cast);
    story.on('2026-03-10');
    await story.happens({ step: 'decideOnMeasures', outcome: 'changesNeeded', contentId: 'what-was-found' }, 'manager');
    expect((await lettersToldIn(story, 'handler')).slice(-4).toSorted()).toEqual([
      ...['answer to complainant', 'boardMemberReport to boardMember'],
      ...['evaluation to complainant', 'evaluation to manager'],
    ]);
    await story.happens(
      { step: 'makeCommitment', commitmentId: 'one-page', kind: 'measure', dueOn: '2026-06-01' },
      'handler',
    );
    story.on('2026-06-02');
    await story.happens({ step: 'evaluateMeasure', commitmentId: 'one-page', outcome: 'worked' }, 'handler');
    await story.happens({ step: 'evaluateMeasure', outcome: 'worked' }, 'manager');
    expect(await story.refusal('handler', 'closeCase')).toMatchObject({
      ...{ reason: 'earlierStepMissing', missing: ['reportToBoardMember'] },
    });
    await story.happens({ step: 'reportToBoardMember' }, 'handler');

    expect(await story.whyNot(['complainant', 'employee', 'boardMember', 'visitor'], 'closeCase')).toEqual({
      ...{ complainant: 'NOT_FOUND', employee: 'NOT_FOUND', boardMember: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });
    expect((await story.take('handler', 'closeCase')).case).toMatchObject({ stage: 'closed', ended: true });
    expect(await timelineFor(story, 'complainant')).toEqual([
      ...['2026-03-02 complaintFiled', '2026-03-02 admissibilityDecided', '2026-03-03 answerIssued'],
      ...['2026-03-10 measuresDecided', '2026-03-10 commitmentMade', '2026-06-02 measureEvaluated'],
      ...['2026-06-02 measureEvaluated', '2026-06-02 boardMemberInformed', '2026-06-02 caseClosed'],
    ]);
  });

  it('the board member sees it once it was reported, and alone decides whether the board speaks of it', async () => {
    const story = await answered(cast);
    const agenda = { step: 'putOnAgenda' } as const;
    expect(await story.isThereFor(['boardMember'])).toEqual([]);
    await expect(story.happens(agenda, 'boardMember')).rejects.toThrow();

    await story.happens({ step: 'reportToBoardMember' }, 'manager');
    expect(await story.isThereFor(['boardMember'])).toEqual(['boardMember']);
    await expect(story.happens(agenda, 'manager')).rejects.toThrow();
    await story.happens(agenda, 'boardMember');
    expect((await timelineFor(story, 'boardMember')).at(-1)).toBe('2026-03-03 complaintPutOnAgenda');
  });
});
