import { CaseAccess, CaseContentRepository, type CaseRecord, type StepCommand } from '#cases';
import { Clock } from '#clock';
import { addDays, compareDays, type LocalDate } from '#deadlines';
import { type HearingPlace, placesNamed } from '#procedure';
import { Injectable } from '@nestjs/common';
import { answererOf, requireInformed } from './answering-side.js';
import { HearingActs, type HearingCommand, requireToBeHeard } from './hearing-acts.service.js';
import { HearingDateRepository, type ProposalRow } from './hearing-date.repository.js';
import { hearingRefused, wrong } from './hearing-refused.js';
import { type Answering, type DateAnswer } from './hearing-rows.entity.js';
import { isSettled } from './is-settled.js';

export interface ProposedDate {
  readonly on: LocalDate;
  /** Such as `13:30`. */
  readonly startsAt: string;
  /** The place that the regulation names when left out. */
  readonly place?: HearingPlace | undefined;
}

export interface ProposeHearingDatesCommand extends StepCommand {
  readonly dates: readonly ProposedDate[];
}

export interface AnswerHearingDatesCommand extends HearingCommand {
  readonly answers: readonly { readonly proposalId: string; readonly answer: DateAnswer }[];
  readonly note?: string | undefined;
  /** Only for an office that writes down what a side said. */
  readonly side?: Exclude<Answering, 'member'> | undefined;
}

type PlacedDate = ProposedDate & { readonly place: HearingPlace };

const mostRounds = 20;
const furthest = 366;

/** Looks for a day on which both sides and the members who sit can come. Nothing is decided here: planning is a step of its own. */
@Injectable()
export class HearingDates {
  constructor(
    private readonly acts: HearingActs,
    private readonly access: CaseAccess,
    private readonly dates: HearingDateRepository,
    private readonly contents: CaseContentRepository,
    private readonly clock: Clock,
  ) {}

  /** Proposes days, which take the place of those that were proposed before. Throws BadInput and StepRefused. */
  async propose(command: ProposeHearingDatesCommand): Promise<CaseRecord> {
    return this.acts.once('proposeHearingDates', command, async (record) => {
      requireToBeHeard(record);
      requireInformed(record);
      const { regulation } = record.governed;
      const { usual } = placesNamed(regulation);
      const dates = command.dates.map((date) => ({ ...date, place: date.place ?? usual }));
      requireSoundDates(dates, this.clock.today(regulation.timeZone));
      const round = ((await this.dates.listOfCase(record.file.id))[0]?.round ?? 0) + 1;
      if (round > mostRounds) {
        throw hearingRefused('tooManyRounds', `Days were proposed ${mostRounds} times. Plan the hearing.`);
      }
      await this.write(record, round, dates);
    });
  }

  /** A side or a member says of each day whether it will do; the last word counts, until the hearing is planned. */
  async answer(command: AnswerHearingDatesCommand): Promise<CaseRecord> {
    return this.acts.once('answerHearingDates', command, async (record) => {
      const open = await this.dates.listOfCase(record.file.id);
      requireOpenRound(record, open);
      const by = answererOf(await this.access.viewer(), record, command.side);
      const unknown = command.answers.findIndex(({ proposalId }) => !open.some(({ id }) => id === proposalId));
      if (unknown >= 0) {
        throw wrong(`answers.${unknown}.proposalId`, 'This day is not proposed any more. Look which days are.');
      }
      await this.dates.answer(by, {
        ids: command.answers.map(() => this.clock.newId()),
        proposalIds: command.answers.map(({ proposalId }) => proposalId),
        answers: command.answers.map(({ answer }) => answer),
        contentId: await this.keptNote(record, command.note),
        answeredAt: this.clock.nowIso(),
      });
    });
  }

  private async keptNote({ file }: CaseRecord, note = ''): Promise<string | null> {
    return /\S/u.test(note) ? this.contents.insert(file.id, 'hearingNote', { text: note }) : null;
  }

  private async write({ file }: CaseRecord, round: number, dates: readonly PlacedDate[]): Promise<void> {
    const viewer = await this.access.viewer();
    const proposedAt = this.clock.nowIso();
    const proposedById = viewer.kind === 'staff' ? viewer.personId : '';
    await this.dates.insert(
      dates.map(({ on: onDay, startsAt, place }, index) => ({
        ...{ id: this.clock.newId(), caseId: file.id, caseVersion: file.version, round, placeInRound: index + 1 },
        ...{ onDay, startsAt, place, proposedAt, proposedById },
      })),
    );
  }
}

function requireSoundDates(dates: readonly PlacedDate[], today: LocalDate): void {
  const known = new Set<string>();
  dates.forEach(({ on, startsAt, place }, index) => {
    if (compareDays(on, today) <= 0 || compareDays(on, addDays(today, furthest)) > 0) {
      throw wrong(`dates.${index}.on`, 'Propose a day after today, and within a year.');
    }
    const same = [on, startsAt, place].join(' ');
    if (known.has(same)) {
      throw wrong(`dates.${index}`, 'This day, time and place stand there already.');
    }
    known.add(same);
  });
}

function requireOpenRound(record: CaseRecord, [first]: readonly ProposalRow[]): void {
  if (!first || isSettled(record, first.caseVersion)) {
    throw hearingRefused(
      'nothingToActOn',
      'There are no days to answer: none were proposed, or the hearing is planned.',
    );
  }
}
