import { type Membership } from '#access';
import { Clock } from '#clock';
import { type LocalDate } from '#deadlines';
import { Injectable } from '@nestjs/common';
import { MembershipRepository } from './membership.repository.js';
import { ParticipantRepository } from './participant.repository.js';
import { type PersonDetails, PersonRepository } from './person.repository.js';

export interface Appointment {
  readonly accountId: string;
  readonly person: PersonDetails;
  readonly role: Membership['role'];
  /** The key of the participant, for a contact only. */
  readonly participant?: string | undefined;
  readonly from: LocalDate;
}

/** Gives people a role in the committee. */
@Injectable()
export class AppointmentService {
  constructor(
    private readonly clock: Clock,
    private readonly people: PersonRepository,
    private readonly participants: ParticipantRepository,
    private readonly memberships: MembershipRepository,
  ) {}

  /** Appoints a person; nothing happens when the account already holds the role. */
  async appoint({ accountId, person, role, participant, from }: Appointment): Promise<void> {
    const participantId = participant === undefined ? null : await this.participantId(participant);
    const held = await this.memberships.listOfAccount(accountId, from);
    if (held.some((membership) => membership.role === role && membership.participantId === participantId)) {
      return;
    }
    const personId = held[0]?.personId ?? (await this.people.insert(person));
    const id = this.clock.newId();
    await this.memberships.insert({ id, accountId, personId, role, participantId, startsOn: from, endsOn: null });
  }

  private async participantId(key: string): Promise<string> {
    const found = await this.participants.findCurrentByKey(key);
    if (!found) {
      throw new Error(`There is no participant "${key}" in this committee.`);
    }
    return found.id;
  }
}
