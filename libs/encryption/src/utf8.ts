const loneSurrogate = /\p{Surrogate}/u;

/** Whether a text survives UTF-8: half of a surrogate pair (a cut emoji) does not. */
export function isWellFormed(text: string): boolean {
  return !loneSurrogate.test(text);
}

/** Throws, without the text, when bytes could not give the same text back. */
export function toUtf8(text: string): Buffer {
  if (!isWellFormed(text)) {
    throw new Error('The text contains half a character (a lone surrogate). Refuse it where it comes in.');
  }
  return Buffer.from(text, 'utf8');
}
