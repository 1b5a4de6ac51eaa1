import { type LocalDate } from '#deadlines';
import { TenantDoor, type Statement } from '#tenancy';
import { Injectable } from '@nestjs/common';

/** Cases that have not ended, counted by what a change of their regulation could take from them. */
export interface RunningCases {
  /** Null: the version that is in force from the first use. */
  readonly inForceFrom: LocalDate | null;
  readonly stage: string;
  /** The key of the participant complained of. */
  readonly participant: string;
  /** Whether that participant has a last day. */
  readonly leaves: boolean;
  readonly count: number;
}

const runningCases: Statement = {
  name: 'running_cases_per_version',
  text: `select version.in_force_from::text as "inForceFrom", case_file.stage, participant.key as participant,
      participant.left_on is not null as leaves, count(*)::int as count
    from case_file
    join regulation_version version on version.tenant_id = :tenant and version.id = case_file.regulation_version_id
    join participant on participant.tenant_id = :tenant and participant.id = case_file.participant_id
    where case_file.tenant_id = :tenant and not case_file.ended and version.regulation = :regulation
    group by version.in_force_from, case_file.stage, participant.key, participant.left_on
    order by version.in_force_from nulls first, case_file.stage, participant.key`,
};

const firstDays: Statement = {
  name: 'regulation_version_first_days',
  text: `select distinct in_force_from::text as "inForceFrom" from regulation_version
    where tenant_id = :tenant and regulation = :regulation`,
};

/** What a committee has under the versions that are stored for it. */
@Injectable()
export class RunningCasesRepository {
  constructor(private readonly door: TenantDoor) {}

  async listRunning(regulation: string): Promise<RunningCases[]> {
    return this.door.query<RunningCases>(runningCases, { regulation });
  }

  /** The first days of the versions that were ever activated; null is the first use. */
  async listFirstDays(regulation: string): Promise<(LocalDate | null)[]> {
    const rows = await this.door.query<{ inForceFrom: LocalDate | null }>(firstDays, { regulation });
    return rows.map(({ inForceFrom }) => inForceFrom);
  }
}
