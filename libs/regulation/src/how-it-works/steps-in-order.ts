import { roadsOf } from '../meaning/roads.js';
import type { RegulationRules } from '../regulation.schema.js';
import { type StepName, stepNames } from '../vocabulary-steps.js';

/**
 * The steps of a regulation as people come to them: in the order of the platform, but a step that no case can take without
 * another one stands behind that one. So an objection against an answer comes after the answer.
 */
export function stepsInOrder(regulation: RegulationRules): StepName[] {
  const left = stepNames.filter((name) => regulation.steps[name]);
  const without = new Map(left.map((one) => [one, roadsOf(regulation, (name) => name === one).steps]));
  const before = new Map(
    left.map((name) => [name, left.filter((one) => one !== name && !without.get(one)?.has(name))]),
  );
  const ordered: StepName[] = [];
  while (ordered.length < left.length) {
    const open = left.filter((name) => !ordered.includes(name));
    const next = open.find((name) => before.get(name)?.every((one) => ordered.includes(one)));
    ordered.push(...(next ? [next] : open));
  }
  return ordered;
}
