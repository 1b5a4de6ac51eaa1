import { Clock, epochMsOf, instantOf } from '#clock';
import { committeeTimeZone } from '#committees';
import { momentAt, startOfDay } from '#deadlines';
import { JobDoor } from '#jobs';
import { Injectable } from '@nestjs/common';
import { type ComposedLetter } from './prior-letter-composing.service.js';
import { PriorLetterMails } from './prior-letter-mails.service.js';
import { callBackTime } from './prior-letter-rules.js';
import { callBack, erasePriorLetter } from './prior-letter.jobs.js';
import { PriorLetterRepository } from './prior-letter.repository.js';

const anHour = 60 * 60 * 1000;

/** What happens with a letter after it was written: its mails, the day itself, and its end. */
@Injectable()
export class PriorLetterFollowUp {
  constructor(
    private readonly clock: Clock,
    private readonly letters: PriorLetterRepository,
    private readonly mails: PriorLetterMails,
    private readonly jobs: JobDoor,
  ) {}

  /** Posts the letter, and plans the day itself and the last day. */
  async begin(letter: ComposedLetter): Promise<void> {
    const { addresses, wording, timeZone } = letter;
    const { id, opensOn, expiresOn } = letter.row;
    await this.mails.toParticipant(letter, addresses, wording);
    await this.mails.toWriter(letter);
    if (opensOn !== null && letter.content.writerEmail !== undefined) {
      await this.planCallBack(id, momentAt(opensOn, callBackTime, timeZone));
    }
    await this.planErasure(id, expiresOn, startOfDay(expiresOn, timeZone));
  }

  /** Tells the writer that the day has come; once, and never of a letter that was ended. Safe to repeat. */
  async callBack(id: string): Promise<void> {
    const row = await this.letters.lockById(id);
    if (!row || row.opensOn === null || row.calledBackAt !== null) {
      return;
    }
    if (this.clock.today(committeeTimeZone) < row.opensOn) {
      await this.planCallBack(id, this.notBeforeAnHour(momentAt(row.opensOn, callBackTime, committeeTimeZone)));
      return;
    }
    await this.mails.callBack(await this.letters.open(row));
    await this.letters.markCalledBack(id);
  }

  /** The letter goes at once. Its key stays as long as a mail of it is under way, and no longer than until its last day. */
  async end(id: string, expiresOn: string): Promise<void> {
    await this.letters.deleteRow(id);
    if (await this.mails.areUnderWay(id)) {
      await this.planErasure(id, expiresOn, this.inAnHour());
    } else {
      await this.letters.destroyKey(id);
    }
  }

  /** Looks whether everything of a letter can go. Safe to repeat. */
  async erase(id: string, lastDay: string): Promise<void> {
    const isLast = this.clock.today(committeeTimeZone) >= lastDay;
    if (!isLast && (await this.letters.find(id))) {
      await this.planErasure(id, lastDay, this.notBeforeAnHour(startOfDay(lastDay, committeeTimeZone)));
      return;
    }
    if (!isLast && (await this.mails.areUnderWay(id))) {
      await this.planErasure(id, lastDay, this.inAnHour());
      return;
    }
    await this.letters.deleteRow(id);
    await this.letters.destroyKey(id);
  }

  private async planCallBack(letterId: string, runAt: string): Promise<void> {
    await this.jobs.add(callBack, { letterId }, { key: `${callBack.name}/${letterId}`, runAt });
  }

  private async planErasure(letterId: string, lastDay: string, runAt: string): Promise<void> {
    const key = `${erasePriorLetter.name}/${letterId}`;
    await this.jobs.add(erasePriorLetter, { letterId, lastDay }, { key, runAt });
  }

  private inAnHour(): string {
    return instantOf(this.clock.now() + anHour);
  }

  /** A clock that runs behind the queue's does not make it ask again and again. */
  private notBeforeAnHour(moment: string): string {
    return epochMsOf(moment) > this.clock.now() + anHour ? moment : this.inAnHour();
  }
}
