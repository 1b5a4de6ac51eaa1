import { readFile } from 'node:fs/promises';
import { type Page } from 'playwright-core';
import {
  answersNothing,
  chooses,
  codeOf,
  comesToCheck,
  discard,
  drafted,
  faultsOf,
  goesOn,
  hasOtherCode,
  heading,
  opens,
  photo,
  tabTo,
  whole,
  writes,
} from '../../support/filing-screens.js';
import { picture, small, type Visit } from '../../support/visit.js';
import { platformWithScreens, type PlatformWithScreens } from '../../support/platform-with-screens.js';

let screens: PlatformWithScreens;

beforeAll(async () => {
  screens = await platformWithScreens(async (platform) => {
    platform.clock.set('2026-03-02T09:00:00Z');
    await platform.committee('kwru');
    await platform.committee('loket-housing');
  });
}, 60_000);
afterAll(() => screens.close());

const at = (slug: string, address: string): string => screens.at(address, slug);

async function visiting(page = '/filing', slug = 'kwru'): Promise<Visit> {
  return screens.open(screens.at(page, slug));
}

/** Keeps what the page looks like, and answers what is wrong with it. */
async function look(visited: Visit, name: string): Promise<string[]> {
  await picture(visited, `filing/${name}`);
  return faultsOf(visited);
}

const send = (page: Page) => page.getByRole('button', { name: 'Klacht versturen' });
const filed = (page: Page) => page.getByRole('heading', { name: 'Uw klacht is ingediend' }).waitFor();

describe('filing on a phone', () => {
  it('goes from the first page to the confirmation, one thing per page, with a photo', async () => {
    const visited = await visiting();
    const { page } = visited;
    const wrong = await look(visited, 'start');

    await answersNothing(page, /^Bo-Ex/);
    await page.getByRole('button', { name: 'Verder', exact: true }).click();
    await page.getByRole('alert').waitFor();
    wrong.push(...(await look(visited, 'description-missing')));
    await writes(page, 'Het dak lekt.\nAl drie weken.');
    wrong.push(...(await look(visited, 'period')));
    await goesOn(page);
    await writes(page, 'Niemand komt.');
    await writes(page, 'Maak het dak.');
    wrong.push(...(await look(visited, 'points')));
    await goesOn(page);
    await page.locator('#answer').setInputFiles(photo('dak.png'));
    await page.getByText('Aangekomen.').waitFor();
    wrong.push(...(await look(visited, 'files')));
    await goesOn(page);
    await chooses(page, /alleen voor mijzelf/);
    await writes(page, 'Ana Verzonnen');
    wrong.push(...(await look(visited, 'contact')));
    await writes(page, 'ana@huurder.example');
    wrong.push(...(await look(visited, 'language')));
    await goesOn(page);
    wrong.push(...(await look(visited, 'check')));
    await page.getByText('dak.png').waitFor();
    await page.getByRole('link', { name: /^Veranderen Hoe heet u/ }).click();
    await page.getByLabel('Uw naam').waitFor();
    await writes(page, 'Ana de Verzonnen');
    expect(await heading(page)).toBe('Controleer uw antwoorden');
    await send(page).dblclick();
    await filed(page);
    await page.getByText('uiterlijk 16 maart 2026').waitFor();
    wrong.push(...(await look(visited, 'done')));
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Opslaan als bestand' }).click(),
    ]);
    expect(await readFile(await saved.path(), 'utf8')).toMatch(/Inlogcode: \S{4}-\S{4}-\S{5}\r\nWachtwoord: \S+/);
    await page.setViewportSize(small);
    wrong.push(...(await look(visited, 'done-small')));

    expect(wrong).toEqual([]);
    expect(await page.getByText('ana@huurder.example').count()).toBe(1);
    await page.getByRole('link', { name: 'Naar uw klacht', exact: true }).click();
    await page.getByText('Het dak lekt.').first().waitFor();
  }, 60_000);

  it('can be done with a keyboard alone, from the check page to the code', async () => {
    const visited = await visiting();
    const { page } = visited;
    await drafted(visited, { ...whole, fields: { ...whole.fields, at: 'name' } });

    await page.locator('h1').focus();
    await tabTo(page, 'Verder');
    await page.keyboard.press('Enter');
    await page.getByLabel('Telefoonnummer').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('ana@huurder.example');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'In welke taal schrijven wij u?' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Controleer uw antwoorden' }).waitFor();
    await tabTo(page, 'Klacht versturen');
    await page.keyboard.press('Enter');

    await filed(page);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  }, 30_000);
});

