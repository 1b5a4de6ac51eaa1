import type { Channel, Content, Enclosure } from '../vocabulary.js';
import type { Texts } from '../schema/texts.schema.js';
import type { PaperQuestion } from './paper-form.js';

type Wording = Texts['wording'];

/** The sentences of the form on paper in one language. */
export interface PaperWords {
  title(wording: Wording): string;
  intro(wording: Wording): string[];
  readonly anonymous: string;
  readonly headings: {
    readonly you: string;
    matter(wording: Wording): string;
    readonly before: string;
    readonly along: string;
    readonly sign: string;
  };
  readonly contents: Readonly<Record<Content, readonly PaperQuestion[]>>;
  participant(wording: Wording, names: readonly string[]): PaperQuestion;
  subject(wording: Wording, labels: readonly string[]): PaperQuestion;
  along(names: readonly Enclosure[]): PaperQuestion;
  readonly day: PaperQuestion;
  readonly signature: PaperQuestion;
  askForAddress(wording: Wording): string;
  notByPost(wording: Wording): string;
  /** What to do instead of posting the form. */
  readonly instead: Readonly<Record<Channel, (wording: Wording) => string>>;
}
