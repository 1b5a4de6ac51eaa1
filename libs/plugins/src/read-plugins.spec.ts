import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { someRules } from '../../../test/builders/a-regulation.js';
import { aRegulationSource } from '../../../test/builders/a-regulation-source.js';
import { readPlugins } from './read-plugins.js';

const anyName = { name: 'Acknowledgement (en)' };

describe('the plugins in a folder', () => {
  let place: string;

  beforeEach(() => {
    place = mkdtempSync(path.join(tmpdir(), 'wederhoor-plugins-'));
  });

  afterEach(() => rmSync(place, { recursive: true, force: true }));

  it('are read with their versions, the newest last', async () => {
    aVersion('2025-01-01');
    aVersion('2024-01-01');

    const { plugins, findings } = await readPlugins(place);

    expect([plugins.map(({ id, versions }) => [id, versions.map(({ inForceFrom }) => inForceFrom)]), findings]).toEqual(
      [[['example', ['2024-01-01', '2025-01-01']]], []],
    );
  });

  it('leave out what is wrong on purpose', async () => {
    aVersion('2024-01-01');
    write('invalid/2024-01-01.yaml', 'schema: 7');

    expect((await readPlugins(place)).findings).toEqual([]);
  });

  it('say once what is wrong with texts that two versions share', async () => {
    aVersion('2024-01-01');
    aVersion('2025-01-01');
    write('example/texts/nl.yaml', 'name: [');

    const { findings } = await readPlugins(place);

    expect(findings.length).toBe(new Set(findings.map((finding) => JSON.stringify(finding))).size);
  });

  it('give a version its own words upon those that the versions share', async () => {
    aVersion('2024-01-01');
    aVersion('2025-01-01');
    write('example/texts/2025-01-01/en.yaml', 'name: New name\nterms: { response: { name: Answer } }');

    const { plugins, findings } = await readPlugins(place);

    const [before, after] = plugins[0]!.versions.map(({ texts: { en } }) => [en.name, en.terms, en.shortName]);
    expect({ findings, before, after }).toEqual({
      findings: [],
      before: ['Example committee (en)', { acknowledgement: anyName, response: { name: 'Response (en)' } }, 'Example'],
      after: ['New name', { acknowledgement: anyName, response: { name: 'Answer' } }, 'Example'],
    });
  });

  it('leave the shared words of what a version no longer has to the others, where it has words of its own', async () => {
    const { earlierAdvice: _gone, ...grounds } = someRules().grounds;
    aVersion('2024-01-01');
    aVersion('2025-01-01', { grounds });
    const [without] = (await readPlugins(place)).findings;

    write('example/texts/2025-01-01/nl.yaml', 'name: Nieuwe naam');
    const { plugins, findings } = await readPlugins(place);

    expect(without?.message).toBe(
      'There is a text for the ground "earlierAdvice", which the regulation does not have.',
    );
    expect([
      findings,
      plugins[0]!.versions.map(({ texts }) => Object.hasOwn(texts.en.grounds, 'earlierAdvice')),
    ]).toEqual([[], [true, false]]);
  });

  it('have words of their own for versions that are there only', async () => {
    aVersion('2024-01-01');
    write('example/texts/2025-01-01/nl.yaml', 'name: Nieuwe naam');

    const { findings } = await readPlugins(place);

    expect(findings).toEqual([
      {
        file: path.join(place, 'example/texts/2025-01-01/nl.yaml'),
        line: 1,
        message: 'There are texts for the version "2025-01-01", which is not there.',
        remedy: 'Name the folder after a version: 2024-01-01; or remove it.',
      },
    ]);
  });

  it('say what is wrong with the words of a version in the file that holds them', async () => {
    aVersion('2024-01-01');
    write('example/texts/2024-01-01/en.yaml', 'name: New\ngrounds: { nothing: { title: x } }');

    const { findings } = await readPlugins(place);

    expect(findings.map(({ file, line }) => [path.relative(place, file), line])).toContainEqual([
      'example/texts/2024-01-01/en.yaml',
      2,
    ]);
  });

  it.each(['', 'no-such-folder'])('that are not there are a finding (%p)', async (folder) => {
    const { findings } = await readPlugins(path.join(place, folder));

    expect(findings.map(({ message }) => message)).toEqual(['No regulation was found here.']);
  });

  it('are read no further than any regulation goes', async () => {
    write('example/2024-01-01.yaml', `schema: 1\n${'# much\n'.repeat(600_000)}`);

    expect((await readPlugins(place)).plugins).toEqual([]);
  });

  function aVersion(inForceFrom: string, overrides: Parameters<typeof someRules>[0] = {}): void {
    const { file, text, texts } = aRegulationSource({ rules: someRules({ inForceFrom, ...overrides }) });
    write(path.relative('regulations', file), text);
    texts.forEach((one) => write(path.relative('regulations', one.file), one.text));
  }

  function write(name: string, text: string): void {
    const file = path.join(place, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
});
