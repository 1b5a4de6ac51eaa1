import { aComplaint } from '../../builders/a-complaint.js';
import { type TestCommittee } from '../../support/application.js';
import { fileComplaint } from '../../support/documents.js';
import { desk, phone, small, visit, wrongWith } from '../../support/visit.js';
import { platformWithScreens, type PlatformWithScreens } from '../../support/platform-with-screens.js';

let kwru: TestCommittee;

let screens: PlatformWithScreens;

beforeAll(async () => {
  screens = await platformWithScreens(async (platform) => {
    kwru = await platform.committee('kwru');
    await platform.committee('twente');
  });
}, 60_000);
afterAll(() => screens.close());

/** What has the focus and lies under the bar, even in part (WCAG 2.2, 2.4.11). */
const underTheBar = `(() => {
  const one = document.activeElement;
  const bar = document.querySelector('.wh-bar');
  if (!one || one === document.body || one.closest('.wh-bar, .wh-header, .wh-skip')) return null;
  const { top } = one.getBoundingClientRect();
  const { top: start, bottom } = bar.getBoundingClientRect();
  return start <= 0 && top < bottom ? one.textContent + ' ' + Math.round(bottom - top) : null;
})()`;

describe('the landing page', () => {
  it.each([
    ['a phone', phone],
    ['a desk', desk],
  ])('lists the committees on %s, each with the way to its own page', async (_, viewport) => {
    const opened = await visit(screens.browser, screens.atPlatform('/'), { viewport });
    const { page } = opened;

    await page
      .getByRole('link', { name: /Regio Utrecht/ })
      .first()
      .waitFor();
    const links = await page.getByRole('link').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));

    expect(addresses).toEqual(
      expect.arrayContaining([
        expect.stringContaining(screens.at('', 'kwru')),
        expect.stringContaining(screens.at('', 'twente')),
      ]),
    );
    expect(await wrongWith(opened)).toEqual([]);
  });

  it('leads to a page that explains the procedure, made from the regulation', async () => {
    const opened = await visit(screens.browser, screens.at('/how-it-works', 'kwru'), { viewport: phone });
    const { page } = opened;

    await page
      .getByText(/14 dagen/)
      .first()
      .waitFor();

    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await wrongWith(opened)).toEqual([]);
  });

  it('of the other committee explains the other regulation', async () => {
    const { page } = await visit(screens.browser, screens.at('/how-it-works', 'twente'), { viewport: phone });

    await page
      .getByText(/7 werkdagen/)
      .first()
      .waitFor();

    expect(await page.getByText(/14 dagen/).count()).toBe(0);
  });
});

describe('how it works', () => {
  it('tells what is only expected as an expectation, apart from the terms', async () => {
    const { page } = await visit(screens.browser, screens.at('/how-it-works', 'twente'), { viewport: phone });

    const expectation = page.getByText('Wat u kunt verwachten').locator('..');
    await expectation.waitFor();

    expect(await expectation.textContent()).toContain('ongeveer 6 weken. Het kan ook langer duren.');
    expect(await expectation.textContent()).not.toContain('uiterlijk');
  });
});

describe('following a complaint', () => {
  it('starts with code and password and shows why a day is that day', async () => {
    const input = aComplaint({ complaint: { description: 'The roof leaks on my bed.', dissatisfaction: 'y' } });
    const { fileComplaint: filed } = await kwru
      .visitor()
      .gets<{ fileComplaint: { loginCode: string; password: string; number: string } }>(fileComplaint, { input });
    const opened = await visit(screens.browser, screens.at('/sign-in', 'kwru'), { viewport: phone });
    const { page } = opened;

    await page
      .getByLabel(/inlogcode/i)
      .first()
      .fill(filed.loginCode.toLowerCase());
    await page
      .getByLabel(/wachtwoord/i)
      .first()
      .fill(filed.password);
    await page.getByRole('button', { name: /^inloggen/i }).click();
    await page.getByText(filed.number).first().waitFor();
    await page.getByText('The roof leaks on my bed.').waitFor();

    expect(await wrongWith(opened)).toEqual([]);
  });
});

describe('the bar that stays in sight', () => {
  it.each([phone, small])('lies over nothing that has the focus, $width pixels wide', async (viewport) => {
    const { page } = await visit(screens.browser, screens.at('/how-it-works', 'kwru'), {
      viewport,
      reducedMotion: 'reduce',
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate("document.documentElement.style.fontSize = '150%'");
    const under: (string | null)[] = [];

    for (const key of [...Array<string>(40).fill('Tab'), ...Array<string>(40).fill('Shift+Tab')]) {
      await page.keyboard.press(key);
      under.push(await page.evaluate<string | null>(underTheBar));
    }

    expect(under.filter((one) => one !== null)).toEqual([]);
  });
});
