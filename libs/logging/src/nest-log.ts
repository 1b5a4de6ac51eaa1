import { type LoggerService } from '@nestjs/common';
import { isNativeError } from 'node:util/types';
import { type Log } from './log.js';

/** Nest reports here why it cannot put the application together: names of classes, before any request. */
const atStart = 'ExceptionHandler';

/**
 * Lets Nest write through the log. Its own sentences are kept; an error, or a text that comes with the places of an error,
 * may hold what somebody wrote and is described without its message.
 */
export class NestLog implements LoggerService {
  constructor(private readonly lines: Log) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.lines.info(...this.line(message, rest));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.lines.error(...this.line(message, rest));
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.lines.error(...this.line(message, rest));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.lines.warn(...this.line(message, rest));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.lines.debug(...this.line(message, rest));
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.lines.debug(...this.line(message, rest));
  }

  private line(message: unknown, rest: unknown[]): [string, { context?: string; err?: unknown }] {
    const last = rest.at(-1);
    const context = typeof last === 'string' && !last.includes('\n') ? last : undefined;
    const from = context === undefined ? {} : { context };
    if (isNativeError(message)) {
      return [context === atStart ? message.message : 'Something went wrong.', { ...from, err: message }];
    }
    const comesWithPlaces = rest.some((part) => typeof part === 'string' && part.includes('\n'));
    if (typeof message !== 'string' || comesWithPlaces) {
      return ['Something went wrong.', from];
    }
    return [message, from];
  }
}
