import { Mailbox } from '#correspondence';
import { type Regulation } from '#regulation';
import { Injectable } from '@nestjs/common';
import { lastDayOf } from './prior-letter-rules.js';
import { type OpenedPriorLetter } from './prior-letter.repository.js';

/** The mails of a letter, each sealed under the key of the letter. */
@Injectable()
export class PriorLetterMails {
  constructor(private readonly mailbox: Mailbox) {}

  /** Mails the letter to the participant; an answer goes to its writer. */
  async toParticipant(
    { row, content }: OpenedPriorLetter,
    addresses: readonly string[],
    { complainant }: Regulation['texts']['nl']['wording'],
  ): Promise<void> {
    for (const to of addresses) {
      await this.mailbox.queue({
        ownerId: row.id,
        letter: 'priorLetter',
        language: content.language,
        to,
        replyTo: content.writerEmail,
        committeeName: content.committeeName,
        data: {
          complainant: complainant.one,
          matter: content.matter,
          canBeAnswered: content.writerEmail !== undefined,
          paragraphs: [...content.paragraphs],
        },
      });
    }
  }

  /** The copy for the writer, who may have no e-mail address. */
  async toWriter({ row, content }: OpenedPriorLetter): Promise<void> {
    if (content.writerEmail === undefined) {
      return;
    }
    const { writerName: name, participantName: participant, matter, link, code } = content;
    await this.mailbox.queue({
      ...this.toWriterOf({ row, content }, content.writerEmail),
      letter: 'priorLetterCopy',
      data: {
        ...{ name, participant, matter, link, code, writtenOn: row.writtenOn, keptUntil: lastDayOf(row.expiresOn) },
        ...(row.opensOn === null ? {} : { opensOn: row.opensOn }),
        mailed: content.delivery === 'byEmail',
        paragraphs: [...content.paragraphs],
      },
    });
  }

  /** The day has come; nothing for somebody without an e-mail address, or where no day is known. */
  async callBack({ row, content }: OpenedPriorLetter): Promise<void> {
    if (content.writerEmail === undefined || row.opensOn === null) {
      return;
    }
    const { writerName: name, participantName: participant, matter, link } = content;
    const { writtenOn, opensOn } = row;
    await this.mailbox.queue({
      ...this.toWriterOf({ row, content }, content.writerEmail),
      letter: 'priorLetterCallBack',
      data: { name, participant, matter, link, writtenOn, opensOn, keptUntil: lastDayOf(row.expiresOn) },
    });
  }

  /** Whether a mail of this letter still waits to be handed over. */
  async areUnderWay(letterId: string): Promise<boolean> {
    return this.mailbox.isUnderWay(letterId);
  }

  private toWriterOf({ row, content: { language, committeeName } }: OpenedPriorLetter, to: string) {
    return { ownerId: row.id, language, committeeName, to };
  }
}
