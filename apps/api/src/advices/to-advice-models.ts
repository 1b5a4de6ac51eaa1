import { adviceWords, afterwardsOf, type DocumentKind, type IssuedDocument } from '#advices';
import { type CaseRecord, caseWords } from '#cases';
import { type LocalDate } from '#deadlines';
import { type CaseEvent, type CaseEventOf, legalDay } from '#procedure';
import { type Language } from '#regulation';
import { toAgreedCommitmentModel } from '../commitments/to-commitment-models.js';
import { toForumModels } from '../intake/ground-finding.model.js';
import { type NamedContents } from '../time/case-texts.service.js';
import { type DecisionOnAdviceModel, type GoingFurtherModel, type IssuedAdviceModel } from './advice.model.js';
import { toParts } from './deliberation.model.js';

type Issued = Extract<CaseEvent, CaseEventOf<'adviceIssued' | 'rulingIssued' | 'answerIssued'>>;

const kinds: Readonly<Record<Issued['type'], DocumentKind>> = {
  adviceIssued: 'advice',
  rulingIssued: 'ruling',
  answerIssued: 'answer',
};

/** What was issued: the findings of the log, and the texts of the document. */
export function toIssuedModel(
  { governed }: CaseRecord,
  event: Issued,
  document: IssuedDocument | undefined,
  language: Language,
): IssuedAdviceModel {
  const kind = kinds[event.type];
  return {
    ...withTexts(document),
    ...found(event, document, language),
    kind,
    label: labelOf(event, language),
    binds: governed.regulation.outcome?.binds ?? [],
    on: legalDay(event),
  };
}

function labelOf({ type, data }: Issued, language: Language): string {
  const { documents, bindingAdvice } = adviceWords(language);
  return data.nature === 'bindingAdvice' ? bindingAdvice : documents[kinds[type]];
}

function found({ data }: Issued, document: IssuedDocument | undefined, language: Language) {
  const { finding = null, nature = null, points = [] } = data;
  const reasons = new Map(document?.content?.points?.map((one) => [one.point, one.reasoning ?? null]));
  return {
    nature,
    finding,
    findingLabel: finding && adviceWords(language).findings[finding],
    points: points.map(({ point, is }) => ({ point, finding: is, reasoning: reasons.get(point) ?? null })),
  };
}

function withTexts(document: IssuedDocument | undefined) {
  const { text = null, ...parts } = document?.content ?? {};
  return { ...toParts(parts), text, fingerprint: document?.hash ?? null, issuedAt: document?.issuedAt ?? null };
}

export function toDecisionOnAdviceModel(
  event: CaseEventOf<'boardDecisionMade'>,
  contents: NamedContents,
  document: IssuedDocument | undefined,
  language: Language,
): DecisionOnAdviceModel {
  const { outcome, points = [], motivationId, commitments = [] } = event.data;
  const reasons = (id: string | undefined) => contents.find('motivation', id)?.text ?? null;
  return {
    outcome,
    label: adviceWords(language).decisions[outcome],
    on: legalDay(event),
    by: caseWords(language).roles[event.by.role],
    motivation: reasons(motivationId),
    points: points.map((one) => ({ point: one.point, outcome: one.is, motivation: reasons(one.motivationId) })),
    text: document?.content?.text ?? null,
    commitments: commitments.map((one) => toAgreedCommitmentModel(one, contents)),
  };
}

export function toGoingFurtherModel(
  { governed, state }: CaseRecord,
  today: LocalDate,
  language: Language,
): GoingFurtherModel | null {
  const { regulation, calendar } = governed;
  const further = afterwardsOf({ regulation, state, today, calendar });
  return further
    ? {
        ...further,
        label: adviceWords(language).further[further.because],
        forums: toForumModels(further.forums, regulation, language),
        from: further.from ?? null,
      }
    : null;
}
