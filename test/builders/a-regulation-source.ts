import type { Language, RegulationRules, RegulationSource, Texts } from '#regulation';
import { stringify } from 'yaml';
import { someRules, someTexts } from './a-regulation.js';

interface SourceParts {
  rules?: RegulationRules;
  nl?: Texts;
  en?: Texts;
  /** Changes the text of the regulation file. */
  edit?: (text: string) => string;
}

/** A tiny invented regulation as it stands in its files. */
export function aRegulationSource({ rules = someRules(), nl, en, edit = same }: SourceParts = {}): RegulationSource {
  const folder = `regulations/${rules.id}`;
  const texts: Record<Language, Texts> = { nl: nl ?? someTexts('nl'), en: en ?? someTexts('en') };
  return {
    file: `${folder}/${rules.inForceFrom === 'firstUse' ? 'first-use' : rules.inForceFrom}.yaml`,
    text: edit(stringify(rules, { aliasDuplicateObjects: false })),
    texts: rules.languages.map((language) => ({
      language,
      file: `${folder}/texts/${language}.yaml`,
      text: stringify(texts[language], { aliasDuplicateObjects: false }),
    })),
  };
}

function same(text: string): string {
  return text;
}
