import { type SealContext } from './seal-context.js';

/**
 * - `notSealed`: too short, or a version this program does not know.
 * - `otherKey`: sealed with another key than the one given.
 * - `notAuthentic`: changed, or taken from another row, column, table or tenant, or another kind of value.
 */
export type UnsealReason = 'notSealed' | 'otherKey' | 'notAuthentic';

const explanations: Record<UnsealReason, string> = {
  notSealed: 'it is not a sealed value of a known version',
  otherKey: 'it was sealed with another key',
  notAuthentic: 'it was changed, or belongs to another row, column, table or tenant',
};

/** A sealed value was refused. The message names table and column, never content, row or key. */
export class UnsealError extends Error {
  override readonly name = 'UnsealError';

  constructor(
    readonly reason: UnsealReason,
    context: SealContext,
  ) {
    super(`The value in ${context.table}.${context.column} could not be opened: ${explanations[reason]}.`);
  }
}
