import { testApplication, type TestApplication } from '../../support/application.js';
import { intakeCheck } from '../../support/documents.js';
import { type Cast } from '../../support/walks/cast.js';
import { lettersToldIn, piecesReadBy, timelineFor } from '../../support/walks/seen.js';
import { Story } from '../../support/walks/story.js';
import { inOrder } from '../intake/desk.js';
import { plugins } from '../intake/invented.js';
import {
  aboutSomebody,
  aCommitteeOfEmployees,
  aLandlordThatTreats,
  castOfEmployees,
  castOfLadder,
} from './at-invented.js';

let platform: TestApplication;
let cast: Cast;
let ladder: Cast;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aCommitteeOfEmployees(), aLandlordThatTreats()));
  cast = await castOfEmployees(platform);
  ladder = await castOfLadder(platform);
}, 60_000);
afterAll(() => platform.close());

const hidden = ['employee', 'colleague', 'contact', 'otherContact'];
const response = { text: 'I was polite.' };
const refusal = { outcome: 'refused', grounds: ['rentPrice'] };

async function filed(changed: object = {}): Promise<Story> {
  cast.on('2026-03-02');
  return Story.filed(cast, { ...inOrder, ...changed });
}

describe('a complaint about an employee', () => {
  it('is seen and answered by the employee himself, from the moment that he was asked, and by no colleague', async () => {
    const story = await aboutSomebody(cast, 'employee', 'secretary');
    expect(await story.isThereFor(hidden)).toEqual([]);
    await story.take('secretary', 'decideAdmissibility', { outcome: 'admitted' });
    expect(await story.isThereFor(hidden)).toEqual([]);
    await story.on('2026-03-03').take('secretary', 'requestResponse');
    expect(await story.isThereFor(hidden)).toEqual(['employee', 'contact']);
    expect(await piecesReadBy(story, 'employee')).toMatchObject([
      { kind: 'complaint', shown: [{ side: 'respondent', countsFrom: '2026-03-03' }] },
    ]);

    const others = ['colleague', 'contact', 'otherContact', 'complainant', 'secretary', 'visitor'];
    expect(await story.whyNot(others, 'submitResponse', response)).toEqual({
      ...{ colleague: 'NOT_FOUND', otherContact: 'NOT_FOUND', complainant: 'NOT_FOUND' },
      ...{ contact: 'roleMayNot', secretary: 'roleMayNot', visitor: 'NOT_SIGNED_IN' },
    });
    await story.take('employee', 'submitResponse', response);
    expect(await story.seen('complainant', 'response { text }')).toEqual({ response });
    expect(await story.whyNot(['colleague', 'employee'], 'withdraw')).toEqual({
      ...{ colleague: 'NOT_FOUND', employee: 'NOT_FOUND' },
    });

    await story.on('2026-03-04').take('complainant', 'submitReply', { text: 'You were not.' });
    await story.take('employee', 'submitReply', { text: 'I am sorry if it seemed so.' });
    expect((await piecesReadBy(story, 'complainant')).map(({ kind, side }) => `${kind} of ${side}`)).toEqual([
      ...['complaint of complainant', 'response of respondent'],
      ...['reply of complainant', 'reply of respondent'],
    ]);
    await story.take('employee', 'sendMessage', { conversation: 'respondent', text: 'May I bring somebody?' });
    const messages = 'messages(language: en) { text }';
    expect(await story.seen('secretary', messages)).toEqual({ messages: [{ text: 'May I bring somebody?' }] });
    expect(await story.seen('complainant', messages)).toEqual({ messages: [] });
    expect((await lettersToldIn(story)).slice(-2)).toEqual(['replyCopy to respondent', 'replyCopy to respondent']);
  });
});

