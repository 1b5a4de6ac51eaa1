import { Clock } from '#clock';
import { type Plugin } from '#plugins';
import { type Finding } from '#regulation';
import { Injectable } from '@nestjs/common';
import { RunningCasesRepository } from './running-cases.repository.js';
import { goneFolder, versionFindings } from './version-findings.js';

/** The versions in the folder do not go with what a committee has: nothing starts or is activated until they do. */
export class VersionsRefused extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(`The versions of a regulation were refused: ${findings.length}.`);
    this.name = 'VersionsRefused';
  }
}

/** Keeps versions away that would be put before the one in force, or would orphan running cases, in the tenant of the operation. */
@Injectable()
export class VersionWatch {
  constructor(
    private readonly clock: Clock,
    private readonly cases: RunningCasesRepository,
  ) {}

  /** Throws VersionsRefused with everything that is wrong. A committee without a version so far takes any. */
  async require(plugin: Plugin): Promise<void> {
    const zone = plugin.versions.at(-1)?.timeZone ?? 'UTC';
    const findings = versionFindings(plugin, {
      firstDays: await this.cases.listFirstDays(plugin.id),
      running: await this.cases.listRunning(plugin.id),
      today: this.clock.today(zone),
    });
    refuse(findings);
  }

  /** The same for a regulation whose folder is not there. */
  async requireNoCases(regulation: string, folder: string): Promise<void> {
    refuse(goneFolder(folder, await this.cases.listRunning(regulation)));
  }
}

function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) {
    throw new VersionsRefused(findings);
  }
}
