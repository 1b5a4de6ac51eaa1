import { calendarOf } from '#deadlines';
import { type CaseState } from '#procedure';
import { type Regulation } from '#regulation';
import { aCase, someFacts } from '../../../../test/builders/a-case.js';
import { aFullRegulation } from '../../../../test/builders/a-full-regulation.js';
import { afterwardsOf } from './afterwards.js';

type Next = NonNullable<NonNullable<Regulation['outcome']>['nextInstance']>;
const next: Next = {
  forums: ['tribunal', 'court'],
  mention: 'onDeviation',
  whenDecisionStaysOut: 'yes',
  source: 'artikel 18',
};
const base = aFullRegulation();
const calendar = calendarOf('NL', []);
const facts = someFacts({ conduct: { on: '2025-12-01' } });

function ruledBy(nextInstance: Next | undefined, changed: Partial<Regulation> = {}): Regulation {
  return { ...base, outcome: { ...base.outcome!, ...(nextInstance && { nextInstance }) }, ...changed };
}

/** A case in which the advice was issued on 20 March, well-founded. */
function issued(changed: Partial<CaseState> = {}): CaseState {
  const { state } = aCase(base).filed('2026-03-02', facts);
  const on = '2026-03-20';
  const moment = { event: 'adviceIssued', moment: 'sent', day: on, sequence: 2 } as const;
  return {
    ...state,
    stage: 'advised',
    outcome: { event: 'adviceIssued', on, finding: 'wellFounded', nature: 'advice' },
    moments: [...state.moments, moment],
    version: 2,
    ...changed,
  };
}

const ask = (regulation: Regulation, state: CaseState, today = '2026-03-21') =>
  afterwardsOf({ regulation, state, today, calendar });

describe('what a complainant can do', () => {
  it('is nothing as long as nothing was issued', () => {
    const { outcome: _outcome, ...before } = issued();

    expect(ask(ruledBy(next), before)).toBeUndefined();
  });

  it.each([
    ['onDeviation', 'deviated', 'deviates'],
    ['onDeviation', 'partly', 'deviates'],
    ['onDeviation', 'adopted', undefined],
    ['always', 'adopted', 'decided'],
    ['always', 'deviated', 'deviates'],
    ['never', 'deviated', undefined],
    ['unknown', 'deviated', undefined],
  ] as const)('where it is mentioned %s and the board %s: %s', (mention, outcome, because) => {
    const state = issued({ boardDecision: { outcome, on: '2026-04-01' } });

    expect(ask(ruledBy({ ...next, mention }), state, '2026-04-01')?.because).toBe(because);
  });

  it('begins on the day of the decision that deviates', () => {
    const state = issued({ boardDecision: { outcome: 'deviated', on: '2026-04-01' } });

    expect(ask(ruledBy(next), state, '2026-04-02')).toEqual({
      because: 'deviates',
      forums: ['tribunal', 'court'],
      from: '2026-04-01',
      open: true,
      source: 'artikel 18',
    });
  });

  it.each([
    ['2026-04-20', false],
    ['2026-04-21', true],
  ])('when the decision stays out is open on %s: %s', (today, open) => {
    expect(ask(ruledBy(next), issued(), today)).toMatchObject({
      because: 'decisionStaysOut',
      from: '2026-04-21',
      open,
    });
  });

  it('when the decision stays out is not told where the regulation does not open it', () => {
    const { onLapse: _deemed, ...boardDecision } = base.terms['boardDecision']!;
    const terms = { ...base.terms, boardDecision };

    expect(ask(ruledBy({ ...next, whenDecisionStaysOut: 'no' }, { terms }), issued(), '2026-05-01')).toBeUndefined();
    expect(ask(ruledBy(undefined, { terms }), issued(), '2026-05-01')).toBeUndefined();
  });

  it('where the term itself opens another instance follows from that term', () => {
    const { boardDecision } = base.terms;
    const onLapse = { effect: 'opensNextInstance' as const, forums: ['court'], source: 'artikel 17' };
    const regulation = ruledBy(undefined, { terms: { ...base.terms, boardDecision: { ...boardDecision!, onLapse } } });

    expect(ask(regulation, issued(), '2026-04-21')).toMatchObject({
      ...{ because: 'decisionStaysOut', forums: ['court'], from: '2026-04-21', open: true, source: 'artikel 17' },
    });
  });

  describe('where silence is a decision', () => {
    const { boardDecision } = base.terms;
    const silence = (outcome: 'adopted' | 'deviated', mention: Next['mention'], forums?: string[]) => {
      const onLapse = { effect: 'deemedDecision' as const, outcome, to: 'decided' as const, source: 'artikel 17' };
      const terms = {
        ...base.terms,
        boardDecision: { ...boardDecision!, onLapse: { ...onLapse, ...(forums && { forums }) } },
      };
      return ruledBy({ ...next, mention, whenDecisionStaysOut: 'no' }, { terms });
    };

    it.each([
      ['deviated', 'onDeviation', '2026-04-20', { because: 'deviates', from: '2026-04-21', open: false }],
      ['deviated', 'onDeviation', '2026-04-21', { because: 'deviates', from: '2026-04-21', open: true }],
      ['adopted', 'always', '2026-04-21', { because: 'decided', from: '2026-04-21', open: true }],
    ] as const)('that %s, mentioned %s, is told on %s as such a decision: %j', (outcome, mention, today, told) => {
      const forums = ['tribunal', 'court'];

      expect(ask(silence(outcome, mention), issued(), today)).toEqual({ ...told, forums, source: 'artikel 18' });
    });

    it.each([
      ['adopted', 'onDeviation'],
      ['deviated', 'never'],
    ] as const)('that %s, mentioned %s, nothing is told', (outcome, mention) => {
      expect(ask(silence(outcome, mention), issued(), '2026-04-21')).toBeUndefined();
    });

    it('the forums that the lapse itself names are told, whatever the decision', () => {
      expect(ask(silence('adopted', 'never', ['court']), issued(), '2026-04-21')).toEqual({
        ...{ because: 'decisionStaysOut', forums: ['court'], from: '2026-04-21', open: true, source: 'artikel 17' },
      });
    });

    it('a decision that came counts, and not the silence', () => {
      const state = issued({ boardDecision: { outcome: 'adopted', on: '2026-04-01' } });

      expect(ask(silence('deviated', 'onDeviation'), state, '2026-05-01')).toBeUndefined();
    });
  });

  it('after a ruling on which nobody decides is open from its day, where it is always mentioned', () => {
    const { decideOnAdvice: _step, ...steps } = base.steps;
    const state = issued({ outcome: { event: 'rulingIssued', on: '2026-03-20' } });

    expect(ask(ruledBy({ ...next, mention: 'always' }, { steps }), state)).toMatchObject({
      ...{ because: 'issued', from: '2026-03-20', open: true },
    });
    expect(ask(ruledBy(next, { steps }), state)).toBeUndefined();
  });
});
