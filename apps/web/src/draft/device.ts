import { draftPlace } from '../api/kept-here.js';
import { type ComplaintDraft, isEmpty, toDraft } from './complaint-draft.js';

/** Everything of an unfinished complaint that is kept on this device. */
export interface DeviceRecord {
  readonly draft: ComplaintDraft;
  /** What the committee has of it, and by which code; nothing while it has none. */
  readonly kept: { readonly code: string; readonly version: number; readonly draft: ComplaintDraft } | undefined;
  /** Whether it is saved at the committee too. */
  readonly atCommittee: boolean;
}

/** A place on this device for one text; `sessionStorage` is one. */
export type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps the draft for as long as this window is open, or, when somebody chose so, until it is filed. A browser that keeps nothing
 * is no error: then the draft lasts as long as the page.
 */
export class Device {
  /** Whether it survives closing the browser. */
  stays: boolean;

  constructor(
    private readonly window: Place | undefined,
    private readonly lasting: Place | undefined,
  ) {
    this.stays = textIn(lasting) !== null;
  }

  read(): DeviceRecord | undefined {
    return readRecord(textIn(this.window) ?? textIn(this.lasting));
  }

  write(record: DeviceRecord): void {
    const text = isEmpty(record.draft) && record.kept === undefined ? undefined : JSON.stringify(record);
    put(this.window, text);
    put(this.lasting, this.stays ? text : undefined);
  }

  forget(): void {
    this.stays = false;
    put(this.window, undefined);
    put(this.lasting, undefined);
  }
}

function readRecord(text: string | null): DeviceRecord | undefined {
  if (text === null) return undefined;
  try {
    const { draft, kept, atCommittee } = JSON.parse(text) as Partial<DeviceRecord>;
    return { draft: toDraft(draft), kept: readKept(kept), atCommittee: atCommittee === true };
  } catch {
    return undefined;
  }
}

function readKept(kept: DeviceRecord['kept']): DeviceRecord['kept'] {
  return typeof kept?.code === 'string' && typeof kept.version === 'number'
    ? { code: kept.code, version: kept.version, draft: toDraft(kept.draft) }
    : undefined;
}

function textIn(place: Place | undefined): string | null {
  try {
    return place?.getItem(draftPlace) ?? null;
  } catch {
    return null;
  }
}

function put(place: Place | undefined, text: string | undefined): void {
  try {
    if (text === undefined) place?.removeItem(draftPlace);
    else place?.setItem(draftPlace, text);
  } catch {
    // Storage can be full or switched off.
  }
}

/** A storage of the browser, where it gives one. */
export function storageOf(read: () => Storage): Place | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
