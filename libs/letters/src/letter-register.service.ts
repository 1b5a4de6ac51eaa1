import { CaseListener, CaseListeners, type CaseRecord, SystemReader } from '#cases';
import { NotFound } from '#problems';
import { type CaseEvent } from '#procedure';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LetterRepository } from './letter.repository.js';
import { lettersFrom } from './letters-of-case.js';

/** Records the letters that a step asks for, in the transaction of the step. */
@Injectable()
export class LetterRegister extends CaseListener implements OnModuleInit {
  constructor(
    private readonly listeners: CaseListeners,
    private readonly letters: LetterRepository,
    private readonly cases: SystemReader,
  ) {
    super();
  }

  onModuleInit(): void {
    this.listeners.add(this);
  }

  /** One statement, however many letters there are; none where there is no letter. */
  override async written(record: CaseRecord, newEvents: readonly CaseEvent[]): Promise<void> {
    await this.letters.insert(record.file.id, lettersFrom(record, record.events.length - newEvents.length));
  }

  /**
   * Records what is missing for a case, all from its events; answers how many letters that were. Throws NotFound. For the
   * platform: nobody is asked for a right, and what was recorded stays as it is.
   */
  async rebuild(caseId: string): Promise<number> {
    const record = await this.cases.find(caseId);
    if (!record) {
      throw new NotFound('case');
    }
    return this.letters.insert(caseId, lettersFrom(record, 0));
  }
}
