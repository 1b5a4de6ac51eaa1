import { picture, type Visit, wrongWith } from '../../support/visit.js';
import { type Login } from '../../support/walks/cast.js';

/** Signs a party in, as the page of the case would find it. */
export async function signIn({ page }: Visit, { loginCode, password }: Login): Promise<void> {
  await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      await fetch('/sign-in', { method: 'POST', headers, body: JSON.stringify(body) });
    },
    { kind: 'complainant', code: loginCode, password },
  );
}

/** The session ends, and the page does not know of it. */
export async function signOutElsewhere({ page }: Visit): Promise<void> {
  await page.evaluate(async () => {
    await fetch('/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  });
}

export const says = ({ page }: Visit, text: string | RegExp) => page.getByText(text).first().waitFor();
export const press = ({ page }: Visit, name: string | RegExp) => page.getByRole('button', { name }).click();
export const follow = ({ page }: Visit, name: string | RegExp) => page.getByRole('link', { name }).first().click();
export const fill = ({ page }: Visit, label: string | RegExp, text: string) => page.getByLabel(label).fill(text);
export const buttons = ({ page }: Visit) => page.getByRole('main').getByRole('button').allTextContents();

/** Nothing is wrong with the page as it stands, and a picture of it is kept. */
export async function isSound(visited: Visit, name: string): Promise<void> {
  await picture(visited, `following/${name}`);
  expect([name, await wrongWith(visited)]).toEqual([name, []]);
}
