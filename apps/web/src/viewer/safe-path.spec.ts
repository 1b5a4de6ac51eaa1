import { safePath } from './safe-path.js';

const caseAddress = '/cases/01a12a21-bf2a-7490-9ae8-0ebe1d65fe18';

describe('the path that is followed after signing in', () => {
  it.each(['/cases', '/outbox', caseAddress, `${caseAddress}/messages`, `${caseAddress}/do/submitPiece`])(
    'may be %s',
    (path) => {
      expect(safePath(path)).toBe(path);
    },
  );

  it.each([
    '//example.org',
    'https://example.org/cases',
    '/cases//example.org',
    '/cases/a/b/c/d',
    '/sign-in',
    3,
    undefined,
  ])('is never %s', (path) => {
    expect(safePath(path)).toBeUndefined();
  });
});
