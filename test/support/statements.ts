import { statementChannel, type RecordedStatement } from '#tenancy';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** What the doors sent to PostgreSQL while the work ran, in order; of everybody in this process. */
export async function recordStatements(work: () => Promise<unknown>): Promise<RecordedStatement[]> {
  const statements: RecordedStatement[] = [];
  const listen = (message: unknown): void => {
    statements.push(message as RecordedStatement);
  };
  subscribe(statementChannel, listen);
  try {
    await work();
  } finally {
    unsubscribe(statementChannel, listen);
  }
  return statements;
}
