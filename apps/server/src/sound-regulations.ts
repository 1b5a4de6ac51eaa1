import { type Plugin, Plugins, readDecreeDays, readPlugins } from '#catalogue';
import { type Config } from '#config';
import { type Demonstration, readDemonstration } from '#demonstration';
import { DamagedRegulations } from './problem-report.js';

export interface PluginDemonstration {
  readonly plugin: Plugin;
  readonly demonstration: Demonstration;
}

export interface SoundRegulations {
  readonly plugins: Plugins;
  /** None in production. */
  readonly demonstrations: readonly PluginDemonstration[];
}

/** The regulations, and the demonstrations beside them. Throws DamagedRegulations with everything that is wrong in any of them. */
export async function soundRegulations({ regulationsFolder, mode }: Config): Promise<SoundRegulations> {
  const { plugins, findings } = await readPlugins(regulationsFolder);
  const { decreeDays, findings: ofDecreeDays } = await readDecreeDays(regulationsFolder);
  const readings = mode === 'demonstration' ? plugins.flatMap(demonstrationOf) : [];
  const allFindings = [...findings, ...ofDecreeDays, ...readings.flatMap((reading) => reading.findings)];
  if (allFindings.length > 0) {
    throw new DamagedRegulations(allFindings);
  }
  const demonstrations = readings.flatMap(({ plugin, demonstration }) =>
    demonstration ? [{ plugin, demonstration }] : [],
  );
  return { plugins: new Plugins(plugins, decreeDays), demonstrations };
}

function demonstrationOf(plugin: Plugin) {
  const { demonstration, folder } = plugin;
  return demonstration === undefined ? [] : [{ plugin, ...readDemonstration(`${folder}/demo.yaml`, demonstration) }];
}
