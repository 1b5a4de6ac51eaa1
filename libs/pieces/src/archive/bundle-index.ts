import { type BundleContent, type BundledPiece } from './bundle-content.js';
import { type PieceLayout } from './bundle-layout.js';
import { bundleWords, type BundleWords } from './bundle-words.js';

/** The index of a bundle as a page without anything from elsewhere: a table by number, with links into the archive. */
export function bundleIndex({ caseNumber, language }: BundleContent, layout: readonly PieceLayout[]): string {
  const words = bundleWords[language];
  const title = escaped(words.title(caseNumber));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body{font-family:sans-serif;margin:2rem}td,th{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0}</style>
</head>
<body>
<h1>${title}</h1>
${layout.length === 0 ? `<p>${words.empty}</p>` : table(words, layout)}
</body>
</html>
`;
}

function table(words: BundleWords, layout: readonly PieceLayout[]): string {
  const head = words.columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${layout.map((one) => row(words, one)).join('\n')}\n</tbody>\n</table>`;
}

function row(words: BundleWords, { piece, entries }: PieceLayout): string {
  const links = entries.map(({ path }) => `<a href="${address(path)}">${escaped(path.split('/').at(-1) ?? '')}</a>`);
  const cells = [titleOf(words, piece), words.sides[piece.side], piece.receivedOn].map(escaped);
  const all = [...cells, links.join('<br>')].map((cell) => `<td>${cell}</td>`).join('');
  return `<tr><th scope="row">${piece.number}</th>${all}</tr>`;
}

function titleOf({ kinds }: BundleWords, { kind, title }: BundledPiece): string {
  return title === null ? kinds[kind] : `${kinds[kind]}: ${title}`;
}

function address(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function escaped(text: string): string {
  const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replaceAll(/[&<>"]/g, (character) => named[character] ?? '');
}
