import type { ProcedureRole, Regulation } from '#regulation';
import { aCase, ask, someFacts } from '../../../test/builders/a-case.js';
import { aFullRegulation } from '../../../test/builders/a-full-regulation.js';
import type { CaseState } from './case-state.js';
import { evolve } from './evolve.js';
import type { Refusal } from './refusal.js';
import type { RequestOf, StepRequest } from './step-request.js';

const regulation = aFullRegulation();
const facts = someFacts({ conduct: { on: '2025-12-01' } });

type Outcome = NonNullable<Regulation['outcome']>;

function after(state: CaseState | undefined, by: ProcedureRole, request: StepRequest): CaseState {
  const decision = ask(regulation, state, by, request);
  if (decision.kind === 'refused') {
    throw new Error(JSON.stringify(decision));
  }
  return decision.events.reduce<CaseState | undefined>(evolve, state) as CaseState;
}

function refusalOf(state: CaseState, by: ProcedureRole, request: StepRequest, rules = regulation): Refusal | undefined {
  const decision = ask(rules, state, by, request);
  return decision.kind === 'refused' ? decision : undefined;
}

/** A complaint of two points, of which the second is about the rent. */
function twoPoints(): CaseState {
  const points = [{ id: 'leak' }, { id: 'rent', subject: 'rent' }] as const;
  return after(undefined, 'complainant', { step: 'fileComplaint', on: '2026-03-02', facts, channel: 'online', points });
}

const partly = (rest: Partial<RequestOf<'decideAdmissibility'>> = {}): StepRequest => ({
  step: 'decideAdmissibility',
  on: '2026-03-03',
  outcome: 'admitted',
  points: [
    { point: 'leak', outcome: 'admitted' },
    { point: 'rent', outcome: 'refused', grounds: ['rentPrice'] },
  ],
  ...rest,
});

function readyForAdvice(): CaseState {
  const responded = aCase(regulation).filed('2026-03-02', facts).decided('2026-03-03').responseRequested('2026-03-04');
  const chosen = { step: 'chooseTreatment', on: '2026-03-10', outcome: 'onPaper' } as const;
  return after(responded.responded('2026-03-09').state, 'secretary', chosen);
}

const advised = () =>
  after(readyForAdvice(), 'chair', {
    step: 'issueAdvice',
    on: '2026-03-20',
    outcome: 'wellFounded',
    contentId: 'advice',
  });

describe('the points of a complaint', () => {
  it('are admitted apart, and competence is decided apart from admissibility', () => {
    expect(after(twoPoints(), 'secretary', partly())).toMatchObject({
      stage: 'admitted',
      admissibility: {
        outcome: 'admitted',
        competence: 'partly',
        grounds: ['rentPrice'],
        refersTo: ['tribunal', 'court'],
      },
      points: [
        { id: 'leak', admissibility: 'admitted', competence: 'competent' },
        { id: 'rent', admissibility: 'refused', competence: 'notCompetent' },
      ],
    });
  });

  it('are all decided on', () => {
    const points = [{ point: 'leak', outcome: 'admitted' }] as const;

    expect(refusalOf(twoPoints(), 'secretary', partly({ points }))).toMatchObject({
      code: 'requirementsMissing',
      details: { points: ['rent'] },
    });
  });

  it('are not refused on a ground that is about another point', () => {
    const points = [
      { point: 'leak', outcome: 'refused', grounds: ['rentPrice'] },
      { point: 'rent', outcome: 'admitted', despite: ['rentPrice'], motivationId: 'why' },
    ] as const;

    expect(refusalOf(twoPoints(), 'secretary', partly({ points }))).toMatchObject({
      code: 'groundNeedsMotivation',
      details: { points: ['leak'] },
    });
  });
});

describe('an advice', () => {
  it('says what it is worth, and what was found', () => {
    expect(advised()).toMatchObject({ stage: 'advised', outcome: { finding: 'wellFounded', nature: 'advice' } });
  });

  it('needs a finding where the regulation has words for it', () => {
    const request = { step: 'issueAdvice', on: '2026-03-20', contentId: 'advice' } as const;

    expect(refusalOf(readyForAdvice(), 'chair', request)?.missing).toEqual(['outcome']);
  });
});

describe('an answer', () => {
  const answering = (findings: Outcome['findings'], outcome?: 'wellFounded') => {
    const rules = { ...regulation, outcome: { ...regulation.outcome!, nature: 'answer', findings } } as const;
    const { state } = aCase(regulation)
      .filed('2026-03-02', facts)
      .decided('2026-03-03')
      .responseRequested('2026-03-04')
      .responded('2026-03-09');
    const given = { step: 'issueAnswer', on: '2026-03-10', contentId: 'answer', ...(outcome && { outcome }) } as const;
    return refusalOf(state, 'chair', given, rules);
  };

  it('finds nothing where the regulation has no words for a finding, and can where it does not say', () => {
    expect(answering('none')).toBeUndefined();
    expect(answering('none', 'wellFounded')).toMatchObject({
      ...{ code: 'outcomeNotInRegulation', rule: 'outcome.findings', details: { outcome: 'wellFounded' } },
    });
    expect(answering('unknown', 'wellFounded')).toBeUndefined();
    expect(answering(['wellFounded'], 'wellFounded')).toBeUndefined();
    expect(answering(['unfounded'], 'wellFounded')?.code).toBe('outcomeNotInRegulation');
  });
});

