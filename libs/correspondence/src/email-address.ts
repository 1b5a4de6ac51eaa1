/** One address in its plain form: no name beside it, no quotes, no list, nothing that a mail header gives a meaning. */
const plainAddress = /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@[^\s@<>()[\]\\,;:"\p{Cc}]{1,255}$/u;

/** Whether a mail can go there. */
export function isEmailAddress(text: string): boolean {
  return plainAddress.test(text);
}

/** The same text. Throws when it is not one e-mail address; the message does not quote it. */
export function requireEmailAddress(text: string): string {
  if (!isEmailAddress(text)) {
    throw new Error('A mail goes to one e-mail address in its plain form.');
  }
  return text;
}
