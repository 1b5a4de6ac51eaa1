/** What a mail program would turn into a link. */
const linkLike = /[:/\\@<>]|\p{L}\.\p{L}{2,}/u;

const longestName = 80;

/**
 * The name to greet somebody by; empty when what was filled in as a name could be a message or a link. Whoever fills in the
 * address of another would otherwise have the committee send that message for him.
 */
export function addressedName(name: string): string {
  return name.length > longestName || linkLike.test(name) ? '' : name;
}
