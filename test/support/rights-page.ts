import { type Step } from '#access';
import { stepNames, stepTable } from '#regulation';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rightsPage } from '../../libs/access/src/page/rights-page.js';

const file = fileURLToPath(new URL('../../docs/administration/rights.md', import.meta.url));

/** docs/administration/rights.md as it ought to be. */
export async function rightsPageText(): Promise<string> {
  const means = Object.fromEntries(stepNames.map((step) => [step, stepTable[step].means])) as Record<Step, string>;
  return format(rightsPage(means), { ...(await resolveConfig(file)), filepath: file });
}

export function readRightsPage(): string {
  return readFileSync(file, 'utf8');
}

export async function writeRightsPage(): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await rightsPageText());
}
