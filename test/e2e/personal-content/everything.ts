import { type TestApplication, type TestCommittee, type TestPerson } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';

type Office = 'secretary' | 'chair' | 'contact' | 'employee' | 'administrator';

/** The people of a committee, each signed in on the day that it is. */
export class Staff {
  private constructor(
    private readonly appointed: Readonly<Record<Office, TestPerson>>,
    readonly committee: TestCommittee,
  ) {}

  static async of(platform: TestApplication): Promise<Staff> {
    platform.clock.set('2026-03-02T09:00:00Z');
    const committee = await platform.committee('everything');
    const at = { participant: 'north' };
    const appointed = {
      secretary: await committee.appoint('secretary'),
      chair: await committee.appoint('chair'),
      administrator: await committee.appoint('tenantAdministrator'),
      contact: await committee.appoint('participantContact', at),
      employee: await committee.appoint('employee', at),
    };
    return new Staff(appointed, committee);
  }

  signIn(office: Office): Promise<Caller> {
    return this.appointed[office].signIn();
  }

  personId(office: Office): string {
    return this.appointed[office].personId;
  }
}
