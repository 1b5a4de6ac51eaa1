import { roles } from '#access';
import { roleWords } from '../../libs/access/src/page/words-of-roles.js';
import { readRightsPage, rightsPageText } from '../support/rights-page.js';

describe('docs/administration/rights.md', () => {
  it('is what the rights table says', async () => {
    expect(readRightsPage()).toBe(await rightsPageText());
  });

  it.each(roles)('tells who a %s is, in English and in Dutch', (role) => {
    const { title, dutch, who } = roleWords[role];

    expect(readRightsPage()).toContain(`### ${title}\n\nDutch: _${dutch}_. ${who}\n`);
  });

  it('leads nowhere but to its own chapters', () => {
    const page = readRightsPage();
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchor(heading ?? ''));
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, link]) => link);

    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !headings.includes(link ?? ''))).toEqual([]);
  });

  it('leaves no gap in a sentence', () => {
    expect(/undefined|null|\[object| ,|\.\. /.exec(readRightsPage())).toBeNull();
  });
});

function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}
