import { draftKeeper } from '../../../draft/draft-keeper.js';
import { sendFile } from './send-file.js';
import { type Upload, Uploader } from './uploader.js';

const listeners = new Set<() => void>();

/** The files of the draft of this window, which go on being sent on every page of the form. */
export const uploader = new Uploader({
  code: async () => draftKeeper.now().code ?? draftKeeper.now().keep(),
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

/** Whether a file was chosen that has not arrived, and was not taken away again. */
export function isOneUnderWay(uploads: readonly Upload[]): boolean {
  return uploads.some(({ state }) => state === 'waiting' || state === 'sending' || state === 'broken');
}
