import { testApplication, type TestApplication } from '../../support/application.js';
import { intakeCheck } from '../../support/documents.js';
import { fieldsOf } from '../../support/filing.js';
import { type Cast } from '../../support/walks/cast.js';
import { deadlineOf, lettersToldIn, piecesReadBy, stepsOpenTo, timelineFor } from '../../support/walks/seen.js';
import { Story } from '../../support/walks/story.js';
import { aRegistration, registerComplaint } from '../intake/desk.js';
import { answeredByManager, aReport, castAtWoonpartners, solution, takenUp, talkedFirst } from './at-woonpartners.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication();
  cast = await castAtWoonpartners(platform);
}, 60_000);
afterAll(() => platform.close());

const admitted = { outcome: 'admitted' };
const everybody = ['complainant', 'handler', 'manager', 'director', 'employee', 'colleague', 'visitor'];

async function advised(answers: object): Promise<object> {
  return (await (await cast.as('visitor')).gets<{ intakeCheck: object }>(intakeCheck, { answers })).intakeCheck;
}

function matterOf(story: Story, who = 'complainant'): Promise<{ matterLabel: string } | null> {
  return story.seen(who, 'matterLabel(language: nl)');
}

describe('a complaint at Woonpartners that was not discussed with the employee', () => {
  const notYet = { ...talkedFirst, priorSteps: [{ step: 'employee', form: 'none' }] };

  it('is told so beforehand, waits, and goes on after the talk with the four weeks that were left', async () => {
    cast.on('2026-03-02');
    const story = await Story.filed(cast, notYet);
    expect(await advised(notYet)).toMatchObject({ answer: 'notYet', opensOn: null, refersTo: [] });
    expect(await story.refusal('handler', 'decideAdmissibility', admitted)).toMatchObject({
      ...{ reason: 'groundApplies', rule: 'grounds.notDiscussed', source: 'stap 1' },
    });

    story.on('2026-03-04');
    const waits = { outcome: 'notYet', grounds: ['notDiscussed'] };
    expect(
      await story.whyNot(['complainant', 'director', 'employee', 'visitor'], 'decideAdmissibility', waits),
    ).toEqual({
      ...{ complainant: 'NOT_FOUND', director: 'roleMayNot', employee: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });
    expect((await story.take('handler', 'decideAdmissibility', waits)).case).toMatchObject({
      ...{ stage: 'waiting', ended: false },
    });

    story.on('2026-03-11');
    const talked = { facts: { priorSteps: [{ ...talkedFirst.priorSteps[0], on: '2026-03-10' }] } };
    expect(await story.whyNot(['manager', 'employee', 'visitor'], 'completeComplaint', talked)).toEqual({
      ...{ manager: 'roleMayNot', employee: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });
    await story.take('complainant', 'completeComplaint', talked);
    expect((await story.take('manager', 'decideAdmissibility', admitted)).case?.stage).toBe('admitted');
    expect(await deadlineOf(story, 'managerDecision', 'complainant')).toMatchObject({
      ...{ dueOn: '2026-04-06', status: 'running' },
    });
  });
});

describe('a report at Woonpartners that is no complaint', () => {
  it('is sent to the other form beforehand and afterwards, by name', async () => {
    cast.on('2026-03-02');
    const repair = { ...aReport, subject: 'repair', signal: 'repairRequest' };
    const story = await Story.filed(cast, repair);
    const repairForm = { key: 'repairForm' };
    expect(await advised(repair)).toMatchObject({ answer: 'no', refersTo: [repairForm] });
    expect(await advised(aReport)).toMatchObject({ answer: 'no', refersTo: [{ key: 'reportForm' }] });
    expect(await story.refusal('handler', 'decideAdmissibility', admitted)).toMatchObject({
      ...{ reason: 'groundApplies', rule: 'grounds.repairRequest', source: 'stap 2' },
    });

    const noComplaint = { outcome: 'refused', grounds: ['repairRequest'] };
    expect((await story.take('handler', 'decideAdmissibility', noComplaint)).case).toMatchObject({
      ...{ stage: 'refused', ended: true },
    });
    expect(await story.seen('complainant', 'admissibility(language: nl) { competence refersTo { key name } }')).toEqual(
      {
        admissibility: {
          competence: 'notCompetent',
          refersTo: [{ ...repairForm, name: 'het formulier voor een reparatie' }],
        },
      },
    );
  });

  it('goes on on the other road, shows that it waits there, and comes back as a complaint when nothing came of it', async () => {
    cast.on('2026-03-02');
    const story = await Story.filed(cast, aReport);
    const onward = { forum: 'reportForm', consent: true };
    expect(
      await story.whyNot(['complainant', 'manager', 'director', 'employee', 'visitor'], 'forwardComplaint', onward),
    ).toEqual({
      ...{ complainant: 'NOT_FOUND', manager: 'roleMayNot', director: 'roleMayNot' },
      ...{ employee: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });
    expect(await story.refusal('handler', 'forwardComplaint', { ...onward, forum: 'court' })).toMatchObject({
      reason: 'notInRegulation',
    });
    await story.on('2026-03-04').take('handler', 'forwardComplaint', onward);
    expect(
      await story.seen(
        'complainant',
        'stage ended referral(language: nl) { kind forum { key name } report { outcome } }',
      ),
    ).toEqual({
      ...{ stage: 'forwarded', ended: false },
      referral: {
        ...{ kind: 'forwarded', report: null },
        forum: { key: 'reportForm', name: 'het formulier voor een melding' },
      },
    });

    story.on('2026-03-18');
    const returned = { outcome: 'returned', feedback: 'Nobody came, and nobody called.' };
    expect(await story.whyNot(['manager', 'employee', 'visitor'], 'reportReferral', returned)).toEqual({
      ...{ manager: 'roleMayNot', employee: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });
    expect((await story.take('complainant', 'reportReferral', returned)).case?.stage).toBe('filed');
    expect(await story.refusal('handler', 'decideAdmissibility', admitted)).toMatchObject({ reason: 'groundApplies' });
    await story.take('complainant', 'completeComplaint', { facts: { signal: 'complaint' } });
    expect((await story.take('handler', 'decideAdmissibility', admitted)).case?.stage).toBe('admitted');
    expect(await deadlineOf(story, 'managerDecision', 'complainant')).toMatchObject({ dueOn: '2026-04-13' });
    expect(await timelineFor(story, 'complainant')).toEqual([
      ...['2026-03-02 complaintFiled', '2026-03-04 complaintForwarded', '2026-03-18 referralReported'],
      ...['2026-03-18 complaintCompleted', '2026-03-18 admissibilityDecided'],
    ]);
  });

  it('is solved on the other road, and ends there', async () => {
    cast.on('2026-03-02');
    const story = await Story.filed(cast, aReport);
    await story.take('handler', 'forwardComplaint', { forum: 'reportForm', consent: true });

    const solved = await story.on('2026-03-10').take('handler', 'reportReferral', { outcome: 'solved' });

    expect(solved.case).toMatchObject({ stage: 'settled', ended: true });
    expect(await story.whyNot(['complainant'], 'completeComplaint', { facts: { signal: 'complaint' } })).toEqual({
      complainant: 'stepNotOpen',
    });
  });

  it('cannot be called a complaint by the same person before it was anywhere else', async () => {
    cast.on('2026-03-02');
    const story = await Story.filed(cast, aReport);

    expect(await story.refusal('complainant', 'completeComplaint', { facts: { signal: 'complaint' } })).toMatchObject({
      reason: 'earlierStepMissing',
    });
  });
});

describe('a complaint at Woonpartners on paper', () => {
  it('is written down by customer service with its own day, and by nobody else; by telephone it is none', async () => {
    cast.on('2026-03-04');
    const onPaper = aRegistration({ ...talkedFirst, channel: 'post', receivedOn: '2026-03-02' });
    const refused = async (who: string, input: object) =>
      (await (await cast.as(who)).asks(registerComplaint, { input })).errors[0]?.extensions;
    const { data, errors } = await (
      await cast.as('handler')
    ).asks<{ registerComplaint: object }>(registerComplaint, {
      input: onPaper,
    });

    expect(errors).toEqual([]);
    expect(data?.registerComplaint).toBeTruthy();
    expect(
      await refused('manager', aRegistration({ ...talkedFirst, channel: 'post', receivedOn: '2026-03-02' })),
    ).toMatchObject({ reason: 'roleMayNot', source: 'stap 1' });
    expect(
      await refused('handler', aRegistration({ ...talkedFirst, channel: 'spoken', receivedOn: '2026-03-02' })),
    ).toMatchObject({ reason: 'channelNotInRegulation' });
  });
});

describe('the ladder of Woonpartners', () => {
  it('asks the employee concerned for his side, and no colleague of his', async () => {
    const story = await takenUp(cast);
    expect(await story.isThereFor(everybody)).toEqual(['complainant', 'handler', 'manager', 'director']);
    await story.take('handler', 'requestResponse');
    expect(await story.isThereFor(['employee', 'colleague'])).toEqual(['employee']);

    const told = { text: 'I called back twice.' };
    expect(await story.whyNot(['complainant', 'manager', 'colleague', 'visitor'], 'submitResponse', told)).toEqual({
      ...{ complainant: 'NOT_FOUND', manager: 'roleMayNot', colleague: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });
    expect((await story.on('2026-03-12').take('employee', 'submitResponse', told)).case?.stage).toBe('responded');
    expect(await piecesReadBy(story, 'manager')).toMatchObject([{ kind: 'complaint' }, { kind: 'response' }]);
  });

  it('has the manager answer, and nobody above, below or beside him', async () => {
    const story = await takenUp(cast);
    expect(await story.refusal('manager', 'issueAnswer', solution)).toMatchObject({
      ...{ reason: 'stepNotOpen', source: 'stap 3', missing: ['requestResponse'] },
    });
    await story.take('manager', 'requestResponse');
    expect(
      await story.whyNot(
        everybody.filter((who) => who !== 'manager'),
        'issueAnswer',
        solution,
      ),
    ).toEqual({
      ...{ complainant: 'NOT_FOUND', handler: 'roleMayNot', director: 'roleMayNot' },
      ...{ employee: 'NOT_FOUND', colleague: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });
    expect(fieldsOf(await story.tries('manager', 'issueAnswer', { text: ' ' }))).toEqual(['text']);
    expect(await story.refusal('manager', 'issueAnswer', { ...solution, outcome: 'unfounded' })).toMatchObject({
      ...{ reason: 'outcomeNotInRegulation', rule: 'outcome.findings', source: 'stap 3 en 4' },
    });

    expect((await story.on('2026-03-20').take('manager', 'issueAnswer', solution)).case?.stage).toBe('answered');

    const issued = { kind: 'answer', on: '2026-03-20', finding: null, binds: [], ...solution };
    for (const who of ['complainant', 'handler', 'manager', 'director', 'employee']) {
      expect([who, await story.seen(who, 'advice(language: en) { kind on finding binds text }')]).toEqual([
        who,
        { advice: issued },
      ]);
    }
    expect(await story.isThereFor(['colleague', 'visitor'])).toEqual([]);
    expect((await lettersToldIn(story, 'handler')).at(-1)).toBe('answer to complainant');
  });

  it('announces more time to the complainant before the four weeks are over, as often as needed', async () => {
    const story = await takenUp(cast);
    const longer = { term: 'managerDecision', until: '2026-04-20' };
    expect(await story.whyNot(['complainant', 'director', 'employee'], 'extendTerm', longer)).toEqual({
      ...{ complainant: 'NOT_FOUND', director: 'roleMayNot', employee: 'NOT_FOUND' },
    });
    await story.on('2026-03-30').take('manager', 'extendTerm', longer);
    await story.on('2026-04-20').take('handler', 'extendTerm', { ...longer, until: '2026-07-01' });
    expect(await deadlineOf(story, 'managerDecision', 'complainant')).toMatchObject({ dueOn: '2026-07-01' });

    expect(
      await story.on('2026-07-02').refusal('manager', 'extendTerm', { ...longer, until: '2026-08-01' }),
    ).toMatchObject({ reason: 'extensionTooLate', source: 'stap 3' });
  });

  it('goes from the manager to the director, and with the consent of the complainant to the committee as a dispute', async () => {
    const story = await answeredByManager(cast);
    expect(await deadlineOf(story, 'managerDecision', 'complainant')).toMatchObject({
      ...{ dueOn: '2026-03-30', status: 'met' },
    });
    const onward = { forum: 'regionalDisputeCommittee', consent: true };
    expect(await story.refusal('complainant', 'handOver', onward)).toMatchObject({
      ...{ reason: 'stepNotOpen', rule: 'steps.handOver.from', source: 'stap 5' },
    });

    story.on('2026-03-24');
    const again = { text: 'This solves nothing.' };
    expect(await story.whyNot(['handler', 'manager', 'employee', 'visitor'], 'object', again)).toEqual({
      ...{ handler: 'NOT_FOUND', manager: 'NOT_FOUND', employee: 'roleMayNot', visitor: 'NOT_SIGNED_IN' },
    });
    await story.take('complainant', 'object', again);
    expect(await stepsOpenTo(story, 'manager')).toEqual([]);
    expect(await stepsOpenTo(story, 'director')).toEqual(['decideOnObjection']);
    expect(await deadlineOf(story, 'directorAnswer', 'complainant')).toMatchObject({
      ...{ dueOn: '2026-04-07', status: 'running' },
    });

    story.on('2026-04-07');
    const kept = { outcome: 'rejected', motivation: 'The solution of the manager is fair.' };
    expect(await story.whyNot(['handler', 'manager', 'complainant', 'employee'], 'decideOnObjection', kept)).toEqual({
      ...{ handler: 'roleMayNot', manager: 'roleMayNot', complainant: 'NOT_FOUND', employee: 'NOT_FOUND' },
    });
    expect((await story.take('director', 'decideOnObjection', kept)).case).toMatchObject({ stage: 'decided' });
    expect(await deadlineOf(story, 'directorAnswer', 'complainant')).toMatchObject({ status: 'met' });
    expect(await story.seen('complainant', 'objection(language: en) { text decision { outcome motivation } }')).toEqual(
      {
        objection: { ...again, decision: kept },
      },
    );
    expect(await matterOf(story)).toEqual({ matterLabel: 'klacht' });

    story.on('2026-04-14');
    expect(await story.refusal('complainant', 'handOver', { ...onward, consent: false })).toMatchObject({
      ...{ reason: 'requirementsMissing', missing: ['consent'] },
    });
    expect(await story.whyNot(['manager', 'director', 'employee', 'visitor'], 'handOver', onward)).toEqual({
      ...{ manager: 'roleMayNot', director: 'roleMayNot', employee: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });
    expect((await story.take('complainant', 'handOver', onward)).case).toMatchObject({
      ...{ stage: 'handedOver', ended: true },
    });
    expect([await matterOf(story), await matterOf(story, 'director')]).toEqual([
      { matterLabel: 'geschil' },
      { matterLabel: 'geschil' },
    ]);
    expect(await timelineFor(story, 'complainant')).toEqual([
      ...['2026-03-02 complaintFiled', '2026-03-04 admissibilityDecided', '2026-03-04 responseRequested'],
      ...['2026-03-12 responseSubmitted', '2026-03-20 answerIssued', '2026-03-24 objectionMade'],
      ...['2026-04-07 objectionDecided', '2026-04-14 caseHandedOver'],
    ]);
  });

  it('is late with the director a minute after midnight, and nothing says what that means', async () => {
    const story = await answeredByManager(cast);
    await story.on('2026-03-24').take('complainant', 'object', { text: 'This solves nothing.' });

    story.on('2026-04-07T21:59:00Z');
    expect(await deadlineOf(story, 'directorAnswer', 'complainant')).toMatchObject({ status: 'running' });
    story.on('2026-04-07T22:01:00Z');
    expect(await deadlineOf(story, 'directorAnswer', 'complainant')).toMatchObject({ status: 'overdue' });
  });

  it('keeps somebody who is complained of away from every rung', async () => {
    cast.on('2026-03-02');
    const story = await Story.filed(cast, talkedFirst);
    await story.take('handler', 'nameRespondent', { employeeId: cast.personId('manager') });

    expect(await story.whyNot(['manager'], 'decideAdmissibility', admitted)).toEqual({ manager: 'NOT_FOUND' });
    expect(await story.isThereFor(['handler', 'manager', 'director'])).toEqual(['handler', 'director']);
    await story.take('handler', 'decideAdmissibility', admitted);
    await story.take('handler', 'requestResponse');
    expect(await story.whyNot(['manager', 'director'], 'issueAnswer', solution)).toEqual({
      ...{ manager: 'NOT_FOUND', director: 'roleMayNot' },
    });
  });

  it('ends where the complainant is satisfied, and opens again for somebody who goes on after all', async () => {
    const satisfied = await answeredByManager(cast);
    expect((await satisfied.take('complainant', 'settle')).case).toMatchObject({ stage: 'settled', ended: true });

    const late = await answeredByManager(cast);
    await late.on('2026-06-01').take('handler', 'closeCase', { motivation: 'We heard nothing more.' });
    expect(await late.refusal('complainant', 'object', { text: 'I was ill.' })).toMatchObject({
      reason: 'stepNotOpen',
    });
    await late.on('2026-09-14').take('handler', 'reopen', { motivation: 'She was ill all summer.' });
    expect((await late.take('complainant', 'object', { text: 'I was ill.' })).case?.stage).toBe('inObjection');
  });
});
