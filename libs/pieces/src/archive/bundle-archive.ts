import { type Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { type BundleContent, type BundledFile } from './bundle-content.js';
import { bundleIndex } from './bundle-index.js';
import { layoutOf } from './bundle-layout.js';

/**
 * A bundle as a ZIP: an index and a folder per piece. It is made while it is read, one file at a time, so its memory does not grow
 * with it. Files lie in it as they are: pictures and PDF get no smaller. Ends with an error where a file cannot be read to its end.
 */
export function bundleArchive(content: BundleContent): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  const layout = layoutOf(content);
  const reading = new Set<Readable>();
  zip.addBuffer(Buffer.from(bundleIndex(content, layout)), 'index.html');
  for (const { path, content: what } of layout.flatMap(({ entries }) => entries)) {
    if (typeof what === 'string') {
      zip.addBuffer(Buffer.from(what), path);
    } else {
      addFile(zip, path, { file: what, reading, fail: (error) => out.destroy(error) });
    }
  }
  zip.on('error', (error: Error) => out.destroy(error));
  out.once('close', () => reading.forEach((bytes) => bytes.destroy()));
  zip.end();
  return out;
}

interface Adding {
  readonly file: BundledFile;
  /** What is open now. */
  readonly reading: Set<Readable>;
  readonly fail: (error: Error) => void;
}

/** Opens the bytes when their turn comes; whatever is still open when nobody reads on is closed. */
function addFile(zip: ZipFile, path: string, { file, reading, fail }: Adding): void {
  zip.addReadStreamLazy(path, { compress: false, size: file.size }, (give) => {
    reading.add(file.bytes);
    file.bytes.once('error', fail);
    file.bytes.once('close', () => reading.delete(file.bytes));
    give(null, file.bytes);
  });
}
