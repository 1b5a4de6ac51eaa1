import { type CaseRecord, given, type StepCommand, StepTaker, StepTexts } from '#cases';
import { Clock } from '#clock';
import { type LocalDate } from '#deadlines';
import { Injectable } from '@nestjs/common';
import { type Attending, AttendanceWriter } from './attendance-writer.service.js';
import { HearingActs } from './hearing-acts.service.js';
import { hearingRefused, wrong } from './hearing-refused.js';
import { hearingsOf } from './hearings-of.js';
import { todayFor } from './sitting-days.service.js';

export interface HoldHearingCommand extends StepCommand, Attending {
  /** The day of the hearing, when it is recorded afterwards. */
  readonly on?: LocalDate | undefined;
  readonly sides?: readonly ('complainant' | 'respondent')[] | undefined;
  /** Ids of announced persons. */
  readonly persons?: readonly string[] | undefined;
  readonly record?: string | undefined;
}

export interface RecordAttendanceCommand extends StepCommand, Attending {
  /** The number of the hearing in the case. */
  readonly hearing: number;
}

/** The hearing takes place: who was there, and what was said. It can be written down afterwards. */
@Injectable()
export class HearingHolding {
  constructor(
    private readonly steps: StepTaker,
    private readonly texts: StepTexts,
    private readonly attendance: AttendanceWriter,
    private readonly acts: HearingActs,
    private readonly clock: Clock,
  ) {}

  async hold(command: HoldHearingCommand): Promise<CaseRecord> {
    const { on, sides = [], members = [], secretaries = [], persons = [] } = command;
    const present = [...new Set([...members, ...secretaries, ...persons])];
    return this.steps.take({
      step: 'holdHearing',
      command,
      request: async (record) => {
        await this.attendance.require(record, command, on ?? todayFor(record, this.clock));
        requireAnnounced(record, persons);
        return {
          step: 'holdHearing',
          ...(sides.length > 0 ? { sides: [...new Set(sides)] } : {}),
          present,
          ...(await this.texts.content(record.file.id, 'hearingRecord', command.record)),
          ...given({ on }),
        };
      },
      afterwards: async (record) => {
        const held = hearingsOf(record).findLast(({ held: one }) => one)?.held;
        if (held) {
          await this.attendance.write(record, held, command);
        }
      },
    });
  }

  /** Mends who of the committee was at a hearing, for the fees. Throws BadInput for a hearing that was not held. */
  async recordAttendance(command: RecordAttendanceCommand): Promise<CaseRecord> {
    return this.acts.once('recordAttendance', command, async (record) => {
      const held = hearingsOf(record).find(({ number }) => number === command.hearing)?.held;
      if (!held) {
        throw wrong('hearing', 'This hearing was not held, or is not there.');
      }
      await this.attendance.require(record, command, held.on);
      await this.attendance.write(record, held, command);
    });
  }
}

/** Whoever came was announced, and not kept out by the committee. */
function requireAnnounced({ state }: CaseRecord, persons: readonly string[]): void {
  for (const [index, personId] of persons.entries()) {
    const person = state.people.find((one) => one.personId === personId);
    if (!person) {
      throw wrong(`persons.${index}`, 'This person was not announced in this case.');
    }
    if (person.admitted === false) {
      throw hearingRefused('notAdmitted', 'The committee decided that this person may not be at the hearing.');
    }
  }
}
