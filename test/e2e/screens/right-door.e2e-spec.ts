import { type Page } from 'playwright-core';
import { desk, picture, wrongWith } from '../../support/visit.js';
import { looking } from '../../support/looking.js';
import { platformWithScreens, type PlatformWithScreens } from '../../support/platform-with-screens.js';

let screens: PlatformWithScreens;

beforeAll(async () => {
  screens = await platformWithScreens(async (platform) => {
    for (const slug of ['kwru', 'twente', 'wooncoop', 'loket-housing']) await platform.committee(slug);
  });
}, 60_000);
afterAll(() => screens.close());

const check = (slug: string) => screens.at('/check', slug);
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const titled = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const goOn = (page: Page) => page.getByRole('button', { name: 'Verder' }).click();

/** Waits until the tab begins with these words. */
async function tabSays(page: Page, words: string): Promise<void> {
  await page.waitForFunction(tabBeginsWith, words);
}

function tabBeginsWith(words: string): boolean {
  return (globalThis as unknown as { document: { title: string } }).document.title.startsWith(words);
}

/** Waits until another title is there. */
async function changed(page: Page, before: string | null): Promise<void> {
  await title(page)
    .filter({ hasNotText: before ?? '' })
    .waitFor();
}

/** Answers the question on the page, and waits until the next page is there. */
async function answer(page: Page, choice: RegExp): Promise<void> {
  const radio = page.getByRole('radio', { name: choice });
  await radio.waitFor();
  const before = await title(page).textContent();
  await radio.check();
  await goOn(page);
  await changed(page, before);
}

async function answerDay(page: Page, [day, month, year]: readonly [string, string, string]): Promise<void> {
  await page.getByLabel('Dag', { exact: true }).fill(day);
  await page.getByLabel('Maand').fill(month);
  await page.getByLabel('Jaar').fill(year);
  await goOn(page);
}

