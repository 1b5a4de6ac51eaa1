import { type WorkerEvents } from 'graphile-worker';

/** One look that fails is chance; so many in a row are not. */
const mostFailedLooks = 5;

/**
 * Calls when looking for jobs fails again and again. The queue's library keeps an error of its first look for ever, and then
 * seems alive without ever finding a job; a new shift begins without that error.
 */
export function onFailedLooks(events: WorkerEvents, giveUp: () => void): void {
  let failed = 0;
  const succeeded = (): void => {
    failed = 0;
  };
  events.on('worker:getJob:empty', succeeded);
  events.on('job:start', succeeded);
  events.on('worker:getJob:error', () => {
    failed += 1;
    if (failed === mostFailedLooks) {
      giveUp();
    }
  });
}
