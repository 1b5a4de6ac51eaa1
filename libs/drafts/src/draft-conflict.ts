import { Problem } from '#problems';

/** The draft was saved in another window meanwhile. */
export class DraftConflict extends Problem {
  readonly code = 'VERSION_CONFLICT';
  override readonly details: { readonly expectedVersion: number; readonly currentVersion: number };

  constructor(expectedVersion: number, currentVersion: number) {
    super('This draft was saved somewhere else meanwhile. Look at it, then save again.');
    this.details = { expectedVersion, currentVersion };
  }
}
