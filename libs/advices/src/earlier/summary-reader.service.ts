import { AuditTrail } from '#audit';
import { CaseAccess, type CaseRecord } from '#cases';
import { actorOf } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { type Summary } from './earlier-advice.repository.js';
import { PersonalWordCheck } from './personal-word-check.service.js';
import { type PersonalWord } from './personal-words.js';
import { SummaryBook } from './summary-book.service.js';

/** A summary as those see it who may write it. */
export interface ShownSummary extends Summary {
  /** What of the people in the case still stands in a draft. */
  readonly warnings: readonly PersonalWord[];
}

/** Shows the summaries of cases to those who may write them. Every reading is noted: a draft may still say who it is about. */
@Injectable()
export class SummaryReader {
  constructor(
    private readonly access: CaseAccess,
    private readonly book: SummaryBook,
    private readonly words: PersonalWordCheck,
    private readonly audit: AuditTrail,
  ) {}

  /** Per case its summary; null where there is none, or whoever asks may not write it. The number of statements does not grow. */
  async of(records: readonly CaseRecord[]): Promise<(ShownSummary | null)[]> {
    const open: CaseRecord[] = [];
    for (const record of records) {
      open.push(...((await this.access.may('writeSummary', record.file)) ? [record] : []));
    }
    const summaries = open.length === 0 ? [] : await this.book.of(open);
    const shown = await this.withWarnings(open, summaries);
    return records.map((record) => shown.get(record.file.id) ?? null);
  }

  private async withWarnings(
    records: readonly CaseRecord[],
    summaries: readonly (Summary | undefined)[],
  ): Promise<ReadonlyMap<string, ShownSummary>> {
    const found = records.flatMap((record, index) => {
      const summary = summaries[index];
      return summary ? [{ record, summary }] : [];
    });
    const drafts = found.flatMap(({ record, summary: { state, text } }) =>
      state === 'draft' && text !== null ? [{ record, text }] : [],
    );
    const words = drafts.length === 0 ? [] : await this.words.check(drafts);
    await this.noteReading(drafts.map(({ record }) => record.file.id));
    return new Map(
      found.map(({ record, summary }) => {
        const warnings = words[drafts.findIndex((one) => one.record === record)] ?? [];
        return [record.file.id, { ...summary, warnings }];
      }),
    );
  }

  private async noteReading(caseIds: readonly string[]): Promise<void> {
    const actor = actorOf(await this.access.viewer());
    await this.audit.note(
      actor,
      'readContent',
      caseIds.map((id) => ({ kind: 'case', id })),
    );
  }
}
