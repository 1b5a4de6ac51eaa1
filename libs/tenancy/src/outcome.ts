/** How an operation ends: everything is stored, or nothing is. */
export type Outcome = 'commit' | 'rollback';
