import { requireCarriable } from './carried-value.js';

const id = '0198c0de-0000-7000-8000-000000000001';

describe('what a job carries', () => {
  it.each([id, '2026-03-02', 'corporationResponse', 'nl'])('takes an id, a day or a short word: %s', (text) => {
    expect(() => requireCarriable('sendMail', { subject: text })).not.toThrow();
  });

  it.each([
    'Jansen',
    'jan@example.org',
    'jan jansen',
    'jan\njansen',
    'x'.repeat(41),
    '1234 AB',
    '',
    '0612345678',
    `${id} `,
    '{"name":"jan"}',
  ])('refuses anything that could be somebody or something said: %j', (text) => {
    expect(() => requireCarriable('sendMail', { subject: text })).toThrow('ids, days and short words only');
  });

  it('refuses a number, which could be anything', () => {
    const payload = { subject: 12 } as unknown as Record<string, string>;

    expect(() => requireCarriable('sendMail', payload)).toThrow('subject is none of these');
  });

  it('does not quote what it refuses', () => {
    expect(() => requireCarriable('sendMail', { subject: 'Jansen' })).not.toThrow('Jansen');
  });

  it.each([id, `${id}/corporationResponse`, `${id}/corporationResponse/2026-03-02`])('takes the key %s', (key) => {
    expect(() => requireCarriable('sendMail', {}, key)).not.toThrow();
  });

  it.each(['', '/', `${id}/`, 'Jansen', `${id}/jan jansen`])('refuses the key %j', (key) => {
    expect(() => requireCarriable('sendMail', {}, key)).toThrow('parted by a slash');
  });
});
