import { type TestApplication, testApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { refusalOf, type ToldCase } from '../../support/told-case.js';
import { plugins } from '../intake/invented.js';
import {
  aCommitteeWithPanels,
  anAnsweredCase,
  type Cast,
  castOf,
  type Name,
  panelOf,
  seats,
  whyNot,
} from './committee.js';

let platform: TestApplication;
let cast: Cast;
let told: ToldCase;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aCommitteeWithPanels()));
  cast = await castOf(platform);
}, 60_000);
afterAll(() => platform.close());
beforeEach(async () => {
  told = await anAnsweredCase(cast);
});

interface Reasoned {
  readonly seat?: string | null;
  readonly name: string | null;
  readonly because: readonly { readonly code: string; readonly sentence: string }[];
}

interface SeenProposal {
  readonly seats: readonly Reasoned[];
  readonly vacancies: readonly { seat: string; code: string; force: string; source: string; missing: string[] }[];
  readonly passedOver: readonly Reasoned[];
}

async function proposedTo(by: Caller): Promise<SeenProposal | null | undefined> {
  const reasons = 'because { code sentence }';
  const seen = await told.seenBy<{ panelProposal: SeenProposal | null }>(
    by,
    `panelProposal(language: en) { seats { seat name ${reasons} } passedOver { name ${reasons} }
      vacancies { seat code force source missing } }`,
  );
  return seen?.panelProposal;
}

describe('the proposal of a panel', () => {
  it('names the three who could sit, why each of them, and why not the deputy', async () => {
    const proposal = await proposedTo(cast.by.secretary);

    expect(proposal?.seats.map(({ seat, name }) => [seat, name])).toEqual([
      ['chair', 'chair'],
      ['participants', 'employers'],
      ['renters', 'renters'],
    ]);
    expect(proposal?.seats[2]?.because[0]).toEqual({
      code: 'nominatedByRentersOfParticipant',
      sentence: "Was nominated by the renters' organisation of the participant that the case is about.",
    });
    expect(proposal?.passedOver).toMatchObject([{ name: 'deputy', because: [{ code: 'holderSits' }] }]);
    expect(proposal?.vacancies).toEqual([]);
  });

  it('is for the secretary and the chair, and for no party', async () => {
    expect(await proposedTo(cast.by.chair)).not.toBeNull();
    expect(await proposedTo(cast.by.contact)).toBeNull();
    expect(await proposedTo(await told.complainant())).toBeNull();
    expect(await proposedTo(cast.by.outsider)).toBeUndefined();
  });

  it('leaves out who declared a conflict in this case, tells of the vacancy, and takes who only rents', async () => {
    await told.take(cast.by.secretary, 'composePanel', { seats: panelOf(cast) });
    await told.take(cast.by.renters, 'declareInterests', { kind: 'household', note: 'My sister lives there.' });
    await told.take(cast.by.employers, 'declareInterests', { kind: 'renting' });

    const proposal = await proposedTo(cast.by.secretary);

    expect(proposal?.seats.map(({ name }) => name)).toEqual(['chair', 'employers']);
    expect(proposal?.vacancies).toMatchObject([
      { seat: 'renters', code: 'vacancyToDecide', force: 'toDecide', source: 'artikel 3' },
    ]);
    expect(proposal?.passedOver).toContainEqual(
      expect.objectContaining({ name: 'renters', because: [expect.objectContaining({ code: 'household' })] }),
    );
  });

  it('takes who has the fewest hearings, sat or planned, of two who hold the same seat', async () => {
    const busy = await castOf(platform, 'panels', 'panels-busy');
    await seats(busy, 'outsider', { seat: 'participants' });
    const first = await anAnsweredCase(busy);
    await first.take(busy.by.secretary, 'composePanel', {
      seats: (await first.seenBy<{ panelProposal: { seats: { seat: string; personId: string }[] } }>(
        busy.by.secretary,
        'panelProposal(language: en) { seats { seat personId } }',
      ))!.panelProposal.seats,
    });
    const whoSits = async (told: ToldCase) => {
      const proposal = await told.seenBy<{ panelProposal: SeenProposal }>(
        busy.by.secretary,
        'panelProposal(language: en) { seats { seat name because { code } } }',
      );
      return proposal!.panelProposal.seats[1]!;
    };
    const before = await whoSits(first);

    await first.take(busy.by.secretary, 'planHearing', { hearingOn: '2026-03-20' });
    const second = await anAnsweredCase(busy);

    const after = await whoSits(second);
    expect([before.name, after.name].sort()).toEqual(['employers', 'outsider']);
    expect(after.because.map(({ code }) => code)).toContain('fewestHearings');
  }, 60_000);
});

