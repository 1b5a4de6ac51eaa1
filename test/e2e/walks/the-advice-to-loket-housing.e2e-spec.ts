import { aComplaint } from '../../builders/a-complaint.js';
import { testApplication, type TestApplication } from '../../support/application.js';
import { fileComplaint, intakeCheck } from '../../support/documents.js';
import { fieldsOf } from '../../support/filing.js';
import { type Cast } from '../../support/walks/cast.js';
import { deadlineOf, lettersToldIn, piecesReadBy, stepsOpenTo } from '../../support/walks/seen.js';
import { type Story } from '../../support/walks/story.js';
import { aRegistration, registerComplaint } from '../intake/desk.js';
import {
  aboutSomebody,
  admitted,
  againstADecision,
  asked,
  castAtLoketHousing,
  writtenDown,
} from './at-loket-housing.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication();
  cast = await castAtLoketHousing(platform);
}, 60_000);
afterAll(() => platform.close());

const nothingMore = { description: 'He told my neighbour.' };
const answer = { text: 'I spoke with her about the key only.' };

const { channel: _, ...onLine } = aboutSomebody;

async function advised(answers: object): Promise<object> {
  return (await (await cast.as('visitor')).gets<{ intakeCheck: object }>(intakeCheck, { answers })).intakeCheck;
}

async function triesToWriteDown(who: string, changed: object) {
  const input = aRegistration({ ...aboutSomebody, ...changed });
  return (await cast.as(who)).asks(registerComplaint, { input });
}

const completionOf = (story: Story, who: string) =>
  story.seen(who, 'stage completion(language: en) { missing sent { addition { period against } } }');

