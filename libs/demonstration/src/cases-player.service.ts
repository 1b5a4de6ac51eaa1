import { CaseReader } from '#cases';
import { type Tenant } from '#committees';
import { CurrentViewer } from '#sign-in';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { CasePlayer } from './case-player.service.js';
import { type DemonstrationLogin } from './demonstration-logins.service.js';
import { type Demonstration } from './demonstration.schema.js';
import { anySecretary, type Cast } from './cast.js';
import { SeatsPlayer } from './seats-player.service.js';

interface Played extends Pick<Demonstration, 'people' | 'cases'> {
  /** When the committee was opened. */
  readonly opened: string;
  readonly cast: Cast;
}

/** Plays the cases of one committee. */
@Injectable()
export class CasesPlayer {
  constructor(
    private readonly door: TenantDoor,
    private readonly current: CurrentViewer,
    private readonly reader: CaseReader,
    private readonly seats: SeatsPlayer,
    private readonly player: CasePlayer,
  ) {}

  /**
   * Seats the members and plays all cases in one transaction when the committee has no cases; answers the logins of the
   * complainants, or nothing.
   */
  async playOnce(tenant: Tenant, { opened, people, cases, cast }: Played): Promise<DemonstrationLogin[]> {
    return this.door.run(tenant.id, async () => {
      const already = await this.current.as(anySecretary, () => this.reader.count({}));
      if (already > 0) {
        return [];
      }
      await this.seats.seat(opened, people, cast);
      const logins: DemonstrationLogin[] = [];
      for (const described of cases) {
        logins.push(await this.player.play(described, cast));
      }
      return logins;
    });
  }
}