describe('a panel', () => {
  it('that follows the regulation is composed by the secretary, and both sides see who sits', async () => {
    await told.take(cast.by.secretary, 'composePanel', { seats: panelOf(cast) });

    const seen = 'panel { composedOn seats { seat name since left challenged } }';
    for (const by of [cast.by.contact, await told.complainant(), cast.by.renters]) {
      expect(await told.seenBy(by, seen)).toMatchObject({
        panel: { composedOn: '2026-03-02', seats: [{ name: 'chair' }, { name: 'employers' }, { name: 'renters' }] },
      });
    }
    expect(await told.seenBy(cast.by.outsider, seen)).toBeNull();
  });

  it('is composed by no party and by no member who does not sit', async () => {
    const seats = panelOf(cast);

    expect(await whyNot(told, cast.by.contact, 'composePanel', { seats })).toBe('NOT_FOUND');
    expect(await whyNot(told, await told.complainant(), 'composePanel', { seats })).toBe('NOT_FOUND');
    expect(await whyNot(told, cast.by.outsider, 'composePanel', { seats })).toBe('NOT_FOUND');
  });

  it.each<readonly [string, Readonly<Record<string, Name>>, string, string]>([
    [
      'a deputy while the holder can',
      { chair: 'chair', participants: 'deputy', renters: 'renters' },
      'deputyWhileHolderCan',
      'committee.seats.participants',
    ],
    [
      'somebody appointed to another seat',
      { chair: 'employers', participants: 'deputy', renters: 'renters' },
      'notAppointed',
      'committee.seats.chair',
    ],
    [
      'a seat that is empty while somebody can',
      { chair: 'chair', participants: 'employers' },
      'seatVacantWhileSomebodyCan',
      'committee.seats.renters',
    ],
    [
      'a seat that is not there',
      { chair: 'chair', participants: 'employers', renters: 'renters', fourth: 'deputy' },
      'seatUnknown',
      'committee.seats',
    ],
    [
      'somebody who is no member',
      { chair: 'chair', participants: 'outsider', renters: 'renters' },
      'personUnknown',
      'committee.seats',
    ],
  ])('with %s is refused with the rule, its source and every finding once', async (_, taken, reason, rule) => {
    const refusal = refusalOf(await told.tries(cast.by.secretary, 'composePanel', { seats: panelOf(cast, taken) }));
    const findings = refusal?.['findings'] as { reason: string; rule: string; source: string; seat: string }[];

    expect(refusal).toMatchObject({ code: 'STEP_REFUSED' });
    const found = findings.find((one) => one.reason === reason);
    expect(found).toMatchObject({ source: expect.stringMatching(/^artikel [23]$/) });
    expect(found?.rule.startsWith(rule)).toBe(true);
    const each = findings.map((one) => `${one.reason} ${one.seat}`);
    expect(new Set(each).size).toBe(each.length);
  });

  it('with a vacancy that the regulation leaves open is decided by the chair, with reasons', async () => {
    await told.take(cast.by.secretary, 'composePanel', { seats: panelOf(cast) });
    await told.take(cast.by.renters, 'declareInterests', { kind: 'ownMatter' });
    const seats = panelOf(cast, { chair: 'chair', participants: 'employers' });

    const motivation = 'Nobody else was put forward.';
    expect(await whyNot(told, cast.by.secretary, 'composePanel', { seats, motivation })).toBe(
      'STEP_REFUSED chairDecides',
    );
    expect(await whyNot(told, cast.by.chair, 'composePanel', { seats })).toBe('STEP_REFUSED reasonsNeeded');
    expect(await whyNot(told, cast.by.chair, 'composePanel', { seats, motivation })).toBe('taken');
  });

  it('does not take back somebody who declared a conflict', async () => {
    await told.take(cast.by.secretary, 'composePanel', { seats: panelOf(cast) });
    await told.take(cast.by.employers, 'declareInterests', { kind: 'earlierInvolvement' });

    expect(await whyNot(told, cast.by.secretary, 'composePanel', { seats: panelOf(cast) })).toBe(
      'STEP_REFUSED earlierInvolvement',
    );
  });
});

