import { readdirSync, readFileSync } from 'node:fs';
import { describeDifference, notShown, readScenario, runScenario, type Scenario } from '#procedure';
import { type Finding, type Language, languages, readRegulation, type Regulation } from '#regulation';

const root = new URL('../../regulations/', import.meta.url);
const versionFile = /^(\d{4}-\d{2}-\d{2}|first-use)\.yaml$/;

/** The folders that hold a regulation; `invalid` and `clauses` hold small ones that are tested apart. */
const besides = new Set(['invalid', 'clauses']);
const ids = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !besides.has(entry.name))
  .map(({ name }) => name);

const versionsOf = (id: string) =>
  yamlFilesIn(`${id}/`)
    .filter((file) => versionFile.test(file))
    .map((file) => file.replace('.yaml', ''));

const stories = ids.flatMap((id) => yamlFilesIn(`${id}/scenarios/`).map((file) => [`${id}/scenarios/${file}`, id]));

describe('a scenario beside a regulation', () => {
  it.each(stories)('%s comes out as it says', (file, id) => {
    const scenario = scenarioIn(file);
    const regulation = regulationOf(id, scenario.version ?? versionsOf(id).at(-1) ?? 'first-use');

    const differences = runScenario(regulation, scenario).map(describeDifference);

    expect([scenario.title, ...differences]).toEqual([scenario.title]);
  });
});

describe('the scenarios of a regulation', () => {
  it.each(ids)('%s show every ground, every term in time, on the last day and one day late, and every ending', (id) => {
    const regulation = regulationOf(id, versionsOf(id).at(-1) ?? 'first-use');
    const scenarios = yamlFilesIn(`${id}/scenarios/`).map((file) => scenarioIn(`${id}/scenarios/${file}`));

    expect(notShown(regulation, scenarios)).toEqual([]);
  });
});

function scenarioIn(file: string): Scenario {
  const { scenario, findings } = readScenario(`regulations/${file}`, read(file));
  return scenario ?? complain(findings);
}

function regulationOf(id: string, version: string): Regulation {
  const file = `${id}/${version}.yaml`;
  const { regulation, findings } = readRegulation({
    file: `regulations/${file}`,
    text: read(file),
    texts: yamlFilesIn(`${id}/texts/`).map((name) => ({
      language: languageOf(name),
      file: `regulations/${id}/texts/${name}`,
      text: read(`${id}/texts/${name}`),
    })),
  });
  return regulation ?? complain(findings);
}

function complain(findings: readonly Finding[]): never {
  throw new Error(
    findings.map(({ file, line, message, remedy }) => `${file}:${line} - ${message} ${remedy}`).join('\n'),
  );
}

function languageOf(file: string): Language {
  const language = languages.find((candidate) => file === `${candidate}.yaml`);
  return (
    language ?? complain([{ file, line: 1, message: 'Nobody speaks this.', remedy: `Use ${languages.join(', ')}.` }])
  );
}

function yamlFilesIn(folder: string): string[] {
  return readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith('.yaml'))
    .toSorted();
}

function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8');
}
