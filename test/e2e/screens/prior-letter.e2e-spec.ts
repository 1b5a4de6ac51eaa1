import { type Page } from 'playwright-core';
import { type TestCommittee } from '../../support/application.js';
import { desk, picture, wrongWith } from '../../support/visit.js';
import { lettersAt, mailsOf, perform } from '../prior-letters/letters.js';
import { looking } from '../../support/looking.js';
import { platformWithScreens, type PlatformWithScreens } from '../../support/platform-with-screens.js';

let kwru: TestCommittee;

let screens: PlatformWithScreens;

beforeAll(async () => {
  screens = await platformWithScreens(async (platform) => {
    kwru = await platform.committee('kwru');
    await platform.committee('twente');
    await kwru.appoint('participantContact', { participant: 'bo-ex' });
  });
}, 60_000);
afterAll(() => screens.close());
beforeEach(() => screens.platform.clock.set('2026-03-02T09:00:00Z'));

const home = (path: string, slug = 'kwru') => screens.at(path, slug);
const titled = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const goOn = (page: Page) => page.getByRole('button', { name: 'Verder' }).click();

/** From the first page of the form up to the page of the writer. */
async function toWriter(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Bo-Ex' }).check();
  await goOn(page);
  await titled(page, 'Wat is er gebeurd?');
  await page.getByLabel('Vertel wat er is gebeurd').fill('Het dak lekt al drie weken.\nEr komt niemand.');
  await goOn(page);
  await titled(page, 'Wat wilt u graag?');
  await page.getByLabel(/Wat moet er nu gebeuren/).fill('Een droge kamer.');
  await goOn(page);
  await titled(page, 'Wie bent u?');
}

/** Whether a word stands in what the window keeps. */
function isKept(word: string): boolean {
  const { sessionStorage: kept } = globalThis as unknown as { sessionStorage: object };
  return JSON.stringify({ ...kept }).includes(word);
}

