import { AuditTrail } from '#audit';
import { actorOf } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { CaseAccess } from './case-access.service.js';
import { CaseContentRepository, type OpenedContent } from './case-content.repository.js';
import { type CaseRecord } from './case-record.js';

/** Opens the personal content of cases that whoever asks was shown. Every reading is noted. */
@Injectable()
export class CaseContentsReader {
  constructor(
    private readonly contents: CaseContentRepository,
    private readonly access: CaseAccess,
    private readonly audit: AuditTrail,
  ) {}

  /** The contents of each case, in the order of the cases; the number of statements does not grow with their number. */
  async open(records: readonly CaseRecord[]): Promise<OpenedContent[][]> {
    for (const { file } of records) {
      await this.access.require('read', file);
    }
    const ids = records.map(({ file }) => file.id);
    const opened = await this.contents.listOfCases(ids);
    await this.audit.note(
      actorOf(await this.access.viewer()),
      'readContent',
      ids.map((id) => ({ kind: 'case', id })),
    );
    return ids.map((id) => opened.filter(({ caseId }) => caseId === id));
  }
}
