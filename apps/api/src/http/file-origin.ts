import { NotFound } from '#problems';
import { type FastifyRequest } from 'fastify';

/**
 * Refuses what the page of another site makes a browser send. Such a page cannot set the headers that an upload needs without
 * asking first, and is never allowed to; this says no again, by what the browser itself tells (Fetch, 3.1; Fetch Metadata).
 */
export function requireOwnPage({ headers, host }: FastifyRequest): void {
  const { origin, 'sec-fetch-site': site } = headers;
  if ((origin !== undefined && hostIn(origin) !== host) || (site !== undefined && site !== 'same-origin')) {
    throw new NotFound('page');
  }
}

function hostIn(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
