/** Words as people list them: `a, b and c`. */
export function listed(words: readonly string[], last = ' and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}${last} ${words.at(-1)}`;
}

/** Where a heading can be found on its page. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}
