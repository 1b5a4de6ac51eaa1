import { type LocalDate } from '#deadlines';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type Answerer } from './answering-side.js';
import {
  type DateAnswer,
  type HearingAnswerEntity,
  type HearingNeedEntity,
  HearingProposalEntity,
} from './hearing-rows.entity.js';
import { type HearingAttendanceEntity } from './sitting-rows.entity.js';
import { awayOn, hearingRowsOfCases, writeAnswers, writeNeed } from './hearing-statements.js';

export type GivenAnswer = Pick<HearingAnswerEntity, 'side' | 'personId' | 'answer' | 'contentId'>;

/** A proposal with everything that was answered. */
export type ProposalRow = Pick<
  HearingProposalEntity,
  'id' | 'caseId' | 'round' | 'caseVersion' | 'onDay' | 'startsAt' | 'place'
> & { readonly answers: readonly GivenAnswer[] };

export type AttendanceRow = Pick<HearingAttendanceEntity, 'caseId' | 'sequence' | 'personId' | 'role'>;

export type NeedRow = Pick<HearingNeedEntity, 'side' | 'contentId' | 'saidOn'>;

/** What a case has besides its events. */
export interface HearingRows {
  readonly caseId: string;
  readonly proposals: readonly ProposalRow[];
  readonly attendance: readonly AttendanceRow[];
  readonly needs: readonly NeedRow[];
}

export interface WrittenAnswers {
  readonly ids: readonly string[];
  readonly proposalIds: readonly string[];
  readonly answers: readonly DateAnswer[];
  readonly contentId: string | null;
  readonly answeredAt: string;
}

@Injectable()
export class HearingDateRepository {
  private readonly rows: TenantRepository<HearingProposalEntity>;

  constructor(private readonly door: TenantDoor) {
    this.rows = new TenantRepository(door, HearingProposalEntity);
  }

  /** What each of these cases has; one statement, whatever their number. */
  async rowsOfCases(caseIds: readonly string[]): Promise<HearingRows[]> {
    return this.door.read<HearingRows>(hearingRowsOfCases, { caseIds });
  }

  /** The newest round of a case. */
  async listOfCase(caseId: string): Promise<readonly ProposalRow[]> {
    const [rows] = await this.door.query<HearingRows>(hearingRowsOfCases, { caseIds: [caseId] });
    return rows?.proposals ?? [];
  }

  async insert(proposals: readonly Omit<HearingProposalEntity, 'tenantId'>[]): Promise<void> {
    await this.rows.insert(proposals);
  }

  async answer(by: Answerer, written: WrittenAnswers): Promise<void> {
    await this.door.query(writeAnswers, { ...by, ...written });
  }

  async say(need: Omit<HearingNeedEntity, 'tenantId'>): Promise<void> {
    await this.door.query(writeNeed, { ...need });
  }

  /** The days of these on which one of these people is away. */
  async awayOn(days: readonly LocalDate[], personIds: readonly string[]): Promise<LocalDate[]> {
    const rows = await this.door.query<{ readonly onDay: LocalDate }>(awayOn, { days, personIds });
    return rows.map(({ onDay }) => onDay);
  }
}
