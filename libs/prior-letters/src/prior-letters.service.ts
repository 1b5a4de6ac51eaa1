import { ClientKeys } from '#client-keys';
import { parseLoginCode } from '#encryption';
import { NotFound } from '#problems';
import { Injectable } from '@nestjs/common';
import { PriorLetterComposing } from './prior-letter-composing.service.js';
import { PriorLetterFollowUp } from './prior-letter-follow-up.service.js';
import { PriorLetterGate } from './prior-letter-gate.service.js';
import { lastDayOf } from './prior-letter-rules.js';
import { type PriorLetterView, toView } from './prior-letter-view.js';
import { PriorLetterRepository, type PriorLetterRow } from './prior-letter.repository.js';
import { soundLetter, type SoundLetter, type WritePriorLetterCommand } from './write-command.js';

/** A letter with the code by which its writer finds it again. */
export interface WrittenPriorLetter {
  readonly code: string;
  readonly letter: PriorLetterView;
}

/** Letters that anybody writes to a participant before filing; whoever has the code of one, has the letter. */
@Injectable()
export class PriorLetters {
  constructor(
    private readonly composing: PriorLetterComposing,
    private readonly letters: PriorLetterRepository,
    private readonly followUp: PriorLetterFollowUp,
    private readonly clientKeys: ClientKeys,
    private readonly gate: PriorLetterGate,
  ) {}

  /**
   * Writes a letter once per client key, mails what is to be mailed and keeps the day. Throws BadInput, TooManyTries, and NotFound
   * when the same request comes again after the letter was ended.
   */
  async write(command: WritePriorLetterCommand, address: string): Promise<WrittenPriorLetter> {
    const sound = soundLetter(command);
    const { clientKey: key, ...input } = command;
    const request = { actor: await this.gate.actor(), key, operation: 'writePriorLetter', input };
    const { id, code } = await this.clientKeys.once(request, () => this.writeNew(command, sound, address));
    const row = await this.letters.find(id);
    if (!row) {
      throw new NotFound('letter');
    }
    return { code, letter: await this.viewOf(row) };
  }

  /** The letter; nothing for a code that is wrong, or of a letter that has gone. Throws TooManyTries. */
  async find(code: string, address: string): Promise<PriorLetterView | undefined> {
    const row = await this.rowOf(code, address);
    if (!row) {
      return undefined;
    }
    await this.gate.note('readPriorLetter', row.id);
    return this.viewOf(row);
  }

  /** Everything of the letter goes, and nobody is called back. A letter that is not there has gone already. */
  async end(code: string, address: string): Promise<void> {
    const row = await this.rowOf(code, address);
    if (row) {
      await this.followUp.end(row.id, row.expiresOn);
      await this.gate.note('endPriorLetter', row.id);
    }
  }

  private async writeNew(command: WritePriorLetterCommand, sound: SoundLetter, address: string) {
    const composed = await this.composing.compose(command, sound);
    await this.gate.countLetter(address);
    const { row, content } = composed;
    await this.letters.insert(row, content);
    await this.followUp.begin(composed);
    await this.gate.note('writePriorLetter', row.id);
    return { id: row.id, code: content.code };
  }

  private async rowOf(typed: string, address: string): Promise<PriorLetterRow | undefined> {
    const code = parseLoginCode(typed);
    // What cannot be a code is no guess either, so a typing error costs nothing.
    return code === undefined ? undefined : this.gate.tryCode(address, () => this.letters.findByCode(code));
  }

  private async viewOf(row: PriorLetterRow): Promise<PriorLetterView> {
    return toView(await this.letters.open(row), lastDayOf(row.expiresOn));
  }
}
