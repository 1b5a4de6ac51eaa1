import { type Page } from 'playwright-core';
import { type Visit, wrongWith } from './visit.js';

/** Chooses an answer and goes on. */
export async function chooses(page: Page, answer: RegExp): Promise<void> {
  await page.getByRole('radio', { name: answer }).check();
  await goesOn(page);
}

/** Goes to the next page of the form, and waits until it is there. */
export async function goesOn(page: Page): Promise<void> {
  const before = await heading(page);
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await page.waitForFunction(hasOtherHeading, before);
}

function hasOtherHeading(before: string): boolean {
  const { document } = globalThis as unknown as {
    document: { querySelector(selector: string): { textContent: string | null } | null };
  };
  const now = document.querySelector('h1');
  return now !== null && now.textContent !== before;
}

export async function heading(page: Page): Promise<string> {
  await page.locator('h1').waitFor();
  return (await page.locator('h1').textContent()) ?? '';
}

/** Fills in the one field of a page and goes on. */
export async function writes(page: Page, text: string): Promise<void> {
  await page.locator('#answer').fill(text);
  await goesOn(page);
}

/** Answers every question of the check that is asked with what nobody can know, until the story is asked for. */
export async function answersNothing(page: Page, participant: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Beginnen', exact: true }).click();
  await page.getByText(/^Stap 1 van/).waitFor();
  await chooses(page, participant);
  while ((await heading(page)) !== 'Wat is er gebeurd?') await chooses(page, /^Dat weet ik niet/);
}

/** Everything that is wrong with the page, with its heading before it. */
export async function faultsOf(visited: Visit): Promise<string[]> {
  const title = await heading(visited.page);
  return (await wrongWith(visited)).map((fault) => `${title}: ${fault}`);
}

/** A complaint to kwru that could be sent. */
export const whole = {
  answers: {
    participant: 'bo-ex',
    subject: 'repair',
    'priorSteps.corporation.form': 'written',
    'priorSteps.corporation.answer': 'unsatisfactory',
    'forums.huurcommissie': 'none',
    'forums.court': 'none',
    earlierAdvice: 'unknown',
  } as Record<string, string>,
  fields: {
    description: 'Het dak lekt.',
    dissatisfaction: 'Niemand komt.',
    name: 'Ana Verzonnen',
    phone: '06 12345678',
    together: 'no',
  } as Record<string, string>,
};

/** Puts a draft on the device of a visitor, and begins with it. */
export async function drafted({ page }: Visit, draft: typeof whole): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/tenant.json`);
  await page.evaluate(`sessionStorage.setItem('wederhoor.draft', ${JSON.stringify(JSON.stringify({ draft }))})`);
  await page.goto(`${origin}/filing`);
  await page.getByRole('button', { name: /^(Beginnen|Verder met uw klacht)$/ }).click();
  await page.locator('.wh-eyebrow').waitFor();
}

/** Opens one page of the form by its address. */
export async function opens(page: Page, name: string): Promise<void> {
  const address = new URL('/filing', page.url());
  address.searchParams.set('page', name);
  await page.goto(address.href);
  await page.locator('.wh-eyebrow').waitFor();
}

/** The code of the draft on this device. */
export async function codeOf(page: Page): Promise<string> {
  await page.getByText(/^Bewaard om/).waitFor();
  const text = await page.evaluate<string>(`sessionStorage.getItem('wederhoor.draft') ?? '{}'`);
  return (JSON.parse(text) as { kept: { code: string } }).kept.code;
}

/** Answers what is still open as unknown, and comes to the check page. */
export async function comesToCheck(page: Page): Promise<void> {
  await opens(page, 'check');
  await page.getByRole('heading', { name: 'Controleer uw antwoorden' }).waitFor();
}

/** Moves the focus on until it is on a button with this text. */
export async function tabTo(page: Page, text: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>(`document.activeElement?.textContent ?? ''`)).trim() === text) return;
  }
  throw new Error(`The keyboard does not come to "${text}".`);
}

export function hasOtherCode(code: string): boolean {
  const { sessionStorage: kept } = globalThis as unknown as {
    sessionStorage: { getItem(name: string): string | null };
  };
  return kept.getItem('wederhoor.draft')?.includes(`"code":"${code}"`) === false;
}

export async function discard({ code, clientKey }: { code: string; clientKey: string }): Promise<void> {
  const query = 'mutation ($input: DiscardDraftInput!) { discardDraft(input: $input) { gone } }';
  const body = JSON.stringify({ query, variables: { input: { clientKey, code } } });
  await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

/** A photo of one point. */
export function photo(name: string) {
  const bytes = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return { name, mimeType: 'image/png', buffer: Buffer.from(bytes, 'base64') };
}
