import { Clock } from '#clock';
import { committeeTimeZone, heldOnDay, PersonRepository } from '#committees';
import { isEmailAddress } from '#correspondence';
import { type Statement, TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';

/** The oldest first, and no more than a letter is mailed to. */
const contactsOf: Statement = {
  name: 'prior_letter_contacts',
  text: `select m.person_id as "personId" from membership m
    where m.tenant_id = :tenant and m.role = 'participantContact' and m.participant_id = :participant::uuid
      and ${heldOnDay('m')}
    group by m.person_id order by m.person_id limit 10`,
};

/** Where a participant gets its mail: the addresses of its contacts of today. */
@Injectable()
export class ParticipantContacts {
  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly people: PersonRepository,
  ) {}

  /** Each once, at most ten; empty when nobody is contact, or nobody has an address. */
  async addressesOf(participantId: string): Promise<string[]> {
    const day = this.clock.today(committeeTimeZone);
    const contacts = await this.door.query<{ personId: string }>(contactsOf, { participant: participantId, day });
    const details = await this.people.listDetails(contacts.map(({ personId }) => personId));
    return [...new Set([...details.values()].map(({ email }) => email))].filter(isEmailAddress);
  }
}
