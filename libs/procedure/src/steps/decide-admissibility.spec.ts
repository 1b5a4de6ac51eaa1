import { aCase, ask, someFacts } from '../../../../test/builders/a-case.js';
import { aRegulation } from '../../../../test/builders/a-regulation.js';
import type { CaseFacts } from '../facts.js';
import type { DecideAdmissibility } from '../step-request.js';

const regulation = aRegulation();
const silent = { corporation: { form: 'written', on: '2026-02-16', answer: 'none' } } as const;

const decideOn = (facts: CaseFacts, request: Omit<DecideAdmissibility, 'step'>) =>
  ask(regulation, aCase().filed('2026-03-02', facts).state, 'secretary', {
    step: 'decideAdmissibility',
    on: '2026-03-04',
    ...request,
  });

describe('admitting a complaint', () => {
  it('is possible when no ground applies', () => {
    expect(decideOn(someFacts(), { outcome: 'admitted' })).toMatchObject({
      kind: 'events',
      letters: [],
      events: [
        {
          type: 'admissibilityDecided',
          moments: { decided: '2026-03-04' },
          data: { outcome: 'admitted', grounds: [], despite: [], basis: [], refersTo: [], stage: 'admitted' },
        },
      ],
    });
  });

  it('is refused while a ground stands in the way, with the ground, its source and what is missing', () => {
    expect(decideOn(someFacts({ subject: 'rent' }), { outcome: 'admitted' })).toEqual({
      kind: 'refused',
      code: 'groundApplies',
      rule: 'grounds.rentPrice',
      source: 'artikel 5',
      missing: ['despite', 'motivationId'],
      details: { grounds: ['rentPrice'] },
    });
  });

  it('is refused while nobody knows whether a ground stands in the way, with the facts to ask for', () => {
    expect(decideOn(someFacts({ forums: {} }), { outcome: 'admitted' })).toMatchObject({
      code: 'groundUndecided',
      rule: 'grounds.inCourt',
      source: 'artikel 7',
      missing: ['forums.court'],
    });
  });

  it('is possible despite a ground, with reasons', () => {
    expect(
      decideOn(someFacts({ subject: 'rent' }), { outcome: 'admitted', despite: ['rentPrice'], motivationId: 'why' }),
    ).toMatchObject({
      events: [
        {
          data: {
            grounds: [],
            despite: ['rentPrice'],
            basis: [{ ground: 'rentPrice', source: 'artikel 5', applies: 'yes' }],
            refersTo: [],
            motivationId: 'why',
          },
        },
      ],
    });
  });

  it('is possible despite a ground that nobody can judge, with reasons', () => {
    expect(
      decideOn(someFacts({ forums: {} }), { outcome: 'admitted', despite: ['inCourt'], motivationId: 'why' }),
    ).toMatchObject({ events: [{ data: { basis: [{ ground: 'inCourt', applies: 'unknown' }] } }] });
  });

  it('is refused despite a ground without reasons', () => {
    expect(decideOn(someFacts({ subject: 'rent' }), { outcome: 'admitted', despite: ['rentPrice'] })).toMatchObject({
      code: 'groundNeedsMotivation',
      rule: 'grounds.rentPrice',
      missing: ['motivationId'],
    });
  });

  it('is refused when one of two grounds is not named', () => {
    const facts = someFacts({ subject: 'rent', forums: { tribunal: 'none', court: 'pending' } });

    expect(decideOn(facts, { outcome: 'admitted', despite: ['rentPrice'], motivationId: 'why' })).toMatchObject({
      code: 'groundApplies',
      rule: 'grounds.inCourt',
    });
  });

  it('is refused despite a ground that does not apply', () => {
    expect(decideOn(someFacts(), { outcome: 'admitted', despite: ['rentPrice'], motivationId: 'why' })).toMatchObject({
      code: 'groundDoesNotApply',
      rule: 'grounds.rentPrice',
    });
  });

  it('needs no reasons when the committee may refuse but does not', () => {
    expect(decideOn(someFacts({ earlierAdvice: true }), { outcome: 'admitted' })).toMatchObject({ kind: 'events' });
  });

  it('rests on no grounds', () => {
    expect(decideOn(someFacts({ subject: 'rent' }), { outcome: 'admitted', grounds: ['rentPrice'] })).toMatchObject({
      code: 'groundNotForOutcome',
    });
  });
});

