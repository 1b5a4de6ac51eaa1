import { CaseAccess, type CaseRecord } from '#cases';
import { Clock } from '#clock';
import { compareDays, type LocalDate } from '#deadlines';
import { FileVault } from '#files';
import { BadInput, NotFound } from '#problems';
import { Injectable } from '@nestjs/common';

/** A written power of attorney, or the proof of an appointment. */
export interface Paper {
  readonly on: LocalDate;
  /** A file of the case; absent when the office has it on paper. */
  readonly fileId?: string | undefined;
}

/** Whether a document that somebody relies on is there. */
@Injectable()
export class PartyPapers {
  constructor(
    private readonly access: CaseAccess,
    private readonly files: FileVault,
    private readonly clock: Clock,
  ) {}

  /** Throws BadInput for a day to come and for a document that nobody has seen, and NotFound for a file of another case. */
  async require(record: CaseRecord, { on, fileId }: Paper, field: string): Promise<void> {
    const today = this.clock.today(record.governed.regulation.timeZone);
    if (compareDays(on, today) > 0) {
      throw new BadInput([{ field: `${field}.on`, message: 'This day is still to come.' }]);
    }
    if (fileId !== undefined) {
      await this.requireFile(record, fileId);
    } else if ((await this.access.viewer()).kind !== 'staff') {
      const message = 'Add the document as a file. If you have it on paper only, send it to the secretariat.';
      throw new BadInput([{ field: `${field}.fileId`, message }]);
    }
  }

  private async requireFile(record: CaseRecord, fileId: string): Promise<void> {
    const { caseId } = await this.files.find(fileId);
    if (caseId !== record.file.id) {
      throw new NotFound('file');
    }
  }
}
