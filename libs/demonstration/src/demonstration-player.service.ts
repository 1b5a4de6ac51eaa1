import { type Plugin } from '#catalogue';
import { Clock, instantOf } from '#clock';
import { Injectable } from '@nestjs/common';
import { CasesPlayer } from './cases-player.service.js';
import { DemonstrationLogins } from './demonstration-logins.service.js';
import { type Demonstration } from './demonstration.schema.js';
import { OfficePlayer } from './office-player.service.js';
import { PeoplePlayer } from './people-player.service.js';

/** How long before the oldest of its cases the committee of a demonstration was opened, in days. */
const openedBefore = 10;
const day = 86_400_000;

/** Puts a committee with its people and its cases in place, once. */
@Injectable()
export class DemonstrationPlayer {
  constructor(
    private readonly clock: Clock,
    private readonly office: OfficePlayer,
    private readonly people: PeoplePlayer,
    private readonly cases: CasesPlayer,
    private readonly logins: DemonstrationLogins,
  ) {}

  /** Opens the committee when it is not there, and plays its cases when it has none. Answers whether they were played now. */
  async play(plugin: Plugin, demonstration: Demonstration): Promise<boolean> {
    const { slug, people, cases } = demonstration;
    const oldest = Math.max(0, ...cases.map(({ daysAgo }) => daysAgo));
    const opened = instantOf(this.clock.now() - (oldest + openedBefore) * day);
    const tenant = await this.clock.at(opened, () => this.office.open(plugin, demonstration));
    const staff = await this.clock.at(opened, () => this.people.appoint(tenant, people));
    const complainants = await this.cases.playOnce(tenant, { opened, people, cases, cast: staff.cast });
    if (complainants.length > 0 || (await this.logins.of(slug)).length === 0) {
      await this.logins.keep(slug, [...staff.logins, ...complainants]);
    }
    return complainants.length > 0;
  }
}
