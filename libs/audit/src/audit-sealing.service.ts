import { Clock, instantOf } from '#clock';
import { type Step } from '#jobs';
import { Log } from '#logging';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { AuditAgenda } from './audit-agenda.service.js';
import { type ChainEntry, type SealFacts, type SealMember } from './canonical.js';
import { type ChainHead, headOf } from './chain-head.js';
import { ChainHasher } from './chain-hasher.service.js';
import { entriesToSeal, lastSeal, storeSeal, takeSealingTurn } from './seal-statements.js';

/** A seal covers at most so many entries; what is left over goes into the next. */
export const mostEntries = 1_000;

/** Seals the entries of the running tenant into its chain. Two at once take turns; who notes entries never waits for it. */
@Injectable()
export class AuditSealing {
  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly hasher: ChainHasher,
    private readonly agenda: AuditAgenda,
    private readonly log: Log,
  ) {}

  /** Makes one seal and tells its head, when it is stored, to the log: the copy outside the database. */
  async perform(step: Step): Promise<void> {
    const made = await step(async () => {
      const head = await this.seal();
      return head && { head, tenantId: this.door.tenantId };
    });
    if (made) {
      const { head, tenantId } = made;
      this.log.info('Audit entries were sealed.', { tenantId, count: head.number, chainHead: head.mark });
    }
  }

  /** The new head of the chain; undefined when every entry has a seal. */
  async seal(): Promise<ChainHead | undefined> {
    await this.door.query(takeSealingTurn);
    const found = await this.door.query<ChainEntry>(entriesToSeal, { limit: mostEntries + 1 });
    if (found.length === 0) {
      return undefined;
    }
    const leftOver = found.length > mostEntries;
    const head = await this.store(found.slice(0, mostEntries), leftOver);
    // An entry that was stored while this ran has a job of its own; looking again costs little and needs no trust in that.
    await (leftOver ? this.agenda.askForSealNow() : this.agenda.askForAnotherLook());
    await this.agenda.planVerification(head);
    return head;
  }

  private async store(entries: readonly ChainEntry[], leftOver: boolean): Promise<ChainHead> {
    const [last] = await this.door.query<{ number: number; hash: string }>(lastSeal);
    const number = (last?.number ?? 0) + 1;
    const now = this.clock.now();
    const seal: SealFacts = {
      number,
      sealedAt: `${now}000`,
      firstAt: outermost(entries, (one, other) => one < other),
      lastAt: outermost(entries, (one, other) => one > other),
      leftOver,
      previousHash: last?.hash ?? null,
    };
    const members = await Promise.all(entries.map(async (entry) => this.member(entry)));
    const hash = await this.hasher.ofSeal(seal, members);
    await this.door.query(storeSeal, {
      number,
      sealedAt: instantOf(now),
      leftOver,
      previousHash: seal.previousHash,
      hash,
      ids: members.map(({ entryId }) => entryId),
      hashes: members.map((member) => member.hash),
    });
    return headOf({ number, hash });
  }

  private async member(entry: ChainEntry): Promise<SealMember> {
    return { entryId: entry.id, hash: await this.hasher.ofEntry(entry) };
  }
}

/** The first or the last moment. */
function outermost(entries: readonly ChainEntry[], isFurther: (one: number, other: number) => boolean): string {
  return entries.map(({ at }) => at).reduce((found, at) => (isFurther(Number(at), Number(found)) ? at : found));
}
