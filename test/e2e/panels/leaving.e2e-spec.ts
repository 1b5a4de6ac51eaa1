import { randomUUID } from 'node:crypto';
import { type TestApplication, testApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { takesBundle } from '../../support/uploads.js';
import { type ToldCase } from '../../support/told-case.js';
import { plugins } from '../intake/invented.js';
import { aCaseWithPanel, aCommitteeWithPanels, type Cast, castOf, panelOf, whyNot } from './committee.js';

let platform: TestApplication;
let cast: Cast;
let others: Cast;

beforeAll(async () => {
  const decidedByOthers = aCommitteeWithPanels(
    {
      recusal: 'decidedByOthers',
      challenge: { by: ['complainant', 'respondent'], decidedBy: 'deputies', source: 'artikel 6' },
    },
    'panels-others',
  );
  platform = await testApplication({}, plugins(aCommitteeWithPanels(), decidedByOthers));
  cast = await castOf(platform);
  others = await castOf(platform, 'panels-others');
}, 60_000);
afterAll(() => platform.close());

/** Everything that somebody can ask of a case: what of it is answered. */
async function readsOf(told: ToldCase, by: Caller): Promise<Record<string, boolean>> {
  const list = await by.asks<{ cases: { edges: { node: { id: string } }[] } }>(
    'query ($filter: CaseFilterInput) { cases(filter: $filter) { edges { node { id } } } }',
    { filter: {} },
  );
  const asked = (fields: string) => told.seenBy<Record<string, object>>(by, fields);
  return {
    case: (await asked('number stage')) !== null,
    list: list.data?.cases.edges.some(({ node }) => node.id === told.id) ?? false,
    pieces: ((await asked('pieces { number }')) ?? null) !== null,
    bundle: (await takesBundle(by, told.id)).status === 200,
    messages: ((await asked('messages { id }')) ?? null) !== null,
    panel: (await asked('panel { composedOn }')) !== null,
    deliberation: ((await asked('deliberation { notes { text } }'))?.['deliberation'] ?? null) !== null,
  };
}

/** What both sides and the secretariat write to each other is never a member's. */
const everythingOfAMember = {
  ...{ case: true, list: true, pieces: true, bundle: true, messages: false, panel: true, deliberation: true },
};
const nothing = {
  ...{ case: false, list: false, pieces: false, bundle: false, messages: false, panel: false, deliberation: false },
};

describe('a member who steps back', () => {
  it('reads nothing of the case any more, and the others go on reading', async () => {
    const told = await aCaseWithPanel(cast);
    expect(await readsOf(told, cast.by.employers)).toEqual(everythingOfAMember);

    expect(await whyNot(told, cast.by.employers, 'recuse', { seat: 'participants', motivation: 'I know her.' })).toBe(
      'taken',
    );

    expect(await readsOf(told, cast.by.employers)).toEqual(nothing);
    expect(await readsOf(told, cast.by.renters)).toEqual(everythingOfAMember);
    expect(await told.seenBy(cast.by.contact, 'panel { seats { seat left } }')).toMatchObject({
      panel: { seats: [{ left: false }, { seat: 'participants', left: true }, { left: false }] },
    });
  });

  it('does not come back, and the seat goes to the deputy', async () => {
    const told = await aCaseWithPanel(cast);
    await told.take(cast.by.secretary, 'recuse', { seat: 'participants' });

    expect(await whyNot(told, cast.by.secretary, 'composePanel', { seats: panelOf(cast) })).toBe(
      'STEP_REFUSED recused',
    );
    const instead = panelOf(cast, { chair: 'chair', participants: 'deputy', renters: 'renters' });
    expect(await whyNot(told, cast.by.secretary, 'composePanel', { seats: instead })).toBe('taken');
    expect((await readsOf(told, cast.by.deputy)).case).toBe(true);
    expect((await readsOf(told, cast.by.deputy)).deliberation).toBe(false);
    expect(await readsOf(told, cast.by.employers)).toEqual(nothing);
  });

  it('does so himself, or the secretary writes it down; another member cannot', async () => {
    const told = await aCaseWithPanel(cast);
    const seat = { seat: 'participants' };

    expect(await whyNot(told, cast.by.renters, 'recuse', seat)).toBe('STEP_REFUSED onOwnMotion');
    const { personId } = cast.people.chair;
    expect(await whyNot(told, cast.by.secretary, 'recuse', { ...seat, decidedBy: [personId] })).toBe(
      'STEP_REFUSED onOwnMotion',
    );
    expect(await whyNot(told, cast.by.contact, 'recuse', seat)).toBe('NOT_FOUND');
    expect(await whyNot(told, cast.by.secretary, 'recuse', seat)).toBe('taken');
  });

  it('gets the same answer when the request comes twice', async () => {
    const told = await aCaseWithPanel(cast);
    const document = 'mutation ($input: RecuseInput!) { recuse(input: $input) { case { id } } }';
    const input = {
      clientKey: randomUUID(),
      caseId: told.id,
      expectedVersion: told.version,
      seat: 'participants',
      motivation: 'I know her.',
    };

    const first = await cast.by.employers.asks(document, { input });
    const second = await cast.by.employers.asks(document, { input });

    expect([first, second]).toEqual([
      { status: 200, data: { recuse: { case: null } }, errors: [] },
      { status: 200, data: { recuse: { case: null } }, errors: [] },
    ]);
  });

  it('needs others to decide where the regulation says so, and is not one of them', async () => {
    const told = await aCaseWithPanel(others);
    const seat = { seat: 'participants' };
    const idOf = (name: 'chair' | 'employers') => [others.people[name].personId];

    expect(await whyNot(told, others.by.employers, 'recuse', seat)).toBe('STEP_REFUSED othersDecide');
    expect(await whyNot(told, others.by.secretary, 'recuse', { ...seat, decidedBy: idOf('employers') })).toBe(
      'STEP_REFUSED notADecider',
    );
    expect(await whyNot(told, others.by.chair, 'recuse', { ...seat, decidedBy: idOf('chair') })).toBe('taken');
    expect(await readsOf(told, others.by.employers)).toEqual(nothing);
  });
});

describe('a member who is challenged', () => {
  const reasons = { text: 'He is her neighbour.' };

  it('reads nothing and takes no step as long as it is open, and reads again after it was rejected', async () => {
    const told = await aCaseWithPanel(cast);
    await told.take(await told.complainant(), 'challenge', { seat: 'participants', ...reasons });

    expect(await readsOf(told, cast.by.employers)).toEqual(nothing);
    const decidedBy = [cast.people.employers.personId];
    expect(await whyNot(told, cast.by.employers, 'decideOnChallenge', { outcome: 'rejected', decidedBy })).toBe(
      'NOT_FOUND',
    );
    expect(await whyNot(told, cast.by.secretary, 'decideOnChallenge', { outcome: 'rejected', decidedBy })).toBe(
      'STEP_REFUSED notADecider',
    );

    const [chair, renters] = [cast.people.chair.personId, cast.people.renters.personId];
    await told.take(cast.by.secretary, 'decideOnChallenge', {
      ...{ outcome: 'rejected', decidedBy: [chair, renters], motivation: 'They never met.' },
    });
    expect(await readsOf(told, cast.by.employers)).toEqual(everythingOfAMember);
  });

  it('reads nothing after it was upheld, and the seat is open', async () => {
    const told = await aCaseWithPanel(cast);
    await told.take(await told.complainant(), 'challenge', { seat: 'participants', ...reasons });
    const decidedBy = [cast.people.renters.personId];
    await told.take(cast.by.renters, 'decideOnChallenge', { outcome: 'upheld', decidedBy });

    expect(await readsOf(told, cast.by.employers)).toEqual(nothing);
    expect(await told.seenBy(await told.complainant(), 'panel { challenges { seat outcome } seats { left } }')).toEqual(
      {
        panel: {
          challenges: [{ seat: 'participants', outcome: 'upheld' }],
          seats: [{ left: false }, { left: true }, { left: false }],
        },
      },
    );
  });

  it('is challenged by the side that the regulation names, and by no other', async () => {
    const told = await aCaseWithPanel(cast);

    expect(await whyNot(told, cast.by.contact, 'challenge', { seat: 'chair', ...reasons })).toBe(
      'STEP_REFUSED notForThisSide',
    );
    expect(await whyNot(told, cast.by.secretary, 'challenge', { seat: 'chair', ...reasons })).toBe('NOT_FOUND');
    expect(await whyNot(told, await told.complainant(), 'challenge', { seat: 'chair', ...reasons })).toBe('taken');
    expect((await readsOf(told, cast.by.chair)).case).toBe(false);
  });

  it('is judged by deputies where the regulation says so', async () => {
    const told = await aCaseWithPanel(others);
    await told.take(others.by.contact, 'challenge', { seat: 'participants', ...reasons });
    const by = (name: 'chair' | 'deputy') => ({ outcome: 'upheld', decidedBy: [others.people[name].personId] });

    expect(await whyNot(told, others.by.secretary, 'decideOnChallenge', by('chair'))).toBe('STEP_REFUSED notADecider');
    expect(await whyNot(told, others.by.secretary, 'decideOnChallenge', by('deputy'))).toBe('taken');
  });
});

describe('a secretary whom the respondent employs', () => {
  const asked = 'secretaries(language: en) { personId place sentence source }';

  it('is disclosed to both sides, and decided about by the chair where the regulation is silent', async () => {
    const told = await aCaseWithPanel(cast);
    const { personId } = cast.people.secretary;
    for (const by of [cast.by.contact, await told.complainant()]) {
      expect(await told.seenBy(by, asked)).toMatchObject({
        secretaries: [{ personId, place: 'chairDecides', source: 'artikel 5' }],
      });
    }
    const decision = { personId, place: 'notInDeliberation', motivation: 'To be sure.' };
    expect(await whyNot(told, cast.by.secretary, 'decideOnSecretary', decision)).toBe('NOT_FOUND');
    expect(await whyNot(told, cast.by.renters, 'decideOnSecretary', decision)).toBe('NOT_FOUND');
    expect((await readsOf(told, cast.by.secretary)).deliberation).toBe(true);

    await told.take(cast.by.chair, 'decideOnSecretary', decision);

    expect((await readsOf(told, cast.by.secretary)).deliberation).toBe(false);
    expect(await told.seenBy(cast.by.contact, asked)).toMatchObject({ secretaries: [{ place: 'notInDeliberation' }] });
  });
});