describe('what was written', () => {
  it('is kept when the connection drops, and saved when it is back', async () => {
    const visited = await visiting();
    const { page } = visited;
    await drafted(visited, whole);
    await codeOf(page);
    await opens(page, 'description');
    await page.context().setOffline(true);

    await page.locator('#answer').fill('Het dak lekt nog steeds.');
    await page.getByText(/^Nog niet bewaard: geen verbinding/).waitFor();
    visited.faults.length = 0;
    const wrong = await look(visited, 'offline');
    await page.context().setOffline(false);
    await page.getByText(/^Bewaard om/).waitFor();

    expect(wrong).toEqual([]);
    const other = await visiting(`/filing#${await codeOf(page)}`);
    await other.page.getByText('U was al begonnen').waitFor();
    await opens(other.page, 'description');
    expect(await other.page.locator('#answer').inputValue()).toBe('Het dak lekt nog steeds.');
  }, 30_000);

  it('stays on the page when it is far too long, and it is said by how much', async () => {
    const visited = await visiting();
    const { page } = visited;
    await drafted(visited, whole);
    await opens(page, 'description');

    await page.locator('#answer').fill('x'.repeat(100_000));
    await page.getByText(/^Nog niet bewaard: alles samen is te lang/).waitFor();
    await page.getByRole('button', { name: 'Verder', exact: true }).click();
    await page.getByRole('alert').waitFor();

    expect(await look(visited, 'too-long')).toEqual([]);
    expect(await page.getByText('De tekst is 80.000 tekens te lang. Maak de tekst korter.').count()).toBe(2);
    expect((await page.locator('#answer').inputValue()).length).toBe(100_000);
  }, 30_000);

  it('is saved anew under another code when the committee has it no longer', async () => {
    const visited = await visiting();
    const { page } = visited;
    await drafted(visited, whole);
    const code = await codeOf(page);
    await page.evaluate(discard, { code, clientKey: crypto.randomUUID() });
    await opens(page, 'description');

    await page.locator('#answer').fill('Het dak lekt weer.');
    await page.waitForFunction(hasOtherCode, code);

    expect(await codeOf(page)).not.toBe(code);
  }, 30_000);

  it('is in both of two windows, and a person chooses where both wrote in one place', async () => {
    const visited = await visiting();
    const { page } = visited;
    await drafted(visited, whole);
    const code = await codeOf(page);
    const other = await page.context().newPage();
    await other.goto(at('kwru', `/filing#${code}`));
    await other.getByText('U was al begonnen').waitFor();
    expect(other.url()).toBe(at('kwru', '/filing'));
    await Promise.all([opens(page, 'description'), opens(other, 'description')]);

    await Promise.all([page.locator('#answer').fill('Het ene.'), other.locator('#answer').fill('Het andere.')]);
    const choice = page.getByRole('button', { name: 'Houd wat ik hier schreef' });
    const choiceThere = other.getByRole('button', { name: 'Houd wat ik hier schreef' });
    const chooser = await Promise.any([choice.waitFor().then(() => page), choiceThere.waitFor().then(() => other)]);
    await chooser.bringToFront();
    const wrong = await look({ page: chooser, faults: visited.faults }, 'two-windows');
    await chooser.getByRole('button', { name: 'Houd wat ik hier schreef' }).click();
    await chooser.getByText(/^Bewaard om/).waitFor();
    await other.bringToFront();
    await comesToCheck(other);
    await page.bringToFront();
    await comesToCheck(page);
    await send(page).click();
    await filed(page);
    await other.bringToFront();
    await other.getByRole('heading', { name: 'Uw klacht is verstuurd' }).waitFor();

    expect(wrong).toEqual([]);
    expect(await look({ page: other, faults: [] }, 'sent-already')).toEqual([]);
  }, 30_000);
});

