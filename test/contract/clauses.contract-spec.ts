import { type PluginFiles, findPlugins, readPlugin, readPluginFiles } from '#plugins';
import { describeDifference, readScenario, runScenario } from '#procedure';
import path from 'node:path';

/** Invented regulations that each say one clause that is hard to say. */
const folder = path.resolve('regulations/clauses');
const plugins = await Promise.all((await findPlugins(folder)).map(readPluginFiles));

describe.each(plugins.map((files) => [files.id, files] as const))('regulations/clauses/%s', (_, files) => {
  it('is a sound regulation', () => {
    expect(readPlugin(files).findings).toEqual([]);
  });

  it.each(files.scenarios.map(({ file, text }) => [path.basename(file), text] as const))(
    'does what %s says',
    (name, text) => {
      const { scenario, findings } = readScenario(name, text);

      expect({ findings, differences: scenario && differencesIn(files, scenario) }).toEqual({
        findings: [],
        differences: [],
      });
    },
  );
});

type Scenario = NonNullable<ReturnType<typeof readScenario>['scenario']>;

/** A scenario runs under the version that it names, the newest where it names none. */
function differencesIn(files: PluginFiles, scenario: Scenario): string[] {
  const { versions } = readPlugin(files);
  const version = scenario.version
    ? versions.find(({ file }) => path.basename(file, '.yaml') === scenario.version)
    : versions.at(-1);
  return version ? runScenario(version.regulation, scenario).map(describeDifference) : ['There is no such version.'];
}
