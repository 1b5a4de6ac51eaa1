import { answers } from './asking.js';
import { type Asked } from './answers.js';
import { follows, isAt, looksAt, passes, presses, reads, type Walk } from './walk.js';

/** What somebody has after filing. */
export interface Receipt {
  readonly loginCode: string;
  readonly password: string;
  readonly number: string;
}

/** From the answer of the check to the confirmation. */
export async function filesOnLine(walk: Walk, form: readonly Asked[]): Promise<Receipt> {
  await follows(walk, /^Klacht indienen$/);
  await isAt(walk, /^Klacht indienen/);
  await passes(walk, 'filing');
  await presses(walk, /^(Beginnen|Verder met uw klacht)$/);
  await answers(walk, form);
  await isAt(walk, /^Controleer uw antwoorden/);
  await reads(walk, /^dak\.png/);
  await looksAt(walk, 'check');
  await presses(walk, /^Klacht versturen$/);
  await walk.visited.page.locator('.wh-receipt').waitFor();
  await looksAt(walk, 'confirmation');
  return receiptOf(walk);
}

/** The number, the code and the password as the confirmation shows them. */
async function receiptOf({ visited: { page } }: Walk): Promise<Receipt> {
  const number = (await page.locator('.wh-receipt__number strong').textContent()) ?? '';
  const [loginCode = '', password = ''] = await page.locator('.wh-receipt code').allTextContents();
  return { number, loginCode: loginCode.trim(), password: password.trim() };
}

/** Where no complaint is taken on line: the form to print, as it is on paper. */
export async function printsTheForm(walk: Walk): Promise<void> {
  const { page } = walk.visited;
  await follows(walk, /^Formulier om te printen$/);
  await page.waitForURL(/paper-form$/);
  await reads(walk, /Formulier printen/);
  await page.emulateMedia({ media: 'print' });
  await looksAt(walk, 'paper');
  await page.emulateMedia({ media: 'screen' });
}
