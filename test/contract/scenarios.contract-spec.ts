import path from 'node:path';
import { findPlugins, readPluginFiles } from '#plugins';
import { describeDifference, notShown } from '#procedure';
import { differencesIn, toldScenarios } from '../../apps/regulation/src/test-scenarios-told.js';

/** The regulations of this repository; `invalid` and `clauses` hold small ones that are tested apart. */
const folders = await findPlugins(path.resolve('regulations'));
const plugins = await Promise.all(
  folders.map(async (folder) => {
    const files = await readPluginFiles(folder);
    return { id: files.id, files, told: toldScenarios(files) };
  }),
);

const stories = plugins.flatMap(({ id, told }) =>
  told.stories.map((story) => [id, path.relative('regulations', story.file), story] as const),
);

describe('a scenario beside a regulation, or beside its base', () => {
  it.each(stories)('under %s: %s comes out as it says', (_id, _file, story) => {
    const { scenario, regulation } = story;

    expect([scenario.title, ...differencesIn(story).map(describeDifference)]).toEqual([scenario.title]);
    expect(regulation).toBeDefined();
  });
});

describe.each(plugins)('the scenarios of $id', ({ files, told }) => {
  it('are sound, and skip nothing of a base in vain', () => {
    expect(told.findings).toEqual([]);
  });

  it('show every ground, every term in time, on the last day and one day late, and every ending', () => {
    const scenarios = told.stories.map(({ scenario }) => scenario);

    expect(told.newest && notShown(told.newest.regulation, scenarios)).toEqual([]);
  });

  it('are fifteen or more', () => {
    expect(told.stories.length).toBeGreaterThanOrEqual(15);
    expect(told.stories.filter(({ isInherited }) => !isInherited)).toHaveLength(files.scenarios.length);
  });
});