describe('refusing a complaint', () => {
  it('rests on a ground, and says where to go', () => {
    expect(decideOn(someFacts({ subject: 'rent' }), { outcome: 'refused', grounds: ['rentPrice'] })).toMatchObject({
      letters: ['refusal'],
      events: [
        {
          data: {
            outcome: 'refused',
            grounds: ['rentPrice'],
            basis: [{ ground: 'rentPrice', type: 'otherForum', force: 'must', source: 'artikel 5', applies: 'yes' }],
            refersTo: ['tribunal', 'court'],
            stage: 'refused',
            ended: true,
          },
        },
      ],
    });
  });

  it('is refused without a ground', () => {
    expect(decideOn(someFacts(), { outcome: 'refused', motivationId: 'why' })).toMatchObject({
      code: 'requirementsMissing',
      missing: ['grounds'],
    });
  });

  it('is refused on a ground that the regulation does not know', () => {
    expect(decideOn(someFacts(), { outcome: 'refused', grounds: ['tooDifficult'] })).toMatchObject({
      code: 'unknownGround',
      details: { grounds: ['tooDifficult'] },
    });
  });

  it('is refused on a ground that the facts do not show, without reasons', () => {
    expect(decideOn(someFacts(), { outcome: 'refused', grounds: ['rentPrice'] })).toMatchObject({
      code: 'groundNeedsMotivation',
      rule: 'grounds.rentPrice',
    });
  });

  it('is possible on a ground that the facts do not show, with reasons', () => {
    expect(decideOn(someFacts(), { outcome: 'refused', grounds: ['rentPrice'], motivationId: 'why' })).toMatchObject({
      events: [{ data: { basis: [{ ground: 'rentPrice', applies: 'no' }] } }],
    });
  });

  it('is refused on a ground that only says "not yet"', () => {
    expect(
      decideOn(someFacts({ priorSteps: silent }), { outcome: 'refused', grounds: ['silenceTooShort'] }),
    ).toMatchObject({ code: 'groundNotForOutcome', rule: 'grounds.silenceTooShort.type' });
  });

  it('rests on a ground that says "not yet" where the regulation knows no waiting', () => {
    const strict = aRegulation();
    const rule = { ...strict.steps.decideAdmissibility, to: { admitted: 'admitted', refused: 'refused' } };
    const withoutWaiting = { ...strict, steps: { ...strict.steps, decideAdmissibility: rule } } as typeof strict;
    const filed = aCase(withoutWaiting).filed('2026-03-02', someFacts({ priorSteps: silent })).state;
    const request = { step: 'decideAdmissibility', outcome: 'refused', grounds: ['silenceTooShort'] } as const;

    expect(ask(withoutWaiting, filed, 'secretary', request)).toMatchObject({ kind: 'events' });
  });
});

describe('deciding that it is not yet time', () => {
  it('says on which day the complaint can be taken up', () => {
    expect(
      decideOn(someFacts({ priorSteps: silent }), { outcome: 'notYet', grounds: ['silenceTooShort'] }),
    ).toMatchObject({
      events: [{ data: { outcome: 'notYet', opensOn: '2026-03-16', stage: 'waiting', ended: false } }],
    });
  });

  it('is refused on a ground that no waiting can mend', () => {
    expect(decideOn(someFacts({ subject: 'rent' }), { outcome: 'notYet', grounds: ['rentPrice'] })).toMatchObject({
      code: 'groundNotForOutcome',
      rule: 'grounds.rentPrice.type',
      source: 'artikel 5',
    });
  });

  const waiting = () =>
    aCase()
      .filed('2026-03-02', someFacts({ priorSteps: silent }))
      .decided('2026-03-04', { outcome: 'notYet', grounds: ['silenceTooShort'] }).state;

  it.each([
    ['is too early the day before it opens', '2026-03-15', { kind: 'refused', code: 'groundApplies' }],
    ['can be admitted on the day it opens', '2026-03-16', { kind: 'events' }],
  ])('%s', (_, on, expected) => {
    const request = { step: 'decideAdmissibility', outcome: 'admitted', on } as const;

    expect(ask(regulation, waiting(), 'secretary', request)).toMatchObject(expected);
  });

  it('judges a first decision by the day of receipt, also when the day has come since', () => {
    const filed = aCase().filed('2026-03-02', someFacts({ priorSteps: silent })).state;
    const request = { step: 'decideAdmissibility', outcome: 'admitted', on: '2026-03-20' } as const;

    expect(ask(regulation, filed, 'secretary', request)).toMatchObject({ code: 'groundApplies' });
  });

  it('is refused where the regulation knows no waiting', () => {
    const strict = aRegulation();
    const rule = { ...strict.steps.decideAdmissibility, to: { admitted: 'admitted', refused: 'refused' } };
    const withoutWaiting = { ...strict, steps: { ...strict.steps, decideAdmissibility: rule } } as typeof strict;
    const request = { step: 'decideAdmissibility', outcome: 'notYet', grounds: ['silenceTooShort'] } as const;

    expect(ask(withoutWaiting, aCase().filed().state, 'secretary', request)).toMatchObject({
      code: 'outcomeNotInRegulation',
      rule: 'steps.decideAdmissibility.to',
    });
  });
});
