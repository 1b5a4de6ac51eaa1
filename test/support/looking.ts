import { phone, picture, scrollsSideways, small, type Visit, wrongWith } from './visit.js';

export interface Looking {
  /** Everything that was wrong so far. */
  readonly wrong: string[];
  /** Looks at the page as it stands now. */
  readonly look: (name: string) => Promise<void>;
}

/** Looks at a page again and again: what is wrong, also at 320 pixels and with letters twice as large, and a picture of it. */
export function looking(visited: Visit, folder: string): Looking {
  const wrong: string[] = [];
  const look = async (name: string): Promise<void> => {
    const { page } = visited;
    const size = page.viewportSize() ?? phone;
    wrong.push(...(await wrongWith(visited)));
    await picture(visited, `${folder}/${name}`);
    await page.setViewportSize(small);
    if (await page.evaluate(scrollsSideways)) wrong.push(`${name}: too wide at 320 pixels`);
    await page.setViewportSize(size);
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    if (await page.evaluate(scrollsSideways)) wrong.push(`${name}: too wide with letters twice as large`);
    await page.evaluate("document.documentElement.style.fontSize = ''");
  };
  return { wrong, look };
}
