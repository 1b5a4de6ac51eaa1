import { sweepFiles } from '#drafts';
import { type FileVault } from '#files';
import { defineTask, type Task } from '#jobs';

/** Takes the bytes of files away that nothing names any more. */
export function sweepFilesTask(vault: FileVault): Task {
  return defineTask({
    ...sweepFiles,
    perform: async () => {
      await vault.sweep();
    },
  });
}
