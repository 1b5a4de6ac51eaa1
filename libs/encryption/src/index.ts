/**
 * Keys, sealed values, search tokens, secrets for people and passwords: everything secret is made and checked here.
 * It knows no database, no tenant of its own, no framework and no rule of the field: keys and places are arguments.
 * It does not decide who may read, how often somebody may guess, or where a wrapped key is stored.
 */
export { newKey, secretFrom, type MasterKey, type SecretKey } from './key.js';
export { parseMasterKey } from './master-key.js';
export { loadOrMakeMasterKey, type MasterKeyFile } from './master-key-file.js';
export { type SealContext } from './seal-context.js';
export { UnsealError, type UnsealReason } from './unseal-error.js';
export { openBytes, openText, sealBytes, sealText } from './seal.js';
export { chunkLength, openStream, sealedStreamLength, sealStream } from './sealed-stream.js';
export { type ByteSource, inPieces } from './pieces.js';
export { keyFromText, keyToText } from './carried-key.js';
export { unwrapKey, wrapKey } from './wrap.js';
export { keyIdOf } from './envelope.js';
export { TenantKeys, type WrappedKeyStore } from './tenant-keys.js';
export { isWellFormed } from './utf8.js';
export { hashToken, randomToken, token } from './token.js';
export { nameWords, normalEmail, postcodeHouseNumber } from './normal-form.js';
export { addressToken, emailToken, nameTokens } from './search-tokens.js';
export { loginCodeToken, newLoginCode, parseLoginCode } from './login-code.js';
export { newPassword } from './new-password.js';
export { longestPassword, shortestPassword } from './password-bytes.js';
export { passwordProblem, type PasswordProblem } from './password-rules.js';
export { hashingLimits, PasswordHasher, type HashingLimits } from './password-hasher.js';
export { BusyError } from './waiting-line.js';
