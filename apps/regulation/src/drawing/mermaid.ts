import type { Diagram } from './diagram.js';
import type { FlowStep } from './flow.js';
import { conditionsOf, localLine, stagesInWords, titleOf, whoTakes } from './labels.js';
import { mostLines } from './layers.js';

/** The drawing as Mermaid text, for a page that draws it itself. */
export function mermaidOf(diagram: Diagram): string {
  const { words, stages, moves } = diagram;
  const lines = [
    'stateDiagram-v2',
    `accTitle: ${plain(diagram.title)}`,
    `accDescr: ${plain(diagram.subtitle)}`,
    'direction LR',
    ...stages.map(({ stage }) => `state "${plain(words.stages[stage])}" as ${stage}`),
    ...moves.flatMap((move, at) => moveLines(move, at, diagram)),
    ...stages.filter(({ ending }) => ending).map(({ stage }) => `${stage} --> [*]`),
    ...stages.filter(({ elsewhere }) => elsewhere).map(({ stage }) => `${stage} --> [*]: ${plain(words.elsewhere)}`),
    ...stages.flatMap(({ stage, here, notes }) => [
      ...noteLines(stage, here.length === 0 ? [] : [`${words.here}:`, ...here.map((step) => localLine(step, words))]),
      ...notes.flatMap(({ name, length, counts, ends }) => noteLines(stage, [name, length, counts, ends])),
    ]),
    ...apart(diagram),
  ];
  return `${lines.map((line, at) => (at === 0 ? line : `  ${line}`)).join('\n')}\n`;
}

/** A step from many stages comes out of a box that names them. */
function moveLines(move: FlowStep, at: number, { words }: Diagram): string[] {
  const label = plain([titleOf(move, words), whoTakes(move.by, words), ...conditionsOf(move, words)].join(' · '));
  if (move.from.length === 0) {
    return [`[*] --> ${move.to}: ${label}`];
  }
  if (move.from.length <= mostLines) {
    return move.from.map((from) => `${from} --> ${move.to}: ${label}`);
  }
  const many = `many${at}`;
  return [
    `state "${plain(`${words.atStages}: ${stagesInWords(move.from, words)}`)}" as ${many}`,
    `${many} --> ${move.to}: ${label}`,
  ];
}

/** What belongs to no single stage, in boxes of its own. */
function apart({ words, anywhere, otherTerms }: Diagram): string[] {
  const texts = [
    ...anywhere.map((step) => [localLine(step, words), `${words.atStages}: ${stagesInWords(step.from, words)}`]),
    ...otherTerms.map(({ name, length, counts, ends }) => [name, length, counts, ends]),
  ];
  return texts.map((lines, at) => `state "${plain(lines.join(' · '))}" as apart${at}`);
}

function noteLines(stage: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`note right of ${stage}`, ...texts.map((text) => `  ${plain(text)}`), 'end note'];
}

/** Signs that mean something to Mermaid are written otherwise. */
function plain(text: string): string {
  return text
    .replaceAll('"', '”')
    .replaceAll(';', ',')
    .replaceAll('#', '')
    .replaceAll('\n', ' ')
    .replaceAll('end note', 'end-note');
}