describe('a file', () => {
  it('that is cut off is sent again by a button, and one of a wrong kind is refused in plain words', async () => {
    const visited = await visiting();
    const { page } = visited;
    await drafted(visited, whole);
    await codeOf(page);
    await opens(page, 'files');
    await page.route('**/drafts/files', (route) => route.abort('connectionreset'), { times: 1 });

    await page.locator('#answer').setInputFiles(photo('lek.png'));
    await page.getByRole('button', { name: 'Opnieuw versturen lek.png' }).waitFor();
    visited.faults.length = 0;
    const wrong = await look(visited, 'cut-off');
    await page.getByRole('button', { name: 'Opnieuw versturen lek.png' }).click();
    await page.getByText('Aangekomen.').waitFor();
    const program = { name: 'hulp.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ\0\u0001\0') };
    await page.locator('#answer').setInputFiles(program);
    await page.getByText(/^Dit soort bestand kunnen wij niet lezen/).waitFor();
    visited.faults.length = 0;
    wrong.push(...(await look(visited, 'wrong-kind')));
    await page.getByRole('button', { name: 'Weghalen hulp.exe' }).click();
    await page.getByRole('button', { name: 'Weghalen lek.png' }).click();
    await page.getByText('Aangekomen.').waitFor({ state: 'detached' });

    expect(wrong).toEqual([]);
  }, 30_000);
});

describe('after sending', () => {
  it('the way back says that it was sent, and the code opens the sign-in page without staying in the address', async () => {
    const visited = await visiting();
    const { page } = visited;
    await drafted(visited, whole);
    await comesToCheck(page);
    await send(page).click();
    await filed(page);

    await page.goBack();
    await page.getByText(/Het nummer is 2026-\d{5}/).waitFor();
    await page.reload();
    await page.getByText(/Het nummer is 2026-\d{5}/).waitFor();
    await page.getByRole('link', { name: 'Naar de bevestiging en uw code' }).click();
    const code = ((await page.locator('.wh-receipt code').first().textContent()) ?? '').trim();
    const other = await visiting(`/sign-in#${code}`);

    expect(await other.page.getByLabel('Inlogcode').inputValue()).toBe(code);
    expect(other.page.url()).toBe(at('kwru', '/sign-in'));
  }, 30_000);

  it('leaves no code behind when somebody signs out, on a page that knows nothing of filing', async () => {
    const visited = await visiting();
    const { page } = visited;
    await drafted(visited, whole);
    await comesToCheck(page);
    await send(page).click();
    await filed(page);
    await page.getByText('uiterlijk 16 maart 2026').waitFor();
    await page.goto(at('kwru', '/privacy'));

    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.getByRole('link', { name: 'Inloggen' }).first().waitFor();
    await page.goto(at('kwru', '/filing/done'));

    await page.getByRole('heading', { name: 'Hier staat geen bevestiging' }).waitFor();
  }, 30_000);

  it('leaves no code behind on this device when somebody leaves quickly', async () => {
    const visited = await visiting();
    const { page } = visited;
    await drafted(visited, whole);
    await comesToCheck(page);
    await send(page).click();
    await filed(page);

    await page.evaluate(`window.dispatchEvent(new Event('wh:leave'))`);

    await page.getByRole('heading', { name: 'Hier staat geen bevestiging' }).waitFor();
    const kept = await page.evaluate('JSON.stringify([{ ...sessionStorage }, { ...localStorage }])');
    expect(kept).not.toMatch(/receipt|draft/);
    expect(await look(visited, 'nothing')).toEqual([]);
  }, 30_000);

  it('names every answer that is missing, and leads to it', async () => {
    const visited = await visiting();
    const { page } = visited;
    await drafted(visited, { answers: { participant: 'bo-ex' }, fields: { description: 'Het dak lekt.' } });
    await comesToCheck(page);

    await send(page).click();
    await page.getByRole('alert').waitFor();
    const wrong = await look(visited, 'check-missing');
    await page.getByRole('link', { name: 'Hoe heet u? Vul uw naam in.' }).click();
    await page.keyboard.press('Enter');
    await page.getByLabel('Uw naam').waitFor();

    expect(wrong).toEqual([]);
  }, 30_000);
});

describe('a regulation without filing on line', () => {
  it('says how to file, and takes the complaint here all the same', async () => {
    const visited = await visiting('/filing', 'loket-housing');
    const { page } = visited;

    await page.getByRole('link', { name: 'Formulier om te printen' }).waitFor();
    expect(await look(visited, 'other-ways')).toEqual([]);
    await page.getByRole('button', { name: 'Klacht hier invullen' }).click();
    await page.getByText(/^Stap 1 van/).waitFor();
  }, 30_000);
});