describe('a complaint on an internal ladder', () => {
  it('about the handler is treated by the manager, answered by the handler, and he decides on nothing of it', async () => {
    const story = await aboutSomebody(ladder, 'handler', 'manager');
    expect(await story.isThereFor(['handler', 'manager', 'director', 'otherDirector'])).toEqual([
      'manager',
      'director',
    ]);
    const admitted = { outcome: 'admitted' };
    expect(await story.whyNot(['handler', 'otherDirector', 'director'], 'decideAdmissibility', admitted)).toEqual({
      ...{ handler: 'NOT_FOUND', otherDirector: 'NOT_FOUND', director: 'roleMayNot' },
    });
    await story.take('manager', 'decideAdmissibility', admitted);
    await story.take('manager', 'requestResponse');

    expect(await story.isThereFor(['handler'])).toEqual(['handler']);
    expect(await story.whyNot(['manager', 'director'], 'submitResponse', response)).toEqual({
      ...{ manager: 'roleMayNot', director: 'roleMayNot' },
    });
    expect((await story.take('handler', 'submitResponse', response)).case?.stage).toBe('responded');
    expect(await story.whyNot(['handler'], 'decideAdmissibility', admitted)).toEqual({ handler: 'NOT_FOUND' });
  });

  it('that was refused comes before the director, who upholds it, and it is taken up anew', async () => {
    ladder.on('2026-03-02');
    const story = await Story.filed(ladder, { ...inOrder, complainantClass: undefined, subject: 'rent' });
    await story.take('handler', 'decideAdmissibility', refusal);
    await story.take('complainant', 'object', { text: 'It is about the roof, not the rent.' });

    const upheld = { outcome: 'upheld', motivation: 'Look again.' };
    expect(
      await story.whyNot(['handler', 'manager', 'otherDirector', 'complainant'], 'decideOnObjection', upheld),
    ).toEqual({
      ...{ handler: 'roleMayNot', manager: 'roleMayNot' },
      ...{ otherDirector: 'NOT_FOUND', complainant: 'NOT_FOUND' },
    });
    expect((await story.take('director', 'decideOnObjection', upheld)).case?.stage).toBe('filed');
  });

  it('about the director is decided on by another director, and not by himself', async () => {
    const story = await aboutSomebody(ladder, 'director', 'handler');
    expect(await story.isThereFor(['director', 'secondDirector'])).toEqual(['secondDirector']);
    const sound = { ...refusal, motivation: 'The rent is for the tribunal.' };
    await story.take('manager', 'decideAdmissibility', sound);
    await story.take('complainant', 'object', { text: 'He is the director.' });

    const rejected = { outcome: 'rejected', motivation: 'It is about the rent.' };
    expect(await story.whyNot(['director'], 'decideOnObjection', rejected)).toEqual({ director: 'NOT_FOUND' });
    expect((await story.take('secondDirector', 'decideOnObjection', rejected)).case?.stage).toBe('refused');
  });
});

describe('classes of complainants', () => {
  const notAsked = { ...inOrder, subject: 'repair', priorSteps: [{ step: 'corporation', form: 'none' }] };
  const advised = async (answers: object) =>
    (await (await cast.as('visitor')).gets<{ intakeCheck: object }>(intakeCheck, { answers })).intakeCheck;

  it('let a neighbour in at once, where a renter has to write first', async () => {
    const neighbour = await filed({ ...notAsked, complainantClass: 'neighbour' });
    const renter = await filed(notAsked);
    expect(await advised(notAsked)).toMatchObject({ answer: 'notYet' });
    expect(await advised({ ...notAsked, complainantClass: 'neighbour' })).toMatchObject({ answer: 'yes' });

    const admitted = { outcome: 'admitted' };
    expect((await neighbour.take('secretary', 'decideAdmissibility', admitted)).case?.stage).toBe('admitted');
    expect(await renter.refusal('secretary', 'decideAdmissibility', admitted)).toMatchObject({
      ...{ reason: 'groundApplies', rule: 'grounds.notInWriting' },
    });
  });
});

