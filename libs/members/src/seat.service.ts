import { Clock } from '#clock';
import { type LocalDate } from '#deadlines';
import { BadInput, NotFound } from '#problems';
import { Injectable } from '@nestjs/common';
import { AppointmentCheck, type TermOfOffice } from './appointment-check.service.js';
import { type MemberActDone, MemberActs, type MemberCommand } from './member-acts.service.js';
import { memberRefused } from './member-refused.js';
import { type WhichNomination } from './nomination.service.js';
import { openNomination } from './open-nomination.js';
import { SeatRole } from './seat-role.service.js';
import { type SeatNomination, SeatRepository } from './seat.repository.js';

export interface AppointToSeatCommand extends WhichNomination, TermOfOffice {}

export interface EndSeatCommand extends MemberCommand {
  readonly appointmentId: string;
  /** The last day in the seat. */
  readonly on: LocalDate;
}

/** Who takes a seat, and when that ends. The role that gives the rights begins and ends in the same transaction. */
@Injectable()
export class SeatService {
  constructor(
    private readonly clock: Clock,
    private readonly acts: MemberActs,
    private readonly seats: SeatRepository,
    private readonly check: AppointmentCheck,
    private readonly role: SeatRole,
  ) {}

  /** Appoints whoever was nominated. Throws BadInput, NotFound, and StepRefused with what the regulation asks and is not there. */
  async appoint(command: AppointToSeatCommand): Promise<MemberActDone> {
    return this.acts.once({ name: 'appointToSeat', right: 'appoint' }, command, async (by) => {
      const nomination = await this.open(command.nominationId, by);
      const term = await this.check.require(nomination, command);
      const { id: nominationId, personId, seat, capacity } = nomination;
      const id = this.clock.newId();
      await this.seats.insertAppointment({
        ...{ id, nominationId, personId, seat, capacity },
        ...{ startsOn: term.from, endsOn: term.until ?? null, membershipId: await this.role.begin(personId, term) },
        ...{ appointedAt: this.clock.nowIso(), appointedById: by, endedAt: null, endedById: null },
      });
      return { id, personId };
    });
  }

  /** Makes a day the last one in the seat, before the term is over. Throws BadInput, NotFound and StepRefused. */
  async end(command: EndSeatCommand): Promise<MemberActDone> {
    return this.acts.once({ name: 'endSeat', right: 'appoint' }, command, async (by) => {
      const { appointmentId: id, on } = command;
      const appointment = await this.seats.lockAppointment(id);
      if (!appointment) {
        throw new NotFound('seat');
      }
      const { startsOn, endsOn, endedAt, personId } = appointment;
      if (endedAt !== null) {
        throw memberRefused('alreadyEnded');
      }
      if (on < startsOn || (endsOn !== null && on > endsOn)) {
        throw new BadInput([{ field: 'on', message: 'Choose a day of this term of office.' }]);
      }
      await this.seats.end(id, { endsOn: on, endedAt: this.clock.nowIso(), endedById: by });
      await this.role.end(appointment, on);
      return { id, personId };
    });
  }

  private async open(nominationId: string, by: string): Promise<SeatNomination> {
    const nomination = await openNomination(this.seats, nominationId);
    if (nomination.personId === by) {
      throw memberRefused('oneself');
    }
    return nomination;
  }
}
