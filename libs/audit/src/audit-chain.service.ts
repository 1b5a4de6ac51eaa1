import { Clock, instantOf } from '#clock';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type ChainHead, headOf } from './chain-head.js';
import { type ChainFault, type ChainReport } from './chain-report.js';
import { SealCheck, type StoredMember, type StoredSeal } from './seal-check.service.js';
import { entryWaitingSince, memberOfNoSeal, membersOfSeals, sealsAfter, strayEntry } from './verify-statements.js';

/** An entry is sealed within a minute; one that waits for five is not going to be. */
const longestWait = 300_000;

/** How much is looked at in one statement. */
const page = { seals: 100, entries: 5_000 };

interface Progress {
  readonly seals: number;
  readonly entries: number;
  readonly last?: StoredSeal;
  readonly fault?: ChainFault;
  /** Whether the expected head was met. */
  readonly met: boolean;
}

/** Whether the chain of the running tenant holds. */
@Injectable()
export class AuditChain {
  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly check: SealCheck,
  ) {}

  /**
   * Reads the whole chain and answers its first fault. What was cut off at the end together with its entries leaves no trace
   * in the database: give the head that was kept elsewhere, and that is found too.
   */
  async verify(expected?: ChainHead): Promise<ChainReport> {
    const { seals, entries, last, fault: inChain, met } = await this.walk(expected);
    const cutOff = expected && !met ? ({ kind: 'sealRemoved', seal: expected.number } as const) : undefined;
    const fault = inChain ?? (await this.faultAtEnd(last?.number ?? 0)) ?? cutOff ?? (await this.entryTooLong());
    return { holds: !fault, ...(fault && { fault }), seals, entries, ...(last && { head: headOf(last) }) };
  }

  private async walk(expected: ChainHead | undefined): Promise<Progress> {
    let progress: Progress = { seals: 0, entries: 0, met: false };
    let seals = await this.nextSeals(0);
    while (seals.length > 0 && !progress.fault) {
      progress = await this.page(progress, seals, expected);
      seals = await this.nextSeals(progress.last?.number ?? 0);
    }
    return progress;
  }

  private async page(before: Progress, seals: readonly StoredSeal[], expected?: ChainHead): Promise<Progress> {
    const members = await this.membersOf(seals);
    let progress = before;
    for (const seal of seals) {
      progress = await this.step(progress, seal, members.get(seal.number) ?? [], expected);
      if (progress.fault) {
        break;
      }
    }
    return progress;
  }

  private async step(
    { last, seals, entries, met }: Progress,
    seal: StoredSeal,
    members: readonly StoredMember[],
    expected: ChainHead | undefined,
  ): Promise<Progress> {
    const fault = await this.check.faultOf(seal, last, members);
    if (fault) {
      return { seals, entries, met, fault, ...(last && { last }) };
    }
    const head = headOf(seal);
    const meets = head.number === expected?.number && head.mark === expected.mark;
    return { last: seal, seals: seals + 1, entries: entries + members.length, met: met || meets };
  }

  /** The next seals, as many as have no more entries together than are looked at at once. */
  private async nextSeals(after: number): Promise<StoredSeal[]> {
    const found = await this.door.query<StoredSeal>(sealsAfter, { number: after, limit: page.seals });
    let entries = 0;
    return found.filter((seal, index) => {
      entries += seal.entries;
      return index === 0 || entries <= page.entries;
    });
  }

  private async membersOf(seals: readonly StoredSeal[]): Promise<Map<number, StoredMember[]>> {
    const rows = await this.door.query<StoredMember & { readonly sealNumber: number }>(membersOfSeals, {
      first: seals[0]?.number,
      last: seals.at(-1)?.number,
    });
    const members = new Map<number, StoredMember[]>(seals.map(({ number }) => [number, []]));
    for (const row of rows) {
      members.get(row.sealNumber)?.push(row);
    }
    return members;
  }

  private async faultAtEnd(last: number): Promise<ChainFault | undefined> {
    const [cutOff] = await this.door.query<{ seal: number }>(memberOfNoSeal, { last });
    if (cutOff) {
      return { kind: 'sealRemoved', seal: cutOff.seal };
    }
    const [stray] = await this.door.query<{ entryId: string }>(strayEntry);
    return stray && { kind: 'entryAdded', entryId: stray.entryId };
  }

  private async entryTooLong(): Promise<ChainFault | undefined> {
    const before = instantOf(this.clock.now() - longestWait);
    const [waiting] = await this.door.query<{ entryId: string }>(entryWaitingSince, { before });
    return waiting && { kind: 'entryWaiting', entryId: waiting.entryId };
  }
}
