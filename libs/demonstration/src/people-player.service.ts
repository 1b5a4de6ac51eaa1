import { Clock } from '#clock';
import { AppointmentService, ParticipantRepository, type Tenant } from '#committees';
import { AccountService } from '#sign-in';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type Cast } from './cast.js';
import { type DemonstrationLogin } from './demonstration-logins.service.js';
import { type DemonstrationPerson } from './demonstration.schema.js';

/** Every invented member of staff has this one; it opens nothing but the demonstration. */
const staffPassword = 'demonstratie-2026';

export interface Appointed {
  readonly logins: readonly DemonstrationLogin[];
  readonly cast: Cast;
}

/** Gives the people of a demonstration their accounts and roles. */
@Injectable()
export class PeoplePlayer {
  constructor(
    private readonly clock: Clock,
    private readonly door: TenantDoor,
    private readonly accounts: AccountService,
    private readonly appointments: AppointmentService,
    private readonly participants: ParticipantRepository,
  ) {}

  /** Appoints everybody who was not appointed yet; answers how each signs in, and who each is. */
  async appoint(tenant: Tenant, people: readonly DemonstrationPerson[]): Promise<Appointed> {
    const cast: Cast[number][] = [];
    for (const { role, participant, name, email } of people) {
      const accountId = await this.accounts.open(email, staffPassword);
      const from = this.clock.today('Europe/Amsterdam');
      const appointment = { accountId, person: { name, email }, role, participant, from };
      const { personId, participantId } = await this.door.run(tenant.id, async () => ({
        ...(await this.appointments.appoint(appointment)),
        participantId: await this.idOf(participant),
      }));
      cast.push({ kind: 'staff', accountId, personId, memberships: [{ role, participantId }] });
    }
    const logins = people.map(({ role, name, email }) => ({ role, name, email, password: staffPassword }));
    return { logins, cast };
  }

  private async idOf(participant: string | undefined): Promise<string | null> {
    return participant === undefined ? null : ((await this.participants.findByKey(participant))?.id ?? null);
  }
}
