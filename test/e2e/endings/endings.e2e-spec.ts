import { codeOf, refusalOf, type ToldCase } from '../../support/told-case.js';
import { anAdmittedCase, aFiledCase, aRespondedCase, toldPeople, type ToldPeople } from '../time/told-people.js';

interface SeenEnding {
  stage: string;
  ended: boolean;
  ending: {
    how: string;
    on: string;
    by: string;
    reason: string | null;
    source: string | null;
    grounds: { ground: string; source: string }[];
    refersTo: { key: string }[];
    warning: string;
  } | null;
  reopenings: { on: string; motivation: string | null }[];
}
const fields = `stage ended
  ending(language: en) { how on by reason source grounds { ground source } refersTo { key } warning }
  reopenings(language: en) { on motivation }`;

let people: ToldPeople;

beforeAll(async () => {
  people = await toldPeople();
});
afterAll(() => people.platform.close());

async function seen(told: ToldCase): Promise<SeenEnding> {
  return (await told.seenBy<SeenEnding>(await told.complainant(), fields))!;
}

const inCourt = { grounds: ['inCourtSince'], motivation: 'A judge has it now.' };

describe('withdrawing a complaint', () => {
  it('ends the case in the words of the complainant, with the warning that no term elsewhere was stopped', async () => {
    const told = await aFiledCase(people);

    await told.take(await told.complainant(), 'withdraw', { on: '2026-03-05', text: 'It was mended.' });

    expect(await seen(told)).toMatchObject({
      stage: 'withdrawn',
      ended: true,
      ending: {
        how: 'withdrawn',
        on: '2026-03-05',
        reason: 'It was mended.',
        source: 'artikel 10',
        grounds: [],
        refersTo: [],
        warning: expect.stringContaining('stopped no term'),
      },
    });
  });

  it('needs no words', async () => {
    const told = await aFiledCase(people);

    await told.take(await told.complainant(), 'withdraw');

    expect((await seen(told)).ending).toMatchObject({ how: 'withdrawn', reason: null });
  });

  it('is not for somebody else', async () => {
    const told = await anAdmittedCase(people);
    const other = await aFiledCase(people);

    expect(codeOf(await told.tries(await other.complainant(), 'withdraw'))).toBe('NOT_FOUND');
    expect(codeOf(await told.tries(people.contact, 'withdraw'))).toBe('NOT_FOUND');
    expect(codeOf(await told.tries(people.committee.visitor(), 'withdraw'))).toBe('NOT_SIGNED_IN');
    expect(refusalOf(await told.tries(people.chair, 'withdraw'))).toMatchObject({
      code: 'STEP_REFUSED',
      reason: 'roleMayNot',
      rule: 'steps.withdraw.by',
      source: 'artikel 10',
    });
    expect((await seen(told)).ended).toBe(false);
  });

  it('is done once: nothing more is done in a case that ended', async () => {
    const told = await anAdmittedCase(people);
    const complainant = await told.complainant();
    await told.take(complainant, 'withdraw');

    for (const [by, step, given] of [
      [complainant, 'withdraw', {}],
      [people.secretary, 'settle', {}],
      [people.secretary, 'discontinue', inCourt],
      [people.secretary, 'hold', { reason: 'agreementsOnTrial' }],
      [people.secretary, 'requestResponse', {}],
    ] as const) {
      expect(refusalOf(await told.tries(by, step, given))).toMatchObject({ reason: 'stepNotOpen' });
    }
  });
});

describe('settling a complaint', () => {
  it('ends the case with what was done', async () => {
    const told = await aRespondedCase(people);

    await told.take(people.secretary, 'settle', { on: '2026-03-12', text: 'The door was replaced.' });

    expect(await seen(told)).toMatchObject({
      stage: 'settled',
      ending: { how: 'settled', on: '2026-03-12', reason: 'The door was replaced.' },
    });
  });

  it('comes after the complaint was taken up', async () => {
    const told = await aFiledCase(people);

    expect(refusalOf(await told.tries(people.secretary, 'settle'))).toMatchObject({
      reason: 'stepNotOpen',
      rule: 'steps.settle.from',
      missing: expect.arrayContaining(['decideAdmissibility']),
    });
  });

  it('is not for the respondent', async () => {
    const told = await aRespondedCase(people);

    expect(codeOf(await told.tries(people.contact, 'settle'))).toBe('NOT_FOUND');
  });
});

