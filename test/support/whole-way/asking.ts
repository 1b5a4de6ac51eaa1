import { type Page } from 'playwright-core';
import { goesOn, heading, photo } from '../filing-screens.js';
import { type Answer, type Asked } from './answers.js';
import { passes, type Walk } from './walk.js';

/** Answers one page after another, each of which must be the one that is expected. */
export async function answers(walk: Walk, pages: readonly Asked[]): Promise<void> {
  const { page } = walk.visited;
  for (const [number, [title, answer]] of pages.entries()) {
    await page.getByRole('main').locator('form').first().waitFor();
    const shown = await heading(page);
    if (!title.test(shown)) throw new Error(`${walk.name} is asked "${shown}", where ${String(title)} was expected.`);
    await passes(walk, `${new URL(page.url()).pathname.slice(1)}-${number + 1}`);
    await given(page, answer);
    await goesOn(page);
  }
}

async function given(page: Page, answer: Answer): Promise<void> {
  if (answer === 'nothing') return;
  if ('choose' in answer) return page.getByRole('radio', { name: answer.choose }).check();
  if ('write' in answer) return page.locator('#answer').fill(answer.write);
  if ('photo' in answer) {
    await page.locator('#answer').setInputFiles(photo(answer.photo));
    return page.getByText('Aangekomen.').waitFor();
  }
  const fields = 'day' in answer ? dayFields(answer.day) : answer.fill;
  for (const [label, text] of Object.entries(fields)) {
    await page.getByLabel(label, { exact: true }).fill(text);
  }
}

function dayFields([Dag, Maand, Jaar]: readonly [string, string, string]) {
  return { Dag, Maand, Jaar };
}
