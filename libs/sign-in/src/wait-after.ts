const longest = 900;

/** How many seconds must lie between the last try and the next: none for the free ones, then 1, 2, 4 and so on up to 15 minutes. */
export function waitAfter(tries: number, free: number): number {
  return tries < free ? 0 : Math.min(2 ** (tries - free), longest);
}

/** How many of those seconds are left after so many have passed; never more than the wait itself, also when a clock was set back. */
export function stillToWait(wait: number, elapsed: number): number {
  return Math.min(wait, Math.max(0, Math.ceil(wait - elapsed)));
}
