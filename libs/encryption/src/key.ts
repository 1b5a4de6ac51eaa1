import { createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { inspect } from 'node:util';

export const keyLength = 32;

interface Secret {
  /** Outside JavaScript's own memory, so that a heap dump does not contain it. */
  whole: KeyObject;
  subkeys: Map<string, KeyObject>;
}

const secrets = new WeakMap<Key, Secret>();

/** 32 secret bytes that cannot be printed: every way of showing a key gives `[key]`. */
abstract class Key {
  /** Eight hexadecimal characters that tell keys apart and say nothing about their bytes. */
  readonly id: string;

  /** Takes the bytes over: the buffer given is emptied. */
  constructor(bytes: Uint8Array) {
    if (bytes.length !== keyLength) {
      throw new Error(`A key is ${keyLength} bytes; ${bytes.length} were given.`);
    }
    secrets.set(this, { whole: createSecretKey(bytes), subkeys: new Map() });
    bytes.fill(0);
    this.id = derive(this, 'id', 4).toString('hex');
  }

  toString(): string {
    return '[key]';
  }

  toJSON(): string {
    return '[key]';
  }

  [inspect.custom](): string {
    return '[key]';
  }
}

/** The key outside the database. It only wraps the tenants' keys and the platform's. */
export class MasterKey extends Key {
  readonly kind = 'master';
}

/** The key of a tenant, of a case, of a person outside a case, or of the platform. */
export class SecretKey extends Key {
  readonly kind = 'secret';
}

/** A new random key. */
export function newKey(): SecretKey {
  return new SecretKey(randomBytes(keyLength));
}

/** The bytes themselves, for wrapping only; whoever asks empties the buffer afterwards. */
export function bytesOf(key: Key): Buffer {
  return secretOf(key).whole.export();
}

/** A key for one use, so that the same bytes never serve two algorithms or two purposes (HKDF, RFC 5869). */
export function subkeyOf(key: MasterKey | SecretKey, use: string): KeyObject {
  const { subkeys } = secretOf(key);
  const known = subkeys.get(use);
  if (known) {
    return known;
  }
  const bytes = derive(key, use, keyLength);
  const made = createSecretKey(bytes);
  bytes.fill(0);
  subkeys.set(use, made);
  return made;
}

/** 32 bytes for another secret of the installation, such as a password of the database; the key cannot be found from them. */
export function secretFrom(key: MasterKey, use: string): Buffer {
  return subkeyOf(key, `secret/${use}`).export();
}

function derive(key: Key, use: string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secretOf(key).whole, '', `wederhoor/${use}`, length));
}

function secretOf(key: Key): Secret {
  const secret = secrets.get(key);
  if (!secret) {
    throw new Error('This is not a key made by this library.');
  }
  return secret;
}
