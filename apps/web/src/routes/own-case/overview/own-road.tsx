import { type TFunction } from 'i18next';
import { type ReactNode } from 'react';
import { dueWords } from '../../../case-parts/deadline-words.js';
import { Road, type RoadLine } from '../../../case-parts/road.js';
import { type Language } from '../../../texts/languages.js';
import { useWords } from '../../../texts/use-words.js';
import { plainDay, todayHere } from '../../../ui/days.js';
import { type OwnCase } from '../own-case-types.js';
import { drawnAs, roadOf, type RoadStep } from './road-lines.js';

/** The whole road of the case in one list: what was done, where it is, and what comes. */
export function OwnRoad({ details, own }: { details: OwnCase; own: boolean }): ReactNode {
  const { t, language } = useWords();
  const lines = roadOf(details, todayHere()).map((step) => lineOf(t, step, { language, own }));
  return (
    <section className="wh-section" aria-labelledby="road">
      <h2 id="road">{t('ownCase.road')}</h2>
      <Road lines={lines} words={t('ownCase.kind', { returnObjects: true })} />
    </section>
  );
}

function lineOf(t: TFunction, step: RoadStep, { language, own }: { language: Language; own: boolean }): RoadLine {
  const line = { key: step.key, kind: drawnAs(step) };
  switch (step.kind) {
    case 'done':
      return {
        ...line,
        label: step.label,
        about: `${plainDay(step.on, language)}, ${own && step.own ? t('ownCase.byYou') : t('ownCase.by', { who: step.by })}`,
      };
    case 'now':
      return { ...line, label: step.label, about: '' };
    case 'planned':
      return { ...line, label: t(`ownCase.planned.${step.what}`), about: plannedWords(t, step, language) };
    default:
      return { ...line, label: step.label, about: dueWords(t, step.deadline, language) };
  }
}

function plannedWords(t: TFunction, step: Extract<RoadStep, { kind: 'planned' }>, language: Language): string {
  const date = plainDay(step.on, language);
  if (step.what === 'opening') return t('ownCase.plannedFrom', { date });
  return step.startsAt ? t('ownCase.plannedAt', { date, time: step.startsAt }) : t('ownCase.plannedOn', { date });
}
