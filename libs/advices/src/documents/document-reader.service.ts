import { AuditTrail } from '#audit';
import { CaseAccess, type CaseRecord } from '#cases';
import { NotFound } from '#problems';
import { actorOf } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { DocumentRepository, type IssuedDocument } from './document.repository.js';

/** Opens what was issued in cases for whoever may read their decision. Every reading is noted. */
@Injectable()
export class DocumentReader {
  constructor(
    private readonly access: CaseAccess,
    private readonly documents: DocumentRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** The documents of each case, oldest first; one statement, whatever their number. Throws NotFound for a case of which one may not be read. */
  async of(records: readonly CaseRecord[]): Promise<IssuedDocument[][]> {
    for (const { file } of records) {
      if (!(await this.access.mayRead('decision', file))) {
        throw new NotFound('decision');
      }
    }
    const ids = records.map(({ file }) => file.id);
    const documents = await this.documents.listOfCases(ids);
    const read = ids.filter((id) => documents.some(({ caseId }) => caseId === id));
    const actor = actorOf(await this.access.viewer());
    await this.audit.note(
      actor,
      'readContent',
      read.map((id) => ({ kind: 'case', id })),
    );
    return ids.map((id) => documents.filter(({ caseId }) => caseId === id));
  }
}
