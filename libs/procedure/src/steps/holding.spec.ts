import { aFullRegulation } from '../../../../test/builders/a-full-regulation.js';
import { ask, aCase, someFacts } from '../../../../test/builders/a-case.js';
import type { HoldReason } from '#regulation';
import type { StepRequest } from '../step-request.js';

const whole = aFullRegulation();
const withOther = aFullRegulation({
  holds: { ...whole.holds, other: { by: ['secretary'], stops: 'none', wakeUp: 'unknown', source: 'artikel 14' } },
});

const responded = () =>
  aCase(withOther)
    .filed('2026-03-02', someFacts({ conduct: { on: '2025-12-01' } }))
    .decided('2026-03-03')
    .responseRequested('2026-03-04')
    .responded('2026-03-10').state;

const asks = (request: Partial<StepRequest>) =>
  ask(withOther, responded(), 'secretary', { on: '2026-03-11', ...request } as StepRequest);

const held = (reason: HoldReason, given: object = {}) => asks({ step: 'hold', reason, ...given });

describe('holding a case', () => {
  it.each([
    ['for a reason of the regulation', 'participantInvestigates', {}, undefined],
    ['for a reason that the regulation does not list, in silence', 'absence', {}, 'requirementsMissing'],
    ['for a reason that the regulation does not list, with reasons', 'absence', { motivationId: 'why' }, undefined],
    ['for another reason that the regulation leaves room for, in silence', 'other', {}, 'requirementsMissing'],
    ['for another reason that it leaves room for, with reasons', 'other', { motivationId: 'why' }, undefined],
    ['until yesterday', 'participantInvestigates', { wakeUpOn: '2026-03-10' }, 'dateBeforePredecessor'],
    ['until today', 'participantInvestigates', { wakeUpOn: '2026-03-11' }, undefined],
  ] as const)('%s', (_, reason, given, code) => {
    const decision = held(reason, given);

    expect(decision.kind === 'refused' ? decision.code : undefined).toBe(code);
  });

  it('names the article of the regulation when the reasons of another hold are missing', () => {
    expect(held('other')).toMatchObject({ source: 'artikel 14', missing: ['motivationId'] });
  });
});

describe('an agreement that is held', () => {
  const mediated = () => {
    const state = responded();
    const decision = ask(withOther, state, 'secretary', { step: 'proposeMediation', on: '2026-03-11' });
    return decision.kind === 'events' ? { ...state, stage: 'inMediation' as const } : state;
  };
  const agreed = (given: object) =>
    ask(withOther, mediated(), 'secretary', {
      step: 'recordAgreement',
      on: '2026-03-12',
      outcome: 'held',
      contentId: 'agreement',
      ...given,
    });

  it('wakes up on the day that was agreed', () => {
    expect(agreed({ reason: 'agreementsOnTrial', wakeUpOn: '2026-04-12' })).toMatchObject({
      events: [{ data: { hold: { reason: 'agreementsOnTrial', wakeUpOn: '2026-04-12', stops: 'all' } } }],
    });
  });

  it('cannot wake up before it was made', () => {
    expect(agreed({ wakeUpOn: '2026-03-11' })).toMatchObject({ kind: 'refused', code: 'dateBeforePredecessor' });
  });

  it('needs no further reasons for another hold: the agreement is in writing', () => {
    expect(agreed({ reason: 'other' })).toMatchObject({ kind: 'events' });
  });
});
