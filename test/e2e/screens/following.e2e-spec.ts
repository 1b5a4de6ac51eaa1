import { recordStatements } from '../../support/statements.js';
import { desk, phone, small, visit, type Visit } from '../../support/visit.js';
import { type Cast, type Login } from '../../support/walks/cast.js';
import { type Story } from '../../support/walks/story.js';
import { ownCaseDocument } from '../../../apps/web/src/routes/own-case/overview/overview.graphql.js';
import { answersPromises, withPromises } from './own-case-promises.js';
import { buttons, fill, follow, isSound, press, says, signIn, signOutElsewhere } from './own-case-visit.js';
import { advised, answered, castAtUtrecht, heard, takenUp } from '../walks/at-kwru.js';
import { platformWithScreens, type PlatformWithScreens } from '../../support/platform-with-screens.js';

let cast: Cast;

let screens: PlatformWithScreens;

beforeAll(async () => {
  screens = await platformWithScreens(async (platform) => {
    cast = await castAtUtrecht(platform);
  });
}, 60_000);
afterAll(() => screens.close());

const address = (path: string): string => screens.at(path);

/** A page of a case as it is on that day, for whoever has this login. */
async function opened(story: Story, page: string, options: { login?: Login; size?: typeof phone } = {}) {
  const visited = await visit(screens.browser, address('/privacy'), { viewport: options.size ?? phone });
  visited.page.setDefaultTimeout(15_000);
  await visited.page.clock.setFixedTime(new Date(screens.platform.clock.now()));
  await signIn(visited, options.login ?? story.filed);
  await goTo(visited, story, page);
  return visited;
}

async function goTo(visited: Visit, story: Story, page: string): Promise<void> {
  await visited.page.goto(address(`/cases/${story.id}${page}`));
  await visited.page.locator('h1').waitFor();
}

