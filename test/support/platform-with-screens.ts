import { type Plugin } from '#catalogue';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { testApplication, type TestApplication } from './application.js';
import { testBrowser, type TestBrowser } from './browser.js';
import { freePort } from './free-port.js';
import { phone, visit, type Visit } from './visit.js';

/** The whole application as people meet it: its screens at a port, and a browser. */
export interface PlatformWithScreens {
  readonly platform: TestApplication;
  readonly browser: TestBrowser;
  readonly port: number;
  /** The address of a page at the host of a committee. */
  at(page: string, slug?: string): string;
  /** The same of the platform's own host. */
  atPlatform(page?: string): string;
  /** Opens an address in a browser of its own whose clock stands where that of the application stands, and waits for the page. */
  open(address: string, viewport?: typeof phone): Promise<Visit>;
  close(): Promise<void>;
}

/** Everything that a test of the screens begins with. What is prepared is there before the first page is asked. */
export async function platformWithScreens(
  prepare: (platform: TestApplication) => Promise<unknown>,
  invented: readonly Plugin[] = [],
): Promise<PlatformWithScreens> {
  const port = await freePort();
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'wederhoor-screens-'));
  const platform = await testApplication({ port, publicUrl: `http://localhost:${port}`, dataFolder }, invented);
  await prepare(platform);
  await platform.app.listen({ port, host: 'localhost' });
  const browser = await testBrowser();
  return {
    platform,
    browser,
    port,
    at: (page, slug = 'kwru') => `http://${slug}.localhost:${port}${page}`,
    atPlatform: (page = '/') => `http://localhost:${port}${page}`,
    open: async (address, viewport = phone) => {
      const visited = await visit(browser, 'about:blank', { viewport });
      visited.page.setDefaultTimeout(patience);
      await visited.page.clock.setFixedTime(platform.clock.nowIso());
      await visited.page.goto(address);
      await visited.page.getByRole('heading', { level: 1 }).waitFor();
      return visited;
    },
    close: async () => {
      await browser.close();
      await platform.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}

/** How long a test waits for something on a page, in milliseconds. */
const patience = 10_000;
