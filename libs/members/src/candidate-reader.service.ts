import { type Candidate } from '#composition';
import { type LocalDate } from '#deadlines';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { candidatesOnDay } from './candidate-statement.js';

/** Somebody who might sit, without the hearings: those belong to whoever plans them. */
export type CandidateFacts = Omit<Candidate, 'load'>;

interface Row {
  readonly personId: string;
  readonly facts: Omit<CandidateFacts, 'personId'>;
}

/** Everybody of the committee as far as it decides who may sit in a case. */
@Injectable()
export class CandidateReader {
  constructor(private readonly door: TenantDoor) {}

  /**
   * Everybody whose term of office runs on that day or begins later, and whoever else is asked for, such as somebody who finishes a
   * case after the office. Ties and earlier terms of office are all there; absences as far as they are not over. One statement,
   * whatever the number of people.
   */
  async all(on: LocalDate, also: readonly string[] = []): Promise<CandidateFacts[]> {
    const rows = await this.door.read<Row>(candidatesOnDay, { on, also });
    return rows.map(({ personId, facts }) => ({ personId, ...facts }));
  }

  /** One person, whether in a seat or not. */
  async one(personId: string, on: LocalDate): Promise<CandidateFacts | undefined> {
    return (await this.all(on, [personId])).find((candidate) => candidate.personId === personId);
  }
}