describe('an objection against a refusal', () => {
  const object = { text: 'It is about the roof.' };

  it('that is upheld opens the way to the other side', async () => {
    const story = await filed({ subject: 'rent' });
    await story.take('secretary', 'decideAdmissibility', refusal);
    expect(await story.whyNot(['contact', 'secretary', 'visitor'], 'object', object)).toEqual({
      ...{ contact: 'NOT_FOUND', secretary: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });
    await story.take('complainant', 'object', object);
    const waiting = 'stage waitsFor(language: en) { who step }';
    expect(await story.seen('complainant', waiting)).toEqual({
      ...{ stage: 'inObjection', waitsFor: { who: ['chair'], step: 'decideOnObjection' } },
    });
    await story.on('2026-03-09').take('chair', 'decideOnObjection', { outcome: 'upheld', motivation: 'It is.' });
    const admitted = { outcome: 'admitted', despite: ['rentPrice'], motivation: 'It is about the roof after all.' };
    await story.take('secretary', 'decideAdmissibility', admitted);
    expect((await story.take('secretary', 'requestResponse')).case?.stage).toBe('awaitingResponse');
    expect(await timelineFor(story, 'complainant')).toEqual([
      ...['2026-03-02 complaintFiled', '2026-03-02 admissibilityDecided', '2026-03-02 objectionMade'],
      ...['2026-03-09 objectionDecided', '2026-03-09 admissibilityDecided', '2026-03-09 responseRequested'],
    ]);
  });

  it('that is rejected leaves it refused, and the other side never hears of it', async () => {
    const story = await filed({ subject: 'rent' });
    await story.take('secretary', 'decideAdmissibility', refusal);
    await story.take('complainant', 'object', object);
    await story.take('chair', 'decideOnObjection', { outcome: 'rejected', motivation: 'It is about the rent.' });

    expect(await story.seen('complainant', 'stage ended objection(language: en) { decision { outcome } }')).toEqual({
      ...{ stage: 'refused', ended: true, objection: { decision: { outcome: 'rejected' } } },
    });
    expect(await story.isThereFor(hidden)).toEqual([]);
  });
});

describe('a complaint that goes back to the landlord', () => {
  it('shows what it waits for, is reported on with feedback, and then goes its way', async () => {
    const story = await filed({ respondent: 'participant' });
    await story.take('secretary', 'referBack', { motivation: 'You were not asked yet.' });
    const waiting = 'stage waitsFor(language: en) { who step since by }';
    for (const who of ['complainant', 'contact', 'secretary']) {
      expect(await story.seen(who, waiting)).toEqual({
        stage: 'withParticipant',
        waitsFor: { who: ['participant'], step: 'reportReferral', since: '2026-03-02', by: '2026-04-13' },
      });
    }
    expect(await story.isThereFor(hidden)).toEqual(['contact']);
    expect(await story.refusal('secretary', 'requestResponse')).toMatchObject({ reason: 'stepNotOpen' });

    story.on('2026-03-20');
    const returned = { outcome: 'returned', feedback: 'We spoke on Tuesday and did not agree.' };
    expect(await story.whyNot(['otherContact', 'chair', 'visitor'], 'reportReferral', returned)).toEqual({
      ...{ otherContact: 'NOT_FOUND', chair: 'roleMayNot', visitor: 'NOT_SIGNED_IN' },
    });
    await story.take('contact', 'reportReferral', returned);
    expect(await story.seen('complainant', 'referral(language: en) { report { on outcome feedback } }')).toEqual({
      referral: { report: { on: '2026-03-20', ...returned } },
    });
    expect((await story.take('secretary', 'requestResponse')).case?.stage).toBe('awaitingResponse');
  });
});

describe('a complaint that is taken up in part', () => {
  it('goes to the other side with the points that are, and with the reasons for the one that is not', async () => {
    const points = [{ text: 'The roof leaks.' }, { text: 'The rent is too high.', subject: 'rent' }];
    const story = await filed({ points });
    const seen = await story.seen<{ points: { id: string }[] }>('secretary', 'points { id }');
    const [roof, rent] = seen!.points;
    const refused = { point: rent!.id, ...refusal, motivation: 'The tribunal decides on rents.' };
    expect(
      await story.refusal('secretary', 'decideAdmissibility', { outcome: 'admitted', points: [refused] }),
    ).toMatchObject({ reason: 'requirementsMissing' });
    await story.take('secretary', 'decideAdmissibility', {
      ...{ outcome: 'admitted', points: [{ point: roof!.id, outcome: 'admitted' }, refused] },
    });
    await story.on('2026-03-03').take('secretary', 'requestResponse');

    for (const side of ['complainant', 'contact']) {
      expect(
        await story.seen(
          side,
          'admissibility(language: en) { competence points { outcome competence motivation grounds { ground } } }',
        ),
      ).toEqual({
        admissibility: {
          competence: 'partly',
          points: [
            { outcome: 'admitted', competence: 'competent', motivation: null, grounds: [] },
            {
              ...{ outcome: 'refused', competence: 'notCompetent', motivation: refused.motivation },
              grounds: [{ ground: 'rentPrice' }],
            },
          ],
        },
      });
    }
    expect(await story.seen('contact', 'points { text subject }')).toEqual({
      points: [
        { text: 'The roof leaks.', subject: null },
        { text: 'The rent is too high.', subject: 'rent' },
      ],
    });
  });
});
