/** A path on this host that may be followed after signing in; nothing else is followed. */
export function safePath(next: unknown): string | undefined {
  return typeof next === 'string' && /^\/(cases|outbox|settings)(\/[\w-]+){0,3}$/.test(next) ? next : undefined;
}