describe('the decision of the board', () => {
  const decision = (rest: Partial<RequestOf<'decideOnAdvice'>> = {}): StepRequest => ({
    step: 'decideOnAdvice',
    on: '2026-04-01',
    outcome: 'deviated',
    ...rest,
  });

  it.each([
    ['adopts without reasons', { outcome: 'adopted' }, undefined],
    ['deviates with reasons', { motivationId: 'why' }, undefined],
    ['deviates without', {}, 'requirementsMissing'],
  ] as const)('that %s', (_, rest, code) => {
    expect(refusalOf(advised(), 'board', decision(rest))?.code).toBe(code);
  });

  it('cannot deviate from an advice that binds', () => {
    const state = advised();
    const bound = { ...state, outcome: { ...state.outcome, nature: 'bindingAdvice' } } as CaseState;

    expect(refusalOf(bound, 'board', decision({ motivationId: 'why' }))?.code).toBe('adviceBinds');
    expect(refusalOf(bound, 'board', decision({ outcome: 'adopted' }))).toBeUndefined();
  });

  it('makes commitments that the complainant confirms', () => {
    const commitments = [{ commitmentId: 'roof', kind: 'commitment', dueOn: '2026-05-01' }] as const;
    const decided = after(advised(), 'board', decision({ outcome: 'adopted', commitments }));
    const confirmation = {
      step: 'confirmCommitment',
      on: '2026-05-02',
      commitmentId: 'roof',
      outcome: 'kept',
    } as const;

    expect(after(decided, 'complainant', confirmation).commitments).toMatchObject([
      { dueOn: '2026-05-01', outcome: 'kept' },
    ]);
    expect(refusalOf(decided, 'complainant', { ...confirmation, commitmentId: 'wall' })?.code).toBe('notInCase');
  });

  it('can promise nothing, and then nothing is confirmed', () => {
    const decided = after(advised(), 'board', decision({ outcome: 'adopted' }));
    const confirmation = {
      step: 'confirmCommitment',
      on: '2026-05-02',
      commitmentId: 'roof',
      outcome: 'kept',
    } as const;

    expect(refusalOf(decided, 'complainant', confirmation)).toMatchObject({
      code: 'nothingToActOn',
      missing: ['makeCommitment'],
    });
  });

  it('keeps the words of what was promised, and of what is missing until it is done after all', () => {
    const commitments = [{ commitmentId: 'roof', kind: 'commitment', contentId: 'words', more: 'no' }] as const;
    const decided = after(advised(), 'board', decision({ outcome: 'adopted', commitments }));
    const confirmation = { step: 'confirmCommitment', commitmentId: 'roof' } as const;
    const notDone = after(decided, 'complainant', {
      ...{ ...confirmation, on: '2026-05-02', outcome: 'notKept', contentId: 'missing' },
    });
    const done = after(notDone, 'complainant', { ...confirmation, on: '2026-05-20', outcome: 'kept' });

    const made = {
      commitmentId: 'roof',
      kind: 'commitment',
      contentId: 'words',
      madeOn: '2026-04-01',
      from: 'decision',
    };
    expect(decided.commitments).toEqual([made]);
    expect(notDone.commitments).toEqual([{ ...made, outcome: 'notKept', statedOn: '2026-05-02', noteId: 'missing' }]);
    expect(done.commitments).toEqual([{ ...made, outcome: 'kept', statedOn: '2026-05-20' }]);
  });
});

describe('a case that has ended', () => {
  const withdrawn = () => after(readyForAdvice(), 'complainant', { step: 'withdraw', on: '2026-03-11' });

  it('refuses every step that the regulation does not open', () => {
    expect(refusalOf(withdrawn(), 'chair', { step: 'issueAdvice', on: '2026-03-20', contentId: 'x' })?.code).toBe(
      'stepNotOpen',
    );
  });

  it('can be taken up again where the regulation opens the way back', () => {
    const reopened = after(withdrawn(), 'chair', { step: 'reopen', on: '2026-03-12', motivationId: 'why' });

    expect(reopened).toMatchObject({ stage: 'admitted', ended: false, roundSince: reopened.version });
  });

  it('is not withdrawn by somebody else than the complainant', () => {
    expect(refusalOf(readyForAdvice(), 'secretary', { step: 'withdraw', on: '2026-03-11' })?.code).toBe('roleMayNot');
  });

  it('lets a founded objection take the refusal away', () => {
    const refused = aCase(regulation)
      .filed('2026-03-02', { ...facts, subject: 'rent' })
      .decided('2026-03-03', { outcome: 'refused', grounds: ['rentPrice'] }).state;
    const objecting = after(refused, 'complainant', { step: 'object', on: '2026-03-10', contentId: 'no' });
    const upheld = { step: 'decideOnObjection', on: '2026-03-12', outcome: 'upheld', motivationId: 'why' } as const;

    expect(after(objecting, 'chair', upheld)).toMatchObject({ stage: 'filed', ended: false });
  });
});

describe('what goes into the log', () => {
  it('is never a sentence: an id is one word', () => {
    const request = { step: 'withdraw', on: '2026-03-11', contentId: 'Mrs Jansen is tired of it' } as const;

    expect(refusalOf(readyForAdvice(), 'complainant', request)).toMatchObject({
      code: 'inputNotValid',
      missing: ['contentId'],
    });
  });
});
