import type { Finding } from './finding.js';
import { type Language, languages } from './language.js';
import { checkMeaning } from './meaning/check-meaning.js';
import { groundsAdded } from './meaning/minimums.js';
import { wrongTexts } from './meaning/texts.js';
import { withOptionsApplied } from './options.js';
import { listed, locateProblems } from './read/problem.js';
import { readRules, type RulesPart } from './read/regulation-part.js';
import { readYaml } from './read/yaml-file.js';
import { type LanguageText, readTexts, type TextsPart } from './read/texts-part.js';
import type { Regulation, RegulationRules } from './regulation.schema.js';
import type { Texts } from './schema/texts.schema.js';

/** One version of a regulation with its texts, as they stand in their files. */
export interface RegulationSource {
  /** Path of the file; its folder and name are part of the regulation's identity. */
  readonly file: string;
  readonly text: string;
  readonly texts: readonly LanguageText[];
  /** Texts that the versions of this regulation share, where this version has some of its own that are laid upon them. */
  readonly shared?: readonly LanguageText[];
  /** Other regulations with their texts, among which a regulation with `extends` finds its base. */
  readonly bases?: readonly Omit<RegulationSource, 'bases'>[];
}

export interface RegulationReading {
  /** Only when nothing is wrong. */
  readonly regulation?: Regulation;
  /** Everything that is wrong, by file and line. */
  readonly findings: Finding[];
}

/**
 * Text in, regulation or findings out. Everything wrong is reported at once; bad text never throws. A regulation that
 * extends another comes out resolved, and options are applied.
 */
export function readRegulation(source: RegulationSource): RegulationReading {
  const part = readRules(source, source.bases ?? []);
  const { value: rules, locate } = part;
  const texts = readTexts(source.texts, textsBelow(source, part), rules);
  const unreadable = (source.shared ?? []).flatMap((one) => readYaml(one.file, one.text).findings);
  const findings = [...part.findings, ...unreadable, ...texts.flatMap((one) => one.findings)];
  if (rules) {
    findings.push(
      ...locateProblems(checkMeaning(rules, source.file), source.file, locate),
      ...locateProblems(groundsAdded(rules, part.base?.value), source.file, locate),
      ...texts.flatMap((one) => misfits(rules, one, source.file)),
      ...languageFindings(rules, source, part, texts),
    );
  }
  if (findings.length > 0 || !rules) {
    return { findings: sorted(findings, source.file) };
  }
  return { regulation: { ...withOptionsApplied(rules), texts: inEveryLanguage(rules, texts) }, findings: [] };
}

/** What the texts of a version are laid upon, from the bottom up: those of its base, and those that its versions share. */
function textsBelow({ bases = [], shared = [] }: RegulationSource, part: RulesPart): LanguageText[] {
  const base = bases.find(({ file }) => file === part.base?.file);
  return [...(base?.shared ?? []), ...(base?.texts ?? []), ...shared];
}

function misfits(rules: RegulationRules, part: TextsPart, regulationFile: string): Finding[] {
  const { value, locate, language } = part;
  const problems = value ? wrongTexts(rules, value) : [];
  if (!part.isInherited) {
    return locateProblems(problems, part.file, locate);
  }
  const beside = (remedy: string) => remedy.replace('to this file', `to texts/${language}.yaml beside the regulation`);
  return locateProblems(problems, regulationFile, () => 1).map((one) => ({ ...one, remedy: beside(one.remedy) }));
}

function languageFindings(
  rules: RegulationRules,
  { file, texts }: RegulationSource,
  { locate }: RulesPart,
  parts: readonly TextsPart[],
): Finding[] {
  const without = rules.languages.flatMap((language, index) =>
    parts.some((one) => one.language === language)
      ? []
      : [
          {
            file,
            line: locate(['languages', index]),
            message: `The language "${language}" has no texts.`,
            remedy: `Write texts/${language}.yaml beside the regulation, or take the language away.`,
          },
        ],
  );
  const unnamed = texts
    .filter(({ language }) => !rules.languages.includes(language))
    .map((one) => ({
      file: one.file,
      line: 1,
      message: `There are texts in "${one.language}", a language that the regulation does not name.`,
      remedy: `Name it under languages, or remove the file. Known languages: ${listed(languages)}.`,
    }));
  return [...without, ...unnamed];
}

/** A language that the regulation lacks shows the texts of its first one, so that nobody meets an empty page. */
function inEveryLanguage(rules: RegulationRules, parts: readonly TextsPart[]): Record<Language, Texts> {
  const found = (language: Language | undefined) => parts.find((part) => part.language === language)?.value;
  const first = found(rules.languages[0]);
  return Object.fromEntries(languages.map((language) => [language, found(language) ?? first])) as Record<
    Language,
    Texts
  >;
}

/** The regulation's own file first, then its texts; each from top to bottom. */
function sorted(findings: readonly Finding[], first: string): Finding[] {
  const rank = (file: string) => (file === first ? '' : file);
  return [...findings].sort((a, b) => rank(a.file).localeCompare(rank(b.file)) || a.line - b.line);
}
