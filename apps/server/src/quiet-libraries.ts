import { type Log } from '#logging';

const ways = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir'] as const;

/**
 * Some libraries write to the console past the log, with the message of an error that may quote what somebody wrote, and on
 * lines that no reader of logs understands. From here on the log tells that one did, and where; its words are left out.
 */
export function quietLibraries(log: Log, target: Pick<Console, (typeof ways)[number]> = globalThis.console): void {
  for (const way of ways) {
    target[way] = (...words: unknown[]) => {
      const err = words.find((word) => word instanceof Error) ?? new Error('Written here.');
      log.warn('A library wrote to the console.', { err, operation: way });
    };
  }
}
