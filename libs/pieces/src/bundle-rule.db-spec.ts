import { addDays } from '#deadlines';
import fc from 'fast-check';
import type pg from 'pg';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import {
  insertPiece,
  insertShown,
  newId,
  pieceDatabase,
  type PieceDatabase,
  type PieceGiven,
  putInBundle,
} from '../test/piece-database.builder.js';
import { bundleVerdict } from './bundle-verdict.js';

let ground: PieceDatabase;

beforeAll(async () => {
  ground = await pieceDatabase();
});
afterAll(() => ground.drop());

const shownOn = '2026-02-02';
const inTime = '2026-02-09';
const dayTooEarly = '2026-02-08';

/** A piece of the complainant that the respondent was shown on 2 February, put into the bundle on a day. */
function put(piece: Partial<PieceGiven>, bundledOn: string, contentId?: string): Promise<boolean> {
  return ground.undone(async (client) => {
    const { id, side } = await insertPiece(client, { id: newId(), caseId: ground.caseId, ...piece });
    for (const other of ['complainant', 'respondent'].filter((party) => party !== side)) {
      await insertShown(client, { pieceId: id, side: other, countsFrom: shownOn });
    }
    return putInBundle(client, {
      caseId: ground.caseId,
      pieceId: id,
      bundledOn,
      ...(contentId === undefined ? {} : { contentId }),
    });
  });
}

describe('the bundle of the panel', () => {
  it.each`
    day            | holds
    ${dayTooEarly} | ${false}
    ${inTime}      | ${true}
  `('takes a piece on $day: $holds', async ({ day, holds }) => {
    expect(await put({}, day as string)).toBe(holds);
  });

  it.each`
    what                                                         | piece                               | holds
    ${'that nobody decided on, though keeping it was asked'}     | ${{ state: 'asked' }}               | ${false}
    ${'that is kept from the other side'}                        | ${{ state: 'withheld' }}            | ${false}
    ${'that came late and waits for leave'}                      | ${{ late: true, leave: 'asked' }}   | ${false}
    ${'that came late and got no leave'}                         | ${{ late: true, leave: 'refused' }} | ${false}
    ${'that came late and got leave'}                            | ${{ late: true, leave: 'granted' }} | ${true}
    ${'that the committee found and both sides saw'}             | ${{ side: 'committee' }}            | ${true}
    ${'that the regulation wants seen for eight days, on day 7'} | ${{ seenFor: 8 }}                   | ${false}
  `('with a piece $what: $holds', async ({ piece, holds }) => {
    expect(await put(piece as Partial<PieceGiven>, inTime)).toBe(holds);
  });

  it('holds what is left of a piece that is blacked out, and never the piece itself', async () => {
    const redactionId = newId();
    const piece = { state: 'blackedOut', redactionId } as const;

    expect(await put(piece, inTime, redactionId)).toBe(true);
    expect(await put(piece, inTime)).toBe(false);
  });

  it('does not hold what the committee found and one side has not seen', async () => {
    const holds = await ground.undone(async (client) => {
      const { id } = await insertPiece(client, { id: newId(), caseId: ground.caseId, side: 'committee' });
      await insertShown(client, { pieceId: id, side: 'respondent', countsFrom: shownOn });
      return putInBundle(client, { caseId: ground.caseId, pieceId: id, bundledOn: inTime });
    });

    expect(holds).toBe(false);
  });

  it('does not hold a piece whole of which the other side saw only what was left', async () => {
    const holds = await ground.undone(async (client) => {
      const { id } = await insertPiece(client, { id: newId(), caseId: ground.caseId });
      await insertShown(client, { pieceId: id, side: 'respondent', contentId: newId(), countsFrom: shownOn });
      return putInBundle(client, { caseId: ground.caseId, pieceId: id, bundledOn: inTime });
    });

    expect(holds).toBe(false);
  });

  it('does not hold a piece of another case', async () => {
    const holds = await ground.undone(async (client) => {
      const { id } = await insertPiece(client, { id: newId(), caseId: ground.otherCaseId });
      await insertShown(client, { pieceId: id, side: 'respondent', countsFrom: shownOn });
      return putInBundle(client, { caseId: ground.caseId, pieceId: id, bundledOn: inTime });
    });

    expect(holds).toBe(false);
  });

  it.each(['withheld', 'asked'] as const)('loses a piece that becomes %s', async (state) => {
    const left = await ground.undone(async (client) => {
      const { id } = await insertPiece(client, { id: newId(), caseId: ground.caseId });
      await insertShown(client, { pieceId: id, side: 'respondent', countsFrom: shownOn });
      await putInBundle(client, { caseId: ground.caseId, pieceId: id, bundledOn: inTime });
      await client.query('update case_piece set state = $2 where id = $1', [id, state]);
      return (await client.query('select from bundle_piece')).rowCount;
    });

    expect(left).toBe(0);
  });
});

