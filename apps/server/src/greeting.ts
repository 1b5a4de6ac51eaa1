import { SiteAddress, type Tenant, TenantDirectory } from '#committees';
import { type DemonstrationLogin, DemonstrationLogins } from '#demonstration';
import { type INestApplicationContext } from '@nestjs/common';

interface Login {
  readonly who: string;
  readonly with: string;
  readonly password: string;
  readonly name: string;
}

/** What the person who started the demonstration wants to know: where to look, and as whom to sign in. */
export async function greeting(app: INestApplicationContext): Promise<string[]> {
  const addresses = app.get(SiteAddress);
  const tenants = await app.get(TenantDirectory).list();
  const all = await app.get(DemonstrationLogins).all();
  const logins = new Map(tenants.map(({ slug }) => [slug, (all[slug] ?? []).map(toLogin)]));
  const widths = widthsOf([...logins.values()].flat());
  const committee = ({ slug }: Tenant) => [
    '',
    `  ${addresses.ofTenant(slug)}`,
    ...(logins.get(slug) ?? []).map((login) => `    ${inColumns(login, widths)}`),
  ];
  return [
    '',
    `  ${addresses.ofPlatform()}`,
    '    the committees; each has screens of its own, and at /graphiql a page to try its API',
    ...tenants.flatMap(committee),
    '',
    '  Everybody in this demonstration is invented. Ctrl-C stops it; the data stays.',
    '',
  ];
}

function toLogin({ role, name, email, code, password, caseNumber }: DemonstrationLogin): Login {
  const words = role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return { who: [words, caseNumber].filter(Boolean).join(' '), with: email ?? code ?? '', password, name };
}

/** Two spaces stand between columns. */
function inColumns({ who, with: first, password, name }: Login, widths: readonly number[]): string {
  return [who, first, password].map((text, column) => text.padEnd((widths[column] ?? 0) + 2)).join('') + name;
}

function widthsOf(logins: readonly Login[]): number[] {
  const columns = [
    logins.map(({ who }) => who),
    logins.map((login) => login.with),
    logins.map(({ password }) => password),
  ];
  return columns.map((texts) => Math.max(0, ...texts.map((text) => text.length)));
}
