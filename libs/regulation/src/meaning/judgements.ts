import { listed, type Problem } from '../read/problem.js';
import type { Condition, RegulationRules } from '../regulation.schema.js';

/** A judgement that no condition asks for is never made. */
export function idleJudgements(regulation: RegulationRules): Problem[] {
  const used = judgementsUsed(regulation);
  return Object.keys(regulation.judgements ?? {})
    .filter((name) => !used.has(name))
    .map((name) => ({
      path: ['judgements', name],
      message: `Nothing depends on the judgement "${name}".`,
      remedy: `Write judgements.${name} in the condition of a ground, a step or a term, or take it away.`,
    }));
}

/** A prior step can be waived only by a judgement that exists. */
export function unknownWaivers({ priorSteps, judgements = {} }: RegulationRules): Problem[] {
  return Object.entries(priorSteps)
    .filter(([, { waivedBy }]) => waivedBy !== undefined && !Object.hasOwn(judgements, waivedBy))
    .map(([name, { waivedBy = '' }]) => ({
      path: ['priorSteps', name, 'waivedBy'],
      message: `priorSteps.${name} is waived by the judgement "${waivedBy}", which does not exist.`,
      remedy: `Known judgements: ${listed(Object.keys(judgements))}.`,
    }));
}

function judgementsUsed({ grounds, steps, terms, tracks = {}, priorSteps }: RegulationRules): ReadonlySet<string> {
  const rows: { when?: Condition | undefined; unless?: Condition | undefined }[] = [
    ...Object.values(grounds),
    ...Object.values(steps),
    ...Object.values(terms),
    ...Object.values(tracks),
  ];
  const facts = rows.flatMap(({ when = {}, unless = {} }) => [...Object.keys(when), ...Object.keys(unless)]);
  const waivers = Object.values(priorSteps).flatMap(({ waivedBy }) => waivedBy ?? []);
  return new Set([...facts.flatMap((fact) => /^judgements\.(\w+)$/.exec(fact)?.[1] ?? []), ...waivers]);
}
