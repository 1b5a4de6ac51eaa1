import { type Regulation } from '#regulation';
import { type Plugin } from '#plugins';

/** The regulations as they were read at start, by the name of their folder. Also the token by which Nest injects them. */
export class Plugins {
  constructor(readonly list: readonly Plugin[]) {}

  find(id: string): Plugin | undefined {
    return this.list.find((plugin) => plugin.id === id);
  }

  /** The newest version of a regulation, for names that are shown outside any case. */
  newest(id: string): Regulation | undefined {
    return this.find(id)?.versions.at(-1);
  }
}
