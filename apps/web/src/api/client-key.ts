/** A new key (UUID version 4) that makes sending the same form twice harmless. */
export function newClientKey(): string {
  // Browsers offer randomUUID only in a secure context; getRandomValues they offer everywhere.
  return typeof crypto.randomUUID === 'function'
    ? crypto.randomUUID()
    : uuidOf(crypto.getRandomValues(new Uint8Array(16)));
}

/** The UUID version 4 that is made of sixteen random bytes. */
export function uuidOf(random: Uint8Array): string {
  const bytes = Array.from(random, (byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
