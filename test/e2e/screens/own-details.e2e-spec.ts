import { desk, phone, picture, small, visit, type Visit, wrongWith } from '../../support/visit.js';
import { type Cast } from '../../support/walks/cast.js';
import { type Story } from '../../support/walks/story.js';
import { answered, castAtUtrecht, seats, takenUp } from '../walks/at-kwru.js';
import { castAtTwente, toBeHeard } from '../walks/at-twente.js';
import { platformWithScreens, type PlatformWithScreens } from '../../support/platform-with-screens.js';

let cast: Cast;
let twente: Cast;

let screens: PlatformWithScreens;

beforeAll(async () => {
  screens = await platformWithScreens(async (platform) => {
    cast = await castAtUtrecht(platform);
    twente = await castAtTwente(platform);
  });
}, 60_000);
afterAll(() => screens.close());

type Login = { readonly loginCode?: string | null; readonly password?: string | null };

/** A page of a case, for whoever has this login, which is signed in for it. */
async function opened(
  story: Story,
  page: string,
  viewport = phone,
  { login = story.filed, slug = 'kwru' }: { readonly login?: Login; readonly slug?: string } = {},
): Promise<Visit> {
  const visited = await visit(screens.browser, screens.at('/how-it-works', slug), { viewport });
  const { loginCode, password } = login;
  await visited.page.evaluate(
    async (body) => {
      await fetch('/sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    },
    { kind: 'complainant', code: loginCode, password },
  );
  await visited.page.goto(screens.at(`/cases/${story.id}/${page}`, slug));
  await visited.page.getByRole('heading', { level: 1 }).waitFor();
  return visited;
}

/** Ends the session without the page knowing. */
async function sessionEnds({ page }: Visit): Promise<void> {
  await page.evaluate(async () => {
    await fetch('/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  });
}

/** Comes back to this window after so long that everything on it is read anew. */
async function comesBackLater({ page }: Visit): Promise<void> {
  await page.clock.install();
  await page.clock.setFixedTime(Date.now() + 60_000);
  const answered = page.waitForResponse((response) => (response.request().postData() ?? '').includes('query Viewer'));
  await page.evaluate("window.dispatchEvent(new Event('visibilitychange'))");
  await answered;
}

const title = ({ page }: Visit, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = ({ page }: Visit, name: string | RegExp) => page.getByRole('button', { name }).click();
const follow = ({ page }: Visit, name: string | RegExp) => page.getByRole('link', { name }).click();
const says = ({ page }: Visit, text: string | RegExp) => page.getByText(text).first().waitFor();

/** Nothing is wrong with the page as it stands, and a picture of it is kept. */
async function isSound(visited: Visit, name: string): Promise<void> {
  await picture(visited, `own-details/${name}`);
  expect([name, await wrongWith(visited)]).toEqual([name, []]);
}

describe('the hearing', () => {
  it('has days to choose from on a phone, and says what was answered', async () => {
    const story = await answered(cast);
    await story.on('2026-03-23').take('secretary', 'proposeHearingDates', {
      dates: [
        { on: '2026-04-09', startsAt: '10:00', place: 'committeeOffice' },
        { on: '2026-04-10', startsAt: '13:30' },
      ],
    });
    const seen = await opened(story, 'hearing');
    await isSound(seen, 'hearing-days-asked');

    await follow(seen, 'Zeg welke dagen u kunt');
    await title(seen, 'Welke dagen kunt u?');
    await press(seen, 'Versturen');
    await says(seen, /Zeg ook voor deze dag/);
    await isSound(seen, 'hearing-days-wrong');
    await seen.page.getByRole('radio', { name: 'Ik kan niet' }).first().check();
    await seen.page.getByRole('radio', { name: 'Ik kan', exact: true }).last().check();
    await press(seen, 'Versturen');

    await says(seen, 'Uw antwoord is verstuurd.');
    await isSound(seen, 'hearing-days-answered');
    expect(await story.seen('complainant', 'hearingDates(language: nl) { own }')).toEqual({
      hearingDates: [{ own: 'cannot' }, { own: 'can' }],
    });
  });

  it('takes what somebody needs, for the secretary alone', async () => {
    const story = await takenUp(cast);
    const seen = await opened(story, 'hearing', small);
    await isSound(seen, 'hearing-nothing-planned');

    await follow(seen, 'Vraag om hulp of een tolk');
    await title(seen, 'Wat heeft u nodig op de zitting?');
    await isSound(seen, 'hearing-needs');
    await seen.page.getByLabel(/Heeft u een tolk nodig/).fill('Tarifit');
    await seen.page.getByLabel('Vaker pauze').check();
    await press(seen, 'Opslaan');
    await says(seen, 'Een tolk: Tarifit');

    await isSound(seen, 'hearing-needs-said');
    expect(await story.seen('secretary', 'hearingNeeds(language: nl) { side interpreter help }')).toEqual({
      hearingNeeds: [{ side: 'complainant', interpreter: 'Tarifit', help: ['breaks'] }],
    });
  });

  it('says on a desk when and where it is, who sits, and leads to the calendar', async () => {
    const story = await answered(cast);
    story.on('2026-03-23');
    await story.take('secretary', 'planHearing', {
      ...{ hearingOn: '2026-04-09', startsAt: '10:00', address: 'Marktplein 1, 3512 AB Utrecht' },
    });
    await story.isBeforePanel(seats);
    const seen = await opened(story, 'hearing', desk);

    await says(seen, 'donderdag 9 april 2026 om 10:00 uur');
    await says(seen, 'Marktplein 1, 3512 AB Utrecht');
    await says(seen, /chair/);
    const calendar = await seen.page.getByRole('link', { name: 'Zet in mijn agenda' }).getAttribute('href');

    expect(calendar).toBe(`/cases/${story.id}/hearing.ics`);
    await isSound(seen, 'hearing-planned');
  });
});

describe('who comes along', () => {
  it('is named where the regulation asks for that, and waits for the committee', async () => {
    const story = await toBeHeard(twente);
    const seen = await opened(story, 'hearing', phone, { slug: 'twente' });

    await follow(seen, 'Geef iemand op');
    await title(seen, 'Wie neemt u mee naar de zitting?');
    await press(seen, 'Opgeven');
    await says(seen, 'Vul de naam in.');
    await isSound(seen, 'hearing-person-wrong');
    await seen.page.getByLabel('Naam', { exact: true }).fill('Anneke de Buurvrouw');
    await seen.page.getByRole('radio', { name: /Een getuige/ }).check();
    await press(seen, 'Opgeven');
    await says(seen, 'Anneke de Buurvrouw is opgegeven.');
    await says(seen, 'Wij beslissen nog of dit mag');

    await isSound(seen, 'hearing-person-named');
  });
});

describe('the people in a case', () => {
  it('are let in with a code that is shown once, changed and sent away', async () => {
    const story = await takenUp(cast);
    const seen = await opened(story, 'people');
    await isSound(seen, 'people-nobody');

    await follow(seen, 'Geef iemand toegang');
    await title(seen, 'Wie wilt u toegang geven?');
    await press(seen, 'Geef toegang');
    await says(seen, 'Vul de naam van uw helper in.');
    await isSound(seen, 'people-give-wrong');
    await seen.page.getByLabel('Naam van uw helper').fill('Pia de Boer');
    await seen.page.getByLabel('Zien hoe het met de zaak gaat').check();
    await press(seen, 'Geef toegang');
    await title(seen, 'Geef deze gegevens aan Pia de Boer');
    await isSound(seen, 'people-code');
    const [loginCode, password] = await seen.page.locator('.wh-login__secret').allInnerTexts();
    await follow(seen, 'Ik heb ze bewaard');
    await seen.page.getByRole('heading', { name: 'Pia de Boer' }).waitFor();
    expect(await seen.page.getByText(loginCode!).count()).toBe(0);

    await follow(seen, 'Wijzig wat Pia de Boer mag');
    await title(seen, 'Wat mag Pia de Boer vanaf nu?');
    await seen.page.getByLabel('Lezen wat er is geschreven').check();
    await press(seen, 'Opslaan');
    await says(seen, 'Dit geldt vanaf nu voor Pia de Boer.');
    await isSound(seen, 'people-changed');

    const helper = await opened(story, 'people', small, { login: { loginCode, password } });
    await says(helper, 'Dit bent u');
    await isSound(helper, 'people-as-helper');
    await follow(seen, 'Stop de toegang van Pia de Boer');
    await title(seen, /Toegang stoppen/);
    await isSound(seen, 'people-end');
    await press(seen, 'Ja, stop de toegang');
    await says(seen, 'De toegang van Pia de Boer is gestopt.');
    await isSound(seen, 'people-ended');
  });
});

describe('how somebody is reached', () => {
  it('is changed, is kept when it is wrong, and is not lost when the session ended', async () => {
    const story = await takenUp(cast);
    const seen = await opened(story, 'address');
    const email = seen.page.getByLabel(/E-mailadres/);
    await isSound(seen, 'address');

    await press(seen, 'Opslaan');
    await says(seen, 'U heeft nog niets veranderd.');
    await email.fill('zoe');
    await press(seen, 'Opslaan');
    await says(seen, /Dit is geen e-mailadres/);
    await isSound(seen, 'address-wrong');
    expect(await email.inputValue()).toBe('zoe');

    await email.fill('nieuw@renter.example');
    await sessionEnds(seen);
    await comesBackLater(seen);
    expect(await email.inputValue()).toBe('nieuw@renter.example');
    await press(seen, 'Opslaan');
    await says(seen, 'U bent niet (meer) ingelogd.');
    await picture(seen, 'own-details/address-session-ended');
    expect(await email.inputValue()).toBe('nieuw@renter.example');
  });

  it('goes to the case, and the page says what happens now', async () => {
    const story = await takenUp(cast);
    const seen = await opened(story, 'address', desk);

    await seen.page.getByLabel(/Postadres/).fill('Nieuwstraat 9, 3512 CD Utrecht');
    await press(seen, 'Opslaan');
    await says(seen, 'Uw gegevens zijn aangepast');

    await isSound(seen, 'address-saved');
    expect(await story.seen('complainant', 'complainant { address }')).toEqual({
      complainant: { address: 'Nieuwstraat 9, 3512 CD Utrecht' },
    });
  });
});

describe('taking a case back', () => {
  it('says what it means, asks once more, keeps the reason on the way back, and is done once', async () => {
    const story = await takenUp(cast);
    const seen = await opened(story, 'withdraw');
    await isSound(seen, 'withdraw');

    await seen.page.getByLabel(/Waarom stopt u/).fill('Het is opgelost.');
    await press(seen, 'Verder');
    await title(seen, 'Klopt dit?');
    await isSound(seen, 'withdraw-check');
    await seen.page.goBack();
    await title(seen, /Wilt u stoppen met uw/);
    expect(await seen.page.getByLabel(/Waarom stopt u/).inputValue()).toBe('Het is opgelost.');
    await press(seen, 'Verder');
    await seen.page.getByRole('button', { name: /Ja, ik trek mijn/ }).dblclick();
    await title(seen, /is ingetrokken/);

    await isSound(seen, 'withdraw-done');
    expect(await story.seen('complainant', 'ended ending(language: nl) { how reason }')).toEqual({
      ...{ ended: true, ending: { how: 'withdrawn', reason: 'Het is opgelost.' } },
    });
    const again = await opened(story, 'withdraw', desk);
    await says(again, /is al klaar/);
    await isSound(again, 'withdraw-over');
  });
});
