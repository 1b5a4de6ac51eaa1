import { listed, type Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';
import type { Texts } from '../schema/texts.schema.js';
import { subjectsNamed } from '../subjects-named.js';

type Part = 'forums' | 'priorSteps' | 'subjects' | 'grounds' | 'terms' | 'assumptions';

const whatItIs: Record<Part, string> = {
  forums: 'forum',
  priorSteps: 'prior step',
  subjects: 'subject',
  grounds: 'ground',
  terms: 'term',
  assumptions: 'assumption',
};

/** Things of the regulation that have no text, and texts of things that the regulation does not have. */
export function wrongTexts(regulation: RegulationRules, texts: Texts): Problem[] {
  const needed: Record<Part, readonly string[]> = {
    forums: Object.keys(regulation.forums),
    priorSteps: Object.keys(regulation.priorSteps),
    subjects: subjectsNamed(regulation),
    grounds: Object.keys(regulation.grounds),
    terms: Object.keys(regulation.terms),
    assumptions: regulation.assumptions.map(({ id }) => id),
  };
  return (Object.keys(needed) as Part[]).flatMap((part) => compare(part, needed[part], Object.keys(texts[part])));
}

function compare(part: Part, needed: readonly string[], written: readonly string[]): Problem[] {
  const missing = needed.filter((name) => !written.includes(name)).map((name) => withoutText(part, name));
  const superfluous = written
    .filter((name) => !needed.includes(name))
    .map((name) => ({
      path: [part, name],
      message: `There is a text for the ${whatItIs[part]} "${name}", which the regulation does not have.`,
      remedy: `Take it away, or use one of: ${listed(needed)}.`,
    }));
  return [...missing, ...superfluous];
}

function withoutText(part: Part, name: string): Problem {
  return {
    path: [part],
    message: `The ${whatItIs[part]} "${name}" has no text.`,
    remedy: `Add ${part}.${name} to this file.`,
  };
}
