import { Injectable } from '@nestjs/common';
import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import { describeError } from './describe-error.js';
import { allowedFields, type LogFields } from './log-fields.js';

export interface LogOptions {
  readonly level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** Where the lines go; standard output when absent. */
  readonly destination?: DestinationStream;
}

/**
 * Writes log lines. The sentence is a fixed text of ours, never put together from what came in; what varies goes in the fields.
 */
@Injectable()
export class Log {
  private readonly lines: Logger;

  constructor({ level, destination }: LogOptions) {
    const options = {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      messageKey: 'message',
      formatters: { level: (label: string) => ({ level: label }), log: allowedFields },
      serializers: { err: (error: unknown) => describeError(error) },
    };
    this.lines = destination ? pino(options, destination) : pino(options);
  }

  error(sentence: string, fields: LogFields = {}): void {
    this.lines.error(fields, sentence);
  }

  warn(sentence: string, fields: LogFields = {}): void {
    this.lines.warn(fields, sentence);
  }

  info(sentence: string, fields: LogFields = {}): void {
    this.lines.info(fields, sentence);
  }

  debug(sentence: string, fields: LogFields = {}): void {
    this.lines.debug(fields, sentence);
  }
}
