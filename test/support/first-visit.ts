import { type Page } from 'playwright-core';

/** A cheap phone on a slow line: 1.6 Mbit/s, 150 ms for an answer to come, and a fourth of the speed of this machine. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const slower = 4;

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
  await line.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const scripts = new Set<string>();
  line.on('Network.responseReceived', ({ response, type }) => type === 'Script' && scripts.add(response.url));

  await page.goto(address);
  await page.getByText(isThere).first().waitFor();
  await page.waitForLoadState('networkidle');
  const largestPaint = await page.evaluate<number>(largestPaintSoFar);
  await line.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { largestPaint, scripts: [...scripts] };
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
