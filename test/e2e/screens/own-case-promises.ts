import { type Visit } from '../../support/visit.js';
import { type Story } from '../../support/walks/story.js';
import { fill, follow, isSound, press, says } from './own-case-visit.js';

/** Two things were promised; the day of one has come. */
export async function withPromises(story: Story): Promise<Story> {
  const commitments = [
    { kind: 'commitment', dueOn: '2026-04-24', text: 'Bo-Ex maakt het dak voor 24 april.' },
    { kind: 'commitment', dueOn: '2026-06-01', text: 'Bo-Ex schildert de muur.' },
  ];
  const agreed = { text: 'Bo-Ex maakt het dak.', outcome: 'done', commitments };
  await story.on('2026-04-10').take('secretary', 'recordAgreement', agreed);
  return story.on('2026-04-27');
}

/** From the overview: it was not done, and what is missing; and then it is done after all. */
export async function answersPromises(visited: Visit, story: Story): Promise<void> {
  const { page } = visited;
  await says(visited, 'De behandeling is klaar. Wij vragen u alleen nog of is gedaan wat er is beloofd.');
  await isSound(visited, 'promise-asked');
  await follow(visited, 'Zeggen of het is gedaan');
  await says(visited, 'De dag is voorbij. Is het gedaan?');
  await isSound(visited, 'promises');
  await page.getByRole('button', { name: 'Het is niet gedaan' }).first().click();
  await page.keyboard.type('Eerst');
  expect(await page.getByLabel('Wat mist er nog?').inputValue()).toBe('Eerst');
  await press(visited, 'Toch niet versturen');
  await page.keyboard.press('Enter');
  await fill(visited, 'Wat mist er nog?', 'Het lekt nog bij de goot.');
  await isSound(visited, 'promise-missing');
  await press(visited, 'Versturen: het is niet gedaan');
  await says(visited, 'U zei op 27 april 2026: het is niet gedaan.');
  await isSound(visited, 'promise-not-done');
  expect(await story.seen('contact', 'commitments(language: nl) { status note }')).toEqual({
    commitments: [
      { status: 'notDone', note: 'Het lekt nog bij de goot.' },
      { status: 'open', note: null },
    ],
  });

  await page.getByRole('button', { name: 'Het is nu wel gedaan' }).dblclick();
  await says(visited, 'U zei op 27 april 2026: het is gedaan.');
}
