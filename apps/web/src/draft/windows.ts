import { type ComplaintDraft } from './complaint-draft.js';

/** What windows of this site tell each other about a draft that more than one of them has. */
export type Told =
  | { readonly kind: 'saved'; readonly code: string; readonly version: number; readonly draft: ComplaintDraft }
  /** It was filed: there is nothing left to write. */
  | { readonly kind: 'filed'; readonly code: string; readonly receipt: unknown }
  /** Somebody left quickly: nothing of it stays on this device. */
  | { readonly kind: 'left' };

export interface Windows {
  tell(told: Told): void;
  listen(hear: (told: Told) => void): void;
}

/** The other windows of this site in this browser; nobody where the browser cannot reach them. */
export function otherWindows(): Windows {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel('wederhoor.draft');
  return {
    tell: (told) => channel.postMessage(told),
    listen: (hear) => channel.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data)),
  };
}
