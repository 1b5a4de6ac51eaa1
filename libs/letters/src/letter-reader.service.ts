import { CaseAccess, type CaseRecord } from '#cases';
import { Injectable } from '@nestjs/common';
import { type LetterPlace, LetterRepository, type LetterRow } from './letter.repository.js';

export interface LetterPage {
  readonly letters: readonly LetterRow[];
  readonly hasNextPage: boolean;
}

/** Finds letters for whoever asks. They are workings of the case, and the right on it is in the statement itself. */
@Injectable()
export class LetterReader {
  constructor(
    private readonly access: CaseAccess,
    private readonly letters: LetterRepository,
  ) {}

  /** The letters of each case, in the order of the log; one statement, whatever the number of cases. */
  async of(records: readonly CaseRecord[]): Promise<LetterRow[][]> {
    const ids = records.map(({ file }) => file.id);
    const rows = await this.letters.listOfCases(await this.access.readable(['workings']), ids);
    return ids.map((id) => rows.filter(({ caseId }) => caseId === id));
  }

  /** A page of what somebody still has to send, the longest due first. Throws NotSignedIn or NotFound for who has no list. */
  async due(after: LetterPlace | undefined, limit: number): Promise<LetterPage> {
    await this.access.requireList();
    const rows = await this.letters.listDue(await this.access.readable(['workings']), after, limit + 1);
    return { letters: rows.slice(0, limit), hasNextPage: rows.length > limit };
  }
}
