import { type ActiveRegulation } from '#catalogue';
import { Clock } from '#clock';
import { type LocalDate } from '#deadlines';
import { type CaseEvent, type CaseState, evolve, replayCase } from '#procedure';
import { VersionConflict } from '#problems';
import { Injectable } from '@nestjs/common';
import { actedBy, type Author, nobody } from './author.js';
import { type CaseFile } from './case-file.entity.js';
import { CaseFileRepository } from './case-file.repository.js';
import { CaseListeners } from './case-listener.js';
import { projectionOf } from './case-projection.js';
import { type CaseParticipant, type CaseRecord } from './case-record.js';

type NewCase = Pick<
  CaseFile,
  'id' | 'number' | 'channel' | 'language' | 'similarityToken' | 'respondentPersonId' | 'complainantOnPaper'
> & { readonly participant: CaseParticipant };

/** Writes what happened: the events, and the facts that follow from them, in the same transaction. */
@Injectable()
export class CaseJournal {
  constructor(
    private readonly clock: Clock,
    private readonly files: CaseFileRepository,
    private readonly listeners: CaseListeners,
  ) {}

  /** Starts a case with its first events; `byPersonId` is who wrote it down for somebody else. */
  async start(
    { participant, ...facts }: NewCase,
    events: readonly CaseEvent[],
    governed: ActiveRegulation,
    byPersonId: string | null = null,
  ): Promise<CaseRecord> {
    const state = replayCase(events);
    const file: CaseFile = {
      ...facts,
      participantId: participant.id,
      regulationVersionId: governed.versionId,
      receivedOn: state.receivedOn,
      filedAt: this.clock.nowIso(),
      openedOn: null,
      mediationUsable: false,
      declaredPersonIds: [],
      ...projectionOf(state, governed, this.todayOf(governed)),
    };
    await this.files.insert(file);
    await this.files.insertEvents(file.id, events, { ...nobody, personId: byPersonId });
    return this.told({ file, participant, events, state, governed }, events);
  }

  /** Adds events to a case; by nobody when the system does. Throws VersionConflict when somebody else was first; nothing is written then. */
  async append(record: CaseRecord, decided: readonly CaseEvent[], by: Author | null): Promise<CaseRecord> {
    const { file, governed } = record;
    const author = by ?? nobody;
    const events = decided.map((event) => actedBy(event, author));
    const state = events.reduce<CaseState>((before, event) => evolve(before, event), record.state);
    const changes = projectionOf(state, governed, this.todayOf(governed));
    if (!(await this.files.update(file.id, file.version, changes))) {
      throw new VersionConflict(file.version, file.version + 1);
    }
    await this.files.insertEvents(file.id, events, author);
    const written = { ...record, file: { ...file, ...changes }, events: [...record.events, ...events], state };
    return this.told(written, events);
  }

  private async told(record: CaseRecord, events: readonly CaseEvent[]): Promise<CaseRecord> {
    await this.listeners.written(record, events);
    return record;
  }

  private todayOf({ regulation }: ActiveRegulation): LocalDate {
    return this.clock.today(regulation.timeZone);
  }
}
