import type { AskedFor, Channel, Content, Enclosure } from '../vocabulary.js';
import type { EventName } from '../vocabulary-events.js';
import type { Addressee } from '../vocabulary-roles.js';
import type { TermForce } from '../vocabulary-terms.js';
import type { MomentName } from './nl-moments.js';
import type { FurtherWords } from './words-further.js';
import type { RegulationRules, Term } from '../regulation.schema.js';
import type { Texts } from '../schema/texts.schema.js';

export type Wording = Texts['wording'];

/** Who helps to write a complaint down. */
export type Helper = NonNullable<RegulationRules['intake']['help']>[number];

export const sectionIds = [
  'options',
  'before',
  'subjects',
  'notHere',
  'cannotTreat',
  'filing',
  'help',
  'next',
  'hearing',
  'outcome',
  'duration',
  'holds',
  'committee',
  'participants',
  'inferred',
  'assumptions',
  'source',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** The sentences of the public page in one language. A regulation's own words fill them; nothing else does. */
export interface HowItWorksWords extends FurtherWords {
  /** The word for an employee who answers for himself. */
  readonly employee: Wording['participant'];
  title(wording: Wording): string;
  heading(section: SectionId, wording: Wording): string;
  /** Where a rule stands; with the name of the source's language when the reader speaks another one. */
  cited(source: string, inLanguage: string | undefined): string;
  /** Where a rule comes from that was not read in the source itself. */
  citedInferred(source: string, inLanguage: string | undefined): string;
  /** Names in a sentence: a, b and c. */
  joined(names: readonly string[]): string;

  beforeIntro(wording: Wording): string;
  noPriorStep(wording: Wording): string;
  wait(duration: string): string;

  openList(wording: Wording): string;
  closedList(wording: Wording): string;
  /** The source has no list; `excluded`: the page does say what is not for here. */
  unknownList(wording: Wording, excluded: boolean): string;

  groundsIntro(wording: Wording): string;
  openExclusions(wording: Wording): string;
  mayStillFile(wording: Wording): string;

  channel(channel: Channel, wording: Wording): string;
  address(lines: readonly string[]): string;
  required(names: readonly Content[], wording: Wording): string;
  recommended(names: readonly Enclosure[], wording: Wording): string;
  receivedOnReceipt(wording: Wording): string;
  helpedBy(helpers: readonly Helper[], wording: Wording): string;
  followOnline(how: 'code' | 'codeAndPassword', wording: Wording): string;

  filed(confirmed: boolean, wording: Wording): string;
  acknowledged(wording: Wording): string;
  decided(refusalLetter: boolean, wording: Wording): string;
  requested(asks: readonly AskedFor[], wording: Wording): string;
  responded(copied: boolean, wording: Wording): string;
  term(term: TermSentence, wording: Wording): string;
  /** The matter takes another name. */
  renamed(name: string, wording: Wording): string;
  continuesElsewhere(wording: Wording): string;
  /** Who looks again at a decision. */
  reconsidered(by: Addressee, wording: Wording): string;

  participantsIntro(wording: Wording): string;
  branch(name: string, of: string): string;
  assumptionsIntro(sourceTitle: string): string;
  readonly inferredIntro: string;
  sourceLine(title: string, dated: string | undefined, publisher: string | undefined): string;
  moreAt(website: string): string;
}

/** What a sentence about a term is made of. */
export interface TermSentence {
  readonly name: string;
  readonly within: string;
  /** The event from which it counts. */
  readonly after: EventName;
  /** The day before which it must be done, of a term that is counted back. */
  readonly before: MomentName;
  readonly direction: NonNullable<Term['direction']>;
  readonly on: Addressee;
  readonly force: TermForce;
}
