import { type Language } from '#regulation';

/** `byEmail`: the committee's site mails it to the participant; `printed`: the writer sends it. */
export const priorLetterDeliveries = ['byEmail', 'printed'] as const;
export type PriorLetterDelivery = (typeof priorLetterDeliveries)[number];

/** Who writes, and how to reach that person. */
export interface LetterWriter {
  readonly name: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
}

/** Everything of a letter that is personal, or needed once more on the day itself: it stands in the database only sealed. */
export interface PriorLetterContent {
  readonly code: string;
  readonly language: Language;
  readonly delivery: PriorLetterDelivery;
  readonly writerName: string;
  /** Where the writer is told that the day has come. */
  readonly writerEmail?: string;
  readonly participantName: string;
  readonly to: string;
  readonly subjectLabel?: string;
  readonly paragraphs: readonly string[];
  readonly why: readonly string[];
  /** What the form of the complaint is prefilled with. */
  readonly draft: string;
  readonly committeeName: string;
  /** The regulation's word for what can be filed. */
  readonly matter: string;
  /** The page of the letter, with the secret that opens it. */
  readonly link: string;
}