describe('a complaint to the committee of Loket Housing', () => {
  it('comes by e-mail or post, is written down by the secretary, and by nobody else', async () => {
    cast.on('2026-03-02');
    const refused = async (who: string, changed: object = {}) => (await triesToWriteDown(who, changed)).errors[0];

    expect((await refused('chair'))?.extensions).toMatchObject({ reason: 'roleMayNot' });
    expect((await refused('contact'))?.extensions.code).toBe('NOT_FOUND');
    expect((await refused('employee'))?.extensions.code).toBe('NOT_FOUND');
    expect((await refused('secretary', { channel: 'spoken' }))?.extensions).toMatchObject({
      ...{ reason: 'channelNotInRegulation' },
      source: 'onder "Hoe dien ik een klacht in bij de klachtencommissie?"',
    });
    expect(
      (await (await cast.as('visitor')).asks(fileComplaint, { input: aComplaint(onLine) })).errors[0],
    ).toMatchObject({
      extensions: { reason: 'stepNotInRegulation' },
    });
    expect(await refused('secretary', { channel: 'post' })).toBeUndefined();
    expect(await refused('secretary')).toBeUndefined();
  });

  it('may leave something out on paper, but not what happened', async () => {
    cast.on('2026-03-02');

    expect((await triesToWriteDown('secretary', { complaint: nothingMore })).errors).toEqual([]);
    expect(fieldsOf(await triesToWriteDown('secretary', { complaint: { period: 'In February.' } }))).toEqual([
      'complaint.description',
    ]);
  });

  it('that does not say when and about whom is completed when asked, and counts from the day it came in', async () => {
    const story = await writtenDown(cast, { ...aboutSomebody, respondent: undefined, complaint: nothingMore });
    const missing = { missing: ['period', 'against'] };
    expect(await story.whyNot(['complainant', 'chair', 'contact', 'visitor'], 'requestCompletion', missing)).toEqual({
      ...{ complainant: 'NOT_FOUND', chair: 'roleMayNot', contact: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });

    await story.on('2026-03-03').take('secretary', 'requestCompletion', missing);
    expect(await completionOf(story, 'complainant')).toEqual({
      ...{ stage: 'incomplete', completion: { ...missing, sent: [] } },
    });
    expect(await stepsOpenTo(story, 'complainant')).toEqual(['completeComplaint', 'withdraw', 'settle']);

    const addition = { period: 'In February.', against: 'My coach.' };
    await story.on('2026-03-09').take('complainant', 'completeComplaint', {
      ...{ addition, facts: { respondent: 'employee' } },
    });
    expect(await completionOf(story, 'secretary')).toMatchObject({
      ...{ stage: 'filed', completion: { sent: [{ addition }] } },
    });
    expect(await story.seen('complainant', 'receivedOn')).toEqual({ receivedOn: '2026-03-02' });
  });

  it('is examined first: nobody takes it up without a look at the regulation of the committee, or refuses it without a reason', async () => {
    const story = await writtenDown(cast, aboutSomebody);
    expect(await story.refusal('chair', 'decideAdmissibility', { outcome: 'admitted' })).toMatchObject({
      ...{ reason: 'groundUndecided', source: 'onder "De klachtencommissie"' },
    });
    expect(
      await story.whyNot(['complainant', 'contact', 'member', 'visitor'], 'decideAdmissibility', admitted),
    ).toEqual({ complainant: 'NOT_FOUND', contact: 'NOT_FOUND', member: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' });
    expect((await story.take('secretary', 'decideAdmissibility', admitted)).case?.stage).toBe('admitted');

    const other = await writtenDown(cast, aboutSomebody);
    const refused = {
      ...{ outcome: 'refused', grounds: ['outsideRegulation'] },
      judgements: [{ judgement: 'outsideRegulation', holds: true, motivation: 'It is about another organisation.' }],
    };
    expect((await other.take('chair', 'decideAdmissibility', refused)).case).toMatchObject({
      ...{ stage: 'refused', ended: true },
    });
    expect((await lettersToldIn(other)).at(-1)).toBe('refusal to complainant');
  });

  it('waits where nobody talked with the person concerned, and goes on after the talk', async () => {
    const notYet = { ...aboutSomebody, priorSteps: [{ step: 'personConcerned', form: 'none' }] };
    const story = await writtenDown(cast, notYet);
    expect(await advised({ ...notYet, channel: undefined, complaint: undefined })).toMatchObject({ answer: 'notYet' });
    expect(await story.refusal('chair', 'decideAdmissibility', admitted)).toMatchObject({
      ...{ reason: 'groundApplies', rule: 'grounds.notDiscussed', source: 'onder "Een goed gesprek"' },
    });

    await story.take('chair', 'decideAdmissibility', { outcome: 'notYet', grounds: ['notDiscussed'] });
    const talked = { facts: { priorSteps: [{ ...aboutSomebody.priorSteps[0], on: '2026-03-10' }] } };
    await story.on('2026-03-11').take('complainant', 'completeComplaint', talked);

    expect((await story.take('chair', 'decideAdmissibility', admitted)).case?.stage).toBe('admitted');
  });
});

describe('the other side of a complaint about an employee of Loket Housing', () => {
  it('is that employee once it was laid before him, and no colleague; the organisation reads, and does not answer for him', async () => {
    const story = await writtenDown(cast, aboutSomebody);
    await story.take('secretary', 'nameRespondent', { employeeId: cast.personId('employee') });
    await story.on('2026-03-04').take('chair', 'decideAdmissibility', admitted);
    expect(await story.isThereFor(['employee', 'colleague', 'contact'])).toEqual([]);
    await story.take('secretary', 'requestResponse');
    expect(await story.isThereFor(['employee', 'colleague', 'contact'])).toEqual(['employee', 'contact']);
    expect((await lettersToldIn(story)).at(-1)).toBe('responseRequest to respondent');
    expect(await stepsOpenTo(story, 'employee')).toEqual(['submitResponse', 'submitPiece']);
    expect(await stepsOpenTo(story, 'contact')).toEqual([]);

    const others = ['complainant', 'chair', 'contact', 'board', 'colleague', 'member', 'visitor'];
    expect(await story.whyNot(others, 'submitResponse', answer)).toEqual({
      ...{ complainant: 'NOT_FOUND', chair: 'NOT_FOUND', contact: 'roleMayNot', board: 'roleMayNot' },
      ...{ colleague: 'NOT_FOUND', member: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });
    expect((await story.on('2026-03-12').take('employee', 'submitResponse', answer)).case?.stage).toBe('responded');
    expect((await piecesReadBy(story, 'complainant')).map(({ kind, content }) => [kind, content?.text])).toContainEqual(
      ['response', answer.text],
    );
    expect(await piecesReadBy(story, 'colleague')).toEqual([]);
    expect((await lettersToldIn(story)).at(-1)).toBe('responseCopy to complainant');
  });

  it('has no last day to answer, and does not stop the hearing by saying nothing', async () => {
    const story = await asked(cast, aboutSomebody, 'employee');
    expect(await story.seen('employee', 'deadlines(language: en) { term }')).toEqual({ deadlines: [] });
    expect(await deadlineOf(story, 'response')).toBeUndefined();

    await story.on('2026-04-20').take('secretary', 'planHearing', { hearingOn: '2026-05-07' });

    expect(await story.whyNot(['employee'], 'submitResponse', answer)).toEqual({ employee: 'stepNotOpen' });
    expect(await stepsOpenTo(story, 'employee')).toEqual(['submitPiece']);
  });

  it('who left has no case any more; what he writes on paper is laid before the committee by the secretary', async () => {
    const story = await asked(cast, aboutSomebody, 'leaving');
    story.on('2026-03-31');
    expect(await story.isThereFor(['leaving'])).toEqual(['leaving']);
    story.on('2026-04-01');
    await expect(story.isThereFor(['leaving'])).rejects.toThrow();

    expect((await story.take('secretary', 'submitResponse', answer)).case?.stage).toBe('responded');
    expect(await piecesReadBy(story, 'complainant')).toMatchObject([{ kind: 'complaint' }, { side: 'respondent' }]);
  });

  it('who left before cannot be named any more', async () => {
    const story = await writtenDown(cast, aboutSomebody);
    story.on('2026-04-01');

    const named = await story.tries('secretary', 'nameRespondent', { employeeId: cast.personId('leaving') });

    expect(fieldsOf(named)).toEqual(['employeeId']);
  });
});

describe('a complaint against a decision of Loket Housing', () => {
  it('is answered by the organisation, and is about no employee', async () => {
    const story = await asked(cast, againstADecision);
    const named = await story.tries('secretary', 'nameRespondent', { employeeId: cast.personId('employee') });
    expect(fieldsOf(named)).toEqual(['caseId']);

    expect(await story.whyNot(['employee', 'complainant', 'board', 'visitor'], 'submitResponse', answer)).toEqual({
      ...{ employee: 'NOT_FOUND', complainant: 'NOT_FOUND', board: 'roleMayNot', visitor: 'NOT_SIGNED_IN' },
    });
    expect((await story.take('contact', 'submitResponse', answer)).case?.stage).toBe('responded');
  });
});
