import { difficulties, plainnessOf } from '#plain-language';
import { dutchPages } from '../plain-language/pages.js';

describe('every Dutch page that everybody can open', () => {
  it.each(dutchPages().map(({ name, texts }) => [name, texts] as const))('%s reads plainly', (_name, texts) => {
    expect(difficulties(plainnessOf(texts))).toEqual([]);
  });
});
