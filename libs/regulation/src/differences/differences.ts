import { en as englishPage } from '../how-it-works/en.js';
import { nl as dutchPage } from '../how-it-works/nl.js';
import { capital } from '../how-it-works/sentence.js';
import { type Language, languages } from '../language.js';
import type { Regulation } from '../regulation.schema.js';
import { aligned, type Renaming } from './aligned.js';
import { changesBetween, isWithin } from './changes.js';
import type { Comparison, Teller, Told } from './comparison.js';
import type { Change, Difference, Labels } from './difference.js';
import { en } from './en.js';
import { nl } from './nl.js';
import { sourceAt } from './sources.js';
import { tellChoices } from './tell-choices.js';
import { tellGrounds } from './tell-grounds.js';
import { tellIntake } from './tell-intake.js';
import { tellPage } from './tell-page.js';
import { tellPeople } from './tell-people.js';
import { tellRest } from './tell-rest.js';
import { tellSteps } from './tell-steps.js';
import { tellTerms } from './tell-terms.js';
import { tellTracks } from './tell-tracks.js';

const tellers: readonly Teller[] = [
  tellPeople,
  tellIntake,
  tellGrounds,
  tellTerms,
  tellSteps,
  tellPage,
  tellTracks,
  tellChoices,
];

/**
 * What changes for people when one regulation takes the place of another: two versions of one, or two regulations. Every value
 * that differs is in one of the differences at least, and there are none between a regulation and itself. A rule that only has
 * another name in the file, or another place in its source, is counted and not told one by one.
 */
export function differencesBetween(
  before: Regulation,
  after: Regulation,
  spoken: { language: Language; labels: Labels },
): Difference[] {
  const { after: same, renamings } = aligned(before, after);
  const comparison = comparisonOf(before, same, spoken);
  const changes = changesBetween(before, same);
  const left = changes.filter(({ path }) => !isText(path));
  const told = tellers
    .flatMap((tell) => tell(comparison))
    .filter(({ says, about }) => says !== '' && left.some((change) => isWithin(change, about)));
  const rest = left.filter((change) => !told.some(({ about }) => isWithin(change, about)));
  const cited = rest.filter(({ path }) => isCitation(path));
  const plain = rest.filter((change) => !cited.includes(change) && change.path !== 'inForceFrom');
  const all = [...told, ...tellRest(comparison, plain)];
  const besides = changes.filter(({ path }) => !all.some(({ about }) => isTextOf(path, about)));
  return eachOnce([
    ...all.map((one) => differenceOf(comparison, one, left)),
    ...beside(comparison, { renamings, cited, changes: besides }),
  ]);
}

/** The same sentence about several values is said once. */
function eachOnce(differences: readonly Difference[]): Difference[] {
  const bySentence = new Map<string, Difference>();
  for (const one of differences) {
    const key = `${one.for.join()} ${one.says}`;
    const known = bySentence.get(key);
    bySentence.set(key, known ? { ...known, changes: [...new Set([...known.changes, ...one.changes])] } : one);
  }
  return [...bySentence.values()];
}

function comparisonOf(
  before: Regulation,
  after: Regulation,
  { language, labels }: { language: Language; labels: Labels },
): Comparison {
  const side = (regulation: Regulation) => ({ regulation, texts: regulation.texts[language] });
  const [words, page] = language === 'nl' ? [nl, dutchPage] : [en, englishPage];
  return { before: side(before), after: side(after), language, labels, words, page };
}

/** One told sentence with the values it is about. */
function differenceOf({ before, after }: Comparison, told: Told, changes: readonly Change[]): Difference {
  const about = changes.filter((change) => isWithin(change, told.about));
  const sources = {
    ...citation('before', sourceAt(before.regulation, told.about)),
    ...citation('after', sourceAt(after.regulation, told.about)),
  };
  return { for: told.for, says: capital(told.says), changes: about, sources };
}

function citation(side: 'before' | 'after', source: string | undefined): Partial<Record<'before' | 'after', string>> {
  return source === undefined ? {} : { [side]: source };
}

interface Beside {
  readonly renamings: readonly Renaming[];
  readonly cited: readonly Change[];
  readonly changes: readonly Change[];
}

/** What matters to whoever keeps the files: the day, other places in the source, other words, other names. */
function beside({ words, after }: Comparison, { renamings, cited, changes }: Beside): Difference[] {
  const day = changes.filter(({ path }) => path === 'inForceFrom');
  const everybody = (says: string, about: readonly Change[]): Difference[] =>
    about.length === 0 ? [] : [{ for: ['everybody'], says, changes: about, sources: {} }];
  const ofTexts = languages.flatMap((language) => {
    const about = changes.filter((change) => isWithin(change, `texts.${language}`));
    return everybody(words.otherTexts(language, about.length), about);
  });
  return [
    ...everybody(words.inForce(after.regulation.inForceFrom), day),
    ...ofTexts,
    ...everybody(words.cited(cited.length), cited),
    ...everybody(words.renamed(renamings.length), renamings),
  ];
}

/** The words of something that is told itself, such as those of a ground that is new, are not told again. */
function isTextOf(path: string, about: string): boolean {
  const [, , ...place] = path.split('.');
  const isWhole = about.split('.').length === 2;
  return isText(path) && isWhole && isWithin({ path: place.join('.') }, about);
}

function isText(path: string): boolean {
  return path.startsWith('texts.');
}

function isCitation(path: string): boolean {
  return path !== 'source' && (path.endsWith('.source') || path.startsWith('calendar.sources.'));
}
