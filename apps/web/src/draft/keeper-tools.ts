import { type FoundDraft } from './committee.js';
import { type Device } from './device.js';
import { type SaveOutcome, type SaveRequest } from './saver.js';
import { type After } from './timers.js';
import { type Windows } from './windows.js';

/** What the keeper works with: the device, the other windows, time, and the committee. */
export interface KeeperTools {
  readonly device: Device;
  readonly windows: Windows;
  readonly after: After;
  /** The time on the clock of this device, such as 14:03. */
  readonly clock: () => string;
  save(request: SaveRequest): Promise<SaveOutcome>;
  find(code: string): Promise<FoundDraft | undefined>;
  discard(code: string): Promise<void>;
}
