import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';

const iterations = 4096;

/** The password of a role: every replica that knows the secret of the installation comes to the same one. */
export function rolePassword(secret: Uint8Array | string, role: string): string {
  return createHmac('sha256', secret).update(`PostgreSQL role ${role}`).digest('base64url');
}

/**
 * What PostgreSQL keeps of a password (RFC 5803), so that the password itself never stands in a statement that a server
 * may log. The salt follows from the password, which is random already.
 */
export function scramVerifier(password: string): string {
  const salt = createHash('sha256').update(`salt of ${password}`).digest().subarray(0, 16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const storedKey = createHash('sha256').update(hmac(salted, 'Client Key')).digest('base64');
  const serverKey = hmac(salted, 'Server Key').toString('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
