import { type Plugin, type Plugins } from '#catalogue';
import { CommitteeUpdate, TenantDirectory } from '#committees';
import { type Demonstration, DemonstrationPlayer, readDemonstration } from '#demonstration';
import { TenantDoor } from '#tenancy';
import { type INestApplicationContext } from '@nestjs/common';
import { DamagedRegulations } from './problem-report.js';
import { type Progress } from './progress.js';

export interface PluginDemonstration {
  readonly plugin: Plugin;
  readonly demonstration: Demonstration;
}

/** The demonstrations beside the regulations. Throws DamagedRegulations with everything that is wrong in them. */
export function readDemonstrations(plugins: Plugins): PluginDemonstration[] {
  const readings = plugins.list.flatMap((plugin) =>
    plugin.demonstration === undefined
      ? []
      : [{ plugin, ...readDemonstration(`${plugin.folder}/demo.yaml`, plugin.demonstration) }],
  );
  const findings = readings.flatMap((reading) => reading.findings);
  if (findings.length > 0) {
    throw new DamagedRegulations(findings);
  }
  return readings.flatMap(({ plugin, demonstration }) => (demonstration ? [{ plugin, demonstration }] : []));
}

/** Brings the regulations of all committees up to date, and plays the demonstrations that were not played yet. */
export async function openCommittees(
  app: INestApplicationContext,
  demonstrations: readonly PluginDemonstration[],
  progress: Progress,
): Promise<void> {
  const player = app.get(DemonstrationPlayer);
  for (const { plugin, demonstration } of demonstrations) {
    if (await player.play(plugin, demonstration)) {
      progress.step(`the demonstration of ${demonstration.slug} is in place`);
    }
  }
}

/** In production: versions that came with this release are stored for the committees that run under them. */
export async function bringRegulationsUpToDate(app: INestApplicationContext, plugins: Plugins): Promise<void> {
  for (const { id, regulation } of await app.get(TenantDirectory).list()) {
    const plugin = plugins.find(regulation);
    if (plugin) {
      await app.get(TenantDoor).run(id, () => app.get(CommitteeUpdate).bringUpToDate(plugin));
    }
  }
}
