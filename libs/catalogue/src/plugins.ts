import { type Regulation } from '#regulation';
import { decreeDays as knownDecreeDays } from '#deadlines';
import { type DecreeDays, type Plugin } from '#plugins';

/** The regulations as they were read at start, by the name of their folder. Also the token by which Nest injects them. */
export class Plugins {
  constructor(
    readonly list: readonly Plugin[],
    /** Holidays by decree, as this installation has them. */
    readonly decreeDays: DecreeDays = knownDecreeDays,
  ) {}

  find(id: string): Plugin | undefined {
    return this.list.find((plugin) => plugin.id === id);
  }

  /** The newest version of a regulation, for names that are shown outside any case. */
  newest(id: string): Regulation | undefined {
    return this.find(id)?.versions.at(-1);
  }
}
