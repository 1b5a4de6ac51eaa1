import type { Input } from './input.js';
import { isOneWord } from './kinds.js';
import { only } from './only.js';

/** An open norm of the regulation that a person judged; never computed, always with reasons. */
export interface Judgement {
  /** The name of the norm in the regulation. */
  readonly judgement: string;
  readonly is: 'yes' | 'no';
  readonly motivationId: string;
}

export function judgements(says: string): Input<readonly Judgement[], true> {
  const keeps = (all: readonly Judgement[]) => all.map((one) => only(one, ['judgement', 'is', 'motivationId']));
  return { kind: 'judgements', needed: true, says, accepts: areJudgements, keeps };
}

function areJudgements(value: unknown): value is readonly Judgement[] {
  if (!Array.isArray(value) || !value.every(isJudgement)) {
    return false;
  }
  return new Set(value.map(({ judgement }) => judgement)).size === value.length;
}

function isJudgement(value: unknown): value is Judgement {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const { judgement, is, motivationId } = value as Partial<Record<keyof Judgement, unknown>>;
  return isOneWord(judgement) && (is === 'yes' || is === 'no') && isOneWord(motivationId);
}
