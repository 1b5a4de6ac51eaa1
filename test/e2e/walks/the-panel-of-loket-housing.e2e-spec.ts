import { testApplication, type TestApplication } from '../../support/application.js';
import { type Cast } from '../../support/walks/cast.js';
import { bundleReadBy, lettersToldIn } from '../../support/walks/seen.js';
import { type Story } from '../../support/walks/story.js';
import { does, refusalOf } from '../members/office.js';
import {
  answeredByEmployee,
  bothSeats,
  castAtLoketHousing,
  invited,
  putForward,
  takesSeat,
} from './at-loket-housing.js';

let platform: TestApplication;
let cast: Cast;

beforeAll(async () => {
  platform = await testApplication();
  cast = await castAtLoketHousing(platform);
}, 60_000);
afterAll(() => platform.close());

const source = 'onder "De klachtencommissie"';
const tie = { kind: 'employment', participant: 'loket-housing' };

async function tied(who: string, until?: string): Promise<void> {
  await does(await cast.as('secretary'), 'recordTie', {
    ...tie,
    personId: cast.personId(who),
    from: '2020-01-01',
    until,
  });
}

/** Why somebody cannot be appointed; `done` when he was. */
async function appointed(who: string): Promise<string> {
  const { nomination: nominationId, from } = await putForward(cast, who, 'firstMember');
  return refusalOf(await cast.as('chair'), 'appointToSeat', { nominationId, from });
}

const sitting = async (story: Story) =>
  (
    await story.seen<{ panel: { seats: { name: string | null }[] } | null }>('secretary', 'panel { seats { name } }')
  )?.panel?.seats.map(({ name }) => name);

describe('a seat in the committee of Loket Housing', () => {
  it('is for nobody who works for the organisation, and for somebody who did until the day before', async () => {
    cast.on('2026-02-01');
    await tied('colleague', '2026-02-01');
    expect(await appointed('colleague')).toBe('STEP_REFUSED tiedToParticipant');

    await tied('administrator', '2026-01-31');
    expect(await appointed('administrator')).toBe('done');
  });
});

