import { CaseAccess, type CaseRecord, type StepCommand } from '#cases';
import { Clock } from '#clock';
import { committeeTimeZone, ParticipantRepository } from '#committees';
import { addDays, compareDays, type LocalDate } from '#deadlines';
import { Injectable } from '@nestjs/common';
import { CommitteeActs } from './committee-acts.service.js';
import { wrong } from './hearing-refused.js';
import { type ListedDay, type ListedSlot, SittingDayRepository } from './sitting-day.repository.js';
import { type SittingPlace } from './sitting-rows.entity.js';

export interface MakeSittingDayCommand {
  readonly clientKey: string;
  readonly on: LocalDate;
  readonly place: SittingPlace;
  /** The key of whoever's head office it is; only for that place. */
  readonly participant?: string | undefined;
}

export interface AddToSittingDayCommand extends StepCommand {
  readonly sittingDayId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string;
}

/** A sitting day as somebody is shown it, with the cases that he may read. */
export interface ShownSittingDay extends Omit<ListedDay, 'participantId'> {
  readonly slots: readonly ListedSlot[];
}

const furthest = 2 * 366;
const longestPeriod = 2 * 366;

/** Days on which a committee hears several cases. */
@Injectable()
export class SittingDays {
  constructor(
    private readonly acts: CommitteeActs,
    private readonly access: CaseAccess,
    private readonly days: SittingDayRepository,
    private readonly participants: ParticipantRepository,
    private readonly clock: Clock,
  ) {}

  /** Makes a day; answers it. Throws BadInput for a day that passed, or a place that cannot be. */
  async make(command: MakeSittingDayCommand): Promise<ShownSittingDay> {
    const id = await this.acts.once({ name: 'makeSittingDay', subject: 'SittingDay' }, command, async (madeById) => {
      const made = this.clock.newId();
      const { on: onDay, place } = command;
      requireAhead(onDay, this.clock.today(committeeTimeZone));
      const participantId = await this.host(command);
      await this.days.insert({ id: made, onDay, place, participantId, madeAt: this.clock.nowIso(), madeById });
      return made;
    });
    const day = (await this.list(command.on, command.on)).find((one) => one.id === id);
    if (!day) {
      throw wrong('clientKey', 'This key was used for another day.');
    }
    return day;
  }

  /** The days of a period, the earliest first. Two statements, whatever their number. Throws NotFound, and BadInput for a period that cannot be. */
  async list(from: LocalDate, until: LocalDate): Promise<ShownSittingDay[]> {
    await this.acts.require('read', 'SittingDay');
    if (compareDays(from, until) > 0 || compareDays(until, addDays(from, longestPeriod)) > 0) {
      throw wrong('until', 'Ask for a period of two years at most, which ends on or after its first day.');
    }
    const days = await this.days.listBetween(from, until);
    const slots = await this.days.listSlots(
      await this.access.readable(),
      days.map(({ id }) => id),
    );
    return days.map(({ id, onDay, place, participantName }) => ({
      ...{ id, onDay, place, participantName },
      slots: slots.filter(({ sittingDayId }) => sittingDayId === id),
    }));
  }

  private async host({ place, participant }: MakeSittingDayCommand): Promise<string | null> {
    if (place !== 'respondentOffice') {
      if (participant !== undefined) {
        throw wrong('participant', 'Only a head office belongs to a participant. Leave this out.');
      }
      return null;
    }
    const host = participant === undefined ? undefined : await this.participants.findCurrentByKey(participant);
    if (!host) {
      throw wrong('participant', 'Say whose head office it is: a participant of this committee.');
    }
    return host.id;
  }
}

function requireAhead(day: LocalDate, today: LocalDate): void {
  if (compareDays(day, today) < 0 || compareDays(day, addDays(today, furthest)) > 0) {
    throw wrong('on', 'Choose today or a later day, within two years.');
  }
}

/** The day on the clock of the case. */
export function todayFor({ governed }: CaseRecord, clock: Clock): LocalDate {
  return clock.today(governed.regulation.timeZone);
}
