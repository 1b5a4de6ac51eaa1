import { isLanguage, type Language } from '../texts/languages.js';

/** Who lives at this host name; the server says so in /tenant.json. */
export type Host = PlatformHost | TenantHost;

export interface PlatformHost {
  kind: 'platform';
  demonstration: boolean;
  committees: ListedCommittee[];
}

/** A committee in the list of the platform. */
export interface ListedCommittee {
  slug: string;
  name: string;
  shortName: string;
  kind: string;
  address: string;
  /** The names of the landlords that take part, where the server tells them. */
  participants?: string[];
}

export interface TenantHost {
  kind: 'tenant';
  slug: string;
  name: string;
  shortName: string;
  /** What sort of scheme it is. */
  scheme: string;
  languages: string[];
  address: string;
  platformAddress: string;
  demonstration: boolean;
  logins?: DemonstrationLogin[];
}

/** Staff have an e-mail address, complainants a code. Only in a demonstration. */
export interface DemonstrationLogin {
  role: string;
  name: string;
  email?: string;
  code?: string;
  password: string;
  caseNumber?: string;
}

/** Names differ per language, so they are asked for in one. */
export async function loadHost(language: Language): Promise<Host> {
  // As plain as the page itself asks for it beforehand, so that the browser takes that answer.
  const response = await fetch(`/tenant.json?language=${language}`);
  if (!response.ok) throw new Error(`/tenant.json answered ${response.status}.`);
  return (await response.json()) as Host;
}

/** The languages somebody can choose here, the first one first. */
export function languagesOf(host: Host): Language[] {
  if (host.kind === 'platform') return ['nl', 'en'];
  const offered = host.languages.filter(isLanguage);
  return offered.length > 0 ? offered : ['nl'];
}

export function nameOf(host: Host, platformName: string): string {
  return host.kind === 'tenant' ? host.name : platformName;
}
