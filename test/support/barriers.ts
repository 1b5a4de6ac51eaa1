import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** Everything of WCAG 2.2 A and AA that a program can find. Only what is wrong is worked out, and nothing is fetched again. */
const options = {
  resultTypes: ['violations'],
  preload: false,
  elementRef: false,
};

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds that is serious or critical. */
export async function barriers(page: Page): Promise<string[]> {
  // As a string: the page's own policy forbids scripts from elsewhere, and this one comes from the test.
  if (!(await page.evaluate<boolean>(`'axe' in globalThis`))) {
    await page.evaluate(axeSource);
  }
  const found = await page.evaluate(async (given) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Finding[] }> } };
    return (await axe.run(given)).violations;
  }, options);
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
