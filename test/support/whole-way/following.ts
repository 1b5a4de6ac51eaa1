import { type System } from './systems.js';
import { follows, isAt, looksAt, passes, presses, reads, shows, type Walk } from './walk.js';

const back = /^Terug naar uw klacht/;
const hearing = /^Gesprek \(zitting\)/;

/** From the overview to every page of the own case, and something done on those where something can be done. */
export async function seesEverything(
  walk: Walk,
  { form, hasHearing }: Pick<System, 'form' | 'hasHearing'>,
): Promise<void> {
  await looksAt(walk, 'overview');
  await seesPieces(walk, form !== undefined);
  await writesMessage(walk);
  await (hasHearing ? seesHearing(walk) : findsNoHearing(walk));
  await letsHelperIn(walk);
  await changesPhone(walk);
  await follows(walk, /^Uitkomst/);
  await isAt(walk, /uitkomst/);
  await looksAt(walk, 'outcome');
  await follows(walk, back);
  await follows(walk, /^Stoppen met/);
  await isAt(walk, /^Wilt u stoppen/);
  await passes(walk, 'withdraw');
  await follows(walk, back);
  await isAt(walk, /^Uw klacht/);
}

async function seesPieces(walk: Walk, photo: boolean): Promise<void> {
  await follows(walk, /^Stukken/);
  await isAt(walk, /^Stukken/);
  await (photo && reads(walk, /dak\.png|^Bestand 1 downloaden/));
  await passes(walk, 'pieces');
  await follows(walk, back);
}

async function writesMessage(walk: Walk): Promise<void> {
  await follows(walk, /^Berichten/);
  await isAt(walk, /^Berichten/);
  await walk.visited.page.getByLabel('Uw bericht').fill('Wanneer hoor ik iets?');
  await presses(walk, /^Bericht versturen$/);
  await reads(walk, /^Uw bericht is verstuurd/);
  await reads(walk, /^Wanneer hoor ik iets\?$/);
  await passes(walk, 'messages');
  await follows(walk, back);
}

async function seesHearing(walk: Walk): Promise<void> {
  await follows(walk, hearing);
  await isAt(walk, /gesprek/);
  await shows(walk, 'hearing');
  await follows(walk, back);
}

async function findsNoHearing(walk: Walk): Promise<void> {
  const links = walk.visited.page.getByRole('main').getByRole('link', { name: hearing });
  await isAt(walk, /^Uw klacht/);
  await reads(walk, /^Verder in uw klacht$/);
  if ((await links.count()) > 0) walk.wrong.push(`${walk.name}: leads to a hearing that there is not`);
}

async function letsHelperIn(walk: Walk): Promise<void> {
  const { page } = walk.visited;
  await follows(walk, /^Mensen die u helpen/);
  await isAt(walk, /^Wie kan in uw zaak/);
  await passes(walk, 'people');
  await follows(walk, /^Geef iemand toegang/);
  await page.getByLabel('Naam van uw helper').fill('Pia de Boer');
  await page.getByLabel('Zien hoe het met de zaak gaat').check();
  await passes(walk, 'people-give');
  await presses(walk, /^Geef toegang$/);
  await isAt(walk, /^Geef deze gegevens aan Pia de Boer/);
  await passes(walk, 'people-code');
  const [code = ''] = await page.locator('.wh-login__secret').allInnerTexts();
  await follows(walk, /^Ik heb ze bewaard/);
  await page.getByRole('heading', { name: 'Pia de Boer' }).waitFor();
  if (code === '' || (await page.getByText(code).count()) > 0) {
    walk.wrong.push(`${walk.name}: the code of the helper is not shown exactly once`);
  }
  await follows(walk, back);
}

async function changesPhone(walk: Walk): Promise<void> {
  await follows(walk, /^Uw adres en telefoon/);
  await isAt(walk, /^Hoe kunnen wij u bereiken/);
  await walk.visited.page.getByLabel(/^Telefoonnummer/).fill('06 87654321');
  await presses(walk, /^Opslaan$/);
  await reads(walk, /^Uw gegevens zijn aangepast/);
  await passes(walk, 'address');
  await follows(walk, back);
}
