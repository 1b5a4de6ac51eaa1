import { heading } from '../filing-screens.js';
import { isProving } from '../proof.js';
import { picture, type Visit, wrongWith, wrongWithoutBarriers } from '../visit.js';

/** Somebody on the way from the landing page to the outcome, and everything that was wrong until now. */
export interface Walk {
  readonly visited: Visit;
  /** The committee and the size of the screen, as in 'kwru-phone'. */
  readonly name: string;
  /** Whether axe looks at every page, and not only at those that differ by regulation. */
  readonly everyPage: boolean;
  readonly wrong: string[];
  /** Words that no page from here on may say. */
  strange?: RegExp | undefined;
}

/** A page that every regulation has in the same way: errors and sideways scrolling, and axe where all pages are looked at. */
export async function passes(walk: Walk, name: string): Promise<void> {
  await isSound(walk, walk.everyPage);
  if (isProving()) await keeps(walk, name);
}

/** The same for a page that is worth a picture. */
export async function shows(walk: Walk, name: string): Promise<void> {
  await isSound(walk, walk.everyPage);
  await keeps(walk, name);
}

/** A page that differs by regulation: axe looks at it always, and what it looks like is kept. */
export async function looksAt(walk: Walk, name: string): Promise<void> {
  await isSound(walk, true);
  await keeps(walk, name);
}

function keeps({ visited, name: folder }: Walk, name: string): Promise<void> {
  return picture(visited, `whole-way/${folder}/${name}`, isProving() ? 'whole' : 'screen');
}

async function isSound(walk: Walk, withAxe: boolean): Promise<void> {
  const { visited, name, strange, wrong } = walk;
  await settled(walk);
  const title = await heading(visited.page);
  const found = withAxe || isProving() ? await wrongWith(visited) : await wrongWithoutBarriers(visited);
  const said = strange?.exec(await visited.page.getByRole('main').innerText());
  wrong.push(...[...found, ...(said ? [`says "${said[0]}"`] : [])].map((fault) => `${name}, ${title}: ${fault}`));
  visited.faults.length = 0;
}

/** Everything that the page asks of the server is there. */
async function settled({ visited: { page } }: Walk): Promise<void> {
  await page.locator('h1').waitFor();
  await page
    .getByText(/^(Bezig met laden|Wij zoeken de dagen op)/)
    .first()
    .waitFor({ state: 'hidden' });
}

/** Waits until a page with this title is there. */
export async function isAt({ visited: { page } }: Walk, title: RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Follows a link in the page. */
export async function follows({ visited: { page } }: Walk, name: RegExp): Promise<void> {
  await page.getByRole('main').getByRole('link', { name }).first().click();
}

export async function presses({ visited: { page } }: Walk, name: RegExp): Promise<void> {
  await page.getByRole('main').getByRole('button', { name }).first().click();
}

/** Reads these words in the page. */
export async function reads({ visited: { page } }: Walk, words: RegExp): Promise<void> {
  await page.getByRole('main').getByText(words).first().waitFor();
}
