import { randomBytes } from 'node:crypto';
import { thrownBy } from '../test/places.builder.js';
import { bytesOf } from './key.js';
import { parseMasterKey } from './master-key.js';

const base64 = randomBytes(32).toString('base64');

describe('parseMasterKey', () => {
  it('reads 32 bytes in base64', () => {
    expect(bytesOf(parseMasterKey(base64)).toString('base64')).toBe(base64);
  });

  it('allows the line end of a secret file', () => {
    expect(parseMasterKey(`${base64}\n`).id).toBe(parseMasterKey(base64).id);
  });

  it.each([
    ['nothing', ''],
    ['31 bytes', randomBytes(31).toString('base64')],
    ['33 bytes', randomBytes(33).toString('base64')],
    ['hexadecimal', randomBytes(32).toString('hex')],
    ['base64url', Buffer.alloc(32, 0xfb).toString('base64url')],
    ['base64 without its end', base64.slice(0, -1)],
    ['base64 with a sign inside', `${base64.slice(0, 20)}*${base64.slice(20)}`],
    ['a sentence', 'change me before you go to production, please'],
  ])('refuses %s and says what to do, without the text', (_name, text) => {
    const { message } = thrownBy(() => parseMasterKey(text));

    expect([message.includes('openssl rand -base64 32'), text !== '' && message.includes(text)]).toEqual([true, false]);
  });

  it.each([
    ['zeros', Buffer.alloc(32)],
    ['one letter', Buffer.alloc(32, 'a')],
    ['a short word again and again', Buffer.alloc(32, 'changeme')],
  ])('refuses %s, which is an example and not a key', (_name, bytes) => {
    expect(() => parseMasterKey(bytes.toString('base64'))).toThrow('The master key is not random.');
  });
});
