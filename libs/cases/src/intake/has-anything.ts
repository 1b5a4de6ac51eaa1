import { given } from '../given.js';

/** Whether anything at all was given. */
export function hasAnything<T extends object>(values: T | undefined): values is T {
  return values !== undefined && Object.keys(given(values)).length > 0;
}
