import { AuditTrail } from '#audit';
import { actorOf, CurrentViewer, NetworkTries } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { freeCodes, freeLetters } from './prior-letter-rules.js';

const letters = { what: 'priorLetter', free: freeLetters };
const codes = { what: 'priorLetterCode', free: freeCodes };

/** Everybody may write a letter, so how many is bounded per network, and so is trying codes. */
@Injectable()
export class PriorLetterGate {
  constructor(
    private readonly viewers: CurrentViewer,
    private readonly tries: NetworkTries,
    private readonly audit: AuditTrail,
  ) {}

  /** Who asks, in the form of a client key. */
  async actor(): Promise<string> {
    const { kind, id } = actorOf(await this.viewers.get());
    return `${kind}:${id ?? ''}`;
  }

  /** Counts a letter. Throws TooManyTries. */
  async countLetter(address: string): Promise<void> {
    await this.tries.count({ ...letters, address });
  }

  /** Looks something up by a code that somebody typed; a code that finds something is no guess. Throws TooManyTries. */
  async tryCode<Found>(address: string, find: () => Promise<Found | undefined>): Promise<Found | undefined> {
    await this.tries.count({ ...codes, address });
    const found = await find();
    if (found !== undefined) {
      await this.tries.takeBack({ ...codes, address });
    }
    return found;
  }

  async note(action: string, letterId: string): Promise<void> {
    await this.audit.note(actorOf(await this.viewers.get()), action, [{ kind: 'priorLetter', id: letterId }]);
  }
}
