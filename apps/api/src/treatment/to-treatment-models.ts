import { caseWords, stepWords } from '#cases';
import { type CaseEventOf, legalDay } from '#procedure';
import { type Language } from '#regulation';
import { type NamedContents } from '../time/case-texts.service.js';
import { type ChosenTreatmentModel, type InvestigationModel } from './treatment.model.js';

export function toTreatmentModel(
  event: CaseEventOf<'treatmentChosen'>,
  contents: NamedContents,
  language: Language,
): ChosenTreatmentModel {
  const { outcome: treatment, motivationId } = event.data;
  return {
    treatment,
    label: stepWords(language).treatments[treatment],
    on: legalDay(event),
    motivation: contents.find('motivation', motivationId)?.text ?? null,
  };
}

export function toInvestigationModel(
  event: CaseEventOf<'investigationOrdered'>,
  contents: NamedContents,
  language: Language,
): InvestigationModel {
  const { means, motivationId } = event.data;
  return {
    means,
    label: stepWords(language).means[means],
    on: legalDay(event),
    by: caseWords(language).roles[event.by.role],
    motivation: contents.find('motivation', motivationId)?.text ?? null,
  };
}
