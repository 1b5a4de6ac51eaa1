import { isMap, merge } from '../extends/resolve-extends.js';
import type { Language } from '../language.js';
import { neededTexts } from '../meaning/texts.js';
import type { RegulationRules } from '../regulation.schema.js';
import { type Texts, textsSchema } from '../schema/texts.schema.js';
import { type FileText, type Part, shaped } from './regulation-part.js';
import { readYaml } from './yaml-file.js';

export interface LanguageText extends FileText {
  readonly language: Language;
}

export type TextsPart = Part<Texts> & { readonly language: Language };

/**
 * The texts of a regulation, laid upon others: those of its base where it is a patch, and those that its versions share where
 * this version has some of its own. What lies below is given from the bottom up, and several of one language are merged. Texts
 * from below about things that are not in the regulation are left out; a language that stands only below comes from there.
 */
export function readTexts(
  texts: readonly LanguageText[],
  below: readonly LanguageText[],
  rules: RegulationRules | undefined,
): TextsPart[] {
  const own = texts.map((one) => ({ ...readOne(one, baseText(one.language)), language: one.language }));
  const topmost = new Map(below.map((one) => [one.language, one]));
  const inherited = [...topmost.values()]
    .filter(({ language }) => rules?.languages.includes(language) && texts.every((one) => one.language !== language))
    .map((one) => ({ ...inheritedTexts(one, baseText(one.language)), language: one.language }));
  return [...own, ...inherited];

  function baseText(language: Language): unknown {
    return below
      .filter((one) => one.language === language)
      .map((one) => pruned(valueOf(one), rules))
      .reduce<unknown>((merged, one) => (merged === undefined ? one : merge(merged, one)), undefined);
  }
}

function readOne({ file, text }: LanguageText, base: unknown): Part<Texts> {
  const { yaml, findings } = readYaml(file, text);
  if (!yaml) {
    return { file, locate: () => 1, findings };
  }
  return shaped(textsSchema, {
    file,
    value: base === undefined ? yaml.value : merge(base, yaml.value),
    locate: yaml.locate,
  });
}

/** Texts that stand with the base only: what is missing in them is missing beside the regulation itself. */
function inheritedTexts({ file }: LanguageText, value: unknown): Part<Texts> {
  return { ...shaped(textsSchema, { file, value, locate: () => 1 }), isInherited: true };
}

function valueOf({ file, text }: LanguageText): unknown {
  return readYaml(file, text).yaml?.value;
}

function pruned(value: unknown, rules: RegulationRules | undefined): unknown {
  if (!isMap(value) || !rules) {
    return value;
  }
  const needed: Readonly<Record<string, readonly string[]>> = neededTexts(rules);
  return Object.fromEntries(
    Object.entries(value).map(([part, entries]) => {
      const names = needed[part];
      return names && isMap(entries)
        ? [part, Object.fromEntries(Object.entries(entries).filter(([name]) => names.includes(name)))]
        : [part, entries];
    }),
  );
}
