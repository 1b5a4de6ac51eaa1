import path from 'node:path';
import { type Config } from './config.js';
import { ConfigurationError, type ConfigurationProblem } from './configuration-error.js';
import { environmentSchema, remedyMark, type Environment } from './environment.schema.js';
import { productionProblems } from './production-problems.js';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The settings that an environment asks for; relative folders are taken from `projectFolder`.
 * Throws a ConfigurationError that lists everything that is wrong.
 */
export function readConfig(variables: Variables = process.env, projectFolder: string = process.cwd()): Config {
  const present = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const reading = environmentSchema.safeParse(present);
  const problems = [
    ...(reading.error?.issues ?? []).map(toProblem),
    ...productionProblems(present),
    ...appConnectionProblems(present),
  ];
  if (!reading.success || problems.length > 0) {
    throw new ConfigurationError(problems);
  }
  return toConfig(reading.data, projectFolder);
}

function toProblem(issue: { path: readonly PropertyKey[]; message: string }): ConfigurationProblem {
  const [message = '', remedy = ''] = issue.message.split(remedyMark);
  return { variable: issue.path.map(String).join('.'), message, remedy };
}

/** The roles and tables come from the administrative connection, so the application's own address alone leads nowhere. */
function appConnectionProblems({ DATABASE_URL, DATABASE_APP_URL }: Variables): ConfigurationProblem[] {
  if (DATABASE_APP_URL === undefined || DATABASE_URL !== undefined) {
    return [];
  }
  const message = 'is set without DATABASE_URL.';
  return [{ variable: 'DATABASE_APP_URL', message, remedy: 'Set DATABASE_URL too, or leave both out.' }];
}

function toConfig(environment: Environment, projectFolder: string): Config {
  const { PORT, HOST, PUBLIC_URL, WEDERHOOR_MODE, DATABASE_URL, DATABASE_APP_URL, SMTP_URL, MAIL_FROM, MASTER_KEY } =
    environment;
  const dataFolder = path.resolve(projectFolder, environment.WEDERHOOR_DATA);
  return {
    mode: WEDERHOOR_MODE,
    port: PORT,
    host: HOST ?? (WEDERHOOR_MODE === 'production' ? '0.0.0.0' : 'localhost'),
    publicUrl: (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, ''),
    dataFolder,
    filesFolder: path.resolve(projectFolder, environment.WEDERHOOR_FILES ?? path.join(dataFolder, 'files')),
    regulationsFolder: path.resolve(projectFolder, environment.REGULATIONS_DIR),
    databaseUrl: DATABASE_URL,
    databaseAppUrl: DATABASE_APP_URL,
    databasePool: environment.DATABASE_POOL,
    rolePrefix: environment.DATABASE_ROLE_PREFIX,
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM,
    masterKey: MASTER_KEY,
    logLevel: environment.LOG_LEVEL ?? (WEDERHOOR_MODE === 'production' ? 'info' : 'warn'),
  };
}
