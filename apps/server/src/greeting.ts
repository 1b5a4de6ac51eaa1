import { type Config } from '#config';
import { SiteAddress, TenantDirectory } from '#committees';
import { DemonstrationLogins } from '#demonstration';
import { type INestApplicationContext } from '@nestjs/common';

/** What the person who started it wants to know: where to look, and as whom to sign in. */
export async function greeting(app: INestApplicationContext, config: Config): Promise<string[]> {
  const addresses = app.get(SiteAddress);
  const tenants = await app.get(TenantDirectory).list();
  const logins = config.mode === 'demonstration' ? await app.get(DemonstrationLogins).all() : {};
  return [
    '',
    `  Wederhoor is ready at ${addresses.ofPlatform()}`,
    ...tenants.flatMap(({ slug }) => ['', `  ${addresses.ofTenant(slug)}`, ...(logins[slug] ?? []).map(loginLine)]),
    '',
    '  Everybody in the demonstration is invented. Ctrl-C ends it; the data stays.',
    '',
  ];
}

function loginLine({ role, name, email, code, password, caseNumber }: LoginLine): string {
  const who = `${role}${caseNumber === undefined ? '' : ` ${caseNumber}`}`;
  return `    ${who.padEnd(24)} ${(email ?? code ?? '').padEnd(36)} ${password.padEnd(26)} ${name}`;
}

interface LoginLine {
  readonly role: string;
  readonly name: string;
  readonly email?: string | undefined;
  readonly code?: string | undefined;
  readonly password: string;
  readonly caseNumber?: string | undefined;
}