describe('stopping the treatment', () => {
  it('names the grounds that arose with their source, the reasons, and where to go', async () => {
    const told = await aRespondedCase(people);

    const judgements = [{ judgement: 'excusable', holds: false, motivation: 'It came too late for us.' }];
    await told.take(people.chair, 'discontinue', { on: '2026-03-12', ...inCourt, judgements });

    expect(await seen(told)).toMatchObject({
      stage: 'discontinued',
      ending: {
        how: 'discontinued',
        reason: 'A judge has it now.',
        grounds: [{ ground: 'inCourtSince', source: 'artikel 7b' }],
        refersTo: [{ key: 'court' }],
      },
    });
  });

  it.each([
    ['on a ground that counts before the admission only', { grounds: ['inCourt'] }, 'groundNotForOutcome'],
    ['on a ground that the regulation does not have', { grounds: ['moon'] }, 'unknownGround'],
    [
      'with a norm that is for the chair to judge',
      { judgements: [{ judgement: 'excusable', holds: true, motivation: 'So.' }] },
      'roleMayNot',
    ],
  ])('%s is refused', async (_, given, reason) => {
    const told = await aRespondedCase(people);

    const answer = await told.tries(people.secretary, 'discontinue', { ...inCourt, ...given });

    expect(refusalOf(answer)).toMatchObject({ code: 'STEP_REFUSED', reason });
  });

  it('without reasons is refused', async () => {
    const told = await aRespondedCase(people);

    expect(codeOf(await told.tries(people.chair, 'discontinue', { ...inCourt, motivation: ' ' }))).toBe('BAD_INPUT');
  });

  it('is not for a party', async () => {
    const told = await aRespondedCase(people);

    for (const party of [await told.complainant(), people.contact]) {
      expect(codeOf(await told.tries(party, 'discontinue', inCourt))).toBe('NOT_FOUND');
    }
  });
});

describe('taking up a case again', () => {
  it('is decided with reasons, and the steps can be taken again', async () => {
    const told = await anAdmittedCase(people);
    await told.take(await told.complainant(), 'withdraw');

    await told.take(people.chair, 'reopen', { motivation: 'Withdrawn by mistake.' });
    await told.take(people.secretary, 'requestResponse');

    expect(await seen(told)).toMatchObject({
      stage: 'awaitingResponse',
      ended: false,
      ending: null,
      reopenings: [{ motivation: 'Withdrawn by mistake.' }],
    });
  });

  it('is for the chair where the regulation names only the chair, and not for a case that goes on', async () => {
    const told = await anAdmittedCase(people);
    const running = await told.tries(people.chair, 'reopen', { motivation: 'Why not.' });
    await told.take(await told.complainant(), 'withdraw');

    const secretary = await told.tries(people.secretary, 'reopen', { motivation: 'By mistake.' });
    const complainant = await told.tries(await told.complainant(), 'reopen', { motivation: 'By mistake.' });

    expect(refusalOf(running)).toMatchObject({ reason: 'stepNotOpen' });
    expect(refusalOf(secretary)).toMatchObject({ reason: 'roleMayNot', rule: 'steps.reopen.by' });
    expect(codeOf(complainant)).toBe('NOT_FOUND');
  });
});

describe('closing a case', () => {
  it('is for the secretary, after the advice', async () => {
    const told = await aRespondedCase(people);

    const early = await told.tries(people.secretary, 'closeCase');

    expect(refusalOf(early)).toMatchObject({ reason: 'stepNotOpen', rule: 'steps.closeCase.from' });
  });
});
