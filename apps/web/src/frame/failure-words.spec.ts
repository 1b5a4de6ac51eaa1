import { type TFunction } from 'i18next';
import { Failure } from '../api/failure.js';
import { failureWords } from './failure-words.js';

const t = ((key: string, values: { wait?: string; count?: number } = {}) =>
  [key, values.wait ?? values.count].filter((part) => part !== undefined).join(' ')) as unknown as TFunction;

describe('the words after too many tries', () => {
  it.each([
    [1, 'errors.wait.seconds 1'],
    [59, 'errors.wait.seconds 59'],
    [60, 'errors.wait.minutes 1'],
    [61, 'errors.wait.minutes 2'],
    [119 * 60, 'errors.wait.minutes 119'],
    [119 * 60 + 1, 'errors.wait.hours 2'],
    [undefined, 'errors.wait.minutes 1'],
  ])('say how long to wait: %p seconds as %s', (retryAfterSeconds, wait) => {
    const failure = new Failure('TOO_MANY_TRIES', retryAfterSeconds === undefined ? {} : { retryAfterSeconds });

    expect(failureWords(t, failure)).toBe(`errors.tooManyTries ${wait}`);
  });
});

describe('the words of any other failure', () => {
  it('are those of its code', () => {
    expect(failureWords(t, new Failure('TOO_BUSY'))).toBe('errors.tooBusy');
  });
});
