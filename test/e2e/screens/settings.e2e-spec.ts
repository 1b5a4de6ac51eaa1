import { type Page } from 'playwright-core';
import { type TestAccount } from '../../support/application.js';
import { desk, phone, picture, small, visit, type Visit, wrongWith } from '../../support/visit.js';
import { platformWithScreens, type PlatformWithScreens } from '../../support/platform-with-screens.js';

let administrator: TestAccount;
let secretary: TestAccount;

let screens: PlatformWithScreens;

beforeAll(async () => {
  screens = await platformWithScreens(async (platform) => {
    const kwru = await platform.committee('kwru');
    administrator = await kwru.appoint('tenantAdministrator');
    secretary = await kwru.appoint('secretary');
  });
}, 60_000);
afterAll(() => screens.close());

const at = (path: string) => screens.at(path);
const brandOf = (page: Page) =>
  page.evaluate<string>("getComputedStyle(document.documentElement).getPropertyValue('--brand-color').trim()");

/** Signs in on the page for it, as staff do. */
async function signedIn({ email, password }: TestAccount, viewport = desk): Promise<Visit> {
  const visited = await visit(screens.browser, at('/sign-in'), { viewport });
  visited.page.setDefaultTimeout(8000);
  const { page } = visited;
  await page.locator('[type=radio][value=staff]').check();
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('button', { name: 'Uitloggen' }).waitFor({ state: 'attached' });
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  return visited;
}

async function isSound(visited: Visit, name: string): Promise<void> {
  await picture(visited, `settings/${name}`);
  expect([name, await wrongWith(visited)]).toEqual([name, []]);
}

describe('the page on which a committee says what it is', () => {
  it('refuses a colour that is too pale at its field, keeps a good one, and shows it with the phone number', async () => {
    const visited = await signedIn(administrator);
    const { page } = visited;
    await page.waitForURL(/\/outbox$/);
    await page.getByRole('navigation').getByRole('link', { name: 'Onze pagina' }).click();
    await page.getByRole('heading', { level: 1, name: 'Onze pagina' }).waitFor();
    await isSound(visited, 'empty');

    await page.getByLabel(/Telefoonnummer van het kantoor/).fill('030 123 45 67');
    await page.getByLabel(/Wanneer neemt u op/).fill('Op werkdagen van 9 tot 12 uur');
    await page.getByLabel(/Hoofdkleur/).fill('#ffd700');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('link', { name: /^Deze kleur is niet voor iedereen te lezen\./ }).waitFor();
    const atField = await page.locator('#brand-error').textContent();
    await picture(visited, 'settings/too-pale');
    // The sample below the form shows the colour as it was typed: that nobody can read it is why it is refused.
    expect((await wrongWith(visited)).filter((barrier) => !barrier.includes('wh-look-preview'))).toEqual([]);
    expect(atField).toMatch(/Neem #[0-9a-f]{6} of donkerder/);

    await page.getByLabel(/Hoofdkleur/).fill(/#[0-9a-f]{6}/.exec(atField ?? '')?.[0] ?? '');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Het is opgeslagen.').waitFor();
    await isSound(visited, 'saved');

    await page.getByLabel(/Hoofdkleur/).fill('#154273');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Het is opgeslagen.').waitFor();
    await page.reload();
    await page.getByLabel(/Hoofdkleur/).waitFor();
    expect(await brandOf(page)).toBe('#154273');
    expect(await page.getByLabel(/Hoofdkleur/).inputValue()).toBe('#154273');
    await page.setViewportSize(phone);
    await isSound(visited, 'phone');
    await page.setViewportSize(small);
    await isSound(visited, 'small');

    await page.goto(at('/'));
    await page.getByRole('link', { name: '030 123 45 67' }).first().waitFor();
    await page.getByText('Op werkdagen van 9 tot 12 uur').first().waitFor();
    await isSound(visited, 'front');
  }, 30_000);

  it('is not offered to a secretary, and is not there for one who asks for it', async () => {
    const visited = await signedIn(secretary);
    const { page } = visited;

    expect(await page.getByRole('link', { name: 'Onze pagina' }).count()).toBe(0);
    await page.goto(at('/settings'));
    await page.getByText('Dit is er niet, of u mag het niet zien.').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
  }, 30_000);
});