describe('the panel of Loket Housing', () => {
  it('is composed by the secretary or the chair, and by nobody else', async () => {
    const story = await answeredByEmployee(cast);
    const others = ['complainant', 'contact', 'board', 'employee', 'colleague', 'member', 'visitor'];
    expect(await story.whyNot(others, 'composePanel', story.panelOf(bothSeats))).toEqual({
      ...{ complainant: 'NOT_FOUND', contact: 'NOT_FOUND', board: 'NOT_FOUND', employee: 'NOT_FOUND' },
      ...{ colleague: 'NOT_FOUND', member: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });

    await story.take('chair', 'composePanel', story.panelOf(bothSeats));

    expect(await sitting(story)).toEqual(['member', 'secondMember']);
    expect(await story.isThereFor(['member', 'secondMember', 'otherMember', 'colleague'])).toEqual([
      'member',
      'secondMember',
    ]);
  });

  it('has at least the two members of whom the page speaks', async () => {
    const story = await answeredByEmployee(cast);
    const composing = (seats: Record<string, string>) =>
      story.refusal('secretary', 'composePanel', story.panelOf(seats));

    expect(await composing({ firstMember: 'member' })).toMatchObject({
      ...{ rule: 'committee.seats.secondMember', source },
    });
    expect(await composing({ firstMember: 'member', secondMember: 'chair' })).toMatchObject({
      ...{ reason: 'personUnknown', source },
    });
    expect(await sitting(story)).toBeUndefined();
  });

  it('has nobody in it who came to work for the organisation after he took his seat', async () => {
    await takesSeat(cast, 'lateMember', 'secondMember');
    const story = await answeredByEmployee(cast);
    await tied('lateMember', '2026-03-12');
    const panel = story.panelOf({ ...bothSeats, secondMember: 'lateMember' });
    expect(await story.refusal('secretary', 'composePanel', panel)).toMatchObject({
      ...{ reason: 'tiedToRespondent', rule: 'committee.independence', source },
    });

    story.on('2026-03-13');
    expect((await story.take('secretary', 'composePanel', panel)).case?.stage).toBe('responded');
  });

  it('can have one more, for the page does not say how many there are, and nobody without a seat', async () => {
    const story = await answeredByEmployee(cast);
    const withOneMore = (thirdMember: string) => story.panelOf({ ...bothSeats, thirdMember });
    await takesSeat(cast, 'otherMember', 'firstMember');
    expect(await story.refusal('secretary', 'composePanel', withOneMore('chair'))).toMatchObject({
      reason: 'personUnknown',
    });

    await story.take('secretary', 'composePanel', withOneMore('otherMember'));

    expect(await sitting(story)).toEqual(['member', 'secondMember', 'otherMember']);
    expect(await story.isThereFor(['member', 'secondMember', 'otherMember'])).toEqual([
      ...['member', 'secondMember', 'otherMember'],
    ]);
  });

  it('reads the case when its members have said that nothing binds them, and not before', async () => {
    const story = await answeredByEmployee(cast);
    await story.take('secretary', 'composePanel', story.panelOf(bothSeats));
    await story.on('2026-03-30').take('secretary', 'composeBundle');
    const nothing = { kind: 'nothing' };
    expect(
      await story.whyNot(['otherMember', 'secretary', 'employee', 'visitor'], 'declareInterests', nothing),
    ).toEqual({
      ...{ otherMember: 'NOT_FOUND', secretary: 'NOT_FOUND', employee: 'NOT_FOUND', visitor: 'NOT_SIGNED_IN' },
    });

    await story.take('member', 'declareInterests', nothing);

    expect((await bundleReadBy(story, 'member')).map(({ kind }) => kind)).toEqual(['complaint', 'response']);
    expect(await bundleReadBy(story, 'secondMember')).toEqual([]);
    expect(await bundleReadBy(story, 'otherMember')).toEqual([]);
  });

  it('loses a member who steps back himself, whose place somebody else with a seat takes', async () => {
    await takesSeat(cast, 'standIn', 'firstMember');
    const story = await invited(cast);
    const back = { seat: 'firstMember', motivation: 'I know her brother.' };
    expect(await story.whyNot(['complainant', 'employee', 'otherMember'], 'recuse', back)).toEqual({
      ...{ complainant: 'NOT_FOUND', employee: 'NOT_FOUND', otherMember: 'NOT_FOUND' },
    });
    expect(await story.refusal('secondMember', 'recuse', back)).toMatchObject({ reason: 'onOwnMotion', source });

    await story.tries('member', 'recuse', back);
    expect(await story.isThereFor(['member', 'secondMember'])).toEqual(['secondMember']);
    const next = { expectedVersion: story.version + 1 };
    expect(await story.refusal('secretary', 'composePanel', { ...next, ...story.panelOf(bothSeats) })).toMatchObject({
      reason: 'recused',
    });

    const others = { ...bothSeats, firstMember: 'standIn' };
    await story.take('secretary', 'composePanel', { ...next, ...story.panelOf(others) });
    expect(await story.isThereFor(['member', 'secondMember', 'standIn'])).toEqual(['secondMember', 'standIn']);
  });
});

describe('the hearing of Loket Housing', () => {
  const both = { hearingOn: '2026-04-02', startsAt: '10:00' };

  it('is planned by the secretary, who invites both sides and the members', async () => {
    const story = await answeredByEmployee(cast);
    await story.on('2026-03-16').take('secretary', 'composePanel', story.panelOf(bothSeats));
    expect(await story.whyNot(['complainant', 'chair', 'contact', 'employee', 'member'], 'planHearing', both)).toEqual({
      ...{ complainant: 'NOT_FOUND', chair: 'roleMayNot', contact: 'NOT_FOUND', employee: 'NOT_FOUND' },
      member: 'roleMayNot',
    });

    expect((await story.take('secretary', 'planHearing', both)).case?.stage).toBe('hearingPlanned');

    expect((await lettersToldIn(story)).slice(-3).toSorted()).toEqual([
      ...['invitation to complainant', 'invitation to members', 'invitation to respondent'],
    ]);
    const day = 'hearings(language: en) { state on startsAt }';
    for (const who of ['complainant', 'employee', 'contact', 'member']) {
      expect(await story.seen(who, day)).toEqual({
        hearings: [{ state: 'planned', on: '2026-04-02', startsAt: '10:00' }],
      });
    }
    expect(await story.isThereFor(['colleague', 'otherMember'])).toEqual([]);
  });

  it('is held with the employee complained of and the members who sit', async () => {
    const story = await invited(cast);
    const [member, second, other] = ['member', 'secondMember', 'otherMember'].map((who) => cast.personId(who));
    const there = { sides: ['complainant', 'respondent'], members: [member, second], record: 'He said it was a joke.' };
    story.on('2026-04-02');
    expect(
      await story.whyNot(['complainant', 'employee', 'contact', 'member', 'visitor'], 'holdHearing', there),
    ).toEqual({
      ...{ complainant: 'NOT_FOUND', employee: 'NOT_FOUND', contact: 'NOT_FOUND' },
      ...{ member: 'roleMayNot', visitor: 'NOT_SIGNED_IN' },
    });
    expect(await story.refusal('secretary', 'holdHearing', { ...there, members: [member, other] })).toMatchObject({
      code: 'BAD_INPUT',
    });

    expect((await story.take('chair', 'holdHearing', there)).case?.stage).toBe('heard');

    const record = 'hearings(language: en) { state sidesPresent record }';
    for (const who of ['complainant', 'employee', 'secondMember']) {
      expect(await story.seen(who, record)).toEqual({
        hearings: [{ state: 'held', sidesPresent: there.sides, record: there.record }],
      });
    }
  });

  it('is not held without a panel', async () => {
    const story = await answeredByEmployee(cast);
    await story.take('secretary', 'planHearing', { hearingOn: '2026-04-02' });

    expect(await story.on('2026-04-02').refusal('secretary', 'holdHearing')).toMatchObject({
      ...{ reason: 'earlierStepMissing', missing: ['composePanel'] },
    });
  });
});
