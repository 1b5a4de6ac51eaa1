import { type Plugin } from '#catalogue';
import { mkdirSync } from 'node:fs';
import { aRegulation } from '../../builders/a-regulation.js';
import { desk, phone, small, type Visit, visit, wrongWith } from '../../support/visit.js';
import { platformWithScreens, type PlatformWithScreens } from '../../support/platform-with-screens.js';

/** The clock of the tests stands still in the time of the second of these. */
const versions = ['2024-01-01', '2025-05-05', '2031-02-03'].map((inForceFrom) =>
  aRegulation({ id: 'thrice', inForceFrom }),
);
const thrice: Plugin = { id: 'thrice', folder: 'thrice', versions, demonstration: undefined };

let screens: PlatformWithScreens;

beforeAll(async () => {
  screens = await platformWithScreens(
    async (platform) => {
      await platform.committee('kwru');
      await platform.committee('thrice');
    },
    [thrice],
  );
}, 60_000);
afterAll(() => screens.close());

/** The elements that stick out at the side, as an expression for the page. */
const tooWide = `document.documentElement.scrollWidth <= window.innerWidth ? [] :
  [...document.querySelectorAll('main *')].filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
    .map((one) => one.tagName + ' ' + one.className).slice(0, 5)`;

async function opened(slug: string, path: string, viewport: { width: number; height: number }): Promise<Visit> {
  const found = await visit(screens.browser, screens.at(path, slug), { viewport });
  await found.page.locator('#about').waitFor();
  return found;
}

/** What stands on the screen; the whole page is too long for one picture. */
async function picture({ page }: Visit, name: string): Promise<void> {
  mkdirSync('test/artefacts/regulation', { recursive: true });
  await page.screenshot({ path: `test/artefacts/regulation/${name}.png` });
}

describe('the page with every rule', () => {
  it.each([
    ['a phone', phone],
    ['a desk', desk],
    ['the smallest screen', small],
  ] as const)('is sound on %s', async (name, viewport) => {
    const found = await opened('kwru', '/regulation', viewport);

    expect(await wrongWith(found)).toEqual([]);
    await picture(found, name);
    await found.page.evaluate("document.documentElement.style.fontSize = '200%'");
    expect(await found.page.evaluate(tooWide)).toEqual([]);
  });

  it('leads with the keyboard from the contents to an article, which takes the focus', async () => {
    const { page } = await opened('kwru', '/regulation', desk);
    const link = page.getByRole('navigation', { name: 'Ga naar' }).getByRole('link', { name: /Hoelang iets duurt/ });

    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('#terms:focus').waitFor();

    expect(new URL(page.url()).hash).toBe('#terms');
  });

  it('opens at the article that an address names', async () => {
    const { page } = await opened('kwru', '/regulation#committee', phone);

    const article = page.locator('#committee:focus');
    await article.waitFor();
    let top = Infinity;
    while (top > phone.height / 2) {
      top = (await article.boundingBox())?.y ?? Infinity;
    }

    expect(top).toBeGreaterThanOrEqual(0);
  });

  it('is printed as a document, without menus and buttons', async () => {
    const found = await opened('kwru', '/regulation', desk);
    const { page } = found;

    await page.emulateMedia({ media: 'print' });
    await picture(found, 'print');

    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(
      await page
        .getByText('Uiterlijk 3 maanden', { exact: false })
        .or(page.getByText(/uiterlijk 3 maanden/))
        .first()
        .isVisible(),
    ).toBe(true);
  });

  it('leads outwards to the document itself, and does not tell where from', async () => {
    const { page } = await opened('kwru', '/regulation', phone);
    const link = page.getByRole('link', { name: /www\.kwru\.nl/ });

    expect(await link.getAttribute('rel')).toBe('noreferrer');
  });
});

describe('a committee with several versions', () => {
  it('names the old one, the one of now and the one to come, and warns on one that is not of now', async () => {
    const found = await opened('thrice', '/regulation', phone);
    const { page } = found;
    const choice = page.getByRole('navigation', { name: 'Welke regels?' });

    expect(await choice.getByRole('link').allTextContents()).toEqual([
      'Nieuwe regels: vanaf 3 februari 2031',
      'De regels van nu (sinds 5 mei 2025)',
      'Oude regels: sinds 1 januari 2024 tot en met 4 mei 2025',
    ]);
    expect(await page.getByText('Let op: dit zijn niet de regels van nu.').count()).toBe(0);

    await choice.getByRole('link', { name: /^Oude regels/ }).click();
    await page.getByText('Let op: dit zijn niet de regels van nu.').waitFor();

    expect(new URL(page.url()).search).toBe('?version=2024-01-01');
    expect(await choice.locator('[aria-current="page"]').textContent()).toMatch(/^Oude regels/);
    expect(await wrongWith(found)).toEqual([]);
    await picture(found, 'old-version');
  });

  it('says so plainly where there is no such version', async () => {
    const found = await visit(screens.browser, screens.at('/regulation?version=1999-12-31', 'thrice'), {
      viewport: phone,
    });

    await found.page.getByRole('alert').waitFor();
    await picture(found, 'no-version');

    expect(await found.page.getByRole('heading', { level: 1 }).textContent()).toBe('Alle regels');
  });
});