describe('a piece in the bundle', () => {
  const first = newId();

  it.each`
    what                                               | piece                                          | change
    ${'of which something else is blacked out'}        | ${{ state: 'blackedOut', redactionId: first }} | ${'redaction_id = gen_random_uuid()'}
    ${'whose leave is taken back'}                     | ${{ late: true, leave: 'granted' }}            | ${"leave = 'refused'"}
    ${'that is shared whole after it was blacked out'} | ${{ state: 'blackedOut', redactionId: first }} | ${"state = 'shared', redaction_id = null"}
  `('$what is taken out of it', async ({ piece, change }) => {
    const left = await ground.undone(async (client) => {
      const given = piece as Partial<PieceGiven>;
      const { id } = await insertPiece(client, { id: newId(), caseId: ground.caseId, ...given });
      await insertShown(client, { pieceId: id, side: 'respondent', countsFrom: shownOn });
      const contentId = given.redactionId ?? id;
      expect(await putInBundle(client, { caseId: ground.caseId, pieceId: id, contentId, bundledOn: inTime })).toBe(
        true,
      );
      await client.query(`update case_piece set ${change as string} where id = $1`, [id]);
      return (await client.query('select from bundle_piece')).rowCount;
    });

    expect(left).toBe(0);
  });
});

const sides = ['complainant', 'respondent', 'committee'] as const;
const day = fc.integer({ min: 0, max: 16 }).map((days) => addDays(shownOn, days));
/** The piece itself, one of two copies, or a content of nothing. */
const content = fc.constantFrom('whole', 'whole', 'whole', 'first', 'second', 'other');

const attempt = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('show' as const),
      side: fc.constantFrom('complainant', 'respondent'),
      content,
      day,
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('put' as const), content, day }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      state: fc.constantFrom('shared', 'asked', 'withheld', 'blackedOut'),
      redaction: fc.constantFrom('first', 'second'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('leave' as const),
      leave: fc.constantFrom('granted', 'granted', 'asked', 'refused'),
    }),
  },
);

const world = fc.record({
  side: fc.constantFrom(...sides),
  late: fc.boolean(),
  seenFor: fc.integer({ min: 1, max: 8 }),
  attempts: fc.array(attempt, { minLength: 4, maxLength: 20 }),
});

interface Known {
  side: string;
  state: string;
  leave: string | null;
  redaction: string | null;
  shown: { side: string; content: string; day: string }[];
}

/** The rule, written down a second time: what may lie in the bundle, as which content, from that day on. */
function mayLie({ side, state, leave, redaction, shown }: Known, seenFor: number, as: string, on: string): boolean {
  const lies = state === 'shared' ? 'whole' : state === 'blackedOut' ? redaction : undefined;
  const others = sides.filter((party) => party !== 'committee' && party !== side);
  const seen = others.every((party) =>
    shown.some(
      (one) => one.side === party && (one.content === 'whole' || one.content === as) && addDays(one.day, seenFor) <= on,
    ),
  );
  return lies === as && seen && leave !== 'asked' && leave !== 'refused';
}

type Attempt = typeof attempt extends fc.Arbitrary<infer One> ? One : never;

/** One piece in one world: what was tried with it, and what is known of it besides what the database says. */
class Trial {
  readonly ids: Readonly<Record<string, string>> = { whole: newId(), first: newId(), second: newId(), other: newId() };
  readonly known: Known;
  letIn = 0;

  constructor(
    private readonly client: pg.Client,
    private readonly piece: { readonly side: (typeof sides)[number]; readonly late: boolean; readonly seenFor: number },
  ) {
    const { side, late } = piece;
    this.known = { side, state: 'shared', leave: late ? 'asked' : null, redaction: null, shown: [] };
  }

