import { testApplication, type TestApplication } from '../../support/application.js';
import { codeOf, refusalOf, type ToldCase } from '../../support/told-case.js';
import { plugins } from '../intake/invented.js';
import {
  aCommitteeWithPieces,
  anAnsweredCase,
  bundleReadBy,
  composes,
  lastPiece,
  numbersOf,
  onDay,
  type People,
  peopleOf,
  piecesListedBy,
  piecesReadBy,
} from './committee.js';

let platform: TestApplication;
let people: People;
let told: ToldCase;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aCommitteeWithPieces()));
  people = await peopleOf(platform);
}, 60_000);
afterAll(() => platform.close());

beforeEach(async () => {
  await onDay(people, '2026-03-02');
  told = await anAnsweredCase(people);
});

const aPhoto = { title: 'A photo', text: 'The roof from above.' };

describe('a piece that is laid', () => {
  it('has its number, its side and its day, and the other side reads it at once', async () => {
    await told.take(await told.complainant(), 'submitPiece', aPhoto);

    expect((await piecesReadBy(told, people.contact)).at(-1)).toMatchObject({
      number: 3,
      kind: 'piece',
      side: 'complainant',
      state: 'shared',
      late: false,
      shown: [{ side: 'respondent', byPost: false, countsFrom: '2026-03-02' }],
      content: { title: 'A photo', text: 'The roof from above.', files: [] },
    });
  });

  it('shows who laid it when the other side opened it first, and that only looking at the list is no opening', async () => {
    await told.take(await told.complainant(), 'submitPiece', aPhoto);
    await piecesListedBy(told, people.contact);
    const before = await lastPiece(told, await told.complainant());
    await piecesReadBy(told, people.contact);
    platform.clock.advance(60_000);
    await piecesReadBy(told, people.contact);

    expect(before.opened).toEqual([]);
    expect((await lastPiece(told, await told.complainant())).opened).toEqual([
      { side: 'respondent', openedAt: '2026-03-02T08:00:00.000Z' },
    ]);
  });

  it('does not show that its own side, the secretary, the chair or a member read it', async () => {
    await told.take(await told.complainant(), 'submitPiece', aPhoto);
    for (const reader of [await told.complainant(), people.secretary, people.chair]) {
      await piecesReadBy(told, reader);
    }
    await onDay(people, '2026-03-07');
    await composes(told, people.secretary);
    await bundleReadBy(told, people.member);

    const sides = (await piecesListedBy(told, people.contact)).map(({ opened }) => opened.map(({ side }) => side));
    expect(sides).toEqual([[], ['complainant'], []]);
  });

  it('is, as a finding of the committee, on neither side and shown to both', async () => {
    await told.take(people.secretary, 'submitPiece', { title: 'The visit', text: 'It leaks.' });

    const both = [await told.complainant(), people.contact];
    for (const side of both) {
      expect((await piecesReadBy(told, side)).at(-1)).toMatchObject({
        kind: 'finding',
        side: 'committee',
        content: { text: 'It leaks.' },
      });
    }
  });

  it('is of the side for which the secretary writes it down, and a party lays none for the other side', async () => {
    await told.take(people.secretary, 'submitPiece', { ...aPhoto, side: 'complainant' });

    const refused = await told.tries(people.contact, 'submitPiece', { ...aPhoto, side: 'complainant' });

    expect(await lastPiece(told, people.secretary)).toMatchObject({ kind: 'piece', side: 'complainant' });
    expect(refusalOf(refused)).toMatchObject({ reason: 'inputNotValid', missing: ['side'] });
  });

  it('says something: a title alone is no piece', async () => {
    const empty = await told.tries(await told.complainant(), 'submitPiece', { title: 'A photo', text: '  ' });

    expect(codeOf(empty)).toBe('BAD_INPUT');
  });

  it('comes in as long as the case is not over, and not after', async () => {
    await told.take(await told.complainant(), 'withdraw');

    const refused = await told.tries(await told.complainant(), 'submitPiece', aPhoto);
    const late = await told.tries(people.secretary, 'postPieces', {
      pieceIds: [(await lastPiece(told, people.secretary)).id],
      postedOn: '2026-03-02',
    });

    expect(refusalOf(refused)).toMatchObject({ reason: 'stepNotOpen' });
    expect(refusalOf(late)).toMatchObject({ reason: 'stepNotOpen' });
  });

  it('is laid by nobody whose case it is not', async () => {
    const answers = [
      await told.tries(people.otherContact, 'submitPiece', aPhoto),
      await told.tries(people.otherMember, 'submitPiece', aPhoto),
      await told.tries(people.committee.visitor(), 'submitPiece', aPhoto),
    ];

    expect(answers.map(codeOf)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_SIGNED_IN']);
  });
});

describe('a piece that somebody asks to keep from the other side', () => {
  beforeEach(async () => {
    await told.take(await told.complainant(), 'submitPiece', { ...aPhoto, confidential: true });
  });

  const decides = async (outcome: string, more: object = {}) => {
    const { id: pieceId } = await lastPiece(told, people.secretary);
    return told.tries(people.chair, 'decideOnPiece', { pieceId, outcome, ...more });
  };

  it('is there for the other side, without its title and what it says', async () => {
    expect((await piecesReadBy(told, people.contact)).at(-1)).toMatchObject({
      number: 3,
      side: 'complainant',
      state: 'asked',
      shown: [],
      content: null,
      redaction: null,
    });
    expect((await piecesReadBy(told, await told.complainant())).at(-1)).toMatchObject({
      content: { title: 'A photo' },
    });
  });

  it('is read by the other side once it is decided to share it, and from that day on only', async () => {
    await onDay(people, '2026-03-05');

    expect((await decides('shared')).errors).toEqual([]);

    expect((await piecesReadBy(told, people.contact)).at(-1)).toMatchObject({
      shown: [{ side: 'respondent', countsFrom: '2026-03-05' }],
      content: { title: 'A photo' },
    });
  });

  it('is kept with reasons only, and is never used then', async () => {
    expect(refusalOf(await decides('withheld'))).toMatchObject({ missing: ['motivationId'] });
    expect((await decides('withheld', { motivation: 'It tells of others.' })).errors).toEqual([]);
    await onDay(people, '2026-04-30');

    expect(await composes(told, people.secretary)).toEqual([{ piece: { number: 3 }, because: 'withheld', from: null }]);
    expect((await piecesReadBy(told, people.contact)).at(-1)).toMatchObject({ state: 'withheld', content: null });
    expect(numbersOf(await piecesReadBy(told, people.member))).toEqual([1, 2]);
  });

  it('is, where something is blacked out, read in a copy by the other side and the panel', async () => {
    const redaction = { title: 'A photo, partly', text: 'The roof.' };
    await decides('blackedOut', { motivation: 'It tells of others.', redaction });
    await onDay(people, '2026-03-07');
    await composes(told, people.secretary);

    const copy = { title: 'A photo, partly', text: 'The roof.', files: [] };
    expect((await piecesReadBy(told, people.contact)).at(-1)).toMatchObject({ content: copy, redaction: null });
    expect((await bundleReadBy(told, people.member)).at(-1)).toMatchObject({
      number: 3,
      content: copy,
      redaction: null,
    });
    for (const whole of [await told.complainant(), people.secretary]) {
      expect((await piecesReadBy(told, whole)).at(-1)).toMatchObject({ content: aPhoto, redaction: copy });
    }
  });

  it('is blacked out with a copy, and shared without one', async () => {
    const redaction = { title: 'A photo, partly', text: 'The roof.' };

    const without = await decides('blackedOut', { motivation: 'It tells of others.' });
    const besides = await decides('shared', { redaction });

    expect(refusalOf(without)).toMatchObject({ reason: 'requirementsMissing', missing: ['redactionId'] });
    expect(refusalOf(besides)).toMatchObject({ reason: 'inputNotValid', missing: ['redactionId'] });
  });

  it('is decided on by the committee, and by no party', async () => {
    const { id: pieceId } = await lastPiece(told, people.secretary);
    const decision = { pieceId, outcome: 'shared' };

    const answers = [
      await told.tries(people.contact, 'decideOnPiece', decision),
      await told.tries(await told.complainant(), 'decideOnPiece', decision),
    ];

    expect(answers.map(codeOf)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});

describe('a response of which something is kept', () => {
  it('is not told by the case itself either', async () => {
    const pieceId = (await lastPiece(told, people.secretary)).id;
    await told.take(people.chair, 'decideOnPiece', { pieceId, outcome: 'withheld', motivation: 'It tells of others.' });

    const complainant = await told.complainant();

    expect(await told.seenBy(complainant, 'response { text }')).toEqual({ response: null });
    expect((await piecesReadBy(told, complainant)).at(-1)).toMatchObject({ kind: 'response', content: null });
  });

  it('says to both sides why', async () => {
    const pieceId = (await lastPiece(told, people.secretary)).id;
    await told.take(people.chair, 'decideOnPiece', { pieceId, outcome: 'withheld', motivation: 'It tells of others.' });

    const seen = await Promise.all(
      [await told.complainant(), people.contact].map((one) =>
        told.seenBy(one, 'pieces { number reasons leaveReasons }'),
      ),
    );

    expect(seen.map((one) => (one as { pieces: object[] }).pieces.at(-1))).toEqual([
      { number: 2, reasons: 'It tells of others.', leaveReasons: null },
      { number: 2, reasons: 'It tells of others.', leaveReasons: null },
    ]);
  });

  it('leaves the bundle at once', async () => {
    await onDay(people, '2026-03-07');
    await composes(told, people.secretary);
    const before = numbersOf(await bundleReadBy(told, people.member));
    const pieceId = (await lastPiece(told, people.secretary)).id;

    await told.take(people.chair, 'decideOnPiece', { pieceId, outcome: 'withheld', motivation: 'It tells of others.' });

    expect([before, numbersOf(await bundleReadBy(told, people.member))]).toEqual([[1, 2], [1]]);
  });
});

describe('a reply', () => {
  it('is a piece of the side that gives it; the secretary says for whom', async () => {
    await told.take(await told.complainant(), 'submitReply', { text: 'Not this roof.' });
    const nobody = await told.tries(people.secretary, 'submitReply', { text: 'By telephone.' });
    await told.take(people.secretary, 'submitReply', { text: 'By telephone.', side: 'respondent' });

    expect(refusalOf(nobody)).toMatchObject({ reason: 'requirementsMissing', missing: ['side'] });
    expect((await piecesListedBy(told, people.contact)).slice(2)).toMatchObject([
      { kind: 'reply', side: 'complainant' },
      { kind: 'reply', side: 'respondent' },
    ]);
  });
});
