import { difficulties, plainnessOf } from '#plain-language';
import { dutchPages } from '../plain-language/pages.js';

const pages = await dutchPages();

describe('every Dutch page that everybody can open', () => {
  it.each(pages.map(({ name, texts }) => [name, texts] as const))('%s reads plainly', (_name, texts) => {
    expect(difficulties(plainnessOf(texts))).toEqual([]);
  });
});
