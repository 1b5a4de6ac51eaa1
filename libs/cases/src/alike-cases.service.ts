import { Injectable } from '@nestjs/common';
import { CaseAccess } from './case-access.service.js';
import { CaseFileRepository } from './case-file.repository.js';
import { type CaseRecord } from './case-record.js';

/** Cases with the same description: perhaps one complaint that was sent twice. */
@Injectable()
export class AlikeCases {
  constructor(
    private readonly files: CaseFileRepository,
    private readonly access: CaseAccess,
  ) {}

  /** For each case the ids of the others; one statement, whatever their number. Only cases whose workings whoever asks may see. */
  async of(records: readonly CaseRecord[]): Promise<string[][]> {
    const tokens = [...new Set(records.map(({ file }) => file.similarityToken))];
    const alike = await this.files.listAlike(await this.access.readable(['workings']), tokens);
    return records.map(({ file }) =>
      alike
        .filter(({ id, similarityToken }) => id !== file.id && similarityToken === file.similarityToken)
        .map(({ id }) => id),
    );
  }
}
