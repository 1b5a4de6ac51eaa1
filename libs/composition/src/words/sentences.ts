import { type FindingCode, type PassedOverCode, type ReasonCode, type SecretaryCode } from '../types/codes.js';

/** Every code that has a sentence. */
export type Code = FindingCode | PassedOverCode | ReasonCode | SecretaryCode;

/** One sentence per code. It names nobody: who and what it is about stands beside it, for those who may know. */
export type Sentences = Readonly<Record<Code, string>>;
