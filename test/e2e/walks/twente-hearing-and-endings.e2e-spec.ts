import { testApplication, type TestApplication } from '../../support/application.js';
import { type Cast } from '../../support/walks/cast.js';
import { bundleReadBy, deadlineOf, lettersToldIn, piecesReadBy, stepsOpenTo } from '../../support/walks/seen.js';
import { answered, castAtTwente, notTheirs, outside, seats, takenUp } from './at-twente.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication();
  cast = await castAtTwente(platform);
}, 60_000);
afterAll(() => platform.close());

describe('a complaint in Twente that is to be heard', () => {
  it('keeps a piece from the other side until the committee decides, with reasons when it stays kept', async () => {
    const story = await answered(cast);
    story.on('2023-01-05');
    const asked = { title: 'A letter of my doctor', text: 'He is ill.', confidential: true };
    await story.take('complainant', 'submitPiece', asked);
    await story.take('complainant', 'submitPiece', { ...asked, title: 'A photo' });
    const known = ['1 complaint shared', '2 response shared'];
    const seenBy = async (who: string) =>
      (await piecesReadBy(story, who)).map(({ number, content, kind, state }) =>
        content ? `${number} ${kind} ${state}` : `${number} ${kind} ${state}, not told`,
      );
    expect(await seenBy('contact')).toEqual([...known, '3 piece asked, not told', '4 piece asked, not told']);

    const [letter, photo] = (await piecesReadBy(story, 'secretary')).slice(2);
    const withheld = { pieceId: letter!.id, outcome: 'withheld' };
    expect(await story.refusal('chair', 'decideOnPiece', withheld)).toMatchObject({ missing: ['motivationId'] });
    expect(await story.whyNot(outside, 'decideOnPiece', { ...withheld, motivation: 'His health.' })).toEqual(notTheirs);
    await story.take('chair', 'decideOnPiece', { ...withheld, motivation: 'His health.' });
    await story.take('secretary', 'decideOnPiece', { pieceId: photo!.id, outcome: 'shared' });

    expect(await seenBy('contact')).toEqual([...known, '3 piece withheld, not told', '4 piece shared']);
    await story.take('chair', 'chooseTreatment', { outcome: 'hearing' });
    await story.comesToHearing('2023-02-24', seats);
    const { leftOut } = await story.on('2023-01-12').take('secretary', 'composeBundle');
    expect(leftOut).toEqual([{ piece: { number: 3 }, because: 'withheld' }]);
    expect((await bundleReadBy(story, 'member')).map(({ number }) => number)).toEqual([1, 2, 4]);
  });

  it('comes to a hearing with announced people that the committee admits, and to a panel that has seen what both sides saw', async () => {
    const story = await answered(cast);
    story.on('2023-01-06');
    expect(await story.whyNot(outside, 'chooseTreatment', { outcome: 'hearing' })).toEqual(notTheirs);
    await story.take('chair', 'chooseTreatment', { outcome: 'hearing' });
    await story.comesToHearing('2023-01-24', seats);
    expect(await story.isThereFor(['member', 'rentersMember', 'otherMember'])).toEqual(['member', 'rentersMember']);

    const neighbour = { capacity: 'witness', name: 'Anneke de Buurvrouw', contribution: 'She heard the water.' };
    const plumber = { capacity: 'expert', name: 'De Loodgieter' };
    expect(await story.whyNot(['chair', 'member', 'otherContact'], 'announcePerson', neighbour)).toEqual({
      chair: 'NOT_FOUND',
      member: 'NOT_FOUND',
      otherContact: 'NOT_FOUND',
    });
    await story.take('complainant', 'announcePerson', neighbour);
    await story.take('contact', 'announcePerson', plumber);
    const named = 'announcedPersons(language: en) { id name admitted motivation }';
    const seen = await story.seen<{ announcedPersons: { id: string; name: string }[] }>('contact', named);
    const [first, second] = seen!.announcedPersons;
    expect(
      await story.whyNot(['complainant', 'contact'], 'admitPerson', { personId: first!.id, admitted: true }),
    ).toEqual({
      complainant: 'NOT_FOUND',
      contact: 'NOT_FOUND',
    });
    await story.take('chair', 'admitPerson', { personId: first!.id, admitted: true });
    await story.take('secretary', 'admitPerson', {
      ...{ personId: second!.id, admitted: false },
      motivation: 'What he would say stands in his report.',
    });
    expect((await lettersToldIn(story)).slice(-4)).toEqual([
      ...['personDecision to complainant', 'personDecision to respondent'],
      ...['personDecision to complainant', 'personDecision to respondent'],
    ]);
    expect(await story.seen('complainant', named)).toMatchObject({
      announcedPersons: [{ admitted: true }, { admitted: false, motivation: expect.stringContaining('report') }],
    });

    expect(await piecesReadBy(story, 'member')).toEqual([]);
    await story.on('2023-01-10').take('secretary', 'composeBundle');
    expect((await bundleReadBy(story, 'member')).map(({ kind }) => kind)).toEqual(['complaint']);
    expect(await story.on('2023-01-11').take('chair', 'composeBundle')).toMatchObject({ leftOut: [] });
    expect((await bundleReadBy(story, 'member')).map(({ kind }) => kind)).toEqual(['complaint', 'response']);
    expect(await bundleReadBy(story, 'otherMember')).toEqual([]);
  });

  it('is held after the hearing for information, with both sides told, and the two weeks for the advice made longer in time', async () => {
    const story = await answered(cast);
    await story.on('2023-01-06').take('secretary', 'chooseTreatment', { outcome: 'hearing' });
    await story.comesToHearing('2023-01-24', seats);
    expect(await story.refusal('chair', 'hold', { reason: 'informationAwaited' })).toMatchObject({
      reason: 'stepNotOpen',
      source: 'stap 8',
    });
    await story.on('2023-01-24').take('secretary', 'holdHearing');
    expect(await deadlineOf(story, 'advice')).toMatchObject({ dueOn: '2023-02-07', status: 'running' });

    const awaited = { reason: 'informationAwaited', wakeUpOn: '2023-01-31' };
    expect(await story.whyNot(['complainant', 'contact', 'visitor'], 'hold', awaited)).toEqual({
      ...{ complainant: 'NOT_FOUND', contact: 'NOT_FOUND' },
      visitor: 'NOT_SIGNED_IN',
    });
    await story.take('chair', 'hold', awaited);
    await story.take('secretary', 'investigate', { means: 'homeVisit' });
    expect((await lettersToldIn(story)).slice(-4)).toEqual([
      ...['holdNotice to complainant', 'holdNotice to respondent'],
      ...['investigationNotice to complainant', 'investigationNotice to respondent'],
    ]);
    expect(await stepsOpenTo(story, 'contact')).toEqual(['submitPiece']);

    const longer = { term: 'advice', extendBy: '2 weeks' };
    story.on('2023-02-08');
    expect(await deadlineOf(story, 'advice')).toMatchObject({ dueOn: '2023-02-07', status: 'overdue' });
    expect(await story.refusal('secretary', 'extendTerm', longer)).toMatchObject({ reason: 'extensionTooLate' });
    expect(await story.whyNot(['complainant', 'contact'], 'extendTerm', longer)).toEqual({
      complainant: 'NOT_FOUND',
      contact: 'NOT_FOUND',
    });
    await story.take('secretary', 'extendTerm', { ...longer, on: '2023-02-07' });
    expect(await deadlineOf(story, 'advice')).toMatchObject({ dueOn: '2023-02-21', status: 'running' });
    expect((await lettersToldIn(story)).slice(-2)).toEqual([
      'extensionNotice to complainant',
      'extensionNotice to respondent',
    ]);
    expect((await story.take('chair', 'resume')).case?.stage).toBe('heard');
    expect((await lettersToldIn(story)).at(-1)).toBe('resumeNotice to respondent');
  });
});

