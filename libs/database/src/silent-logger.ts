import { type Logger } from 'typeorm';

/** TypeORM would write statements and errors to the console, with the values in them; what is to be told, we tell ourselves. */
export const silentLogger: Logger = {
  logQuery: () => undefined,
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};
