import { safePath } from './safe-path.js';

describe('the path that is followed after signing in', () => {
  it.each(['/cases', '/outbox', '/cases/01a12a21-bf2a-7490-9ae8-0ebe1d65fe18'])('may be %s', (path) => {
    expect(safePath(path)).toBe(path);
  });

  it.each(['//example.org', 'https://example.org/cases', '/cases//example.org', '/sign-in', 3, undefined])(
    'is never %s',
    (path) => {
      expect(safePath(path)).toBeUndefined();
    },
  );
});
