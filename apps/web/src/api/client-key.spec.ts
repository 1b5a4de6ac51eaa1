import { newClientKey, uuidOf } from './client-key.js';

const version4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('a client key', () => {
  it('is a uuid of version 4', () => {
    expect(newClientKey()).toMatch(version4);
  });

  it('is a uuid of version 4 too where the browser only gives random bytes', () => {
    expect(uuidOf(new Uint8Array(16).fill(255))).toMatch(version4);
  });

  it('is another one each time', () => {
    expect(newClientKey()).not.toBe(newClientKey());
  });
});
