import { oneLine } from './one-line.js';

describe('a text from outside in one line', () => {
  it.each`
    text                                    | line
    ${'Jan\r\nBcc: piet@example.org'}       | ${'Jan Bcc: piet@example.org'}
    ${'Jan\n\n\nWij betalen u 500 euro'}    | ${'Jan Wij betalen u 500 euro'}
    ${'  Jan   Jansen '}                    | ${'Jan Jansen'}
    ${'Jan\u2028Jansen'}                    | ${'Jan Jansen'}
    ${'Jan\u202Ensnaj'}                     | ${'Jan nsnaj'}
    ${'Zoë van \u2019t Hoff-\u0141ukaszcz'} | ${'Zoë van \u2019t Hoff-\u0141ukaszcz'}
  `('$text', ({ text, line }: { text: string; line: string }) => {
    expect(oneLine(text)).toBe(line);
  });
});
