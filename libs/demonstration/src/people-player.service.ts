import { Clock } from '#clock';
import { AppointmentService, type Tenant } from '#committees';
import { AccountService } from '#sign-in';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type DemonstrationLogin } from './demonstration-logins.service.js';
import { type DemonstrationPerson } from './demonstration.schema.js';

/** Every invented member of staff has this one; it opens nothing but the demonstration. */
const staffPassword = 'demonstratie-2026';

/** Gives the people of a demonstration their accounts and roles. */
@Injectable()
export class PeoplePlayer {
  constructor(
    private readonly clock: Clock,
    private readonly door: TenantDoor,
    private readonly accounts: AccountService,
    private readonly appointments: AppointmentService,
  ) {}

  /** Appoints everybody who was not appointed yet; answers how each signs in. */
  async appoint(tenant: Tenant, people: readonly DemonstrationPerson[]): Promise<DemonstrationLogin[]> {
    const logins: DemonstrationLogin[] = [];
    for (const { role, participant, name, email } of people) {
      const accountId = await this.accounts.open(email, staffPassword);
      const appointment = {
        accountId,
        person: { name, email },
        role,
        participant,
        from: this.clock.today('Europe/Amsterdam'),
      };
      await this.door.run(tenant.id, () => this.appointments.appoint(appointment));
      logins.push({ role, name, email, password: staffPassword });
    }
    return logins;
  }
}
