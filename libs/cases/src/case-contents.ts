/** What a complainant told the committee. Kept sealed; every field is exactly what was typed. */
export interface ComplaintContent {
  readonly description: string;
  readonly dissatisfaction?: string | undefined;
  readonly desiredOutcome?: string | undefined;
  readonly period?: string | undefined;
  readonly against?: string | undefined;
}

/** Who somebody is and how to reach him. */
export interface PartyContent {
  readonly name: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
}

/** The reasons of a decision. */
export interface MotivationContent {
  readonly text: string;
}

/** The respondent's answer, and its policy on the matter where the regulation asks for it. */
export interface ResponseContent {
  readonly text: string;
  readonly policy?: string | undefined;
}

export interface ContentByKind {
  readonly complaint: ComplaintContent;
  readonly complainant: PartyContent;
  readonly motivation: MotivationContent;
  readonly response: ResponseContent;
}