describe('the letter before filing', () => {
  it('is mailed once, and its writer is called back to a form that is filled in', async () => {
    const visited = await screens.open(home('/prior-letter'));
    const { page } = visited;
    const { wrong, look } = looking(visited, 'prior-letter');

    await look('start-phone');
    await page.getByRole('link', { name: 'Begin met de brief' }).click();
    await titled(page, 'Voor wie is de brief?');
    expect(await page.title()).toMatch(/^Stap 1 van 6: /);
    await look('organisation-phone');
    await toWriter(page);
    await goOn(page);
    await page.getByRole('alert').waitFor();
    await look('writer-error-phone');
    await page.getByLabel('Naam').fill('Zoë Verzonnen');
    await page.getByLabel(/^E-mail/).fill('zoe@huurder.example');
    await goOn(page);
    await page.getByRole('radio', { name: /Wij mailen de brief aan Bo-Ex/ }).check();
    await look('delivery-phone');
    await goOn(page);
    await titled(page, 'Klopt uw brief?');
    await look('check-phone');
    await page.getByRole('link', { name: 'Verander wat u graag wilt' }).click();
    await page.getByLabel(/Wat moet er nu gebeuren/).fill('Een droge kamer, deze maand.');
    await goOn(page);
    await page.getByText('Een droge kamer, deze maand.').waitFor();
    await page.getByRole('button', { name: 'Verstuur de brief' }).dblclick();
    await titled(page, 'Uw brief is verstuurd');
    await look('done-phone');
    expect(await page.getByText('vanaf donderdag 2 april 2026').count()).toBeGreaterThan(0);
    expect(page.url()).not.toContain('#');
    await page.reload();
    await titled(page, 'Uw brief is verstuurd');

    screens.platform.clock.set('2026-04-02T06:00:00Z');
    await perform(screens.platform, kwru, ['callBackPriorLetter']);
    const mails = await mailsOf(screens.platform, kwru);
    expect(mails.filter(({ subject }) => subject === 'U kunt nu uw klacht indienen')).toHaveLength(1);
    const link = /http\S+prior-letter#\S+/.exec(mails[0]?.text ?? '')?.[0] ?? '';
    const later = await screens.open(link, desk);
    await titled(later.page, 'Uw brief van maandag 2 maart 2026');
    expect(later.page.url()).not.toContain('#');
    wrong.push(...(await wrongWith(later)));
    await picture(later, 'prior-letter/back-desk');
    await later.page.emulateMedia({ media: 'print' });
    await picture(later, 'prior-letter/back-print');
    await later.page.emulateMedia({ media: 'screen' });
    await later.page.getByRole('button', { name: 'Klacht indienen' }).click();
    await later.page.waitForURL(/\/filing/);
    for (const kept of ['Het dak lekt al drie weken.', 'priorSteps.corporation.on']) {
      await later.page.waitForFunction(isKept, kept);
    }
    expect(wrong).toEqual([]);
  });

  it('is printed where nobody can be mailed, and erased when it is solved', async () => {
    const visited = await screens.open(home('/prior-letter', 'twente'), desk);
    const { page } = visited;
    const { wrong, look } = looking(visited, 'prior-letter');

    await page.getByRole('link', { name: 'Begin met de brief' }).click();
    await page.getByRole('radio', { name: 'Welbions' }).check();
    await goOn(page);
    await titled(page, 'Aan wie schrijft u?');
    await look('step-desk');
    await page.getByRole('radio').first().check();
    await goOn(page);
    await page.getByLabel('Vertel wat er is gebeurd').fill('Het dak lekt.');
    await goOn(page);
    await titled(page, 'Wat wilt u graag?');
    await goOn(page);
    await page.getByLabel('Naam').fill('Zoë Verzonnen');
    await page.getByLabel(/^Adres/).fill('Verzonnen Straat 1');
    await goOn(page);
    await titled(page, 'Klopt uw brief?');
    await page.getByRole('button', { name: 'Maak de brief' }).click();
    await titled(page, 'Uw brief is klaar');
    await look('printed-desk');
    await page.emulateMedia({ media: 'print' });
    await picture(visited, 'prior-letter/printed-print');
    expect(await page.getByText('Handtekening:').isVisible()).toBe(true);
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Het is opgelost' }).click();
    await page.getByText('Weet u het zeker?').waitFor();
    await look('sure-desk');
    await page.getByRole('button', { name: 'Ja, gooi alles weg' }).dblclick();
    await titled(page, 'Alles van uw brief is weg');
    await look('ended-desk');
    await page.goto(home('/prior-letter?page=letter', 'twente'));
    await titled(page, 'Uw brief terugvinden');

    expect(wrong).toEqual([]);
  });

  it('is found again with a typed code, and says clearly when the code is wrong', async () => {
    const { code } = await lettersAt(kwru).written();
    const visited = await screens.open(home('/prior-letter'));
    const { page } = visited;
    const { wrong, look } = looking(visited, 'prior-letter');

    await page.getByRole('link', { name: 'Ik heb al een brief geschreven' }).click();
    await page.getByRole('button', { name: 'Open mijn brief' }).click();
    await page.getByText('Vul de code van uw brief in.').first().waitFor();
    await page.getByLabel('Code van uw brief').fill('no such code');
    await page.getByRole('button', { name: 'Open mijn brief' }).click();
    await page
      .getByText(/Wij kennen deze code niet/)
      .first()
      .waitFor();
    await look('wrong-code-phone');
    expect(await page.getByLabel('Code van uw brief').inputValue()).toBe('nosuchcode');
    const tooOften = { errors: [{ message: '', extensions: { code: 'TOO_MANY_TRIES', retryAfterSeconds: 840 } }] };
    await page.route('**/graphql', (route) => route.fulfill({ json: tooOften }));
    await page.getByLabel('Code van uw brief').fill('no such code either');
    await page.getByRole('button', { name: 'Open mijn brief' }).click();
    await page
      .getByText(/Wacht 14 minuten/)
      .first()
      .waitFor();
    await page.unroute('**/graphql');
    await page.getByLabel('Code van uw brief').fill(` ${code.toLowerCase()} `);
    await page.getByRole('button', { name: 'Open mijn brief' }).click();
    await titled(page, 'Uw brief van maandag 2 maart 2026');

    expect(wrong).toEqual([]);
  });

  it('keeps a text that is too long or cannot be sent, and says what to do', async () => {
    const visited = await screens.open(home('/prior-letter?page=organisation'));
    const { page } = visited;
    const { wrong, look } = looking(visited, 'prior-letter');

    await toWriter(page);
    await page.goBack();
    await page.goBack();
    await page.getByLabel('Vertel wat er is gebeurd').fill('x'.repeat(100_000));
    await goOn(page);
    await page
      .getByText(/Deze tekst is te lang/)
      .first()
      .waitFor();
    expect((await page.getByLabel('Vertel wat er is gebeurd').inputValue()).length).toBe(100_000);
    await page.getByLabel('Vertel wat er is gebeurd').fill('Het dak lekt.');
    await goOn(page);
    await titled(page, 'Wat wilt u graag?');
    await goOn(page);
    await page.getByLabel('Naam').fill('Zoë');
    await page.getByLabel(/^Telefoon/).fill('030 555');
    await goOn(page);
    await page.getByRole('radio', { name: /print de brief/ }).check();
    await goOn(page);
    await titled(page, 'Klopt uw brief?');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Maak de brief' }).click();
    await page.getByText(/Versturen lukt nu niet/).waitFor();
    await page.unroute('**/graphql');
    visited.faults.length = 0;
    await look('unreachable-phone');
    await page.getByRole('button', { name: 'Maak de brief' }).click();
    await titled(page, 'Uw brief is klaar');

    expect(wrong).toEqual([]);
  });
});
