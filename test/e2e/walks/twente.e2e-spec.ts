import { randomUUID } from 'node:crypto';
import { testApplication, type TestApplication } from '../../support/application.js';
import { intakeCheck } from '../../support/documents.js';
import { type Cast } from '../../support/walks/cast.js';
import { deadlineOf, lettersOf, lettersToldIn, piecesReadBy, timelineFor } from '../../support/walks/seen.js';
import { Story } from '../../support/walks/story.js';
import { aRegistration, registerComplaint } from '../intake/desk.js';
import { answered, castAtTwente, notTheirs, outside, refusedTwice, takenUp, toContact, toHead } from './at-twente.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication();
  cast = await castAtTwente(platform);
}, 60_000);
afterAll(() => platform.close());

interface Advice {
  readonly intakeCheck: { readonly answer: string; readonly opensOn: string | null; readonly refersTo: object[] };
}

async function advised(answers: object): Promise<Advice['intakeCheck']> {
  return (await (await cast.as('visitor')).gets<Advice>(intakeCheck, { answers })).intakeCheck;
}

describe('a complaint in Twente that was refused by nobody but the contact person', () => {
  const onlyOnce = { ...refusedTwice, priorSteps: [toContact, { step: 'headOfDepartment', form: 'none' }] };

  it('is told so beforehand, waits without a day, and is taken up once the head refused it as well', async () => {
    cast.on('2022-12-05');
    const story = await Story.filed(cast, onlyOnce);
    expect(await advised(onlyOnce)).toMatchObject({ answer: 'notYet', opensOn: null, refersTo: [] });
    expect(await story.refusal('secretary', 'decideAdmissibility', { outcome: 'admitted' })).toMatchObject({
      reason: 'groundApplies',
      rule: 'grounds.notRefusedByHead',
      source: 'stap 2 en 3',
    });

    story.on('2022-12-06');
    const waits = { outcome: 'notYet', grounds: ['notRefusedByHead'] };
    expect(await story.whyNot(outside, 'decideAdmissibility', waits)).toEqual(notTheirs);
    expect((await story.take('secretary', 'decideAdmissibility', waits)).case).toMatchObject({
      stage: 'waiting',
      ended: false,
    });
    expect((await lettersOf(story)).at(-1)).toMatchObject({
      ...{ letter: 'refusal', recipient: 'complainant', state: 'due', dueOn: '2022-12-06' },
      ...{ grounds: ['notRefusedByHead'], sources: ['stap 2 en 3'], forums: [], opensOn: null },
      stopsNoTermElsewhere: true,
    });
    expect(await story.isThereFor(outside)).toEqual(['complainant']);

    story.on('2022-12-20');
    const refusedToo = {
      facts: { priorSteps: [toContact, { ...toHead, on: '2022-12-08', answeredOn: '2022-12-15' }] },
    };
    expect(
      await story.whyNot(['contact', 'board', 'member', 'visitor', 'chair'], 'completeComplaint', refusedToo),
    ).toEqual({
      ...{ contact: 'NOT_FOUND', board: 'NOT_FOUND', member: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
      chair: 'roleMayNot',
    });
    expect((await story.take('complainant', 'completeComplaint', refusedToo)).case?.stage).toBe('waiting');
    expect((await story.take('chair', 'decideAdmissibility', { outcome: 'admitted' })).case?.stage).toBe('admitted');
    expect(await timelineFor(story, 'complainant')).toEqual([
      '2022-12-05 complaintFiled',
      '2022-12-06 admissibilityDecided',
      '2022-12-20 complaintCompleted',
      '2022-12-20 admissibilityDecided',
    ]);
  });

  it('can be taken up before that by the office, which then says why', async () => {
    cast.on('2022-12-05');
    const story = await Story.filed(cast, onlyOnce);
    const nevertheless = { outcome: 'admitted', despite: ['notRefusedByHead'] };

    expect(await story.refusal('secretary', 'decideAdmissibility', nevertheless)).toMatchObject({
      reason: 'groundNeedsMotivation',
    });
    const motivation = 'The head of the department has been ill for a year.';
    expect((await story.take('chair', 'decideAdmissibility', { ...nevertheless, motivation })).case?.stage).toBe(
      'admitted',
    );
  });
});

describe('a complaint in Twente for which the committee is not competent', () => {
  it.each(['moneyMatters', 'allocation', 'damages'])(
    'about %s is refused with its step, is sent nowhere, and stays refused',
    async (subject) => {
      cast.on('2022-12-05');
      const about = { ...refusedTwice, subject };
      const story = await Story.filed(cast, about);
      expect(await advised(about)).toMatchObject({ answer: 'no', refersTo: [] });

      const refusal = { outcome: 'refused', grounds: [subject] };
      expect(await story.refusal('secretary', 'decideAdmissibility', { ...refusal, grounds: [] })).toMatchObject({
        reason: 'requirementsMissing',
        missing: ['grounds'],
      });
      expect((await story.take('secretary', 'decideAdmissibility', refusal)).case).toMatchObject({
        stage: 'refused',
        ended: true,
      });

      expect(await story.seen('complainant', 'admissibility(language: en) { competence refersTo { key } }')).toEqual({
        admissibility: { competence: 'notCompetent', refersTo: [] },
      });
      expect((await lettersOf(story)).at(-1)).toMatchObject({
        ...{ letter: 'refusal', grounds: [subject], sources: ['stap 3'], forums: [] },
        stopsNoTermElsewhere: true,
      });
      expect(await story.whyNot(['complainant', 'secretary'], 'withdraw')).toEqual({
        complainant: 'stepNotOpen',
        secretary: 'stepNotOpen',
      });
      expect(await story.isThereFor(outside)).toEqual(['complainant']);
    },
  );
});

describe('a complaint in Twente that is taken up', () => {
  it('is written in two sittings, filed on line, confirmed, and followed with the code and the password', async () => {
    cast.on('2022-12-16');
    const save = 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { code } }';
    const find = 'query ($code: String) { draft(code: $code) { content } }';
    const content = JSON.stringify({ complaint: { description: 'The gutter' } });
    const { saveDraft } = await (
      await cast.as('visitor')
    ).gets<{ saveDraft: { code: string } }>(save, { input: { clientKey: randomUUID(), content } });
    const { code } = saveDraft;

    cast.on('2022-12-19');
    expect(await (await cast.as('visitor')).gets(find, { code })).toEqual({ draft: { content } });
    expect(await advised(refusedTwice)).toMatchObject({ answer: 'yes' });
    const story = await Story.filed(cast, { ...refusedTwice, draft: code });
    expect(await (await cast.as('visitor')).gets(find, { code })).toEqual({ draft: null });

    const outbox = '{ outbox(first: 1) { letter to text } }';
    const { loginCode, password, number } = story.filed;
    const { outbox: mails } = await (await cast.as('administrator')).gets<{ outbox: { text: string }[] }>(outbox);
    expect(mails).toMatchObject([{ letter: 'confirmation', to: 'zoe@renter.example' }]);
    expect([loginCode, password, number].map((word) => mails[0]!.text.includes(word))).toEqual([true, true, true]);
    expect(await story.seen('complainant', 'number stage')).toEqual({ number, stage: 'filed' });
    const wrong = { kind: 'complainant', code: loginCode, password: `${password}x` };
    expect((await (await cast.as('visitor')).post('/sign-in', wrong)).status).toBe(401);
    expect(await story.isThereFor([...outside, 'secretary', 'chair'])).toEqual(['complainant', 'secretary', 'chair']);
  });

  it('comes in on line only: the secretary files none that came by post, and there is nothing to acknowledge', async () => {
    const story = await takenUp(cast);

    const byPost = aRegistration({ ...refusedTwice, channel: 'post', receivedOn: '2022-12-19' });
    const registering = await (await cast.as('secretary')).asks(registerComplaint, { input: byPost });

    expect(registering.errors[0]?.extensions).toMatchObject({ reason: 'roleMayNot', source: 'stap 3 en 4' });
    expect(await story.whyNot(['secretary'], 'acknowledgeReceipt')).toEqual({ secretary: 'stepNotInRegulation' });
  });

  it('is answered with the policy in seven working days, over Christmas and New Year, and copied to the complainant', async () => {
    const story = await takenUp(cast);
    story.on('2022-12-23');
    expect(await story.isThereFor(outside)).toEqual(['complainant']);
    expect(await story.whyNot([...outside, 'chair'], 'requestResponse')).toEqual({ ...notTheirs, chair: 'roleMayNot' });
    await story.take('secretary', 'requestResponse');
    expect((await lettersOf(story)).at(-1)).toMatchObject({
      ...{ letter: 'responseRequest', recipient: 'respondent', dueOn: '2022-12-23' },
      deadlines: expect.arrayContaining([
        expect.objectContaining({ term: 'corporationResponse', dueOn: '2023-01-04' }),
      ]),
    });
    expect(await story.isThereFor(outside)).toEqual(['complainant', 'contact', 'board']);
    expect(await piecesReadBy(story, 'contact')).toMatchObject([
      { number: 1, kind: 'complaint', shown: [{ side: 'respondent', countsFrom: '2022-12-23' }] },
    ]);

    const response = { text: 'The gutter is sound.', policy: 'Gutters are cleaned once a year.' };
    story.on('2023-01-04T22:59:00Z');
    expect(await deadlineOf(story, 'corporationResponse')).toMatchObject({ dueOn: '2023-01-04', status: 'running' });
    expect(
      await story.whyNot(['complainant', 'otherContact', 'secretary', 'board'], 'submitResponse', response),
    ).toEqual({ complainant: 'NOT_FOUND', otherContact: 'NOT_FOUND', secretary: 'roleMayNot', board: 'roleMayNot' });
    await story.take('contact', 'submitResponse', response);

    expect(await deadlineOf(story, 'corporationResponse')).toMatchObject({ status: 'met' });
    expect((await lettersToldIn(story)).at(-1)).toBe('responseCopy to complainant');
    expect(await story.seen('complainant', 'response { text policy receivedOn }')).toEqual({
      response: { ...response, receivedOn: '2023-01-04' },
    });
  });

  it('is late with its answer a minute after midnight, and goes on without one', async () => {
    const story = await takenUp(cast);
    await story.on('2022-12-23').take('secretary', 'requestResponse');

    story.on('2023-01-04T23:01:00Z');
    expect(await deadlineOf(story, 'corporationResponse')).toMatchObject({ status: 'overdue' });
    expect((await story.take('chair', 'chooseTreatment', { outcome: 'hearing' })).case?.stage).toBe('hearingPlanned');
    expect(await story.refusal('contact', 'submitResponse', { text: 'Too late.' })).toMatchObject({
      reason: 'stepNotOpen',
      source: 'stap 5 en 6',
    });
  });

  it('shows each side what the other laid, since when, and when the other opened it', async () => {
    const story = await answered(cast);
    await piecesReadBy(story.on('2023-01-05'), 'complainant');
    await story.take('complainant', 'submitPiece', { title: 'My answer', text: 'It is not sound.' });
    await story.take('secretary', 'submitPiece', { title: 'A call', text: 'The plumber was there.' });
    expect(
      await story.whyNot(['otherContact', 'member', 'chair', 'visitor'], 'submitPiece', { title: 'x', text: 'x' }),
    ).toEqual({
      otherContact: 'NOT_FOUND',
      member: 'NOT_FOUND',
      chair: 'roleMayNot',
      visitor: 'NOT_SIGNED_IN',
    });
    await piecesReadBy(story.on('2023-01-06'), 'contact');
    await piecesReadBy(story, 'secretary');

    await piecesReadBy(story, 'complainant');
    const told = (await piecesReadBy(story, 'complainant')).map(({ number, kind, side, shown, opened }) => [
      `${number} ${kind} of ${side}`,
      ...shown.map((one) => `${one.side} from ${one.countsFrom}`),
      ...opened.map((one) => `${one.side} opened ${one.openedAt.slice(0, 10)}`),
    ]);
    expect(told).toEqual([
      ['1 complaint of complainant', 'respondent from 2022-12-23', 'respondent opened 2023-01-06'],
      ['2 response of respondent', 'complainant from 2023-01-04', 'complainant opened 2023-01-05'],
      ['3 piece of complainant', 'respondent from 2023-01-05', 'respondent opened 2023-01-06'],
      [
        '4 finding of committee',
        ...['complainant from 2023-01-05', 'respondent from 2023-01-05'],
        ...['complainant opened 2023-01-06', 'respondent opened 2023-01-06'],
      ],
    ]);
  });

  it('lets somebody act by a written power of attorney or as a lawyer, and helps without either', async () => {
    const story = await answered(cast);
    const who = { name: 'Pia de Boer', phone: '06 12345678' };
    story.on('2023-01-05');
    const partyId = await story.brings('complainant', 'addRepresentative', ['representative', { who, lawyer: false }]);
    await expect(story.seen('representative', 'id')).rejects.toThrow('Nobody is called representative');
    expect(await story.whyNot(['contact', 'member'], 'recordPowerOfAttorney', { partyId, on: '2023-01-03' })).toEqual({
      contact: 'NOT_FOUND',
      member: 'NOT_FOUND',
    });
    await story.brings('secretary', 'recordPowerOfAttorney', ['representative', { partyId, on: '2023-01-03' }]);
    await story.brings('complainant', 'addRepresentative', ['lawyer', { who, lawyer: true }]);
    await story.brings('complainant', 'grantHelp', ['helper', { who, grants: ['follow'] }]);
    await story.brings('complainant', 'grantHelp', ['writer', { who, grants: ['follow', 'readContents', 'write'] }]);

    const piece = { title: 'A photo', text: 'The gutter.' };
    expect(await story.whyNot(['representative', 'lawyer', 'writer', 'helper'], 'submitPiece', piece)).toEqual({
      ...{ representative: 'taken', lawyer: 'taken', writer: 'taken' },
      helper: 'NOT_FOUND',
    });
    expect(await story.seen('helper', 'stage response { text }')).toEqual({ stage: 'responded', response: null });
    expect(await story.whyNot(['helper', 'writer'], 'withdraw')).toEqual({ helper: 'NOT_FOUND', writer: 'NOT_FOUND' });
    expect((await story.take('lawyer', 'withdraw')).case?.stage).toBe('withdrawn');
  });
});
