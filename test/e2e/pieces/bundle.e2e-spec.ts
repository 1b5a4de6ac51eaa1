import { testApplication, type TestApplication } from '../../support/application.js';
import { codeOf, refusalOf, type ToldCase } from '../../support/told-case.js';
import { plugins } from '../intake/invented.js';
import {
  aCaseLaidBefore,
  aCaseOnPaper,
  aCommitteeWithPieces,
  anAnsweredCase,
  bundleReadBy,
  composes,
  lastPiece,
  numbersOf,
  onDay,
  type People,
  peopleOf,
  piecesReadBy,
} from './committee.js';

let platform: TestApplication;
let people: People;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aCommitteeWithPieces()));
  people = await peopleOf(platform);
}, 60_000);
afterAll(() => platform.close());

beforeEach(() => onDay(people, '2026-03-02'));

describe('the bundle of the panel', () => {
  let told: ToldCase;

  beforeEach(async () => {
    told = await anAnsweredCase(people);
  });

  it('is empty on the last day too early, and says from which day each piece can come', async () => {
    await onDay(people, '2026-03-06');

    const leftOut = await composes(told, people.secretary);

    expect(leftOut).toEqual([
      { piece: { number: 1 }, because: 'notLongEnough', from: '2026-03-07' },
      { piece: { number: 2 }, because: 'notLongEnough', from: '2026-03-07' },
    ]);
    expect(await piecesReadBy(told, people.member)).toEqual([]);
  });

  it('holds on the first day in time what each side could see, and the member who sits reads it', async () => {
    await onDay(people, '2026-03-07');

    expect(await composes(told, people.secretary)).toEqual([]);

    expect(await bundleReadBy(told, people.member)).toMatchObject([
      { number: 1, kind: 'complaint', bundledOn: '2026-03-07', content: { text: 'The roof leaks.' } },
      { number: 2, kind: 'response', bundledOn: '2026-03-07', content: { text: 'We will look at the roof.' } },
    ]);
  });

  it('is not there for a member of no panel, nor what is outside it for the one who sits', async () => {
    await onDay(people, '2026-03-07');
    await composes(told, people.chair);
    await told.take(await told.complainant(), 'submitPiece', { title: 'A photo', text: 'The roof.' });

    expect(await piecesReadBy(told, people.otherMember)).toEqual([]);
    expect(numbersOf(await piecesReadBy(told, people.member))).toEqual([1, 2]);
    expect(numbersOf(await piecesReadBy(told, people.secretary))).toEqual([1, 2, 3]);
  });

  it('is put together by the secretary or the chair, and by no party', async () => {
    const input = { clientKey: crypto.randomUUID(), caseId: told.id, expectedVersion: told.version };
    const document = 'mutation ($input: PieceActInput!) { composeBundle(input: $input) { case { version } } }';

    const answers = await Promise.all(
      [await told.complainant(), people.contact, people.member].map((one) => one.asks(document, { input })),
    );

    expect(answers.map(codeOf)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  });
});

describe('a side on paper', () => {
  it('is shown a piece from posting plus the days that the post takes', async () => {
    const told = await aCaseOnPaper(people);
    const response = await lastPiece(told, people.secretary);
    expect(response).toMatchObject({ kind: 'response', shown: [] });
    await onDay(people, '2026-03-04');

    const posted = await told.tries(people.secretary, 'postPieces', {
      pieceIds: [response.id],
      postedOn: '2026-03-03',
    });

    expect(posted.errors).toEqual([]);
    expect(await lastPiece(told, people.secretary)).toMatchObject({
      shown: [{ side: 'complainant', byPost: true, countsFrom: '2026-03-06' }],
    });
    await onDay(people, '2026-03-10');
    expect(await composes(told, people.secretary)).toMatchObject([{ piece: { number: 2 }, from: '2026-03-11' }]);
    await onDay(people, '2026-03-11');
    expect(await composes(told, people.secretary)).toEqual([]);
  });

  it('has not seen what was not posted: it stays out of the bundle', async () => {
    const told = await aCaseOnPaper(people);
    await onDay(people, '2026-04-30');

    expect(await composes(told, people.secretary)).toEqual([{ piece: { number: 2 }, because: 'notShown', from: null }]);
  });

  it('gets by post what is laid by the other side, on a day that has been, and only from the office', async () => {
    const told = await aCaseOnPaper(people);
    const [complaint, response] = await piecesReadBy(told, people.secretary);
    const post = (by: typeof people.secretary, pieceId: string, postedOn: string) =>
      told.tries(by, 'postPieces', { pieceIds: [pieceId], postedOn });

    const answers = [
      await post(people.secretary, complaint!.id, '2026-03-02'),
      await post(people.secretary, response!.id, '2026-03-03'),
      await post(people.secretary, response!.id, '2026-03-01'),
      await post(people.contact, response!.id, '2026-03-02'),
    ];

    expect(answers.map(codeOf)).toEqual(['BAD_INPUT', 'BAD_INPUT', 'BAD_INPUT', 'NOT_FOUND']);
  });
});

describe('a piece that came late', () => {
  let told: ToldCase;
  let pieceId: string;
  const decides = (by: typeof people.chair, granted: boolean) =>
    told.tries(by, 'decideOnLatePiece', { pieceId, granted, motivation: 'It matters.' });

  beforeEach(async () => {
    told = await anAnsweredCase(people);
    await told.happens({ step: 'planHearing', hearingOn: '2026-03-20' });
    await onDay(people, '2026-03-17');
    await told.take(await told.complainant(), 'submitPiece', { title: 'A photo', text: 'The roof.' });
    pieceId = (await lastPiece(told, people.secretary)).id;
  });

  it('is marked late from the day that the regulation names, and not the day before', async () => {
    const other = await anAnsweredCase(people);
    await other.happens({ step: 'planHearing', hearingOn: '2026-03-20' });
    await onDay(people, '2026-03-16');
    await other.take(await other.complainant(), 'submitPiece', { title: 'A photo', text: 'The roof.' });

    expect(await lastPiece(other, people.secretary)).toMatchObject({ late: false, leave: null });
    expect(await lastPiece(told, people.secretary)).toMatchObject({ late: true, leave: 'asked' });
  });

  it('stays out of the bundle without leave, however long it was seen', async () => {
    await onDay(people, '2026-04-30');

    expect(await composes(told, people.secretary)).toEqual([
      { piece: { number: 3 }, because: 'leaveNotDecided', from: null },
    ]);
  });

  it('gets no leave before the other side had a real chance to answer', async () => {
    await onDay(people, '2026-03-21');

    const refused = await decides(people.chair, true);

    expect(refusalOf(refused)).toMatchObject({
      reason: 'requirementsMissing',
      missing: ['chanceToAnswer'],
      source: 'artikel 12',
    });
  });

  it('gets leave once it could be seen long enough, and comes into the bundle', async () => {
    await onDay(people, '2026-03-22');

    expect((await decides(people.chair, true)).errors).toEqual([]);

    expect(await composes(told, people.secretary)).toEqual([]);
    expect(await lastPiece(told, people.contact)).toMatchObject({ late: true, leave: 'granted' });
  });

  it('gets leave at once when the other side answered it', async () => {
    await told.take(people.contact, 'submitReply', { text: 'That is another roof.' });

    expect((await decides(people.chair, true)).errors).toEqual([]);
  });

  it('can be refused leave at any time, and then stays out', async () => {
    expect((await decides(people.secretary, false)).errors).toEqual([]);

    await onDay(people, '2026-04-30');
    expect(await composes(told, people.secretary)).toMatchObject([{ piece: { number: 3 }, because: 'leaveRefused' }]);
  });

  it('is decided on by whom the regulation names, and once', async () => {
    await onDay(people, '2026-03-22');
    await decides(people.chair, true);

    expect(codeOf(await decides(await told.complainant(), true))).toBe('NOT_FOUND');
    expect(codeOf(await decides(people.member, true))).toBe('NOT_FOUND');
    expect(refusalOf(await decides(people.chair, true))).toMatchObject({ reason: 'stepAlreadyTaken' });
  });
});

describe('before the corporation was asked', () => {
  it('it sees nothing; from then on it sees the complaint, and the committee sees since when', async () => {
    const told = await aCaseLaidBefore(people);

    expect(await piecesReadBy(told, people.contact)).toMatchObject([
      { number: 1, kind: 'complaint', side: 'complainant', shown: [{ side: 'respondent', countsFrom: '2026-03-02' }] },
    ]);
    expect(await piecesReadBy(told, people.otherContact)).toEqual([]);
  });
});
