import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContextOptions, type Page } from 'playwright-core';
import { barriers } from './barriers.js';
import { type TestBrowser } from './browser.js';
import { isProving } from './proof.js';

export const phone = { width: 390, height: 844 };
export const desk = { width: 1280, height: 900 };
/** The width at which nothing may need scrolling sideways (WCAG 2.2, 1.4.10). */
export const small = { width: 320, height: 640 };

/** A page, and everything that went wrong in it so far. */
export interface Visit {
  readonly page: Page;
  readonly faults: string[];
}

/** Opens a page in a browser of its own, and collects every error in it and everything it asks of another host. */
export async function visit(
  { browser }: TestBrowser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: desk, locale: 'nl-NL', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== 'localhost' && !hostname.endsWith('.localhost')) {
      faults.push(`asked ${hostname}`);
    }
  });
  await page.goto(address);
  return { page, faults };
}

/** Whether something runs off the side, as an expression for the page. */
export const scrollsSideways = 'document.documentElement.scrollWidth > window.innerWidth';

/** What is wrong with the page as it stands now: errors, barriers that axe finds, and text that runs off the side. */
export async function wrongWith(visited: Visit): Promise<string[]> {
  return [...(await wrongWithoutBarriers(visited)), ...(await barriers(visited.page))];
}

/** The same without axe, which takes longer than everything else. */
export async function wrongWithoutBarriers({ page, faults }: Visit): Promise<string[]> {
  const tooWide = (await page.evaluate(scrollsSideways)) ? ['has to be scrolled sideways'] : [];
  return [...faults, ...tooWide];
}

const kept = path.resolve(import.meta.dirname, '../artefacts');

/**
 * Keeps what the page looks like, for people to look at; never compared, never committed. When proving the whole page as it is,
 * which takes three times as long as axe; otherwise what fits on the screen, as a small file.
 */
export async function picture(
  { page }: Visit,
  name: string,
  what: 'whole' | 'screen' = isProving() ? 'whole' : 'screen',
): Promise<void> {
  mkdirSync(path.dirname(path.join(kept, name)), { recursive: true });
  await page.screenshot(
    what === 'whole'
      ? { path: path.join(kept, `${name}.png`), fullPage: true }
      : { path: path.join(kept, `${name}.jpg`), type: 'jpeg', quality: 70 },
  );
}
