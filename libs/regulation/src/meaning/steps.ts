import type { Problem } from '../read/problem.js';
import type { RegulationRules, StepRule } from '../regulation.schema.js';

/** A case begins with fileComplaint and with nothing else. */
export function wrongBeginning({ steps }: RegulationRules): Problem[] {
  const problems = Object.entries(steps)
    .filter(([name, { from }]) => name !== 'fileComplaint' && !from)
    .map(([name]) => ({
      path: ['steps', name],
      message: `The step ${name} does not say from which stage it may be taken.`,
      remedy: 'Add from with at least one stage.',
    }));
  const start = steps.fileComplaint;
  if (!start) {
    const remedy = 'Add the step fileComplaint.';
    return [...problems, { path: ['steps'], message: 'No step starts a case.', remedy }];
  }
  if (start.from || start.to === undefined) {
    problems.push({
      path: ['steps', 'fileComplaint'],
      message: 'The step fileComplaint starts a case: it has a stage after it (to) and none before it (from).',
      remedy: 'Write to, and leave from out.',
    });
  }
  return problems;
}

/** Only decideAdmissibility ends in one of several outcomes, and it needs a road for each that the grounds can ask for. */
export function wrongOutcomes({ steps, grounds }: RegulationRules): Problem[] {
  const others = Object.entries(steps)
    .filter(([name, step]) => name !== 'decideAdmissibility' && hasOutcomes(step))
    .map(([name]) => ({
      path: ['steps', name],
      message: `The step ${name} has no outcomes, but is written with some.`,
      remedy: 'Write one stage after to, and a list after sends.',
    }));
  const decision = steps.decideAdmissibility;
  if (!decision) {
    return others;
  }
  const known: string[] = typeof decision.to === 'object' ? Object.keys(decision.to) : [];
  const waits = Object.values(grounds).some(({ type }) => type === 'notYet');
  const needed = ['admitted', 'refused', ...(waits ? ['notYet'] : [])];
  const missing = needed.filter((outcome) => !known.includes(outcome));
  return [
    ...others,
    ...missing.map((outcome) => ({
      path: ['steps', 'decideAdmissibility', 'to'],
      message: `The step decideAdmissibility has no stage for the outcome "${outcome}".`,
      remedy: `Write under to: ${outcome}: <stage>.`,
    })),
    ...lettersWithoutOutcome(decision, known),
  ];
}

/** What is asked goes with the request for a response only. */
export function misplacedQuestions({ steps }: RegulationRules): Problem[] {
  return Object.entries(steps)
    .filter(([name, { asks }]) => name !== 'requestResponse' && asks)
    .map(([name]) => ({
      path: ['steps', name, 'asks'],
      message: `The step ${name} cannot ask for anything.`,
      remedy: 'Write asks under requestResponse.',
    }));
}

function lettersWithoutOutcome({ sends }: StepRule, known: readonly string[]): Problem[] {
  const outcomes = sends && !Array.isArray(sends) ? Object.keys(sends) : [];
  return outcomes
    .filter((outcome) => !known.includes(outcome))
    .map((outcome) => ({
      path: ['steps', 'decideAdmissibility', 'sends', outcome],
      message: `The step decideAdmissibility sends a letter on "${outcome}", an outcome without a stage.`,
      remedy: `Write a stage for it under to, or take the letter away.`,
    }));
}

function hasOutcomes({ to, sends }: StepRule): boolean {
  return typeof to === 'object' || (sends !== undefined && !Array.isArray(sends));
}
