import { CaseReader } from '#cases';
import { type Tenant } from '#committees';
import { CurrentViewer } from '#sign-in';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { CasePlayer } from './case-player.service.js';
import { type DemonstrationLogin } from './demonstration-logins.service.js';
import { type DemonstrationCase } from './demonstration.schema.js';
import { anySecretary } from './invented-viewers.js';

/** Plays the cases of one committee. */
@Injectable()
export class CasesPlayer {
  constructor(
    private readonly door: TenantDoor,
    private readonly current: CurrentViewer,
    private readonly reader: CaseReader,
    private readonly player: CasePlayer,
  ) {}

  /** Plays all cases in one transaction when the committee has none; answers the logins of the complainants, or nothing. */
  async playOnce(tenant: Tenant, cases: readonly DemonstrationCase[]): Promise<DemonstrationLogin[]> {
    return this.door.run(tenant.id, async () => {
      const already = await this.current.as(anySecretary, () => this.reader.count({}));
      const logins: DemonstrationLogin[] = [];
      for (const described of already > 0 ? [] : cases) {
        logins.push(await this.player.play(described));
      }
      return logins;
    });
  }
}
