/** What the address of the page says: which version, as the API names it; absent for the one of now. */
export interface VersionSearch {
  version?: string | undefined;
}

export function readVersionSearch({ version }: Record<string, unknown>): VersionSearch {
  return typeof version === 'string' && version.length <= 20 ? { version } : {};
}
