import { type Page } from 'playwright-core';

/** A cheap phone on a slow line: 1.6 Mbit/s, 150 ms for an answer to come. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/**
 * How long the phone takes for a fixed piece of work, in milliseconds: four times as long as a core of 2026. A machine that has other
 * work is slow itself, and is slowed down less, so that the phone stays the same phone.
 */
const workOfPhone = 150;
const mostSlower = 4;
const fixedWork = `(() => {
  const begun = performance.now();
  let sum = 0;
  for (let step = 0; step < 20_000_000; step += 1) sum += Math.sqrt(step % 1000);
  return sum > 0 ? performance.now() - begun : Infinity;
})()`;

/** As a string: it runs in the page, and is made of what only a page has. */
const largestPaintSoFar = `new Promise((known) => {
  const told = (list) => known(list.getEntries().at(-1)?.startTime ?? Infinity);
  new PerformanceObserver(told).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

export interface FirstVisit {
  /** When the largest thing on the screen was painted, in milliseconds since the address was asked. */
  readonly largestPaint: number;
  /** The addresses of the scripts that came. */
  readonly scripts: readonly string[];
}

/**
 * Opens an address with an empty cache on a slow phone, as over https: there browsers take brotli. The page must be of a browser
 * context of its own.
 */
export async function firstVisit(page: Page, address: string, isThere: string): Promise<FirstVisit> {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.clearBrowserCache');
  await line.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': 'gzip, br' } });
  await line.send('Network.emulateNetworkConditions', slowLine);
  await line.send('Emulation.setCPUThrottlingRate', { rate: await rateOfPhone(page) });
  const scripts = new Set<string>();
  line.on('Network.responseReceived', ({ response, type }) => type === 'Script' && scripts.add(response.url));

  await page.goto(address);
  await page.getByText(isThere).first().waitFor();
  await page.waitForLoadState('networkidle');
  const largestPaint = await page.evaluate<number>(largestPaintSoFar);
  await line.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { largestPaint, scripts: [...scripts] };
}

/** By how much this machine, as busy as it is now, is to be slowed down to be the phone. */
async function rateOfPhone(page: Page): Promise<number> {
  const times: number[] = [];
  while (times.length < 3) times.push(await page.evaluate<number>(fixedWork));
  const usual = times.toSorted((one, other) => one - other)[1] ?? workOfPhone;
  return Math.min(mostSlower, Math.max(1, workOfPhone / usual));
}

/** How much that is for a browser that knows gzip only, in bytes. */
export async function gzipped(addresses: readonly string[], port: number): Promise<number> {
  const sizes = addresses.map(async (address) => {
    const { pathname } = new URL(address);
    const { headers } = await fetch(`http://localhost:${port}${pathname}`, { headers: { 'accept-encoding': 'gzip' } });
    return Number(headers.get('content-length'));
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
