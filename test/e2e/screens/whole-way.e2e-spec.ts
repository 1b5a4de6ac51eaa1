import { desk, phone } from '../../support/visit.js';
import { type Cast } from '../../support/walks/cast.js';
import { Story } from '../../support/walks/story.js';
import { goesToTheDoor } from '../../support/whole-way/door.js';
import { filesOnLine, printsTheForm, type Receipt } from '../../support/whole-way/filing.js';
import { seesEverything } from '../../support/whole-way/following.js';
import { type System, systems } from '../../support/whole-way/systems.js';
import { follows, isAt, presses, reads, shows, type Walk } from '../../support/whole-way/walk.js';
import { platformWithScreens, type PlatformWithScreens } from '../../support/platform-with-screens.js';

const filedOn = '2026-03-02';
const treatedOn = '2026-03-04';
const sizes = { phone, desk };
/** At each size one walk on which axe looks at every page; the others differ from it only where the regulation speaks. */
const everyPageOf = { phone: 'kwru', desk: 'wooncoop' };

const casts = new Map<string, Cast>();

let screens: PlatformWithScreens;

beforeAll(async () => {
  screens = await platformWithScreens(async (platform) => {
    for (const system of systems) casts.set(system.slug, await system.cast(platform));
  });
}, 60_000);
afterAll(() => screens.close());

/** Somebody comes back another day, signed in no more, and types the code and the password. */
async function signsIn(walk: Walk, { slug }: System, receipt: Pick<Receipt, 'loginCode' | 'password'>): Promise<void> {
  const { page } = walk.visited;
  await page.context().clearCookies();
  await page.clock.setFixedTime(screens.platform.clock.nowIso());
  await page.goto(screens.at('/', slug));
  await follows(walk, /^Uw klacht volgen/);
  await page.getByLabel('Inlogcode').fill(receipt.loginCode);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(receipt.password);
  await presses(walk, /^Inloggen$/);
  await isAt(walk, /^Uw klacht/);
}

/** A complaint that was filed in the walk, or written down by the office, and is open on the screen. */
async function comesIn(walk: Walk, system: System): Promise<Story> {
  const cast = casts.get(system.slug)!;
  if (system.form) {
    const receipt = await filesOnLine(walk, system.form);
    await follows(walk, /^Naar uw klacht$/);
    await isAt(walk, /^Uw klacht/);
    const caseId = new URL(walk.visited.page.url()).pathname.split('/')[2] ?? '';
    return new Story(cast, { caseId, ...receipt });
  }
  await printsTheForm(walk);
  const story = await Story.registered(cast, system.registered!.by, system.registered!.input());
  await signsIn(walk, system, story.filed);
  return story;
}

const walks = systems.flatMap((system) =>
  (['phone', 'desk'] as const).map((size) => ({ system, size, name: `${system.slug}-${size}` })),
);

describe('somebody with a complaint', () => {
  it.each(walks)(
    'comes from the landing page to the next stage: $name',
    async ({ system, size, name }) => {
      screens.platform.clock.set(`${filedOn}T09:00:00Z`);
      casts.get(system.slug)!.on(`${filedOn}T09:00:00Z`);
      const visited = await screens.open(screens.atPlatform('/'), sizes[size]);
      const walk: Walk = { visited, name, everyPage: everyPageOf[size] === system.slug, wrong: [] };

      await goesToTheDoor(walk, system);
      const story = await comesIn(walk, system);
      for (const words of system.begins) await reads(walk, words);
      await seesEverything(walk, system);
      await system.office(story.on(treatedOn));
      await signsIn(walk, system, story.filed);
      for (const words of system.goesOn) await reads(walk, words);
      await shows(walk, 'overview-later');

      expect(walk.wrong).toEqual([]);
    },
    60_000,
  );
});
