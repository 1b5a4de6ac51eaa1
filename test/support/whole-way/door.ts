import { answers } from './asking.js';
import { type System } from './systems.js';
import { follows, isAt, looksAt, passes, reads, shows, type Walk } from './walk.js';

/** From the page of the platform to the answer whether somebody can come here. */
export async function goesToTheDoor(walk: Walk, { link, door, result, strange }: System): Promise<void> {
  const { page } = walk.visited;
  await passes(walk, 'landing');
  await follows(walk, link);
  await page.waitForURL((url) => url.hostname !== 'localhost');
  await reads(walk, /Kan ik hier terecht\?/);
  await shows(walk, 'front');
  await follows(walk, /^Kan ik hier terecht\?/);
  walk.strange = strange;
  await answers(walk, door);
  await isAt(walk, result);
  await looksAt(walk, 'result');
}
