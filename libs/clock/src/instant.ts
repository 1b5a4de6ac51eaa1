const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The moment that an ISO instant such as `2026-03-02T09:30:00Z` names, in milliseconds since 1970.
 * Throws when the text has no offset or does not exist.
 */
export function epochMsOf(iso: string): number {
  const epochMs = isoInstant.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(epochMs)) {
    throw new Error('An instant must be written like 2026-03-02T09:30:00Z, with its offset.');
  }
  return epochMs;
}

/** The ISO instant, in UTC and with milliseconds, of a moment in milliseconds since 1970. */
export function instantOf(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
