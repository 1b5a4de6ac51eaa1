/** What a complainant told the committee. Kept sealed; every field is exactly what was typed. */
export interface ComplaintContent {
  readonly description: string;
  readonly dissatisfaction?: string | undefined;
  readonly desiredOutcome?: string | undefined;
  readonly period?: string | undefined;
  readonly against?: string | undefined;
  /** What each point says, by the id that it has in the log. */
  readonly points?: readonly PointContent[] | undefined;
}

export interface PointContent {
  readonly id: string;
  readonly text: string;
}

/** Who somebody is and how to reach him. */
export interface PartyContent {
  readonly name: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  /** The ids of contents that said this before, and no longer do. */
  readonly replaces?: readonly string[] | undefined;
}

/** A text, exactly as it was typed. */
export interface TextContent {
  readonly text: string;
}

/** The respondent's answer, and its policy on the matter where the regulation asks for it. */
export interface ResponseContent extends TextContent {
  readonly policy?: string | undefined;
  /** The ids of files of the same case. */
  readonly files?: readonly string[] | undefined;
}

/** What one side says to what the other said. */
export interface ReplyContent extends TextContent {
  readonly files?: readonly string[] | undefined;
}

/** Something laid before the committee: a text, files, or both. */
export interface PieceContent {
  readonly title: string;
  readonly text?: string | undefined;
  /** The ids of files of the same case. */
  readonly files?: readonly string[] | undefined;
}

/** Somebody who was announced for the hearing, and what he can contribute. */
export interface PersonContent {
  readonly name: string;
  readonly contribution?: string | undefined;
}

/** Where exactly a hearing is, and what people need to know about it. */
export interface HearingContent {
  readonly address?: string | undefined;
  readonly notes?: string | undefined;
}

/** Help that can be asked for at a hearing; what it is exactly stands in the note. */
export const hearingHelps = ['wheelchair', 'hearingAid', 'byTelephone', 'breaks', 'other'] as const;
export type HearingHelp = (typeof hearingHelps)[number];

/** What a side needs at a hearing. */
export interface HearingNeedsContent {
  /** The language of the interpreter; absent when none is asked for. */
  readonly interpreter?: string | undefined;
  readonly help: readonly HearingHelp[];
  readonly note?: string | undefined;
}

/** Everything personal that is said in a case, by what it is. */
export interface ContentByKind {
  readonly complaint: ComplaintContent;
  readonly complainant: PartyContent;
  /** The reasons of a decision. */
  readonly motivation: TextContent;
  readonly response: ResponseContent;
  readonly reply: ReplyContent;
  readonly piece: PieceContent;
  /** A piece with what was blacked out left out, beside the sealed original. */
  readonly redaction: PieceContent;
  /** What the complainant sent when something was missing. */
  readonly addition: Partial<ComplaintContent>;
  /** How a referral ended. */
  readonly feedback: TextContent;
  readonly objection: TextContent;
  /** Why somebody asks for more time. */
  readonly request: TextContent;
  readonly agreement: TextContent;
  readonly offer: TextContent;
  /** One thing that was promised. */
  readonly commitment: TextContent;
  /** What somebody says with the answer whether it was done: what is still missing. */
  readonly commitmentNote: TextContent;
  readonly message: TextContent;
  /** Somebody besides the complainant. */
  readonly party: PartyContent;
  readonly person: PersonContent;
  readonly hearing: HearingContent;
  /** What somebody says with the answer to the days that were proposed. */
  readonly hearingNote: TextContent;
  readonly hearingNeeds: HearingNeedsContent;
  /** What was said at a hearing. */
  readonly hearingRecord: TextContent;
  /** What somebody says with the end of a case. */
  readonly ending: TextContent;
}
