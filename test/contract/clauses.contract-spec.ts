import { findPlugins, readPlugin, readPluginFiles } from '#plugins';
import { describeDifference } from '#procedure';
import path from 'node:path';
import { differencesIn, toldScenarios } from '../../apps/regulation/src/test-scenarios-told.js';

/** Invented regulations that each say one clause that is hard to say. */
const folder = path.resolve('regulations/clauses');
const plugins = await Promise.all((await findPlugins(folder)).map(readPluginFiles));

describe.each(plugins.map((files) => [files.id, files] as const))('regulations/clauses/%s', (_, files) => {
  it('is a sound regulation', () => {
    expect(readPlugin(files).findings).toEqual([]);
  });

  const { stories, findings } = toldScenarios(files);

  it('skips no scenario of its base in vain', () => {
    expect(findings).toEqual([]);
  });

  it.each(stories.map((story) => [path.relative(folder, story.file), story] as const))(
    'does what %s says',
    (_, story) => {
      expect(story.regulation).toBeDefined();
      expect(differencesIn(story).map(describeDifference)).toEqual([]);
    },
  );
});