describe('the right door', () => {
  it('leads a renter from the landing page to the Huurcommissie in two answers, and lets him file all the same', async () => {
    const visited = await screens.open(screens.atPlatform('/'));
    const { page } = visited;

    await page
      .getByRole('link', { name: /Regio Utrecht/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Kan ik hier terecht?' }).first().click();
    await page.getByText('Stap 1 van 6').waitFor();
    const wrong = [...(await wrongWith(visited))];
    await picture(visited, 'right-door/participant-phone');
    await page.getByLabel(/Zoek in de lijst/).fill('bo ex');
    await page.getByText('Wij vinden 1 naam.').waitFor();
    wrong.push(...(await wrongWith(visited)));
    await answer(page, /^Bo-Ex/);
    await tabSays(page, 'Stap 2 van 6: Waar gaat uw klacht over');
    await goOn(page);
    await page.getByRole('alert').waitFor();
    wrong.push(...(await wrongWith(visited)));
    await picture(visited, 'right-door/error-phone');
    await answer(page, /verhoging van mijn huur/);
    wrong.push(...(await wrongWith(visited)));
    await picture(visited, 'right-door/elsewhere-phone');

    await titled(page, 'U kunt beter naar de Huurcommissie gaan');
    expect(await page.getByRole('link', { name: 'Toch indienen' }).getAttribute('href')).toBe('/filing');
    expect(await page.getByText(/Moet u ergens anders voor een bepaalde dag/).count()).toBe(1);
    expect(wrong).toEqual([]);
  });

  it('names the day from which filing is possible and why, keeps its place, and lets an answer be changed', async () => {
    const visited = await screens.open(check('kwru'), desk);
    const { page } = visited;
    const { wrong, look } = looking(visited, 'right-door');

    await answer(page, /^Mitros/);
    await answer(page, /reparatie/);
    await answer(page, /^Ja, ik heb het geschreven/);
    await tabSays(page, 'Stap 3 van 6, nog een vraag: ');
    await answer(page, /nog geen antwoord/);
    await answerDay(page, ['31', '2', '2026']);
    await page.getByRole('alert').waitFor();
    await look('day-wrong');
    await answerDay(page, ['16', '2', '2026']);
    await page.getByText('Stap 4 van 6').waitFor();
    await page.goBack();
    await page.getByText('Stap 3 van 6, nog een vraag').waitFor();
    expect(await page.getByLabel('Dag', { exact: true }).inputValue()).toBe('16');
    await page.goForward();
    await page.reload();
    await page.getByText('Stap 4 van 6').waitFor();
    await answer(page, /^Nee/);
    await answer(page, /^Nee/);
    await answer(page, /^Nee/);
    await titled(page, 'U kunt bij ons terecht vanaf maandag 16 maart 2026');
    await page.getByText('Waarom die dag?').click();
    await look('day-desk');
    await page.emulateMedia({ media: 'print' });
    await picture(visited, 'right-door/day-print');
    await page.emulateMedia({ media: 'screen' });

    await page.getByRole('link', { name: /^Veranderen.*Welk antwoord/ }).click();
    await page.getByRole('button', { name: 'Terug' }).click();
    await page.getByRole('heading', { name: 'Uw antwoorden' }).waitFor();
    await page.getByRole('link', { name: /^Veranderen.*Welk antwoord/ }).click();
    await answer(page, /niet tevreden/);
    await page.getByRole('heading', { name: 'Uw antwoorden' }).waitFor();
    await look('yes-desk');

    await titled(page, 'Ja, u kunt bij ons terecht');
    const file = page.getByRole('main').getByRole('link', { name: 'Klacht indienen', exact: true });
    expect(await file.getAttribute('href')).toBe('/filing');
    expect(wrong).toEqual([]);
  });

  it('can be gone through by keyboard alone, and says "I do not know" everywhere', async () => {
    const { page } = await screens.open(check('kwru'), desk);
    const steps: string[] = [];

    while (!(await page.getByRole('heading', { name: 'Uw antwoorden' }).isVisible())) {
      steps.push((await page.locator('.wh-eyebrow').textContent()) ?? '');
      const before = await title(page).textContent();
      await page.getByRole('radio').last().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await changed(page, before);
      expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    }

    expect(steps).toEqual([1, 2, 3, 4, 5, 6].map((number) => `Stap ${number} van 6`));
    await titled(page, 'Misschien kunt u bij ons terecht');
  });

  it('sends a renter of Twente who was not refused twice to the letter, with what was answered filled in', async () => {
    const visited = await screens.open(check('twente'));
    const { page } = visited;
    const { wrong, look } = looking(visited, 'right-door');

    await answer(page, /^Domijn/i);
    await answer(page, /^Een reparatie/);
    await answer(page, /afgewezen/);
    await answer(page, /nog geen antwoord/);
    await titled(page, 'U kunt nu nog niet bij ons terecht');
    await look('not-yet-phone');
    await page.getByRole('link', { name: 'Schrijf de brief' }).click();
    await page.getByRole('link', { name: 'Begin met de brief' }).click();
    await titled(page, 'Voor wie is de brief?');
    expect(await page.getByRole('radio', { name: /^domijn/i }).isChecked()).toBe(true);
    await goOn(page);
    await titled(page, 'Wat is er gebeurd?');

    expect(wrong).toEqual([]);
  });

  it('counts the same steps whoever somebody is, and asks nothing for the letter that is known', async () => {
    const { page } = await screens.open(check('wooncoop'));

    expect(await page.locator('.wh-eyebrow').textContent()).toBe('Stap 1 van 2');
    await answer(page, /bewoner of coöperant/);
    expect(await page.locator('.wh-eyebrow').textContent()).toBe('Stap 2 van 2');
    await answer(page, /telefoon/);
    await title(page)
      .filter({ hasText: /bij ons terecht/ })
      .waitFor();
    await page.getByRole('link', { name: /^Veranderen.*medewerker/ }).click();
    await answer(page, /moet ik nog doen/);
    await titled(page, 'U kunt nu nog niet bij ons terecht');
    await page.getByRole('link', { name: 'Schrijf de brief' }).click();
    await page.getByRole('link', { name: 'Begin met de brief' }).click();

    await titled(page, 'Wat is er gebeurd?');
  });

  it('offers the form on paper where a complaint cannot be filed on line', async () => {
    const visited = await screens.open(check('loket-housing'));
    const { page } = visited;
    const { wrong, look } = looking(visited, 'right-door');

    await answer(page, /medewerker/);
    await answer(page, /^Ja, ik heb het verteld/);
    await look('paper-phone');

    expect(await page.getByRole('link', { name: 'Formulier om te printen' }).getAttribute('href')).toBe('/paper-form');
    expect(await page.getByRole('link', { name: /indienen/i }).count()).toBe(0);
    expect(wrong).toEqual([]);
  });

  it('goes on when the look at an answer does not get through', async () => {
    const { page } = await screens.open(check('kwru'));

    await page.route('**/graphql', (route) => route.abort());
    await answer(page, /^Bo-Ex/);

    expect(await page.locator('.wh-eyebrow').textContent()).toBe('Stap 2 van 6');
  });
});