describe('a complaint in Twente that ends, or goes on, without a hearing', () => {
  it('is treated in another way for a reason, which both sides are told', async () => {
    const story = await answered(cast);
    story.on('2023-01-09');
    expect(await story.refusal('chair', 'chooseTreatment', { outcome: 'other' })).toMatchObject({
      ...{ reason: 'requirementsMissing', source: 'stap 7' },
      missing: ['motivationId'],
    });
    const other = { outcome: 'other', motivation: 'A visit says more than a conversation.' };
    expect((await story.take('chair', 'chooseTreatment', other)).case?.stage).toBe('inTreatment');
    expect((await lettersToldIn(story)).slice(-2)).toEqual([
      'treatmentNotice to complainant',
      'treatmentNotice to respondent',
    ]);
    for (const party of ['complainant', 'contact']) {
      expect(await story.seen(party, 'treatment(language: en) { treatment motivation }')).toEqual({
        treatment: { treatment: 'other', motivation: other.motivation },
      });
    }
    expect(await story.refusal('complainant', 'announcePerson', { capacity: 'witness', name: 'Anneke' })).toMatchObject(
      { reason: 'stepNotOpen' },
    );
  });

  it('is solved by the corporation, as the complainant tells', async () => {
    const story = await answered(cast);
    story.on('2023-01-09');
    const solved = { text: 'The gutter was replaced.' };
    expect(await story.whyNot(['contact', 'chair', 'member', 'otherContact'], 'settle', solved)).toEqual({
      ...{ contact: 'NOT_FOUND', chair: 'roleMayNot' },
      ...{ member: 'NOT_FOUND', otherContact: 'NOT_FOUND' },
    });
    expect((await story.take('complainant', 'settle', solved)).case).toMatchObject({ stage: 'settled', ended: true });
    expect((await lettersToldIn(story)).slice(-2)).toEqual([
      'settlementConfirmation to complainant',
      'settlementConfirmation to respondent',
    ]);
    expect(await story.seen('contact', 'ending(language: en) { how on reason warning }')).toMatchObject({
      ending: { how: 'settled', on: '2023-01-09', reason: solved.text, warning: expect.stringContaining('term') },
    });
  });

  it('is withdrawn by the complainant, and then hears of nothing more', async () => {
    const story = await answered(cast);
    story.on('2023-01-09');
    expect(await story.whyNot(['contact', 'chair', 'board', 'visitor'], 'withdraw')).toEqual({
      ...{ contact: 'NOT_FOUND', chair: 'roleMayNot' },
      ...{ board: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });
    expect((await story.take('complainant', 'withdraw')).case).toMatchObject({ stage: 'withdrawn', ended: true });
    expect((await lettersToldIn(story)).slice(-2)).toEqual([
      'withdrawalConfirmation to complainant',
      'withdrawalConfirmation to respondent',
    ]);
    expect(
      await Promise.all(['complainant', 'contact', 'secretary', 'chair'].map((who) => stepsOpenTo(story, who))),
    ).toEqual([[], [], [], []]);
  });

  it('that was withdrawn before the corporation knew of it is not told to the corporation', async () => {
    const story = await takenUp(cast);

    await story.take('complainant', 'withdraw');

    expect((await lettersToldIn(story)).filter((letter) => letter.startsWith('withdrawal'))).toEqual([
      'withdrawalConfirmation to complainant',
    ]);
    expect(await story.isThereFor(outside)).toEqual(['complainant']);
  });
});
