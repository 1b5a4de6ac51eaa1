import { listed, type Problem } from '../read/problem.js';
import type { OutcomeRule, RegulationRules } from '../regulation.schema.js';
import type { StepName } from '../vocabulary-steps.js';

const stepOf: Readonly<Record<OutcomeRule['nature'], StepName>> = {
  advice: 'issueAdvice',
  weightyAdvice: 'issueAdvice',
  bindingAdvice: 'issueAdvice',
  ruling: 'issueRuling',
  answer: 'issueAnswer',
};
const outcomeSteps = [...new Set(Object.values(stepOf))];

/** What comes out needs the step that brings it, and every such step needs a rule about what it brings. */
export function wrongOutcomeSteps({ outcome, steps, continuesElsewhere }: RegulationRules): Problem[] {
  const given = outcomeSteps.filter((name) => steps[name]);
  if (!outcome) {
    return given.map((name) => ({
      path: ['steps', name],
      message: `The step ${name} has no rule about what comes out.`,
      remedy: 'Write outcome, with unknown where the source is silent.',
    }));
  }
  const wanted = stepOf[outcome.nature];
  return steps[wanted] || continuesElsewhere
    ? []
    : [
        {
          path: ['outcome', 'nature'],
          message: `The outcome is of the nature ${outcome.nature}, but the step ${wanted} is not there.`,
          remedy: `Add the step ${wanted}, or write another nature.`,
        },
      ];
}

/** Only what binds says whom, and it always does. */
export function wrongBinding({ outcome }: RegulationRules): Problem[] {
  const binding = outcome?.nature === 'bindingAdvice';
  if (!outcome || binding === (outcome.binds !== undefined) || (outcome.nature === 'ruling' && outcome.binds)) {
    return [];
  }
  return [
    {
      path: ['outcome', ...(binding ? [] : ['binds'])],
      message: binding ? 'The advice binds, but not whom.' : `An outcome of the nature ${outcome.nature} binds nobody.`,
      remedy: binding ? 'Write binds: whom it binds.' : 'Take binds away, or write another nature.',
    },
  ];
}

/** Findings that a step can end in are findings of this regulation. */
export function strangeFindings({ outcome, steps }: RegulationRules): Problem[] {
  const known = outcome?.findings;
  if (!outcome || known === 'unknown' || known === undefined) {
    return [];
  }
  return outcomeSteps.flatMap((name) => {
    const to = steps[name]?.to;
    const named = typeof to === 'object' ? Object.keys(to) : [];
    return named
      .filter((finding) => known === 'none' || !known.some((one) => one === finding))
      .map((finding) => ({
        path: ['steps', name, 'to'],
        message: `The step ${name} ends in "${finding}", which is no finding of this regulation.`,
        remedy: `Add it to outcome.findings, or take it away. Findings: ${listed(known === 'none' ? [] : known)}.`,
      }));
  });
}

/** A decision of the board needs an advice, a rule and a step. */
export function wrongBoardDecision({ outcome, steps }: RegulationRules): Problem[] {
  const { decision } = outcome ?? {};
  if (decision && decision.duty !== 'none' && !steps.decideOnAdvice) {
    return [
      {
        path: ['outcome', 'decision'],
        message: 'The board decides on the advice, but the step decideOnAdvice is not there.',
        remedy: 'Add the step, or take decision away.',
      },
    ];
  }
  return steps.decideOnAdvice && outcome && !decision
    ? [
        {
          path: ['steps', 'decideOnAdvice'],
          message: 'The board can decide on the advice, but no rule says when it must.',
          remedy: 'Write outcome.decision, with unknown where the source is silent.',
        },
      ]
    : [];
}

/** Where one can go afterwards must be a forum of this regulation. */
export function unknownNextInstance({ outcome, forums }: RegulationRules): Problem[] {
  return (outcome?.nextInstance?.forums ?? [])
    .filter((forum) => !Object.hasOwn(forums, forum))
    .map((forum) => ({
      path: ['outcome', 'nextInstance', 'forums'],
      message: `The next instance is "${forum}", which is not one of the forums.`,
      remedy: `Known forums: ${listed(Object.keys(forums))}. Add it under forums if the source names it.`,
    }));
}
