import { DemonstrationPlayer, readDemonstration } from '#demonstration';
import { Plugins } from '#catalogue';
import { phone, visit, type Visit, wrongWith } from '../../support/visit.js';
import { platformWithScreens, type PlatformWithScreens } from '../../support/platform-with-screens.js';

let screens: PlatformWithScreens;

beforeAll(async () => {
  screens = await platformWithScreens(async (platform) => {
    platform.clock.set('2026-06-10T09:00:00Z');
    const plugin = platform.app.get(Plugins).find('twente')!;
    const { demonstration } = readDemonstration('twente/demo.yaml', plugin.demonstration ?? '');
    await platform.app.get(DemonstrationPlayer, { strict: false }).play(plugin, demonstration!);
  });
}, 120_000);
afterAll(() => screens.close());

/** The page of a case by its number, as the secretary sees it on a phone. */
async function opened(number: string): Promise<Visit> {
  const shown = await visit(screens.browser, screens.at('/', 'twente'), { viewport: phone });
  const { page } = shown;
  const id = await page.evaluate(async (wanted) => {
    const post = (address: string, body: object) =>
      fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await post('/sign-in', { kind: 'staff', email: 'secretaris@twente.example', password: 'demonstratie-2026' });
    const answer = await post('/graphql', { query: '{ cases { edges { node { id number } } } }' });
    const { data } = (await answer.json()) as {
      data: { cases: { edges: { node: { id: string; number: string } }[] } };
    };
    return data.cases.edges.find(({ node }) => node.number === wanted)?.node.id;
  }, number);
  await page.goto(screens.at(`/cases/${id}`, 'twente'));
  return shown;
}

describe('the page of a case', () => {
  it('says when and where the hearing is', async () => {
    const shown = await opened('2026-00008');
    const { page } = shown;

    await page.getByRole('heading', { name: 'Het gesprek (de zitting)' }).waitFor();

    expect(await page.getByText('om 10:00 uur').count()).toBe(1);
    expect(await wrongWith(shown)).toEqual([]);
  });

  it('shows what was advised and what the board did with it, and calls nobody late for what was only expected', async () => {
    const shown = await opened('2026-00010');
    const { page } = shown;

    await page.getByRole('heading', { name: 'Het besluit van Welbions' }).waitFor();

    expect(await page.getByText('Dit hoort in een aparte kamer').count()).toBe(1);
    expect(await page.getByText('Wij bieden mevrouw Hofman onze excuses aan').count()).toBe(1);
    expect(await page.getByText('Later dan verwacht').count()).toBe(1);
    expect(await page.getByText('Te laat gedaan').count()).toBe(0);
    expect(await wrongWith(shown)).toEqual([]);
  });
});
