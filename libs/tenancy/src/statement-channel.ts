import { channel } from 'node:diagnostics_channel';

/** A statement as it goes to PostgreSQL, without its values. */
export interface RecordedStatement {
  /** Of a prepared, hand-written statement. */
  readonly name?: string;
  readonly text: string;
}

/** Where every statement of an operation is told, for tests that count and check them. */
export const statementChannel = 'wederhoor.statement';

const statements = channel(statementChannel);

export function tellStatement(statement: RecordedStatement): void {
  if (statements.hasSubscribers) {
    statements.publish(statement);
  }
}
