import { draftKeeper } from '../../../draft/draft-keeper.js';
import { draftPlace } from '../../../files/file-place.js';
import { sendFile } from '../../../files/send-file.js';
import { type Upload, Uploader } from '../../../files/uploader.js';

const listeners = new Set<() => void>();

/** The files of the draft of this window, which go on being sent on every page of the form. */
export const uploader = new Uploader({
  place: async () => {
    const code = draftKeeper.now().code ?? (await draftKeeper.now().keep());
    return code === '' ? undefined : draftPlace(code);
  },
  send: sendFile,
  changed: () => {
    for (const listener of listeners) listener();
  },
});

window.addEventListener('wh:leave', () => uploader.clear());

/** For useSyncExternalStore. */
export const uploadsNow = {
  now: (): readonly Upload[] => uploader.uploads,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
