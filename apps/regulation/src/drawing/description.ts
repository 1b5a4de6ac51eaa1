import { conditionsOf, localLine, stagesInWords, titleOf, whoTakes } from './labels.js';
import type { Diagram } from './diagram.js';

/** The whole drawing in sentences, for whoever hears it instead of seeing it. */
export function descriptionOf(diagram: Diagram): string {
  const { words, stages, moves, anywhere, otherTerms } = diagram;
  const steps = moves.map((move) => {
    const from = move.from.length === 0 ? words.start : stagesInWords(move.from, words);
    const conditions = conditionsOf(move, words)
      .map((text) => `; ${text}`)
      .join('');
    return `${from} → ${words.stages[move.to]}: ${titleOf(move, words)} (${whoTakes(move.by, words)}${conditions}).`;
  });
  const inStages = stages.flatMap(({ stage, ending, elsewhere, here, notes }) => [
    ...(ending ? [`${words.stages[stage]}: ${words.end}.`] : []),
    ...(elsewhere ? [`${words.stages[stage]}: ${words.elsewhere}.`] : []),
    ...here.map((step) => `${words.stages[stage]}: ${localLine(step, words)}.`),
    ...notes.map(({ name, length, counts, ends }) => `${words.stages[stage]}: ${name}, ${length}, ${counts}, ${ends}.`),
  ]);
  return [
    `${diagram.subtitle}.`,
    ...steps,
    ...inStages,
    ...anywhere.map((step) => `${stagesInWords(step.from, words)}: ${localLine(step, words)}.`),
    ...otherTerms.map(({ name, length, counts, ends }) => `${name}, ${length}, ${counts}, ${ends}.`),
  ].join('\n');
}
