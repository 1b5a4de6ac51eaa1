import { type ActiveRegulation } from '#catalogue';
import { Clock } from '#clock';
import { type LocalDate } from '#deadlines';
import { type CaseEvent, type CaseState, evolve, replayCase } from '#procedure';
import { VersionConflict } from '#problems';
import { Injectable } from '@nestjs/common';
import { type CaseFile } from './case-file.entity.js';
import { CaseFileRepository } from './case-file.repository.js';
import { projectionOf } from './case-projection.js';
import { type CaseParticipant, type CaseRecord } from './case-record.js';

type NewCase = Pick<CaseFile, 'id' | 'number' | 'channel' | 'language' | 'similarityToken' | 'respondentPersonId'> & {
  readonly participant: CaseParticipant;
};

/** Writes what happened: the events, and the facts that follow from them, in the same transaction. */
@Injectable()
export class CaseJournal {
  constructor(
    private readonly clock: Clock,
    private readonly files: CaseFileRepository,
  ) {}

  /** Starts a case with its first events. */
  async start(
    { participant, ...facts }: NewCase,
    events: readonly CaseEvent[],
    governed: ActiveRegulation,
  ): Promise<CaseRecord> {
    const state = replayCase(events);
    const file: CaseFile = {
      ...facts,
      participantId: participant.id,
      subject: state.facts.subject,
      regulationVersionId: governed.versionId,
      receivedOn: state.receivedOn,
      filedAt: this.clock.nowIso(),
      ...projectionOf(state, governed, this.todayOf(governed)),
    };
    await this.files.insert(file);
    await this.files.insertEvents(file.id, events, null);
    return { file, participant, events, state, governed };
  }

  /** Adds events to a case. Throws VersionConflict when somebody else was first; nothing is written then. */
  async append(record: CaseRecord, events: readonly CaseEvent[], byPersonId: string | null): Promise<CaseRecord> {
    const { file, governed } = record;
    const state = events.reduce<CaseState>((before, event) => evolve(before, event), record.state);
    const changes = projectionOf(state, governed, this.todayOf(governed));
    if (!(await this.files.update(file.id, file.version, changes))) {
      throw new VersionConflict(file.version, file.version + 1);
    }
    await this.files.insertEvents(file.id, events, byPersonId);
    return { ...record, file: { ...file, ...changes }, events: [...record.events, ...events], state };
  }

  private todayOf({ regulation }: ActiveRegulation): LocalDate {
    return this.clock.today(regulation.timeZone);
  }
}
