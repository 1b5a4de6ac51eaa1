import { troubleIn } from './send-file.js';

describe('what is wrong with a file that was not taken', () => {
  it.each([
    ['its sort', 400, '{"code":"BAD_INPUT","fault":"type"}', 'type'],
    ['that it came in half', 400, '{"code":"BAD_INPUT","fault":"incomplete"}', 'incomplete'],
    ['its size, also where a server before ours says so', 413, '<html>', 'tooLarge'],
    ['that the session ended', 401, '{"code":"NOT_SIGNED_IN"}', 'signedOut'],
    ['something that these screens do not know', 400, '{"fault":"colour"}', 'other'],
    ['an answer that is no object', 500, 'null', 'other'],
    ['an answer that is broken', 502, '', 'other'],
  ])('is %s', (_, status, body, trouble) => {
    expect(troubleIn(status, body)).toBe(trouble);
  });
});
