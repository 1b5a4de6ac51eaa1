import type { Language } from './language.js';
import type { Regulation } from './regulation.schema.js';
import type { Texts } from './schema/texts.schema.js';
import { spokenLanguage } from './spoken-language.js';
import type { Stage } from './vocabulary-stages.js';

/** The other name that the matter has in a stage, as the regulation calls it; undefined where it has its usual name. */
export function matterAt({ matters = {} }: Pick<Regulation, 'matters'>, stage: Stage): string | undefined {
  return Object.entries(matters).find(([, matter]) => matter.in.includes(stage))?.[0];
}

/** What the matter is called in a stage, in words: a complaint at first, perhaps a dispute later. */
export function matterWords(regulation: Regulation, stage: Stage, language: Language): Texts['wording']['matter'] {
  const texts = regulation.texts[spokenLanguage(regulation, language)];
  const other = matterAt(regulation, stage);
  return (other === undefined ? undefined : texts.matters?.[other]) ?? texts.wording.matter;
}
