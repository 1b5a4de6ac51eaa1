import { type Page } from 'playwright-core';
import { testApplication, type TestApplication, type TestCommittee } from '../support/application.js';
import { barriers } from '../support/barriers.js';
import { testBrowser, type TestBrowser } from '../support/browser.js';
import { freePort } from '../support/free-port.js';
import { aComplaint } from '../builders/a-complaint.js';
import { fileComplaint } from '../support/documents.js';

let platform: TestApplication;
let browser: TestBrowser;
let kwru: TestCommittee;
let port: number;

beforeAll(async () => {
  port = await freePort();
  platform = await testApplication({ port, publicUrl: `http://localhost:${port}` });
  kwru = await platform.committee('kwru');
  await platform.committee('twente');
  await platform.app.listen({ port, host: 'localhost' });
  browser = await testBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await platform.close();
});

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

/** Opens a page, and fails on any error in it and on anything it asks of another host. */
async function open(address: string, viewport = desk): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.browser.newContext({ viewport, locale: 'nl-NL' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== 'localhost' && !hostname.endsWith('.localhost')) {
      faults.push(`asked ${hostname}`);
    }
  });
  await page.goto(address);
  return { page, faults };
}

describe('the landing page', () => {
  it.each([
    ['a phone', phone],
    ['a desk', desk],
  ])('lists the committees on %s, each with the way to its own page', async (_, viewport) => {
    const { page, faults } = await open(`http://localhost:${port}/`, viewport);

    await page
      .getByRole('link', { name: /Regio Utrecht/ })
      .first()
      .waitFor();
    const links = await page.getByRole('link').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));

    expect(addresses).toEqual(
      expect.arrayContaining([
        expect.stringContaining(`http://kwru.localhost:${port}`),
        expect.stringContaining(`http://twente.localhost:${port}`),
      ]),
    );
    expect([faults, await barriers(page)]).toEqual([[], []]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  });

  it('leads to a page that explains the procedure, made from the regulation', async () => {
    const { page, faults } = await open(`http://kwru.localhost:${port}/how-it-works`, phone);

    await page
      .getByText(/14 dagen/)
      .first()
      .waitFor();

    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect([faults, await barriers(page)]).toEqual([[], []]);
  });

  it('of the other committee explains the other regulation', async () => {
    const { page } = await open(`http://twente.localhost:${port}/how-it-works`, phone);

    await page
      .getByText(/7 werkdagen/)
      .first()
      .waitFor();

    expect(await page.getByText(/14 dagen/).count()).toBe(0);
  });
});

describe('the check before filing', () => {
  it('leads a renter with a rent increase to the Huurcommissie, and says that filing is possible all the same', async () => {
    const { page, faults } = await open(`http://kwru.localhost:${port}/check`, phone);
    const choices = [/^Bo-Ex/, /verhoging van mijn huur/i, /dat moet ik nog doen/, /^Nee/, /^Nee/, /^Nee/];

    for (const choice of choices) {
      await page.getByRole('radio', { name: choice }).check();
      await page.getByRole('button', { name: /^(Volgende vraag|Bekijk het antwoord)/ }).click();
    }
    await page.getByText('Ga naar de Huurcommissie').waitFor();

    expect(await page.getByText('U mag uw klacht altijd toch indienen').count()).toBe(1);
    expect([faults, await barriers(page)]).toEqual([[], []]);
  });
});

describe('following a complaint', () => {
  it('starts with code and password and shows why a day is that day', async () => {
    const input = aComplaint({ complaint: { description: 'The roof leaks on my bed.', dissatisfaction: 'y' } });
    const { fileComplaint: filed } = await kwru
      .visitor()
      .gets<{ fileComplaint: { loginCode: string; password: string; number: string } }>(fileComplaint, { input });
    const { page, faults } = await open(`http://kwru.localhost:${port}/sign-in`, phone);

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

    expect([faults, await barriers(page)]).toEqual([[], []]);
  });
});
