/**
 * What time it is, and identifiers that carry it. The only place where the platform's Date is used.
 * Injected everywhere, so that a test or the demonstration can hold time still. Knows no term, no calendar and no time zone of its own.
 */
export { Clock } from './clock.js';
export { ClockModule } from './clock.module.js';
export { FixedClock } from './fixed-clock.js';
export { epochMsOf, instantOf } from './instant.js';
export { uuidv7 } from './uuid-v7.js';
