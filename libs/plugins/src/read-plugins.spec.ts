import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { someRules } from '../../../test/builders/a-regulation.js';
import { aRegulationSource } from '../../../test/builders/a-regulation-source.js';
import { readPlugins } from './read-plugins.js';

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

  it.each(['', 'no-such-folder'])('that are not there are a finding (%p)', async (folder) => {
    const { findings } = await readPlugins(path.join(place, folder));

    expect(findings.map(({ message }) => message)).toEqual(['No regulation was found here.']);
  });

  it('are read no further than any regulation goes', async () => {
    write('example/2024-01-01.yaml', `schema: 1\n${'# much\n'.repeat(600_000)}`);

    expect((await readPlugins(place)).plugins).toEqual([]);
  });

  function aVersion(inForceFrom: string): void {
    const { file, text, texts } = aRegulationSource({ rules: someRules({ inForceFrom }) });
    write(path.relative('regulations', file), text);
    texts.forEach((one) => write(path.relative('regulations', one.file), one.text));
  }

  function write(name: string, text: string): void {
    const file = path.join(place, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
});
