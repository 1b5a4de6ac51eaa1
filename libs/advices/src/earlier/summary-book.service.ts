import { type CaseRecord } from '#cases';
import { Injectable } from '@nestjs/common';
import { DeliberationRepository } from '../deliberation/deliberation.repository.js';
import { EarlierAdviceRepository, type Summary } from './earlier-advice.repository.js';
import { type IssuedFacts, issuedFactsOf } from './issued-facts.js';
import { PersonalWordCheck } from './personal-word-check.service.js';
import { type PersonalWord } from './personal-words.js';

/** The summary that belongs to what a case issued last. */
@Injectable()
export class SummaryBook {
  constructor(
    private readonly rows: EarlierAdviceRepository,
    private readonly deliberations: DeliberationRepository,
    private readonly words: PersonalWordCheck,
  ) {}

  /** Whoever writes in the same case waits here. */
  async lockedOf(record: CaseRecord): Promise<Summary | undefined> {
    await this.deliberations.lockAndCount(record.file.id);
    return (await this.of([record]))[0];
  }

  /** Per case its summary; one statement, whatever their number. */
  async of(records: readonly CaseRecord[]): Promise<(Summary | undefined)[]> {
    const rows = await this.rows.listOfCases(records.map(({ file }) => file.id));
    return records.map((record) => {
      const documentId = issuedFactsOf(record)?.documentId;
      return rows.find((row) => row.documentId === documentId);
    });
  }

  async write(facts: IssuedFacts & { caseId: string }, known: Summary | undefined, text: string, by: string) {
    await this.rows.write(facts, known, text, by);
  }

  async approve(summary: { readonly id: string; readonly text: string }, by: string, reasonsId: string | null) {
    await this.rows.approve(summary, by, reasonsId);
  }

  async wordsLeftIn(record: CaseRecord, text: string): Promise<readonly PersonalWord[]> {
    return (await this.words.check([{ record, text }]))[0] ?? [];
  }
}
