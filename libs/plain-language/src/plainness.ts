import { officialWordsIn } from './official-words.js';
import { sentencesOf, wordsOf } from './sentences.js';
import { syllablesOf } from './syllables.js';

export interface Plainness {
  readonly words: number;
  readonly sentences: number;
  /** From 0 (very hard) to 100 (very easy); a score from 60 on is everyday language. Short easy texts can come above 100. */
  readonly fleschDouma: number;
  /** Words. */
  readonly averageSentence: number;
  readonly officialWords: readonly string[];
}

/** What a public page keeps to. */
export const limits = { fleschDouma: 60, averageSentence: 20 } as const;

/**
 * How plainly a Dutch page reads. `texts` are its headings, paragraphs and items, each at least one sentence.
 * Flesch-Douma: 206.84 - 0.93 words per sentence - 77 syllables per word (W.H. Douma, De leesbaarheid van landbouwbladen, 1960).
 */
export function plainnessOf(texts: readonly string[]): Plainness {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) {
    return { words: 0, sentences: 0, fleschDouma: 100, averageSentence: 0, officialWords: [] };
  }
  const averageSentence = words.length / sentences.length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const fleschDouma = 206.84 - 0.93 * averageSentence - 77 * (syllables / words.length);
  return {
    words: words.length,
    sentences: sentences.length,
    fleschDouma: rounded(fleschDouma),
    averageSentence: rounded(averageSentence),
    officialWords: [...new Set(sentences.flatMap(officialWordsIn))],
  };
}

/** What stands in the way of plain reading, in words for whoever wrote it. Nothing: the page keeps to the limits. */
export function difficulties({ fleschDouma, averageSentence, officialWords }: Plainness): string[] {
  return [
    ...(fleschDouma < limits.fleschDouma
      ? [`Flesch-Douma ${fleschDouma}, at least ${limits.fleschDouma}: use shorter words and sentences.`]
      : []),
    ...(averageSentence > limits.averageSentence
      ? [`${averageSentence} words in a sentence on average, at most ${limits.averageSentence}: cut sentences in two.`]
      : []),
    ...officialWords.map((word) => `"${word}" is a word of official letters: use an everyday one.`),
  ];
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
