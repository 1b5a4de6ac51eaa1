import { committee } from './committee.js';
import { type ComplaintDraft } from './complaint-draft.js';
import { Device, storageOf } from './device.js';
import { keepReceipt, forgetReceipt } from './receipt.js';
import { Keeper } from './keeper.js';
import { after } from './timers.js';
import { otherWindows } from './windows.js';

export interface DraftKeeper {
  readonly draft: ComplaintDraft;
  /** `here`: on this device only; `saved`: with the committee too; `failed`: the last saving did not get through, and is tried again. */
  readonly state: 'empty' | 'here' | 'saving' | 'saved' | 'failed' | 'elsewhere';
  /** The code by which the committee finds it again; nothing until it was saved there. */
  readonly code: string | undefined;
  /** When the committee last kept it, on the clock of this device, such as 14:03. */
  readonly savedAt: string | undefined;
  /** With `failed`: why. A text that is too large is saved again once it is shorter. */
  readonly problem: 'tooLarge' | 'busy' | 'unreachable' | undefined;
  /** With `elsewhere`: what another window made of the same draft; `contested` names what both changed, such as `fields.name`. */
  readonly elsewhere:
    | { readonly mine: ComplaintDraft; readonly theirs: ComplaintDraft; readonly contested: readonly string[] }
    | undefined;
  /** Whether it survives closing the browser on this device. */
  readonly staysOnDevice: boolean;
  change(changes: { answers?: Record<string, string>; fields?: Record<string, string> }): void;
  /** From now on it is kept at the committee too, so that it survives this device; answers the code, empty when nobody answered. */
  keep(): Promise<string>;
  /** Takes everything away, here and there. */
  forget(): Promise<void>;
  /** Goes on with the draft of a code; answers whether there is one. Throws a Failure when nobody answered. */
  open(code: string): Promise<boolean>;
  /** With `elsewhere`: which of the two goes where both changed something. The rest of both stays. */
  choose(which: 'mine' | 'theirs'): void;
  stayOnDevice(stays: boolean): void;
  /** It was filed, so it is no draft any more. Other windows that have it are told. */
  filed(receipt: unknown): void;
}

const keeper = new Keeper({
  ...committee,
  after,
  device: new Device(
    storageOf(() => sessionStorage),
    storageOf(() => localStorage),
  ),
  windows: otherWindows(),
  clock: () => new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' }).format(),
});

keeper.whenFiledElsewhere = keepReceipt;
window.addEventListener('pagehide', keeper.flush);
window.addEventListener('online', keeper.retry);
/** Leave quickly: nothing of it may be found on this device. */
window.addEventListener('wh:leave', () => {
  keeper.leave();
  forgetReceipt();
});
/** Whoever signs out leaves no code or password behind. */
window.addEventListener('wh:sign-out', forgetReceipt);

export const draftKeeper = { now: keeper.now, subscribe: keeper.subscribe };
