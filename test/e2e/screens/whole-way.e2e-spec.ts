import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { testApplication, type TestApplication } from '../../support/application.js';
import { testBrowser, type TestBrowser } from '../../support/browser.js';
import { freePort } from '../../support/free-port.js';
import { desk, phone, visit, type Visit } from '../../support/visit.js';
import { type Cast } from '../../support/walks/cast.js';
import { Story } from '../../support/walks/story.js';
import { goesToTheDoor } from '../../support/whole-way/door.js';
import { filesOnLine, printsTheForm, type Receipt } from '../../support/whole-way/filing.js';
import { seesEverything } from '../../support/whole-way/following.js';
import { type System, systems } from '../../support/whole-way/systems.js';
import { follows, isAt, presses, reads, shows, type Walk } from '../../support/whole-way/walk.js';

const filedOn = '2026-03-02';
const treatedOn = '2026-03-04';
const sizes = { phone, desk };
/** At each size one walk on which axe looks at every page; the others differ from it only where the regulation speaks. */
const everyPageOf = { phone: 'kwru', desk: 'wooncoop' };

let platform: TestApplication;
let browser: TestBrowser;
let dataFolder: string;
let port: number;
const casts = new Map<string, Cast>();

beforeAll(async () => {
  port = await freePort();
  dataFolder = await mkdtemp(path.join(tmpdir(), 'whole-way-'));
  platform = await testApplication({ port, publicUrl: `http://localhost:${port}`, dataFolder });
  for (const system of systems) casts.set(system.slug, await system.cast(platform));
  await platform.app.listen({ port, host: 'localhost' });
  browser = await testBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await platform.close();
  await rm(dataFolder, { recursive: true });
});

/** A browser of its own, whose clock stands where the clock of the application stands. */
async function opened(address: string, size: keyof typeof sizes): Promise<Visit> {
  const visited = await visit(browser, 'about:blank', { viewport: sizes[size] });
  const { page } = visited;
  page.setDefaultTimeout(8_000);
  await page.clock.setFixedTime(platform.clock.nowIso());
  await page.goto(address);
  await page.locator('h1').waitFor();
  return visited;
}

/** Somebody comes back another day, signed in no more, and types the code and the password. */
async function signsIn(walk: Walk, { slug }: System, receipt: Pick<Receipt, 'loginCode' | 'password'>): Promise<void> {
  const { page } = walk.visited;
  await page.context().clearCookies();
  await page.clock.setFixedTime(platform.clock.nowIso());
  await page.goto(`http://${slug}.localhost:${port}/`);
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
      platform.clock.set(`${filedOn}T09:00:00Z`);
      casts.get(system.slug)!.on(`${filedOn}T09:00:00Z`);
      const visited = await opened(`http://localhost:${port}/`, size);
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
