import { Problem } from '#problems';

/** Somebody else changed the page meanwhile. */
export class PageConflict extends Problem {
  readonly code = 'VERSION_CONFLICT';
  override readonly details: { readonly expectedVersion: number; readonly currentVersion: number };

  constructor(expectedVersion: number, currentVersion: number) {
    super('Somebody else changed this page meanwhile. Look at what is new, then send this again.');
    this.details = { expectedVersion, currentVersion };
  }
}
