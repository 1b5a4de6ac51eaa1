import type { Language } from '../closed-day.js';
import type { DerivationStep, SkipStep } from '../derivation.js';
import { closedDaysInWords } from './closed-days-in-words.js';
import { englishSentences } from './sentences-en.js';
import { dutchSentences } from './sentences-nl.js';
import type { ExplainedStep, Sentences, Wording } from './sentences.js';
import { dayInWords, durationInWords, listInWords, yearOf } from './words.js';

/** The words that a derivation cannot know. */
export interface ExplainOptions {
  /** What happened on the day of the start, up to its date: `Het verzoek is verstuurd op`. */
  startLabel?: string;
  /** The name to show for who decided; as it stands when absent. */
  nameOf?: (decidedBy: string) => string;
  /** The text to show for why it was decided; as it stands when absent. */
  reasonOf?: (because: string) => string;
}

const sentencesOf: Readonly<Record<Language, Sentences>> = { nl: dutchSentences, en: englishSentences };

/** A derivation in plain sentences (Dutch at level B1, or English), in order, one or two pieces for each step. */
export function explainDeadline(
  derivation: readonly DerivationStep[],
  language: Language,
  options: ExplainOptions = {},
): string[] {
  const sentences = sentencesOf[language];
  const start = derivation.find((step) => step.kind === 'start');
  const wording = wordingOf(language, sentences, options, start?.direction ?? 'within');
  const year = start ? yearOf(start.day) : '';

  return inGroups(derivation).flatMap(({ skipped, step }) => {
    const sentence = sentenceOf(step, sentences, wording);
    const introduction = step.kind === 'rollOver' ? sentences.rolledOver : sentences.skipped;

    return skipped.length === 0
      ? [sentence]
      : [sentence, `${introduction}: ${closedDaysInWords(skipped, language, year)}.`];
  });
}

interface StepGroup {
  step: ExplainedStep;
  skipped: SkipStep[];
}

/** Every step with the closed days that were skipped in it. */
function inGroups(derivation: readonly DerivationStep[]): StepGroup[] {
  const groups: StepGroup[] = [];
  for (const step of derivation) {
    if (step.kind === 'skip') {
      groups.at(-1)?.skipped.push(step);
    } else {
      groups.push({ step, skipped: [] });
    }
  }
  return groups;
}

function sentenceOf<Step extends ExplainedStep>(step: Step, sentences: Sentences, wording: Wording): string {
  const sentence = sentences[step.kind] as (step: ExplainedStep, wording: Wording) => string;

  return sentence(step, wording);
}

function wordingOf(
  language: Language,
  sentences: Sentences,
  options: ExplainOptions,
  direction: Wording['direction'],
): Wording {
  const { nameOf = asItStands, reasonOf = asItStands, startLabel } = options;

  return {
    direction,
    startLabel,
    day: (day) => dayInWords(day, language),
    duration: (duration) => durationInWords(duration, language),
    list: (items) => listInWords(items, language),
    decision: ({ decidedBy, because }) =>
      ` ${sentences.decidedBy}: ${withStop(nameOf(decidedBy))} ${sentences.reason}: ${withStop(reasonOf(because))}`,
  };
}

function asItStands(text: string): string {
  return text;
}

/** Ends a text that somebody wrote with a full stop, unless it has its own. */
function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
