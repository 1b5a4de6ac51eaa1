import { type CaseRecord } from '#cases';
import { Clock } from '#clock';
import { compareDays, type LocalDate } from '#deadlines';
import { type HearingPlace } from '#procedure';
import { Injectable } from '@nestjs/common';
import { HearingActs, requireToBeHeard } from './hearing-acts.service.js';
import { hearingRefused, wrong } from './hearing-refused.js';
import { type Slot, SittingDayRepository, type SittingDayRow } from './sitting-day.repository.js';
import { type AddToSittingDayCommand, todayFor } from './sitting-days.service.js';

/** What a case takes over from its sitting day. */
export interface TakenPlace {
  readonly hearingOn: LocalDate;
  readonly startsAt: string;
  readonly place: HearingPlace;
}

const mostCases = 30;

/** The times and rooms of cases on sitting days. */
@Injectable()
export class SittingSlots {
  constructor(
    private readonly acts: HearingActs,
    private readonly days: SittingDayRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives a case a time and a room on a sitting day; one that it had on that day already is exchanged. Nobody is invited by
   * that: planning the hearing is a step. Throws BadInput and StepRefused.
   */
  async add(command: AddToSittingDayCommand): Promise<CaseRecord> {
    return this.acts.once('addToSittingDay', command, async (record) => {
      requireToBeHeard(record);
      if (command.startsAt >= command.endsAt) {
        throw wrong('endsAt', 'The end comes after the beginning.');
      }
      const day = await this.dayAhead(record, command.sittingDayId);
      const taken = await this.days.listTaken(day.id);
      const own = taken.find(({ caseId }) => caseId === record.file.id);
      requireRoom(
        taken.filter((slot) => slot !== own),
        command,
      );
      if (own) {
        await this.days.removeSlot(own.id);
      }
      const { sittingDayId, startsAt, endsAt, room } = command;
      const slot = { id: this.clock.newId(), caseId: record.file.id, addedAt: this.clock.nowIso() };
      await this.days.insertSlot({ ...slot, sittingDayId, startsAt, endsAt, room });
    });
  }

  /** The day, time and place of a case on a sitting day. Throws BadInput when it has none there. */
  async placeOf({ file }: CaseRecord, sittingDayId: string): Promise<TakenPlace> {
    const day = await this.days.lock(sittingDayId);
    const slot = day && (await this.days.findSlot(day.id, file.id));
    if (!slot) {
      throw wrong('sittingDayId', 'This case has no place on that sitting day. First add it there.');
    }
    return { hearingOn: day.onDay, startsAt: slot.startsAt, place: placeFor(day, file.participantId) };
  }

  /** Once the hearing is planned, the case keeps no place on other days. */
  async settle(record: CaseRecord, stays: string | null): Promise<void> {
    await this.days.leave(record.file.id, todayFor(record, this.clock), stays);
  }

  private async dayAhead(record: CaseRecord, id: string): Promise<SittingDayRow> {
    const day = await this.days.lock(id);
    if (!day || compareDays(day.onDay, todayFor(record, this.clock)) < 0) {
      throw wrong('sittingDayId', 'This is no sitting day that is still to come.');
    }
    return day;
  }
}

function requireRoom(others: readonly Slot[], { startsAt, endsAt, room }: AddToSittingDayCommand): void {
  if (others.length >= mostCases) {
    throw hearingRefused('sittingDayFull', `A sitting day holds ${mostCases} cases, and this one has them.`);
  }
  if (others.some((slot) => slot.room === room && slot.startsAt < endsAt && startsAt < slot.endsAt)) {
    throw hearingRefused('roomTaken', 'Another case has this room at that time. Choose another time or room.');
  }
}

function placeFor({ place, participantId }: SittingDayRow, ownParticipant: string): HearingPlace {
  return participantId === null || participantId === ownParticipant ? place : 'otherParticipantOffice';
}
