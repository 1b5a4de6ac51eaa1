import type { LocalDate } from '#deadlines';
import type { FindingOnComplaint, HoldReason, LapseEffect, Regulation, StepOutcome } from '#regulation';
import type { AdmissibilityDecidedExtras } from './events.js';
import type { HearingPlace, Publicity } from './words.js';

/** What a hold does to the clocks, as the regulation said when it began. */
export interface HoldTerms {
  readonly reason: HoldReason;
  /** The terms whose clocks stand still. */
  readonly stops: 'all' | readonly string[];
  /** Where the regulation says so; absent for a reason that it does not list. */
  readonly source?: string;
  readonly wakeUpOn?: LocalDate;
  /** The moment that ends the hold by itself. */
  readonly endsOn?: string;
}

/** What an event says beside the inputs of its step: what the regulation made of them. */
export interface StepExtras {
  readonly registerComplaint: { readonly onBehalf: true };
  readonly decideAdmissibility: AdmissibilityDecidedExtras;
  readonly recordAgreement: { readonly hold?: HoldTerms };
  readonly hold: { readonly hold: HoldTerms };
  readonly extendTerm: {
    /** How much longer; reckoned from the new last day where that was given. */
    readonly extendBy: string;
    /** The article that allows it. */
    readonly source: string;
    /** The sequence of the event that started the run which is made longer. */
    readonly run: number;
  };
  readonly planHearing: {
    /** Where it is, also where nobody said so: the place that the regulation names. */
    readonly place: HearingPlace;
    readonly publicity: Publicity;
  };
  readonly makeCommitment: Readonly<Record<string, never>>;
  readonly issueAdvice: Found;
  readonly issueRuling: Found;
  readonly issueAnswer: Found;
  readonly recordLapse: {
    readonly effect: LapseEffect;
    /** The last day that passed. */
    readonly due: LocalDate;
    readonly run: number;
    readonly deemed?: StepOutcome;
    readonly refersTo: readonly string[];
    readonly source: string;
  };
}

/** What was found, and what that is worth. */
export interface Found {
  readonly finding?: FindingOnComplaint;
  /** What it is, where the regulation says. */
  readonly nature?: NonNullable<Regulation['outcome']>['nature'];
}
