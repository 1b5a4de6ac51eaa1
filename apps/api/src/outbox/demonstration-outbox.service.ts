import { Config } from '#config';
import { type OutboxMail, OutboxReader } from '#correspondence';
import { NotFound } from '#problems';
import { CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';

const most = 100;

/** The outbox shows login codes, so it exists only where all people are invented and no mail server is set. */
@Injectable()
export class DemonstrationOutbox {
  constructor(
    private readonly config: Config,
    private readonly current: CurrentViewer,
    private readonly outbox: OutboxReader,
  ) {}

  async list(first: number): Promise<OutboxMail[]> {
    const exists = this.config.mode === 'demonstration' && this.config.smtpUrl === undefined;
    if (!exists || !(await this.current.ability()).can('read', 'Outbox')) {
      throw new NotFound('page');
    }
    return this.outbox.list(Math.min(Math.max(first, 1), most));
  }
}
