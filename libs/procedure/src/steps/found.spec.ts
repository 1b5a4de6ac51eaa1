import type { OutcomeRule, Regulation } from '#regulation';
import { aCase, ask, someFacts } from '../../../../test/builders/a-case.js';
import { aFullRegulation } from '../../../../test/builders/a-full-regulation.js';
import type { Decision } from '../decision.js';
import { evolve } from '../evolve.js';

const base = aFullRegulation();
const contentId = 'advice';
const parts = ['facts', 'reasons', 'howToSolve'] as const;

/** A regulation of which the outcome names no parts, with these words for a finding. */
function withFindings(findings: OutcomeRule['findings']): Regulation {
  const { contents: _contents, ...outcome } = base.outcome!;
  return { ...base, outcome: { ...outcome, findings } };
}

/** What an advice comes to that is written on a case that is ready for one. */
function advised(regulation: Regulation, given: object): Decision {
  const facts = someFacts({ conduct: { on: '2025-12-01' } });
  const asked = aCase(regulation).filed('2026-03-02', facts).decided('2026-03-03').responseRequested('2026-03-04');
  const { state } = asked.responded('2026-03-09');
  const chosen = ask(regulation, state, 'secretary', {
    ...{ step: 'chooseTreatment', on: '2026-03-10', outcome: 'onPaper' },
  });
  if (chosen.kind === 'refused') {
    throw new Error(JSON.stringify(chosen));
  }
  const ready = chosen.events.reduce(evolve, state as Parameters<typeof evolve>[0]);
  return ask(regulation, ready, 'chair', { step: 'issueAdvice', on: '2026-03-20', contentId, ...given });
}

describe('the finding of an advice', () => {
  it.each`
    findings           | rule
    ${'unknown'}       | ${'steps.issueAdvice'}
    ${['wellFounded']} | ${'outcome.findings'}
  `('is owed where the regulation has $findings for it: the rule is $rule', ({ findings, rule }) => {
    const regulation = withFindings(findings as OutcomeRule['findings']);

    expect(advised(regulation, { parts })).toMatchObject({
      ...{ kind: 'refused', code: 'requirementsMissing', rule, missing: ['outcome'] },
    });
    expect(advised(regulation, { parts, outcome: 'wellFounded' }).kind).toBe('events');
  });

  it('is not owed where the regulation says that there is none', () => {
    expect(advised(withFindings('none'), { parts }).kind).toBe('events');
  });
});
