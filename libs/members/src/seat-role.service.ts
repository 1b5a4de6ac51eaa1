import { AppointmentService, MembershipRepository } from '#committees';
import { Injectable } from '@nestjs/common';
import { type SoundTerm } from './appointment-check.service.js';
import { Newcomers } from './newcomer.service.js';
import { type SeatAppointment, SeatRepository } from './seat.repository.js';

/** The role that goes with a seat: it gives the rights, and lasts as long as the last seat that it goes with. */
@Injectable()
export class SeatRole {
  constructor(
    private readonly newcomers: Newcomers,
    private readonly appointments: AppointmentService,
    private readonly memberships: MembershipRepository,
    private readonly seats: SeatRepository,
  ) {}

  /** Gives somebody the role for a term of office; answers the id of the membership. */
  async begin(personId: string, { role, from, until }: SoundTerm): Promise<string> {
    const accountId = await this.newcomers.accountOf(personId);
    const { membershipId } = await this.appointments.appoint({ accountId, person: personId, role, from, until });
    await this.endWithLast(membershipId, [{ endsOn: until ?? null }]);
    return membershipId;
  }

  /** A seat ends sooner: the role too, unless another seat that goes with it lasts longer. */
  async end({ id, membershipId }: SeatAppointment, endsOn: string): Promise<void> {
    await this.endWithLast(membershipId, [{ endsOn }], id);
  }

  private async endWithLast(
    membershipId: string,
    changed: readonly Pick<SeatAppointment, 'endsOn'>[],
    without?: string,
  ): Promise<void> {
    const others = (await this.seats.listOfMembership(membershipId)).filter(({ id }) => id !== without);
    const lastDay = lastDayOf([...others, ...changed]);
    const membership = await this.memberships.find(membershipId);
    if (lastDay !== undefined && membership?.removedAt === null && membership.endsOn !== lastDay) {
      await this.appointments.endOffice(membershipId, lastDay);
    }
  }
}

/** Undefined when one of them has no end. */
function lastDayOf(terms: readonly Pick<SeatAppointment, 'endsOn'>[]): string | undefined {
  const days = terms.flatMap(({ endsOn }) => endsOn ?? []);
  return days.length < terms.length ? undefined : days.toSorted().at(-1);
}
