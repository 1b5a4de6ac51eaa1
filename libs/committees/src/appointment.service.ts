import { type StaffRole } from '#access';
import { Clock } from '#clock';
import { type LocalDate } from '#deadlines';
import { BadInput, type FieldProblem, NotFound } from '#problems';
import { Injectable } from '@nestjs/common';
import { type MembershipEntity } from './membership.entity.js';
import { MembershipRepository } from './membership.repository.js';
import { isHeldForParticipant, isHeldThroughout } from './offices.js';
import { ParticipantRepository } from './participant.repository.js';
import { type PersonDetails, PersonRepository } from './person.repository.js';

export interface Appointment {
  readonly accountId: string;
  /** Who it is when the account holds nothing here yet: a new person, or the id of one who is known. */
  readonly person: PersonDetails | string;
  readonly role: StaffRole;
  /** The key of the participant, exactly for the roles that are held for one. */
  readonly participant?: string | undefined;
  /** The first day in office. */
  readonly from: LocalDate;
  /** The last day in office; without it the office lasts. */
  readonly until?: LocalDate | undefined;
}

export interface Appointed {
  readonly membershipId: string;
  readonly personId: string;
}

/**
 * Gives people a role in the committee, and ends it. Whoever calls asks first whether somebody may appoint. Rights are looked up
 * at every request, so sessions need not be ended: what was taken away is refused from the next request on.
 */
@Injectable()
export class AppointmentService {
  constructor(
    private readonly clock: Clock,
    private readonly people: PersonRepository,
    private readonly participants: ParticipantRepository,
    private readonly memberships: MembershipRepository,
  ) {}

  /**
   * Appoints a person; nothing changes when the account already holds the role on the first day. Somebody who held a role here
   * before is the same person again. Throws BadInput.
   */
  async appoint(appointment: Appointment): Promise<Appointed> {
    const { accountId, person, role, from, until = null } = appointment;
    const participantId = await this.soundParticipant(appointment);
    const known = await this.memberships.listOfAccount(accountId);
    const held = known.find(
      (office) =>
        office.role === role && office.participantId === participantId && isHeldThroughout(office, from, from),
    );
    if (held) {
      return { membershipId: held.id, personId: held.personId };
    }
    const personId = known[0]?.personId ?? (typeof person === 'string' ? person : await this.people.insert(person));
    const id = this.clock.newId();
    const period = { startsOn: from, endsOn: until, removedAt: null };
    await this.memberships.insert({ id, accountId, personId, role, participantId, ...period });
    return { membershipId: id, personId };
  }

  /**
   * Makes a day the last one in office; a chair or a member finishes the cases he sits in. Throws NotFound, and BadInput for a
   * day before the first one.
   */
  async endOffice(membershipId: string, on: LocalDate): Promise<void> {
    const membership = await this.get(membershipId);
    if (membership.removedAt !== null) {
      throw new NotFound('membership');
    }
    if (on < membership.startsOn) {
      throw new BadInput([
        { field: 'on', message: 'An office does not end before it began. Remove it when it was a mistake.' },
      ]);
    }
    await this.memberships.endOn(membershipId, on);
  }

  /** Takes everything of a role away from the next request on, whatever the day; safe to repeat. Throws NotFound. */
  async remove(membershipId: string): Promise<void> {
    await this.get(membershipId);
    await this.memberships.remove(membershipId, this.clock.nowIso());
  }

  private async get(id: string): Promise<MembershipEntity> {
    const membership = await this.memberships.find(id);
    if (!membership) {
      throw new NotFound('membership');
    }
    return membership;
  }

  /** The id of the participant, or null for a role in the committee itself. One that left still has cases to answer for. */
  private async soundParticipant(appointment: Appointment): Promise<string | null> {
    const { participant } = appointment;
    const found = participant === undefined ? undefined : await this.participants.findByKey(participant);
    const problems = problemsOf(appointment, found !== undefined);
    if (problems.length > 0) {
      throw new BadInput(problems);
    }
    return found?.id ?? null;
  }
}

function problemsOf({ role, participant, from, until }: Appointment, found: boolean): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (isHeldForParticipant(role) && !found) {
    problems.push({
      field: 'participant',
      message: 'This role is held for a participant of this committee. Choose one.',
    });
  }
  if (!isHeldForParticipant(role) && participant !== undefined) {
    problems.push({ field: 'participant', message: 'This role is held in the committee itself. Leave this empty.' });
  }
  if (until !== undefined && until < from) {
    problems.push({ field: 'until', message: 'An office does not end before it begins. Choose a later last day.' });
  }
  return problems;
}
