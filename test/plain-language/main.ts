import { difficulties, limits, plainnessOf } from '#plain-language';
import { dutchPages } from './pages.js';

/** `npm run plain`: how plainly every Dutch page reads; ends with 1 when one of them does not keep to the limits. */
const pages = (await dutchPages()).map(({ name, texts }) => ({ name, plainness: plainnessOf(texts) }));
const hard = pages.filter(({ plainness }) => difficulties(plainness).length > 0);

for (const { name, plainness } of pages) {
  const { fleschDouma, averageSentence } = plainness;
  process.stdout.write(
    `${fleschDouma.toFixed(1).padStart(6)}  ${averageSentence.toFixed(1).padStart(5)} words a sentence  ${name}\n`,
  );
  difficulties(plainness).forEach((difficulty) => process.stdout.write(`        ${difficulty}\n`));
}
process.stdout.write(
  `${pages.length} Dutch pages, ${hard.length} too hard. Limits: Flesch-Douma at least ${limits.fleschDouma}, ` +
    `at most ${limits.averageSentence} words in a sentence on average, no word of official letters.\n`,
);
process.exitCode = hard.length === 0 ? 0 : 1;
