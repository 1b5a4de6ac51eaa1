import { z } from 'zod';

/** A problem and its remedy travel together as one text through Zod, parted by this. */
export const remedyMark = '\u0000';

function says(message: string, remedy: string): string {
  return `${message}${remedyMark}${remedy}`;
}

function wholeNumber(smallest: number, largest: number, remedy: string) {
  const message = says(`must be a whole number from ${smallest} up to ${largest}.`, remedy);
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= smallest && value <= largest, message);
}

function url(protocols: readonly string[], message: string, remedy: string) {
  return z.string().refine((text) => URL.canParse(text) && isComplete(new URL(text), protocols), says(message, remedy));
}

/** `postgres:name@host/db` without its slashes is an address too, of nothing. */
function isComplete({ protocol, hostname }: URL, protocols: readonly string[]): boolean {
  return protocols.includes(protocol) && hostname !== '';
}

function postgresUrl(use: string) {
  return url(
    ['postgres:', 'postgresql:'],
    'must be the address of a PostgreSQL database.',
    `Write it like postgres://name:password@host:5432/wederhoor; it is ${use}.`,
  );
}

function oneOf<const T extends readonly [string, ...string[]]>(words: T, remedy: string) {
  return z.enum(words, says(`must be one of ${words.join(', ')}.`, remedy));
}

const masterKey = z
  .string()
  .refine(
    (text) => /^[A-Za-z0-9+/]{43}=$/.test(text),
    says('must be 32 bytes in base64.', 'Make one with: openssl rand -base64 32'),
  )
  .transform((text) => Buffer.from(text, 'base64'));

const rolePrefix = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]{0,39}$/,
    says('must be a short word of small letters, digits and _.', 'Leave it out to use wederhoor.'),
  );

/** Every environment variable that is read, each with what it must look like. An empty one counts as absent. */
export const environmentSchema = z.object({
  WEDERHOOR_MODE: oneOf(['demonstration', 'production'], 'Leave it out for the demonstration.').default(
    'demonstration',
  ),
  PORT: wholeNumber(0, 65_535, 'Leave it out to use 3000.').default(3000),
  HOST: z.string().optional(),
  PUBLIC_URL: url(
    ['http:', 'https:'],
    'must be a web address.',
    'Write it like https://klachten.example, as browsers see it.',
  ).optional(),
  WEDERHOOR_DATA: z.string().default('.data'),
  WEDERHOOR_FILES: z.string().optional(),
  REGULATIONS_DIR: z.string().default('regulations'),
  DATABASE_URL: postgresUrl('the administrative connection, used at start only').optional(),
  DATABASE_APP_URL: postgresUrl('what the application connects as').optional(),
  DATABASE_POOL: wholeNumber(1, 200, 'Leave it out to use 10.').default(10),
  DATABASE_ROLE_PREFIX: rolePrefix.default('wederhoor'),
  SMTP_URL: url(
    ['smtp:', 'smtps:'],
    'must be the address of a mail server.',
    'Write it like smtp://host:587, or leave it out to keep mail in the outbox.',
  ).optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^\s@<>]+@[^\s@<>]+$/,
      says('must be one e-mail address.', 'Write it like no-reply@klachten.example, without a name beside it.'),
    )
    .optional(),
  MASTER_KEY: masterKey.optional(),
  LOG_LEVEL: oneOf(
    ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
    'Leave it out to use info, or warn in the demonstration.',
  ).optional(),
});

export type Environment = z.infer<typeof environmentSchema>;
