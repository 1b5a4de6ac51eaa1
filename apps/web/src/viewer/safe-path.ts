/** A path on this host that may be followed after signing in; nothing else is followed. */
export function safePath(next: unknown): string | undefined {
  return typeof next === 'string' && /^\/(cases|outbox)(\/[\w-]+)?$/.test(next) ? next : undefined;
}
