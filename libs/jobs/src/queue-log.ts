import { type Log } from '#logging';
import { Logger } from 'graphile-worker';

/**
 * What the queue says about itself. Its sentences are put together from errors, so they stay out: only that there is trouble,
 * and a description of the error. A job that failed is told by whoever performed it.
 */
export function queueLog(log: Log): Logger {
  return new Logger(() => (level, _sentence, meta) => {
    const { error, failure } = meta ?? {};
    if (failure === true) {
      return;
    }
    if (String(level) === 'error') {
      log.error('The job queue met a problem.', { err: error });
    } else if (String(level) === 'warning') {
      log.warn('The job queue has a warning.', { err: error });
    }
  });
}
