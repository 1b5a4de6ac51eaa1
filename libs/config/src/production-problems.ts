import { type ConfigurationProblem } from './configuration-error.js';

/** What the demonstration does without and an installation with real complaints does not. */
const demanded: readonly ConfigurationProblem[] = [
  {
    variable: 'DATABASE_URL',
    message: 'is needed in production.',
    remedy: 'Set it to the administrative connection of your PostgreSQL, version 15 or newer.',
  },
  {
    variable: 'MASTER_KEY',
    message: 'is needed in production.',
    remedy:
      'Make one with openssl rand -base64 32 and keep it outside the database; without it nothing can be read again.',
  },
  {
    variable: 'PUBLIC_URL',
    message: 'is needed in production.',
    remedy: 'Set it to the https address that browsers use.',
  },
  {
    variable: 'SMTP_URL',
    message: 'is needed in production.',
    remedy: 'Set it to your mail server: complainants get their login code by mail.',
  },
];

export function productionProblems(variables: Readonly<Record<string, string | undefined>>): ConfigurationProblem[] {
  if (variables['WEDERHOOR_MODE'] !== 'production') {
    return [];
  }
  return [...demanded.filter(({ variable }) => variables[variable] === undefined), ...openConnection(variables)];
}

function openConnection({ PUBLIC_URL }: Readonly<Record<string, string | undefined>>): ConfigurationProblem[] {
  if (PUBLIC_URL === undefined || !PUBLIC_URL.toLowerCase().startsWith('http:')) {
    return [];
  }
  const remedy = 'Put the platform behind https and write its address with https://.';
  return [{ variable: 'PUBLIC_URL', message: 'must begin with https in production.', remedy }];
}
