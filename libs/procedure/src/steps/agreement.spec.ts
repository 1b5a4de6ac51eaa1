import { aCase, ask, someFacts } from '../../../../test/builders/a-case.js';
import { aFullRegulation } from '../../../../test/builders/a-full-regulation.js';
import type { Regulation } from '#regulation';
import type { CaseState } from '../case-state.js';
import type { RequestOf, StepRequest } from '../step-request.js';
import { agreementNeeded, sittingIn } from './agreement.js';

type Committee = NonNullable<Regulation['committee']>;

const seat = { role: 'member', nominatedBy: ['participants'], nomination: 'jointly', source: 'artikel 2' } as const;
const committee = (changed: Partial<Committee> = {}): Committee => ({
  size: 3,
  quorum: 'unknown',
  seats: { a: { ...seat, nominatedBy: ['participants'] } },
  source: 'artikel 2',
  ...changed,
});
const base = aFullRegulation();
const ruledBy = (rule: Committee, contents?: NonNullable<Regulation['outcome']>['contents']): Regulation => ({
  ...base,
  committee: rule,
  outcome: { ...base.outcome!, ...(contents && { contents }) },
});

const three = ['p1', 'p2', 'p3'];

/** A case in which three people sit, and the committee can decide; those who left are named. */
function sitting(left: readonly string[] = []): CaseState {
  const { state } = aCase(base).filed('2026-03-02', someFacts({ conduct: { on: '2025-12-01' } }));
  const seats = three.map((personId) => ({ seat: `seat-${personId}`, personId }));
  const panel = { seats, left: left.map((one) => `seat-${one}`), recused: [...left] };
  return { ...state, stage: 'closedForDecision', panel };
}

function refusalOf(rules: Regulation, state: CaseState, request: StepRequest) {
  const decision = ask(rules, state, 'secretary', request);
  return decision.kind === 'refused' ? decision : undefined;
}

const advice = (rest: Partial<RequestOf<'issueAdvice'>>): StepRequest => ({
  step: 'issueAdvice',
  on: '2026-03-20',
  outcome: 'wellFounded',
  contentId: 'advice',
  ...rest,
});

describe('who sits', () => {
  it('is whoever was chosen and did not leave', () => {
    expect(sittingIn(sitting(['p2']))).toEqual(['p1', 'p3']);
    expect(sittingIn({})).toEqual([]);
  });
});

describe('the agreement that is needed', () => {
  it.each([
    ['majority', 'unknown', 3, 2],
    ['majority', 'unknown', 4, 3],
    ['majority', 3, 3, 3],
    ['unanimity', 'unknown', 3, 3],
    ['unanimity', 2, 3, 3],
    ['unknown', 'none', 3, 2],
    [undefined, 'unknown', 1, 1],
    [undefined, 2, 1, 2],
    [undefined, 'unknown', 0, 0],
  ] as const)('by %s, quorum %s, of %i who sit is %i', (voting, quorum, count, needed) => {
    expect(agreementNeeded({ ...(voting && { voting }), quorum }, count)).toBe(needed);
  });

  it.each([
    [three.slice(0, 2), undefined],
    [three.slice(0, 1), 'tooFewMembers'],
    [[], 'tooFewMembers'],
    [['p1', 'p9'], 'notInCase'],
  ])('by majority of three, given by %j: %s', (agreedBy, code) => {
    const refusal = refusalOf(ruledBy(committee({ voting: 'majority' })), sitting(), advice({ agreedBy }));

    expect(refusal?.code).toBe(code);
    expect(refusal?.source).toBe(code && 'artikel 2');
  });

  it('is not given by somebody who left the panel', () => {
    const rules = ruledBy(committee({ voting: 'majority' }));

    expect(refusalOf(rules, sitting(['p2']), advice({ agreedBy: ['p1', 'p2'] }))).toMatchObject({
      ...{ code: 'notInCase', rule: 'committee.seats', missing: ['agreedBy'] },
    });
    expect(refusalOf(rules, sitting(['p2']), advice({ agreedBy: ['p1', 'p3'] }))).toBeUndefined();
  });
});

describe('a deliberation', () => {
  it.each([
    [['p1', 'p2'], undefined],
    [['p1'], 'tooFewMembers'],
    [['p1', 'p9'], 'notInCase'],
  ])('with a quorum of two, at which were %j: %s', (present, code) => {
    const request = { step: 'deliberate', on: '2026-03-20', present } as const;

    expect(refusalOf(ruledBy(committee({ quorum: 2 })), sitting(), request)?.code).toBe(code);
  });
});

describe('the parts of an advice', () => {
  const full = ['facts', 'finding', 'reasons', 'howToSolve', 'compensation'] as const;

  it.each([
    [full, 'wellFounded', []],
    [['finding', 'reasons', 'howToSolve'], 'wellFounded', ['facts']],
    [['facts', 'finding'], 'wellFounded', ['reasons', 'howToSolve']],
    [['facts', 'reasons'], 'unfounded', []],
  ] as const)('%j, %s, lack %j', (parts, outcome, missing) => {
    const refusal = refusalOf(ruledBy(committee(), [...full]), sitting(), advice({ parts, outcome }));

    expect(refusal?.missing ?? []).toEqual(missing);
    expect(refusal?.rule).toBe(missing.length > 0 ? 'outcome.contents' : undefined);
  });

  it('are the facts, also where the regulation names none', () => {
    const refusal = refusalOf(ruledBy(committee()), sitting(), advice({ parts: ['finding'] }));

    expect(refusal).toMatchObject({ rule: 'steps.issueAdvice', missing: ['facts'] });
  });
});
