import { type CaseRecord, caseWords, type Side, stepWords } from '#cases';
import { legalDay } from '#procedure';
import { type Language } from '#regulation';
import { toAgreedCommitmentModel } from '../commitments/to-commitment-models.js';
import { type NamedContents } from '../time/case-texts.service.js';
import { eventsOf } from '../time/words-of.js';
import { type AgreementModel, type MediationModel } from './mediation.model.js';

/** What the model is made from, besides the case. */
export interface ShownMediation {
  readonly language: Language;
  readonly contents: NamedContents;
  readonly agreed: readonly Side[];
}

export function toMediationModel(record: CaseRecord, shown: ShownMediation): MediationModel {
  const { language, contents, agreed } = shown;
  return {
    proposals: eventsOf(record, 'mediationProposed').map((event) => ({
      on: legalDay(event),
      by: caseWords(language).roles[event.by.role],
    })),
    agreements: toAgreementModels(record, shown),
    offers: record.state.offers.map(({ contentId, on, outcome }) => ({
      on,
      text: contents.find('offer', contentId)?.text ?? null,
      outcome: outcome ?? null,
    })),
    agreedToUse: [...agreed],
    usable: record.file.mediationUsable,
  };
}

/** The ids of everything that was written in mediation. */
export function mediationTexts(record: CaseRecord): string[] {
  return eventsOf(record, 'agreementRecorded', 'compensationOffered').map(({ data }) => data.contentId);
}

function toAgreementModels(record: CaseRecord, { language, contents }: ShownMediation): AgreementModel[] {
  return eventsOf(record, 'agreementRecorded').map((event) => {
    const { outcome, hold, contentId, commitments = [] } = event.data;
    return {
      on: legalDay(event),
      outcome,
      reason: hold?.reason ?? null,
      reasonLabel: hold ? stepWords(language).holdReasons[hold.reason] : null,
      text: contents.find('agreement', contentId)?.text ?? null,
      commitments: commitments.map((one) => toAgreedCommitmentModel(one, contents)),
    };
  });
}
