import { type LocalDate } from '#deadlines';
import { type PriorLetterDelivery } from './prior-letter-content.js';
import { type OpenedPriorLetter } from './prior-letter.repository.js';

/** A letter as its writer sees it. */
export interface PriorLetterView {
  readonly writtenOn: LocalDate;
  readonly to: string;
  readonly subjectLabel: string | null;
  readonly paragraphs: readonly string[];
  readonly delivery: PriorLetterDelivery;
  /** The participant that it was mailed to; null when its writer sends it. */
  readonly sentTo: string | null;
  readonly opensOn: LocalDate | null;
  readonly why: readonly string[];
  /** The day on which the writer hears that the day has come. */
  readonly remindedOn: LocalDate | null;
  readonly keptUntil: LocalDate;
  readonly draft: string;
}

export function toView({ row, content }: OpenedPriorLetter, keptUntil: LocalDate): PriorLetterView {
  const { to, subjectLabel, paragraphs, delivery, participantName, why, writerEmail, draft } = content;
  return {
    writtenOn: row.writtenOn,
    to,
    subjectLabel: subjectLabel ?? null,
    paragraphs,
    delivery,
    sentTo: delivery === 'byEmail' ? participantName : null,
    opensOn: row.opensOn,
    why,
    remindedOn: writerEmail === undefined ? null : row.opensOn,
    keptUntil,
    draft,
  };
}
