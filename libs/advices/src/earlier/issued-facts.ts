import { type CaseRecord } from '#cases';
import { type CaseEvent, type CaseEventOf, legalDay } from '#procedure';
import { type EarlierAdviceEntity, type SummarisedKind } from './earlier-advice.entity.js';

/** What of an issued advice or ruling is kept beside its summary: plain facts, without a day and without a number. */
export type IssuedFacts = Pick<
  EarlierAdviceEntity,
  | 'caseId'
  | 'documentId'
  | 'kind'
  | 'nature'
  | 'subject'
  | 'participant'
  | 'finding'
  | 'findings'
  | 'issuedIn'
  | 'regulationVersionId'
>;

type Issued = CaseEventOf<'adviceIssued'> | CaseEventOf<'rulingIssued'>;

const kinds: Readonly<Record<Issued['type'], SummarisedKind>> = { adviceIssued: 'advice', rulingIssued: 'ruling' };

/** The newest advice or ruling of a case; undefined where there is none. A plain answer is not summed up. */
export function issuedFactsOf({ file, participant, events }: CaseRecord): IssuedFacts | undefined {
  const event = events.findLast(isIssued);
  const documentId = event?.data.contentId;
  if (!event || documentId === undefined) {
    return undefined;
  }
  const { finding, points = [], nature } = event.data;
  return {
    ...{ caseId: file.id, documentId, kind: kinds[event.type], subject: file.subject, participant: participant.key },
    nature: nature ?? null,
    finding: finding ?? null,
    findings: [...new Set([...(finding === undefined ? [] : [finding]), ...points.map(({ is }) => is)])],
    issuedIn: `${legalDay(event).slice(0, 7)}-01`,
    regulationVersionId: file.regulationVersionId,
  };
}

function isIssued(event: CaseEvent): event is CaseEvent & Issued {
  return event.type === 'adviceIssued' || event.type === 'rulingIssued';
}
