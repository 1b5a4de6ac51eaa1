import { type Plugins, VersionsRefused, VersionWatch } from '#catalogue';
import { CommitteeUpdate, TenantDirectory } from '#committees';
import { StartError } from '#database';
import { DemonstrationPlayer } from '#demonstration';
import { Log } from '#logging';
import { Problem } from '#problems';
import { type Finding } from '#regulation';
import { TenantDoor } from '#tenancy';
import { type INestApplicationContext } from '@nestjs/common';
import path from 'node:path';
import { shortPath } from './short-path.js';
import { type PluginDemonstration } from './sound-regulations.js';

/** The logins of a demonstration are known to everybody, so production never runs on its database. Throws a StartError. */
export async function requireNoDemonstration(app: INestApplicationContext): Promise<void> {
  const invented = (await app.get(TenantDirectory).list()).filter(({ demonstration }) => demonstration);
  if (invented.length > 0) {
    throw new StartError(
      `This database holds a demonstration (${invented.map(({ slug }) => slug).join(', ')}), whose logins are public.`,
      'Point DATABASE_URL to a database of its own for production.',
    );
  }
}

/**
 * Stores versions that came with this release for the committees that run under them. Throws VersionsRefused with what is wrong for
 * all of them, before the first one is changed.
 */
export async function bringRegulationsUpToDate(app: INestApplicationContext, plugins: Plugins): Promise<void> {
  const committees = await app.get(TenantDirectory).list();
  const findings: Finding[] = [];
  for (const committee of committees) {
    findings.push(...(await refusedVersions(app, plugins, committee)));
  }
  if (findings.length > 0) {
    throw new VersionsRefused(findings);
  }
  for (const { id, regulation } of committees) {
    const plugin = plugins.find(regulation);
    if (plugin) {
      await app.get(TenantDoor).run(id, () => app.get(CommitteeUpdate).bringUpToDate(plugin));
    } else {
      app.get(Log).warn('A committee runs under a regulation that is not in the folder.', { tenantId: id, regulation });
    }
  }
}

/** What of the folder does not go with what one committee has. */
async function refusedVersions(
  app: INestApplicationContext,
  plugins: Plugins,
  { id, regulation }: { id: string; regulation: string },
): Promise<readonly Finding[]> {
  const watch = app.get(VersionWatch);
  const plugin = plugins.find(regulation);
  const folder = path.join(path.dirname(plugins.list[0]?.folder ?? 'regulations/any'), regulation);
  try {
    await app
      .get(TenantDoor)
      .run(id, () => (plugin ? watch.require(plugin) : watch.requireNoCases(regulation, folder)));
    return [];
  } catch (error) {
    if (error instanceof VersionsRefused) {
      return error.findings;
    }
    throw error;
  }
}

/** Plays the demonstration of a committee unless it was played; answers whether it was now. Throws a StartError when it cannot be. */
export async function playDemonstration(
  app: INestApplicationContext,
  { plugin, demonstration }: PluginDemonstration,
): Promise<boolean> {
  try {
    return await app.get(DemonstrationPlayer).play(plugin, demonstration);
  } catch (error) {
    if (error instanceof Problem) {
      const file = shortPath(`${plugin.folder}/demo.yaml`);
      throw new StartError(
        `${file} does not go with the regulation beside it: ${error.message}`,
        `Mend ${file} and start again.`,
        { cause: error },
      );
    }
    throw error;
  }
}
