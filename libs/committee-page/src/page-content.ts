import { type ChosenLook } from './look/look.js';

/** A yearly report that stands on a site of the committee or of its participants. */
export interface AnnualReport {
  readonly year: number;
  readonly title: string;
  /** An https address. */
  readonly address: string;
}

/** How people reach the office; of the office, never of a person. */
export interface PageContact {
  readonly phone?: string | undefined;
  /** When somebody answers, in words. */
  readonly phoneHours?: string | undefined;
  readonly email?: string | undefined;
}

export interface PageContent {
  readonly contact: PageContact;
  /** The newest first. */
  readonly annualReports: readonly AnnualReport[];
  /** Absent: the look that everybody gets who chose none. */
  readonly look?: ChosenLook | undefined;
}

export const emptyContent: PageContent = { contact: {}, annualReports: [] };
