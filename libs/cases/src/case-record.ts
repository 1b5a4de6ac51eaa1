import { type ActiveRegulation } from '#catalogue';
import { type CaseEvent, type CaseState } from '#procedure';
import { type CaseFile } from './case-file.entity.js';

/** The participant that a case is about. */
export interface CaseParticipant {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** A case as it was fetched: its facts, its log, what the log amounts to, and the regulation that governs it. */
export interface CaseRecord {
  readonly file: CaseFile;
  readonly participant: CaseParticipant;
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
  readonly governed: ActiveRegulation;
}
