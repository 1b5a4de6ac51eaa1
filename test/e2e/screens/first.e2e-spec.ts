import { aComplaint } from '../../builders/a-complaint.js';
import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
import { testBrowser, type TestBrowser } from '../../support/browser.js';
import { fileComplaint } from '../../support/documents.js';
import { freePort } from '../../support/free-port.js';
import { desk, phone, visit, wrongWith } from '../../support/visit.js';

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

describe('the landing page', () => {
  it.each([
    ['a phone', phone],
    ['a desk', desk],
  ])('lists the committees on %s, each with the way to its own page', async (_, viewport) => {
    const opened = await visit(browser, `http://localhost:${port}/`, { viewport });
    const { page } = opened;

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
    expect(await wrongWith(opened)).toEqual([]);
  });

  it('leads to a page that explains the procedure, made from the regulation', async () => {
    const opened = await visit(browser, `http://kwru.localhost:${port}/how-it-works`, { viewport: phone });
    const { page } = opened;

    await page
      .getByText(/14 dagen/)
      .first()
      .waitFor();

    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await wrongWith(opened)).toEqual([]);
  });

  it('of the other committee explains the other regulation', async () => {
    const { page } = await visit(browser, `http://twente.localhost:${port}/how-it-works`, { viewport: phone });

    await page
      .getByText(/7 werkdagen/)
      .first()
      .waitFor();

    expect(await page.getByText(/14 dagen/).count()).toBe(0);
  });
});

describe('how it works', () => {
  it('tells what is only expected as an expectation, apart from the terms', async () => {
    const { page } = await visit(browser, `http://twente.localhost:${port}/how-it-works`, { viewport: phone });

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
    const opened = await visit(browser, `http://kwru.localhost:${port}/sign-in`, { viewport: phone });
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
