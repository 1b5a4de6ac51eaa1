import { durationInWords, parseDuration } from '#deadlines';
import { type Language, type Regulation, type Stage, stepEvents, type StepName, type Term } from '#regulation';
import type { Flow } from './flow.js';
import type { DrawingWords } from './words/words.js';

/** A term as a note: its name, how long and how firm, and from what to what. */
export interface TermNote {
  readonly name: string;
  readonly length: string;
  readonly counts: string;
  readonly ends: string;
  /** The stage in which its clock starts, where there is one to write it beside. */
  readonly stage: Stage | undefined;
}

/** The terms of a regulation as notes, in its order. */
export function termNotes(regulation: Regulation, flow: Flow, language: Language, words: DrawingWords): TermNote[] {
  const nameOf = (term: string) => regulation.texts[language].terms[term]?.name ?? term;
  return Object.entries(regulation.terms).map(([id, term]) => ({
    name: nameOf(id),
    length: lengthOf(term, language, words),
    counts: words.counts(
      startsOf(term)
        .map((start) => placeInWords(start, regulation, nameOf, words))
        .join(` ${words.or} `),
    ),
    ends: words.ends(
      endsOf(term)
        .map((end) => placeInWords(end, regulation, nameOf, words))
        .join(` ${words.or} `),
    ),
    stage: stageOf(id, regulation, flow),
  }));
}

function lengthOf({ within, direction = 'within', on, force }: Term, language: Language, words: DrawingWords): string {
  const length = words.length(durationInWords(parseDuration(within), language), direction);
  return `${length} · ${words.forces[force]} · ${words.addressees[on]}`;
}

function startsOf({ after, orAfter }: Term): string[] {
  return orAfter === undefined ? [after] : [after, orAfter];
}

function endsOf({ metBy, orMetBy = [] }: Term): string[] {
  return [metBy, ...orMetBy];
}

function placeInWords(
  place: string,
  { steps }: Regulation,
  nameOf: (term: string) => string,
  words: DrawingWords,
): string {
  const chained = chainedOn(place);
  if (chained !== undefined) {
    return words.endOf(nameOf(chained));
  }
  const makers = stepsThatProduce(place).filter((step) => step in steps);
  return makers.map((step) => words.steps[step]).join(` ${words.or} `) || place;
}

/** Where the case stands once the clock runs: after the step that starts it, an ending only if nothing else follows. */
function stageOf(id: string, regulation: Regulation, flow: Flow): Stage | undefined {
  const place = startOf(id, regulation);
  const makers = stepsThatProduce(place);
  const moved = flow.moves.filter(({ step }) => makers.includes(step)).map(({ to }) => to);
  const open = moved.find((stage) => !regulation.ends.includes(stage)) ?? moved[0];
  return open ?? flow.local.find(({ step, from }) => makers.includes(step) && from.length <= 3)?.from[0];
}

/** The moment at the beginning of a chain of terms. */
function startOf(id: string, regulation: Regulation, seen: readonly string[] = []): string {
  const after = regulation.terms[id]?.after ?? '';
  const chained = chainedOn(after);
  return chained === undefined || seen.includes(chained) ? after : startOf(chained, regulation, [...seen, id]);
}

function chainedOn(place: string): string | undefined {
  return /^terms\.(.+)\.end$/.exec(place)?.[1];
}

function stepsThatProduce(moment: string): StepName[] {
  const [event] = moment.split('.');
  return Object.entries(stepEvents)
    .filter(([, events]) => events.some((one) => one === event))
    .map(([step]) => step as StepName);
}
