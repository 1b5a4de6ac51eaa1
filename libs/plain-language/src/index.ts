/**
 * How plainly a Dutch text reads, as far as a program can tell: the formula of Flesch-Douma (1960), the length of sentences, and
 * the words of official letters. Pure. A good score is no proof that people understand a text; a bad one is a reason to rewrite it.
 */
export { difficulties, limits, type Plainness, plainnessOf } from './plainness.js';
export { officialWordsIn } from './official-words.js';
export { sentencesOf } from './sentences.js';
export { syllablesOf } from './syllables.js';
