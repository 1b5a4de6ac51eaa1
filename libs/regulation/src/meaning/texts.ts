import { listed, type Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';
import type { Texts } from '../schema/texts.schema.js';
import { subjectsNamed } from '../subjects-named.js';
import { platformLetters } from '../vocabulary-letters.js';
import { lettersSent } from './letters.js';

type Part =
  | 'forums'
  | 'priorSteps'
  | 'subjects'
  | 'complainants'
  | 'judgements'
  | 'grounds'
  | 'terms'
  | 'tracks'
  | 'options'
  | 'matters'
  | 'letters'
  | 'assumptions';

const whatItIs: Record<Part, string> = {
  forums: 'forum',
  priorSteps: 'prior step',
  subjects: 'subject',
  complainants: 'class of complainants',
  judgements: 'judgement',
  grounds: 'ground',
  terms: 'term',
  tracks: 'track',
  options: 'option',
  matters: 'matter',
  letters: 'letter',
  assumptions: 'assumption',
};

/** Things of the regulation that have no text, and texts of things that the regulation does not have. */
export function wrongTexts(regulation: RegulationRules, texts: Texts): Problem[] {
  const needed = neededTexts(regulation);
  return (Object.keys(needed) as Part[]).flatMap((part) => compare(part, needed[part], Object.keys(texts[part] ?? {})));
}

/** The names of everything that needs a text. */
export function neededTexts(regulation: RegulationRules): Record<Part, readonly string[]> {
  const { terms, tracks = {} } = regulation;
  const ofTracks = Object.values(tracks).flatMap(({ replaces }) => Object.keys(replaces?.terms ?? {}));
  const known: readonly string[] = platformLetters;
  return {
    forums: Object.keys(regulation.forums),
    priorSteps: Object.keys(regulation.priorSteps),
    subjects: subjectsNamed(regulation),
    complainants: Object.keys(regulation.complainants ?? {}),
    judgements: Object.keys(regulation.judgements ?? {}),
    grounds: Object.keys(regulation.grounds),
    terms: [...new Set([...Object.keys(terms), ...ofTracks])],
    tracks: Object.keys(tracks),
    options: Object.keys(regulation.options ?? {}),
    matters: Object.keys(regulation.matters ?? {}),
    letters: lettersSent(regulation).filter((letter) => !known.includes(letter)),
    assumptions: regulation.assumptions.map(({ id }) => id),
  };
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