  async begin(): Promise<void> {
    const leave = this.piece.late ? 'asked' : null;
    await insertPiece(this.client, { id: this.idOf('whole'), caseId: ground.caseId, ...this.piece, leave });
  }

  async attempt(one: Attempt): Promise<void> {
    switch (one.kind) {
      case 'show':
        return this.show(one);
      case 'decide':
        return this.decide(one);
      case 'leave':
        return this.piece.late ? this.leave(one) : undefined;
      case 'put':
        return this.put(one);
    }
  }

  /** The rows of the bundle that should not be there. */
  async wrong(): Promise<unknown[]> {
    const { rows } = await this.client.query<{ content_id: string; bundled_on: string }>(
      'select content_id, bundled_on::text from bundle_piece',
    );
    return rows.filter((row) => {
      const as = Object.keys(this.ids).find((name) => this.ids[name] === row.content_id)!;
      return !mayLie(this.known, this.piece.seenFor, as, row.bundled_on);
    });
  }

  /** What the application says in advance. */
  private foretold(name: string, today: string): boolean {
    const { state, leave, redaction, shown } = this.known;
    const verdict = bundleVerdict(
      {
        ...this.piece,
        id: 'whole',
        state: state as PieceGiven['state'],
        leave: leave as PieceGiven['leave'],
        redactionId: redaction,
        shown: shown.map((one) => ({
          side: one.side as 'complainant' | 'respondent',
          contentId: one.content,
          countsFrom: one.day,
          how: 'online' as const,
          shownAt: '',
        })),
      },
      today,
    );
    return verdict.may && verdict.contentId === name;
  }

  private idOf(name: string): string {
    return this.ids[name]!;
  }

  private async show(one: Extract<Attempt, { kind: 'show' }>): Promise<void> {
    const { side, content: name, day: countsFrom } = one;
    await insertShown(this.client, { pieceId: this.idOf('whole'), side, contentId: this.idOf(name), countsFrom });
    if (!this.known.shown.some((before) => before.side === side && before.content === name)) {
      this.known.shown.push(one);
    }
  }

  private async decide({ state, redaction }: Extract<Attempt, { kind: 'decide' }>): Promise<void> {
    this.known.state = state;
    this.known.redaction = state === 'blackedOut' ? redaction : null;
    const redactionId = this.known.redaction && this.idOf(this.known.redaction);
    await this.client.query('update case_piece set state = $2, redaction_id = $3 where id = $1', [
      this.idOf('whole'),
      state,
      redactionId,
    ]);
  }

  private async leave({ leave }: Extract<Attempt, { kind: 'leave' }>): Promise<void> {
    this.known.leave = leave;
    const on = leave === 'asked' ? null : shownOn;
    await this.client.query('update case_piece set leave = $2, leave_on = $3 where id = $1', [
      this.idOf('whole'),
      leave,
      on,
    ]);
  }

  private async put({ content: name, day: bundledOn }: Extract<Attempt, { kind: 'put' }>): Promise<void> {
    const allowed = mayLie(this.known, this.piece.seenFor, name, bundledOn);
    const row = { caseId: ground.caseId, pieceId: this.idOf('whole'), contentId: this.idOf(name), bundledOn };
    expect(await putInBundle(this.client, row)).toBe(allowed);
    expect(this.foretold(name, bundledOn)).toBe(allowed);
    this.letIn += allowed ? 1 : 0;
  }
}

describe('the rule of the bundle', () => {
  it('lets in exactly what it should, and never leaves what it forbids, whatever is tried', async () => {
    let letIn = 0;
    const property = fc.asyncProperty(world, ({ attempts, ...piece }) =>
      ground.undone(async (client) => {
        const trial = new Trial(client, piece);
        await trial.begin();
        for (const one of attempts) {
          await trial.attempt(one);
          expect(await trial.wrong()).toEqual([]);
        }
        letIn += trial.letIn;
      }),
    );

    await fc.assert(property, { numRuns: proofRuns(2_000), seed: proofSeed() });

    expect(letIn).toBeGreaterThan(5);
  }, 300_000);
});
