import { audiences, type Difference, differencesBetween, type Language } from '#regulation';
import { type ChosenVersion } from '../choose-version.js';
import type { CommandLine } from '../command-line.js';
import { drawingWords } from '../drawing/words/words.js';
import { shownPath } from '../places.js';
import type { Screen } from '../screen.js';
import { spokenLanguage } from '../spoken-language.js';
import { UsageProblem } from '../usage-problem.js';
import { versionNamed } from '../version-named.js';
import { folded } from '../wording.js';
import { sourceLine, valueLines } from './place-lines.js';
import { diffWords } from './words.js';

/** What changes for people when one version takes the place of another. */
export async function diff(line: CommandLine, screen: Screen): Promise<number> {
  if (line.what === undefined || line.other === undefined) {
    throw new UsageProblem(
      '"diff" needs two versions.',
      'Such as: npm run regulation -- diff our-committee@2026-01-01 our-committee',
    );
  }
  const [before, after] = [await versionNamed(line.what, line), await versionNamed(line.other, line)];
  const language = spokenLanguage(line.language, before.regulation);
  spokenLanguage(language, after.regulation);
  const labels = drawingWords[language];
  const differences = differencesBetween(before.regulation, after.regulation, { language, labels });
  if (line.json) {
    screen.json({ before: nameOf(before), after: nameOf(after), differences });
  } else {
    print(differences, { before, after, language, places: line.places }, screen);
  }
  return 0;
}

function nameOf({ file, regulation: { id, inForceFrom } }: ChosenVersion) {
  return { id, inForceFrom, file: shownPath(file) };
}

interface Compared {
  readonly before: ChosenVersion;
  readonly after: ChosenVersion;
  readonly language: Language;
  /** Whether the values of the file are shown. */
  readonly places: boolean;
}

function print(
  differences: readonly Difference[],
  { before, after, language, places }: Compared,
  screen: Screen,
): void {
  const words = diffWords[language];
  screen.line(screen.styled('strong', `${titleOf(before, language)} > ${titleOf(after, language)}`));
  for (const audience of audiences) {
    const theirs = differences.filter((one) => one.for.includes(audience));
    if (theirs.length > 0) {
      screen.line();
      screen.line(screen.styled('strong', words.headings[audience]));
      theirs.forEach((one) =>
        printOne(one, [...(places ? valueLines(one) : []), ...sourceLine(one, words.source)], screen),
      );
    }
  }
  screen.line();
  screen.line(differences.length === 0 ? screen.styled('good', words.nothing) : words.counted(differences.length));
}

function printOne({ says }: Difference, quiet: readonly string[], screen: Screen): void {
  folded(says, 96).forEach((text, index) => screen.line(`${index === 0 ? '  - ' : '    '}${text}`));
  quiet.flatMap((text) => folded(text, 92)).forEach((text) => screen.line(`      ${screen.styled('quiet', text)}`));
}

function titleOf({ regulation }: ChosenVersion, language: Language): string {
  const { texts, inForceFrom } = regulation;
  const { shortName } = texts[language];
  return inForceFrom === 'firstUse' ? shortName : `${shortName} (${inForceFrom})`;
}
