import { type BundleContent } from './bundle-content.js';
import { bundleIndex } from './bundle-index.js';
import { layoutOf } from './bundle-layout.js';

function indexOf(changed: Partial<BundleContent['pieces'][number]>, language: 'nl' | 'en' = 'nl'): string {
  const piece = {
    number: 3,
    kind: 'piece',
    side: 'respondent',
    receivedOn: '2026-03-09',
    text: 'a',
    files: [],
  } as const;
  const content: BundleContent = {
    caseNumber: '2026-00001',
    language,
    pieces: [{ ...piece, title: null, ...changed }],
  };
  return bundleIndex(content, layoutOf(content));
}

describe('the index of a bundle', () => {
  it.each([
    ['nl', 'Stuk: Foto</td><td>verweerder</td><td>2026-03-09'],
    ['en', 'Piece: Foto</td><td>respondent</td><td>2026-03-09'],
  ] as const)('names each piece, its side and its day (%s)', (language, row) => {
    expect(indexOf({ title: 'Foto' }, language)).toContain(row);
  });

  it('leads to what lies in the archive', () => {
    expect(indexOf({})).toContain('<a href="003%20Stuk/00%20tekst.txt">00 tekst.txt</a>');
  });

  it('shows a title as it was written, never as a part of the page', () => {
    const index = indexOf({ title: '<script>alert("1")</script> & zo' });

    expect(index).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; zo');
    expect(index).not.toContain('<script>');
  });

  it('says that there is nothing yet', () => {
    const content: BundleContent = { caseNumber: '2026-00001', language: 'en', pieces: [] };

    expect(bundleIndex(content, [])).toContain('There is nothing in this bundle yet.');
  });
});
