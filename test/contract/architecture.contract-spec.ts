import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { plantedFiles, soundFiles } from '../support/planted/planted-files.js';
import { type Finding, lintPlanted } from '../support/planted/planted-project.js';
import { regulationVersions } from '../support/regulation-plugins.js';

const libraries = readdirSync('libs');
/** A file in every library of the tree that uses a way in, which none may. */
const inEveryLibrary = Object.fromEntries(
  libraries.map((name) => [
    `libs/${name}/src/planted.ts`,
    "import { five } from '../../../apps/api/src/five.js';\n\nexport const wrong = five;\n",
  ]),
);

let findings: readonly Finding[];

beforeAll(async () => {
  const planted = plantedFiles.flatMap(({ file, text, beside }) => [
    [file, text] as const,
    ...Object.entries(beside ?? {}),
  ]);
  findings = await lintPlanted({ ...soundFiles, ...inEveryLibrary, ...Object.fromEntries(planted) });
}, 120_000);

const rulesOf = (file: string) => findings.filter((finding) => finding.file === file).map(({ rule }) => rule);

describe('the linter', () => {
  it.each(plantedFiles.map((planted) => [planted.fault, planted] as const))('finds %s', (_, { file, rule }) => {
    expect(rulesOf(file)).toContain(rule);
  });

  it('finds nothing in files with which nothing is wrong', () => {
    expect(Object.keys(soundFiles).filter((file) => rulesOf(file).length > 0)).toEqual([]);
  });

  it.each(libraries)('knows what libs/%s may use', (library) => {
    expect(rulesOf(`libs/${library}/src/planted.ts`)).toContain('no-restricted-imports');
  });
});

/** Every text of the software itself, by its path. */
function sources(...folders: readonly string[]): [string, string][] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !isTest(file) && !file.includes('node_modules'))
      .map((file): [string, string] => [file, readFileSync(file, 'utf8')]),
  );
}

function isTest(file: string): boolean {
  return /spec\.tsx?$/.test(file) || /^(libs|apps)\/[^/]+\/test\//.test(file);
}

/** What is named in a text, of every committee that has a folder: `north-wood` also as North Wood or NorthWood. */
const committees = [...new Set(regulationVersions().map((version) => path.dirname(version)))].map((id) => ({
  id,
  names: new RegExp(id.replaceAll('-', '[-_ ]?'), 'i'),
}));

function committeesNamedIn(text: string): string[] {
  return committees.filter(({ names }) => names.test(text)).map(({ id }) => id);
}

describe('the software', () => {
  it('names no committee: a committee is data', () => {
    const named = sources('apps', 'libs').map(([file, text]) => [file, committeesNamedIn(text)] as const);

    expect(named.filter(([, ids]) => ids.length > 0)).toEqual([]);
  });

  it.each(committees.map(({ id }) => id))('would be found out if it named %s, however it is written', (id) => {
    const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    const ways = [id, id.toUpperCase(), words.join(' '), words.join(''), words.join('_')];

    expect(ways.map((way) => committeesNamedIn(`the rules of ${way}, for instance`))).toEqual(ways.map(() => [id]));
  });

  it.each(libraries)('says at the door of libs/%s what it is for', (library) => {
    const index = readFileSync(`libs/${library}/src/index.ts`, 'utf8');

    expect(index).toMatch(/^\/\*\*\n \* [A-Z][^\n]+\n( \*[^\n]*\n)* \*\/\n/);
  });

  it('has every library in the table of docs/architecture.md, and no other', () => {
    const page = readFileSync('docs/architecture.md', 'utf8');
    const named = [...page.matchAll(/^\| (?:Pure|Platform|Features)? +\| `([a-z-]+)` +\|/gm)].map(([, name]) => name);

    expect(named.sort()).toEqual([...libraries].sort());
  });
});
