import { CaseContentRepository, type CaseRecord, given, type StepCommand, StepTaker, StepTexts } from '#cases';
import { type LocalDate } from '#deadlines';
import { type HearingPlace, type Publicity } from '#procedure';
import { Injectable } from '@nestjs/common';
import { wrong } from './hearing-refused.js';
import { SittingSlots } from './sitting-slots.service.js';

export interface PlanHearingCommand extends StepCommand {
  /** The day on which the invitations went out, when that was not today. */
  readonly on?: LocalDate | undefined;
  /** The day of the hearing; not for a case that takes the day of a sitting day. */
  readonly hearingOn?: LocalDate | undefined;
  readonly startsAt?: string | undefined;
  readonly place?: HearingPlace | undefined;
  readonly publicity?: Publicity | undefined;
  readonly sittingDayId?: string | undefined;
  readonly address?: string | undefined;
  readonly notes?: string | undefined;
  readonly motivation?: string | undefined;
}

/** Plans the hearing, or moves it. What stands in an address can be somebody's home, so it is sealed. */
@Injectable()
export class HearingPlanning {
  constructor(
    private readonly steps: StepTaker,
    private readonly contents: CaseContentRepository,
    private readonly texts: StepTexts,
    private readonly slots: SittingSlots,
  ) {}

  async plan(command: PlanHearingCommand): Promise<CaseRecord> {
    const { publicity, motivation, on, sittingDayId = null } = command;
    return this.steps.take({
      step: 'planHearing',
      command,
      request: async (record) => ({
        step: 'planHearing',
        ...(await this.dayAndPlace(record, command)),
        ...(await this.whereExactly(record, command)),
        ...(await this.texts.motivation(record.file.id, motivation)),
        ...given({ publicity, on }),
      }),
      afterwards: (record) => this.slots.settle(record, sittingDayId),
    });
  }

  private async dayAndPlace(record: CaseRecord, command: PlanHearingCommand) {
    const { sittingDayId, hearingOn, startsAt, place } = command;
    if (sittingDayId !== undefined) {
      if (hearingOn ?? startsAt ?? place) {
        throw wrong('sittingDayId', 'The sitting day gives the day, the time and the place. Leave those out.');
      }
      return this.slots.placeOf(record, sittingDayId);
    }
    if (hearingOn === undefined) {
      throw wrong('hearingOn', 'Say on which day the hearing is, or on which sitting day.');
    }
    return { hearingOn, ...given({ startsAt, place }) };
  }

  private async whereExactly({ file }: CaseRecord, { address, notes }: PlanHearingCommand) {
    const written = { ...kept({ address }), ...kept({ notes }) };
    return Object.keys(written).length === 0
      ? {}
      : { contentId: await this.contents.insert(file.id, 'hearing', written) };
  }
}

/** A text with something in it; a blank one is none. */
function kept(texts: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && /\S/u.test(text)));
}
