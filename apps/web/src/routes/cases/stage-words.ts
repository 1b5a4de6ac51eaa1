import { type TFunction } from 'i18next';
import { wordFor } from '../../texts/word-for.js';

/** The stage in the words of the office; the API's own label speaks to the complainant. */
export function stageWords(t: TFunction, { stage, stageLabel }: { stage: string; stageLabel: string }): string {
  return wordFor(t('cases.stages', { returnObjects: true }), stage, stageLabel);
}
