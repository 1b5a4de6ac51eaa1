import { CaseAccess, type CaseRecord } from '#cases';
import { type LocalDate } from '#deadlines';
import { type HearingPlace } from '#procedure';
import { Injectable } from '@nestjs/common';
import { type Answerer, ownAnswerer } from './answering-side.js';
import {
  type AttendanceRow,
  type GivenAnswer,
  HearingDateRepository,
  type NeedRow,
  type ProposalRow,
} from './hearing-date.repository.js';
import { type DateAnswer } from './hearing-rows.entity.js';
import { isSettled } from './is-settled.js';

/** A proposed day as one person is shown it. */
export interface ShownProposal {
  readonly id: string;
  readonly on: LocalDate;
  readonly startsAt: string;
  readonly place: HearingPlace;
  /** Whether it can still be answered. */
  readonly open: boolean;
  /** What whoever asks answered, or the own side; null where nothing was, and for the office. */
  readonly own: DateAnswer | null;
  /** What everybody answered, for the office; for everybody else only the own answer. */
  readonly answers: readonly GivenAnswer[];
}

/** What a case has besides its events, as one person is shown it. */
export interface ShownRows {
  readonly proposals: readonly ShownProposal[];
  /** Who of the committee was at its hearings; only for the office. */
  readonly attendance: readonly AttendanceRow[];
  /** What the own side needs at a hearing; for the office what both need. */
  readonly needs: readonly NeedRow[];
}

/** The days that were proposed, for whoever asks. Nobody but the office sees what others answered. */
@Injectable()
export class HearingDateReader {
  constructor(
    private readonly access: CaseAccess,
    private readonly dates: HearingDateRepository,
  ) {}

  /** Per case the newest round, and who was at its hearings; one statement, whatever the number of cases. */
  async of(records: readonly CaseRecord[]): Promise<ShownRows[]> {
    const rows = await this.dates.rowsOfCases(records.map(({ file }) => file.id));
    const viewer = await this.access.viewer();
    return Promise.all(
      records.map(async (record) => {
        const found = rows.find(({ caseId }) => caseId === record.file.id);
        const sight = {
          own: ownAnswerer(viewer, record),
          office: await this.access.may('proposeHearingDates', record.file),
        };
        return {
          proposals: (found?.proposals ?? []).map((row) => shownTo(sight, record, row)),
          attendance: sight.office ? (found?.attendance ?? []) : [],
          needs: (found?.needs ?? []).filter(({ side }) => sight.office || side === sight.own?.side),
        };
      }),
    );
  }
}

interface Sight {
  readonly own: Answerer | undefined;
  readonly office: boolean;
}

function shownTo({ own, office }: Sight, record: CaseRecord, row: ProposalRow): ShownProposal {
  const { id, onDay: on, startsAt, place, caseVersion, answers } = row;
  return {
    ...{ id, on, startsAt, place, open: !isSettled(record, caseVersion) },
    own: answers.find((answer) => isOf(answer, own))?.answer ?? null,
    answers: office ? answers : answers.filter((answer) => isOf(answer, own)),
  };
}

function isOf({ side, personId }: GivenAnswer, own: Answerer | undefined): boolean {
  return side === own?.side && personId === own.personId;
}
