import { useSyncExternalStore } from 'react';
import { draftKeeper, type DraftKeeper } from './draft-keeper.js';

/** The one unfinished complaint on this device, for every page that adds to it. */
export function useDraft(): DraftKeeper {
  return useSyncExternalStore(draftKeeper.subscribe, draftKeeper.now);
}
