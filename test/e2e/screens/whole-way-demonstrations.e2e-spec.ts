import { Plugins } from '#catalogue';
import { DemonstrationLogins, DemonstrationPlayer, readDemonstration } from '#demonstration';
import { desk } from '../../support/visit.js';
import { follows, isAt, looksAt, reads, type Walk } from '../../support/whole-way/walk.js';
import { signIn } from './own-case-visit.js';
import { platformWithScreens, type PlatformWithScreens } from '../../support/platform-with-screens.js';

/** The case that came furthest, by who complains, and what that person reads on each page. */
const furthest = [
  {
    slug: 'kwru',
    who: 'Els van Rooij',
    hearing: /27 maart 2026/,
    outcome: [/^Mitros doet wat er is geadviseerd/, /145 euro/],
  },
  { slug: 'twente', who: 'Lies Hofman', hearing: /19 maart 2026/, outcome: [/^Welbions doet een deel/, /excuses/] },
  { slug: 'loket-housing', who: 'Lou Hendriks', hearing: /17 april 2026/, outcome: [/bindend advies/, /nieuw plan/] },
  { slug: 'woonpartners', who: 'Samira Haddou', strange: /commissie|zitting/i, outcome: [/U heeft gelijk/] },
  { slug: 'wooncoop', who: 'Lies Vermeulen', strange: /commissie|zitting/i, outcome: [/infoavond opnieuw/] },
];

let screens: PlatformWithScreens;

beforeAll(async () => {
  screens = await platformWithScreens(async (platform) => {
    platform.clock.set('2026-06-10T09:00:00Z');
    for (const { slug } of furthest) {
      const plugin = platform.app.get(Plugins).find(slug)!;
      const { demonstration } = readDemonstration(`${slug}/demo.yaml`, plugin.demonstration ?? '');
      await platform.app.get(DemonstrationPlayer, { strict: false }).play(plugin, demonstration!);
    }
  });
}, 120_000);
afterAll(() => screens.close());

/** The own case of somebody of the demonstration, open on a desk. */
async function opened(slug: string, who: string): Promise<Walk> {
  const logins = await screens.platform.app.get(DemonstrationLogins, { strict: false }).of(slug);
  const { code = '', password } = logins.find(({ name }) => name === who)!;
  const visited = await screens.open(screens.at('/', slug), desk);
  await signIn(visited, { loginCode: code, password });
  await visited.page.reload();
  const walk: Walk = { visited, name: `${slug}-furthest`, everyPage: true, wrong: [] };
  await follows(walk, /klacht$/i);
  await isAt(walk, /^Uw klacht/);
  return walk;
}

const back = /^Terug naar uw klacht/;

describe('whoever complained, when the case came to its end', () => {
  it.each(furthest)('reads what came of it: $slug', async ({ slug, who, hearing, outcome, strange }) => {
    const walk = await opened(slug, who);
    walk.strange = strange;
    await looksAt(walk, 'overview');
    const links = walk.visited.page.getByRole('main').getByRole('link', { name: /^Gesprek/ });
    expect(await links.count()).toBe(hearing ? 1 : 0);

    if (hearing) {
      await follows(walk, /^Gesprek/);
      await isAt(walk, /gesprek/);
      await reads(walk, hearing);
      await looksAt(walk, 'hearing');
      await follows(walk, back);
    }
    await follows(walk, /^Uitkomst/);
    await isAt(walk, /uitkomst/);
    await looksAt(walk, 'outcome');
    for (const words of outcome) await reads(walk, words);
    await follows(walk, back);
    await follows(walk, /^Stukken/);
    await isAt(walk, /^Stukken/);
    await looksAt(walk, 'pieces');

    expect(walk.wrong).toEqual([]);
  });
});
