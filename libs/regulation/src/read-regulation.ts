import type { z } from 'zod';
import type { Finding } from './finding.js';
import { type Language, languages } from './language.js';
import { checkMeaning } from './meaning/check-meaning.js';
import { wrongTexts } from './meaning/texts.js';
import { listed, type Locate, locateProblems } from './read/problem.js';
import { checkShape } from './read/shape.js';
import { readYaml } from './read/yaml-file.js';
import { type Regulation, type RegulationRules, regulationSchema } from './regulation.schema.js';
import { type Texts, textsSchema } from './schema/texts.schema.js';

/** One version of a regulation with its texts, as they stand in their files. */
export interface RegulationSource {
  /** Path of the file; its folder and name are part of the regulation's identity. */
  readonly file: string;
  readonly text: string;
  readonly texts: readonly { readonly language: Language; readonly file: string; readonly text: string }[];
}

export interface RegulationReading {
  /** Only when nothing is wrong. */
  readonly regulation?: Regulation;
  /** Everything that is wrong, by file and line. */
  readonly findings: Finding[];
}

/** Text in, regulation or findings out. Everything wrong is reported at once; bad text never throws. */
export function readRegulation(source: RegulationSource): RegulationReading {
  const { value: rules, locate, findings } = readPart(regulationSchema, source.file, source.text);
  const texts = source.texts.map((one) => ({ language: one.language, ...readPart(textsSchema, one.file, one.text) }));
  findings.push(...texts.flatMap((part) => part.findings));
  if (rules) {
    findings.push(
      ...locateProblems(checkMeaning(rules, source.file), source.file, locate),
      ...texts.flatMap((part) => misfits(rules, part)),
      ...languageFindings(rules, source, locate),
    );
  }
  if (findings.length > 0 || !rules) {
    return { findings: sorted(findings, source.file) };
  }
  return { regulation: { ...rules, texts: inEveryLanguage(rules, texts) }, findings: [] };
}

interface Part<T> {
  readonly file: string;
  readonly value?: T;
  readonly locate: Locate;
  readonly findings: Finding[];
}

function readPart<T>(schema: z.ZodType<T>, file: string, text: string): Part<T> {
  const { yaml, findings } = readYaml(file, text);
  if (!yaml) {
    return { file, locate: () => 1, findings };
  }
  const { value, problems } = checkShape(schema, yaml.value);
  return { file, value, locate: yaml.locate, findings: locateProblems(problems, file, yaml.locate) };
}

function misfits(rules: RegulationRules, { value, file, locate }: Part<Texts>): Finding[] {
  return value ? locateProblems(wrongTexts(rules, value), file, locate) : [];
}

function languageFindings(rules: RegulationRules, { file, texts }: RegulationSource, locate: Locate): Finding[] {
  const without = rules.languages.flatMap((language, index) =>
    texts.some((one) => one.language === language)
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
function inEveryLanguage(
  rules: RegulationRules,
  parts: readonly ({ language: Language } & Part<Texts>)[],
): Record<Language, Texts> {
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
