/**
 * What the software writes about itself: one line of JSON per event, with fields from a fixed list only.
 * Never personal content: no message of an unknown error, no value of a statement, no variable of a request.
 */
export { describeError, type ErrorDescription } from './describe-error.js';
export { type LogFields } from './log-fields.js';
export { Log, type LogOptions } from './log.js';
export { LoggingModule } from './logging.module.js';
export { NestLog } from './nest-log.js';
