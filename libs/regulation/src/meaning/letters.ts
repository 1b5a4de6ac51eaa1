import { listed, type Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';
import { allLettersOf } from '../steps.js';
import type { Letter } from '../vocabulary-letters.js';
import { stepsOf } from './roads.js';

/** Letters that a regulation speaks of but no step sends. */
export function lettersNobodySends(regulation: RegulationRules): Problem[] {
  const sent = new Set(lettersSent(regulation));
  return (Object.keys(regulation.letters ?? {}) as Letter[])
    .filter((letter) => !sent.has(letter))
    .map((letter) => ({
      path: ['letters', letter],
      message: `The letter "${letter}" is sent by no step.`,
      remedy: `Letters that are sent: ${listed(sent)}.`,
    }));
}

/** Every letter that some step sends, each once, on every track. */
export function lettersSent(regulation: RegulationRules): Letter[] {
  const onTracks = Object.values(regulation.tracks ?? {}).flatMap(({ replaces }) =>
    stepsOf({ steps: replaces?.steps ?? {} }),
  );
  return [...new Set([...stepsOf(regulation), ...onTracks].flatMap(([, step]) => allLettersOf(step)))];
}