describe('following a complaint on a phone', () => {
  it('begins with where it stands, what comes and when, and that nothing is asked', async () => {
    const story = await takenUp(cast);
    const visited = await opened(story, '');

    await says(visited, 'De klacht is in behandeling genomen');
    await says(visited, 'U hoeft nu niets te doen. Als dat verandert, krijgt u bericht.');
    await says(visited, /uiterlijk 2 juni 2026/);
    expect(await visited.page.locator('[aria-current="step"]').textContent()).toContain('Hier zijn we nu');
    await isSound(visited, 'taken-up');
    await visited.page.setViewportSize(desk);
    await isSound(visited, 'taken-up-desk');
    await visited.page.setViewportSize(small);
    await isSound(visited, 'taken-up-small');

    await visited.page.getByText('Waarom deze dag?').first().click();
    await says(visited, /2 maart 2026/);
    await isSound(visited, 'why');
    await goTo(visited, story, '/outcome');
    await says(visited, 'Er is nog geen uitkomst.');
    await isSound(visited, 'no-outcome');
    await goTo(visited, story, '/messages');
    await says(visited, 'Er zijn nog geen berichten.');
    await isSound(visited, 'no-messages');
  }, 30_000);

  it('lays a piece with a file, once, and keeps what was typed until then', async () => {
    const story = await answered(cast);
    const visited = await opened(story, '/pieces');
    const { page } = visited;

    await says(visited, 'Van Bo-Ex, ontvangen op 20 maart 2026');
    await isSound(visited, 'pieces');
    await follow(visited, 'Een stuk toevoegen');
    await press(visited, 'Stuk versturen');
    await says(visited, 'Er klopt iets niet');
    await isSound(visited, 'piece-wrong');
    await fill(visited, 'Wat is het?', 'Foto van de lekkage');
    await page.getByLabel('Uw bestanden').setInputFiles([
      { name: 'lekkage.txt', mimeType: 'text/plain', buffer: Buffer.from('Het lekt op mijn bed.') },
      { name: 'leeg.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    ]);
    await says(visited, 'lekkage.txt');
    await says(visited, 'In dit bestand staat niets. Kies een ander bestand.');
    await says(visited, 'Aangekomen.');
    await isSound(visited, 'piece-files');
    await press(visited, 'Weghalen leeg.txt');
    await says(visited, 'Uw tekst is bewaard.');
    await isSound(visited, 'piece-filled');

    await page.reload();
    await says(visited, 'U was hier al mee bezig.');
    expect(await page.getByLabel('Wat is het?').inputValue()).toBe('Foto van de lekkage');
    await page.getByRole('button', { name: 'Stuk versturen' }).dblclick();
    await says(visited, 'Uw stuk is aangekomen.');
    await isSound(visited, 'piece-done');

    await follow(visited, 'Naar uw klacht');
    await follow(visited, /^Stukken/);
    await page.getByRole('heading', { name: /Foto van de lekkage/ }).waitFor();
    expect(await page.getByRole('heading', { name: /Foto van de lekkage/ }).count()).toBe(1);
    const [download] = await Promise.all([page.waitForEvent('download'), follow(visited, 'lekkage.txt downloaden')]);
    expect(download.suggestedFilename()).toBe('lekkage.txt');
    await isSound(visited, 'pieces-more');
    await goTo(visited, story, '/do/submitPiece');
    expect(await page.getByLabel('Wat is het?').inputValue()).toBe('');
  }, 30_000);

  it('keeps a text when the session ends while somebody types, and sends it after signing in again', async () => {
    const story = await answered(cast);
    const visited = await opened(story, '/do/submitPiece');
    const { page } = visited;

    await fill(visited, 'Wat is het?', 'Brief');
    await says(visited, 'Uw tekst is bewaard.');
    await signOutElsewhere(visited);
    await fill(visited, 'Wat wilt u erbij zeggen?', 'Al maanden nat.');
    await says(visited, 'U bent niet meer ingelogd. Uw tekst staat hier nog');
    await press(visited, 'Stuk versturen');
    await page.getByRole('alert').getByText('U bent niet (meer) ingelogd.').waitFor();
    expect(await page.getByLabel('Wat wilt u erbij zeggen?').inputValue()).toBe('Al maanden nat.');
    await isSound(visited, 'session-ended');

    await signIn(visited, story.filed);
    await press(visited, 'Stuk versturen');
    await says(visited, 'Uw stuk is aangekomen.');
  }, 30_000);

  it('says in a second tab that the text is open elsewhere, and lets somebody choose', async () => {
    const story = await answered(cast);
    const visited = await opened(story, '/do/submitPiece');
    const page = await visited.page.context().newPage();
    const other: Visit = { page, faults: [] };
    await goTo(other, story, '/do/submitPiece');

    await fill(visited, 'Wat is het?', 'Eerst hier');
    await says(visited, 'Uw tekst is bewaard.');
    await fill(other, 'Wat is het?', 'Toen daar');
    await says(other, 'Deze tekst is ook open op een andere plek.');
    await isSound(other, 'two-tabs');
    await press(other, 'Laat de andere tekst zien');
    await says(other, 'U was hier al mee bezig.');

    expect(await page.getByLabel('Wat is het?').inputValue()).toBe('Eerst hier');
  }, 30_000);

  it('writes with the committee, keeps a text that is too long, and says what was read', async () => {
    const story = await answered(cast);
    await story.take('secretary', 'sendMessage', { conversation: 'complainant', text: 'Heeft u nog een foto?' });
    const visited = await opened(story, '');
    const { page } = visited;

    await says(visited, '1 nieuw bericht');
    await follow(visited, /^Berichten/);
    await says(visited, 'Heeft u nog een foto?');
    await says(visited, 'Nieuw');
    await fill(visited, 'Uw bericht', 'x'.repeat(100_000));
    await press(visited, 'Bericht versturen');
    await says(visited, 'De tekst is 80.000 tekens te lang.');
    expect((await page.getByLabel('Uw bericht').inputValue()).length).toBe(100_000);
    await isSound(visited, 'message-too-long');
    await fill(visited, 'Uw bericht', 'Ja, die stuur ik.');
    await press(visited, 'Bericht versturen');
    await says(visited, 'Uw bericht is verstuurd.');
    await says(visited, 'Nog niet gelezen');
    await isSound(visited, 'messages');

    await follow(visited, 'Terug naar uw klacht');
    await says(visited, 'Lezen en schrijven');
    const seen = await story.seen<{ messages: { readBy: object[] }[] }>(
      'secretary',
      'messages(language: nl) { readBy { by } }',
    );
    expect(seen?.messages.map(({ readBy }) => readBy.length)).toEqual([1, 0]);
  }, 30_000);

  it('reads the advice and the decision in plain words, and what can be done after that', async () => {
    const story = await advised(cast, 2);
    const visited = await opened(story, '/outcome');

    await says(visited, 'U krijgt gelijk.');
    await says(visited, /In de brief staat: gegrond/i);
    await says(visited, 'Bo-Ex heeft nog geen besluit genomen. Daar staat een dag voor: uiterlijk 2 juli 2026.');
    await isSound(visited, 'advice');
    await story.on('2026-06-20').take('board', 'decideOnAdvice', { outcome: 'deviated', motivation: 'Too dear.' });
    const later = await opened(story, '/outcome');
    await says(later, 'Bo-Ex doet niet wat er is geadviseerd.');
    await says(later, 'Too dear.');
    await isSound(later, 'decision');
    await goTo(later, story, '');
    await says(later, 'U hoeft niets meer te doen.');
    await isSound(later, 'ended');
    await later.page.setViewportSize(desk);
    await goTo(later, story, '/outcome');
    await isSound(later, 'decision-desk');
  }, 40_000);

  it('asks for an answer to an offer, and says what a yes and a no come to', async () => {
    const story = await heard(cast);
    const agreed = { text: 'Bo-Ex thinks about money.', outcome: 'held', reason: 'compensationAwaited' };
    await story.on('2026-04-10').take('secretary', 'recordAgreement', agreed);
    await story.take('contact', 'offerCompensation', { text: 'Wij betalen 150 euro.' });
    const visited = await opened(story, '');

    await visited.page.getByRole('heading', { name: 'Antwoord geven op een voorstel' }).waitFor();
    await isSound(visited, 'asked');
    await follow(visited, 'Antwoord geven op een voorstel');
    await says(visited, 'Wij betalen 150 euro.');
    await press(visited, 'Antwoord versturen');
    await visited.page.getByRole('link', { name: 'Kies ja of nee.' }).click();
    await visited.page.keyboard.press('ArrowDown');
    await isSound(visited, 'offer');
    await press(visited, 'Antwoord versturen');
    await says(visited, 'Uw antwoord is aangekomen.');

    expect(await story.seen('complainant', 'stage mediation(language: nl) { offers { outcome } }')).toEqual({
      ...{ stage: 'heard', mediation: { offers: [{ outcome: 'declined' }] } },
    });
  }, 30_000);

  it('asks whether a promise was kept once its day has come, hears what is missing, and that it is done after all', async () => {
    const story = await withPromises(await heard(cast));
    const visited = await opened(story, '');

    await answersPromises(visited, story);
    await goTo(visited, story, '');
    await says(visited, 'U hoeft niets meer te doen.');
  }, 40_000);

  it('shows a helper who may only follow what he may, and no button that leads nowhere', async () => {
    const story = await answered(cast);
    const help = { who: { name: 'Mo Invented' }, grants: ['follow'] };
    const { loginCode = null, password = null } = await story.take('complainant', 'grantHelp', help);
    const visited = await opened(story, '', { login: { loginCode, password } });

    await says(visited, 'De tekst van de klacht kunt u niet lezen.');
    expect(await visited.page.getByRole('link', { name: /Berichten|Stoppen/ }).count()).toBe(0);
    expect(await buttons(visited)).toEqual(['Deze pagina printen']);
    await isSound(visited, 'helper');
    await goTo(visited, story, '/pieces');
    await says(visited, 'Wat hierin staat, kunt u niet lezen.');
    expect(await visited.page.getByRole('main').getByRole('link').allTextContents()).toEqual(['Terug naar uw klacht']);
    await isSound(visited, 'helper-pieces');
    await goTo(visited, story, '/messages');
    await says(visited, 'De berichten kunt u niet lezen.');
    await goTo(visited, story, '/do/submitPiece');
    await says(visited, 'Dit kan nu niet');
    expect(await buttons(visited)).toEqual([]);
    await isSound(visited, 'helper-closed');
  }, 30_000);

  it('is done with the keyboard alone', async () => {
    const story = await answered(cast);
    const visited = await opened(story, '/do/submitPiece', { size: desk });
    const { page } = visited;
    const tabTo = async (name: string) => {
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press('Tab');
        const focused = String(await page.evaluate('document.activeElement.textContent || document.activeElement.id'));
        if (focused.includes(name)) return;
      }
      throw new Error(`The keyboard does not come to ${name}.`);
    };

    await tabTo('submitPiece-title');
    await page.keyboard.type('Een brief');
    await tabTo('submitPiece-text');
    await page.keyboard.type('Zie de brief.');
    await tabTo('submitPiece-confidential');
    await page.keyboard.press('Space');
    await tabTo('Stuk versturen');
    await page.keyboard.press('Enter');
    await says(visited, 'Uw stuk is aangekomen.');

    await goTo(visited, story, '/pieces');
    await says(visited, 'Er is gevraagd om dit niet aan de ander te laten zien.');
    await isSound(visited, 'kept-from-the-other');
  }, 30_000);
});

describe('signing in', () => {
  it('says after three wrong tries where the code is and who can help, and then how long to wait', async () => {
    const story = await takenUp(cast);
    const visited = await visit(screens.browser, address(`/sign-in?next=/cases/${story.id}/do/submitPiece`), {
      viewport: phone,
    });
    const { page } = visited;
    const { loginCode, password } = story.filed;
    const typed = ` ${loginCode.toLowerCase().replaceAll('-', ' ')} `;
    const tries = async (given: string) => {
      await page.getByLabel('Wachtwoord', { exact: true }).fill(given);
      const answered = page.waitForResponse(/sign-in$/);
      await press(visited, 'Inloggen');
      await answered;
    };

    await page.getByLabel('Inlogcode').fill(typed);
    for (const wrong of ['one', 'two', 'three']) await tries(wrong);
    await says(visited, 'Lukt het niet? Dit kunt u doen');
    await says(visited, 'Zoek de mail of de brief');
    await says(visited, 'Postbus 8236');
    expect(await page.getByLabel('Inlogcode').inputValue()).toBe(typed);
    // What the browser says about the answers themselves is no fault of the page.
    visited.faults.length = 0;
    await isSound(visited, 'wrong-code');
    for (const wrong of ['four', 'five', 'six']) await tries(wrong);
    await says(visited, /U heeft te vaak geprobeerd\. Wacht \d+ seconde/);
    screens.platform.clock.set(new Date(screens.platform.clock.now() + 60_000).toISOString());
    await tries(password);
    await page.waitForURL(/do\/submitPiece$/);
  }, 30_000);
});

describe('the overview', () => {
  it('takes the same number of statements, however much there is in the case', async () => {
    const counts: number[] = [];
    for (const much of [false, true]) {
      const story = await answered(cast);
      for (let count = 0; much && count < 3; count++) {
        await story.take('complainant', 'submitPiece', { title: `Piece ${count}`, text: 'x' });
        await story.take('secretary', 'sendMessage', { conversation: 'complainant', text: 'x' });
        await story.take('complainant', 'grantHelp', { who: { name: `Helper ${count}` }, grants: ['follow'] });
      }
      const complainant = await story.caller('complainant');
      const statements = await recordStatements(() =>
        complainant.gets(ownCaseDocument.toString(), { id: story.id, language: 'nl' }),
      );
      counts.push(statements.length);
    }

    expect(counts[1]).toBe(counts[0]);
  }, 30_000);
});
