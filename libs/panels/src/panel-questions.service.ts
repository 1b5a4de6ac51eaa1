import { type CaseRecord } from '#cases';
import { Clock } from '#clock';
import { type PanelQuestion, type Tie } from '#composition';
import { type LocalDate } from '#deadlines';
import { type CandidateFacts, CandidateReader } from '#members';
import { Injectable } from '@nestjs/common';
import { outOf, sittingSince } from './panel-of.js';
import { type Declaration, type PanelRows, PanelRowRepository } from './panel-row.repository.js';
import { tieOf } from './panel-words.js';
import { secretariesIn, type SecretaryInCase } from './secretary-place.js';

/** Everything on which it depends who may sit in a case, or support its panel. */
export interface PanelFacts {
  readonly question: PanelQuestion;
  readonly secretaries: readonly SecretaryInCase[];
  readonly declarations: readonly Declaration[];
}

/** Asks who may sit in a case. Everything is read at one moment, whatever the number of people and hearings. */
@Injectable()
export class PanelQuestions {
  constructor(
    private readonly candidates: CandidateReader,
    private readonly rows: PanelRowRepository,
    private readonly clock: Clock,
  ) {}

  /** On the day of the hearing, or today where none is planned. */
  async of(record: CaseRecord, hearingOn?: LocalDate): Promise<PanelFacts> {
    const { file, governed, participant } = record;
    const { committee } = governed.regulation;
    const today = this.clock.today(governed.regulation.timeZone);
    const on = hearingOn ?? plannedDay(record, today) ?? today;
    const sitting = sittingSince(record);
    const also = sitting.map(({ personId }) => personId);
    const [rows, office, found, hearings] = await Promise.all([
      this.rows.ofCase(file.id),
      this.rows.secretariat(today),
      this.candidates.all(on, also),
      this.rows.hearings(file.id, on, today),
    ]);
    const people = withInterests(found, rows, file.id);
    return {
      question: {
        ...{ committee, caseId: file.id, participant: participant.key, on },
        candidates: people
          .filter(({ appointments }) => appointments.length > 0)
          .map((one) => ({ ...one, load: hearings.get(one.personId) ?? { sat: 0, planned: 0 } })),
        recused: outOf(record),
        secretaries: office.flatMap(({ personId, deputy }) => (deputy ? [] : [personId])),
        sitting,
      },
      secretaries: secretariesIn(record, { office, rows, on }),
      declarations: rows.declarations,
    };
  }
}

/** The day of the hearing that is ahead. */
function plannedDay({ events }: CaseRecord, today: LocalDate): LocalDate | undefined {
  const last = events.findLast(({ type }) => type === 'hearingPlanned' || type === 'hearingHeld');
  const day = last?.type === 'hearingPlanned' ? last.data.hearingOn : undefined;
  return day !== undefined && day >= today ? day : undefined;
}

/** What somebody declared to be bound to this case by, as a tie to it. */
function withInterests(people: readonly CandidateFacts[], rows: PanelRows, caseId: string): CandidateFacts[] {
  return people.map((person) => {
    const declared = rows.declarations
      .filter(({ personId }) => personId === person.personId)
      .flatMap(({ kind }) => tieOf(kind) ?? [])
      .map((kind): Tie => ({ kind, caseId }));
    return { ...person, ties: [...person.ties, ...declared] };
  });
}
