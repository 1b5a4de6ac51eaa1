import { type Plugin, RegulationCatalogue, VersionWatch } from '#catalogue';
import { Clock } from '#clock';
import { type Regulation } from '#regulation';
import { Injectable } from '@nestjs/common';
import { ParticipantRepository } from './participant.repository.js';

/** Brings what a committee has from its regulation up to date, in the running operation of that tenant. Safe to repeat. */
@Injectable()
export class CommitteeUpdate {
  constructor(
    private readonly clock: Clock,
    private readonly catalogue: RegulationCatalogue,
    private readonly watch: VersionWatch,
    private readonly participants: ParticipantRepository,
  ) {}

  /**
   * Stores versions that are new; the participants are those of the newest one, and who is known already stays as it is, also
   * who left. Throws VersionsRefused, and stores nothing, when a version does not go with what the committee has.
   */
  async bringUpToDate(plugin: Plugin): Promise<void> {
    await this.watch.require(plugin);
    for (const version of plugin.versions) {
      await this.catalogue.activate(version);
    }
    const newest = plugin.versions.at(-1);
    if (newest) {
      await this.addParticipants(newest);
    }
  }

  private async addParticipants(regulation: Regulation): Promise<void> {
    const known = new Set((await this.participants.listAll()).map((participant) => participant.key));
    const joinedOn = this.clock.today(regulation.timeZone);
    const added = regulation.participants
      .filter((participant) => !known.has(participant.id))
      .map((participant) => ({
        id: this.clock.newId(),
        key: participant.id,
        name: participant.name,
        kind: participant.kind,
        partOf: participant.of ?? null,
        joinedOn,
        leftOn: null,
      }));
    if (added.length > 0) {
      await this.participants.insert(added);
    }
  }
}
