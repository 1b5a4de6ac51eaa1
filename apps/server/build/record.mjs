/** What was built, from which texts: dist/.<part>.json holds the hash of the sources and the length of every output. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const notSources = /(^|\/)(node_modules|test)\/|spec\.tsx?$|\.md$/;

/** A path from the root of the project, with slashes. */
export const inRoot = (...names) => path.join(root, ...names);

/** Every file below a place, as paths from the root, in a fixed order. */
export function filesIn(place) {
  const stat = statSync(inRoot(place), { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat ? [place] : [];
  return readdirSync(inRoot(place))
    .sort()
    .flatMap((name) => filesIn(`${place}/${name}`));
}

/** Whether something is built from this file. */
export const isSource = (file) => !notSources.test(file) && existsSync(inRoot(file));

const sourcesOf = ({ sources }) => sources.flatMap(filesIn).filter(isSource);
const recordOf = ({ folder }) => inRoot(`dist/.${folder}.json`);

/** The hash of everything that a part is made from: touching a file, or changing it and back, builds nothing. */
export function hashOf(part) {
  const hash = createHash('sha256');
  for (const file of [...sourcesOf(part), ...part.settings.filter(isSource)]) {
    const text = readFileSync(inRoot(file));
    hash.update(`${file}\0${text.length}\0`).update(text);
  }
  return hash.digest('hex');
}

function readRecord(part) {
  try {
    return JSON.parse(readFileSync(recordOf(part), 'utf8'));
  } catch {
    return { outputs: {} };
  }
}

/** Whether everything that the last build of a part made is there, as long as it was. */
export function isComplete(part) {
  const { outputs } = readRecord(part);
  const isAsMade = ([file, length]) => statSync(inRoot(file), { throwIfNoEntry: false })?.size === length;
  return part.main in outputs && Object.entries(outputs).every(isAsMade);
}

/** Where the sources did not come along, as in an image, what was built is what there is. */
export function isCurrent(part) {
  return isComplete(part) && (sourcesOf(part).length === 0 || readRecord(part).hash === hashOf(part));
}

export function writeRecord(part, hash) {
  const files = part.outputs.flatMap(filesIn);
  const outputs = Object.fromEntries(files.map((file) => [file, statSync(inRoot(file)).size]));
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(recordOf(part), JSON.stringify({ hash, outputs }));
}
