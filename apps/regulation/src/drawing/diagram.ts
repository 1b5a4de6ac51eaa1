import type { Language, Regulation, Stage } from '#regulation';
import { type Flow, flowOf, type FlowStep, type LocalStep } from './flow.js';
import { type TermNote, termNotes } from './term-notes.js';
import { type DrawingWords, drawingWords } from './words/words.js';

/** Everything that stands in a drawing of a regulation, before anybody thinks of where. */
export interface Diagram {
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
  readonly words: DrawingWords;
  readonly stages: readonly DrawnStage[];
  readonly moves: readonly FlowStep[];
  /** Steps that leave the case where it is, in more stages than can be written beside. */
  readonly anywhere: readonly LocalStep[];
  /** Terms whose clock starts in no single stage. */
  readonly otherTerms: readonly TermNote[];
}

export interface DrawnStage {
  readonly stage: Stage;
  readonly ending: boolean;
  readonly elsewhere: boolean;
  readonly here: readonly LocalStep[];
  readonly notes: readonly TermNote[];
}

/** A step that stays in more stages than this stands apart, once. */
const mostBeside = 3;

export function diagramOf(regulation: Regulation, language: Language, track?: string): Diagram {
  const words = drawingWords[language];
  const flow = flowOf(regulation);
  const notes = termNotes(regulation, flow, language, words);
  return {
    title: regulation.texts[language].name,
    subtitle: subtitleOf(regulation, words, track),
    language,
    words,
    stages: flow.stages.map((stage) => drawnStage(stage, regulation, flow, notes)),
    moves: flow.moves,
    anywhere: flow.local.filter(({ from }) => from.length > mostBeside),
    otherTerms: notes.filter(({ stage }) => stage === undefined || !flow.stages.includes(stage)),
  };
}

function drawnStage(stage: Stage, regulation: Regulation, { local }: Flow, notes: readonly TermNote[]): DrawnStage {
  return {
    stage,
    ending: regulation.ends.includes(stage),
    elsewhere: regulation.continuesElsewhere?.includes(stage) ?? false,
    here: local.filter(({ from }) => from.length <= mostBeside && from.includes(stage)),
    notes: notes.filter((note) => note.stage === stage),
  };
}

function subtitleOf({ inForceFrom, tracks }: Regulation, words: DrawingWords, track: string | undefined): string {
  const since = words.inForce(inForceFrom === 'firstUse' ? undefined : inForceFrom);
  if (track !== undefined) {
    return `${since}. ${words.track(track)}`;
  }
  const names = Object.keys(tracks ?? {});
  return names.length > 0 ? `${since}. ${words.tracks(names.join(', '))}` : since;
}