describe('what a member declares', () => {
  it('opens the contents; before it a member sees the names alone', async () => {
    await told.take(cast.by.secretary, 'composePanel', { seats: panelOf(cast) });
    const seen = async () =>
      told.seenBy<{ parties: object[] | null; deliberation: object | null }>(
        cast.by.renters,
        'complainant { name } deliberation { notes { text } }',
      );

    expect(await seen()).toMatchObject({ complainant: { name: expect.any(String) }, deliberation: null });
    await told.take(cast.by.renters, 'declareInterests', { kind: 'nothing' });
    expect(await seen()).toMatchObject({ deliberation: {} });
  });

  it.each(['ownMatter', 'household', 'employment', 'earlierInvolvement', 'other'])(
    'keeps the contents closed when it is %s, and cannot be taken back',
    async (kind) => {
      await told.take(cast.by.secretary, 'composePanel', { seats: panelOf(cast) });
      await told.take(cast.by.renters, 'declareInterests', { kind, note: 'It is so.' });

      const seen = await told.seenBy<{ deliberation: object | null }>(
        cast.by.renters,
        'deliberation { notes { text } }',
      );
      expect(seen?.deliberation).toBeNull();
      expect(await whyNot(told, cast.by.renters, 'declareInterests', { kind: 'nothing' })).toBe(
        'STEP_REFUSED conflictDeclared',
      );
    },
  );

  it('is no conflict when it is renting or a nomination', async () => {
    await told.take(cast.by.secretary, 'composePanel', { seats: panelOf(cast) });
    await told.take(cast.by.renters, 'declareInterests', { kind: 'renting' });
    await told.take(cast.by.employers, 'declareInterests', { kind: 'nomination' });

    for (const by of [cast.by.renters, cast.by.employers]) {
      expect(
        (await told.seenBy<{ deliberation: object | null }>(by, 'deliberation { notes { text } }'))?.deliberation,
      ).not.toBeNull();
    }
  });

  it('is for the office of the secretary, and for nobody else', async () => {
    await told.take(cast.by.secretary, 'composePanel', { seats: panelOf(cast) });
    await told.take(cast.by.renters, 'declareInterests', { kind: 'other', note: 'We were at school together.' });
    const asked = 'panel { seats { seat declarations { kind note } } }';

    expect(JSON.stringify(await told.seenBy(cast.by.secretary, asked))).toContain('We were at school together.');
    for (const by of [cast.by.contact, await told.complainant(), cast.by.employers]) {
      expect(JSON.stringify(await told.seenBy(by, asked))).not.toContain('We were at school');
    }
  });

  it('is asked of who sits, and of nobody else', async () => {
    await told.take(cast.by.secretary, 'composePanel', { seats: panelOf(cast) });

    for (const by of [cast.by.outsider, cast.by.secretary, cast.by.contact]) {
      expect(await whyNot(told, by, 'declareInterests', { kind: 'nothing' })).toBe('NOT_FOUND');
    }
  });

  it('that is something else becomes no bar when the chair chooses the member again, with reasons', async () => {
    await told.take(cast.by.secretary, 'composePanel', { seats: panelOf(cast) });
    await told.take(cast.by.renters, 'declareInterests', { kind: 'other', note: 'We know each other.' });
    const seats = panelOf(cast);

    expect(await whyNot(told, cast.by.secretary, 'composePanel', { seats })).toBe('STEP_REFUSED chairDecides');
    await told.take(cast.by.chair, 'composePanel', { seats, motivation: 'That is long ago.' });

    const seen = await told.seenBy<{ deliberation: object | null }>(cast.by.renters, 'deliberation { notes { text } }');
    expect(seen?.deliberation).not.toBeNull();
  });
});
