import { type SqlRight } from '#access';
import { Clock } from '#clock';
import { type LocalDate } from '#deadlines';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type LetterDueEntity } from './letter-due.entity.js';
import { insertLetters, lettersDue, lettersOfCases } from './letter-statements.js';
import { type FollowingLetter } from './letters-of-case.js';

/** `due`: somebody has to send it; `mailed`: the platform sent it by e-mail when the complaint was filed. */
export type LetterState = LetterDueEntity['state'] | 'mailed';

/** A letter as it stands, with the number of its case. */
export type LetterRow = Omit<LetterDueEntity, 'tenantId' | 'state'> & {
  readonly caseNumber: string;
  readonly state: LetterState;
};

/** A place in the list of letters: after this one. */
export interface LetterPlace {
  readonly dueOn: LocalDate;
  readonly id: string;
}

@Injectable()
export class LetterRepository {
  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
  ) {}

  /** Writes letters that are not there yet, in one statement; answers how many. */
  async insert(caseId: string, letters: readonly FollowingLetter[]): Promise<number> {
    if (letters.length === 0) {
      return 0;
    }
    const rows = letters.map((letter) => ({ id: this.clock.newId(), ...letter }));
    return (await this.door.query(insertLetters, { caseId, letters: JSON.stringify(rows) })).length;
  }

  /** The letters of these cases, as far as the right goes; one statement, whatever their number. */
  async listOfCases(readable: SqlRight, caseIds: readonly string[]): Promise<LetterRow[]> {
    return this.door.read<LetterRow>(lettersOfCases(readable), { ...readable.values, caseIds });
  }

  /** Letters that somebody still has to send, as far as the right goes. */
  async listDue(readable: SqlRight, after: LetterPlace | undefined, limit: number): Promise<LetterRow[]> {
    const place = { afterId: after?.id ?? null, afterDay: after?.dueOn ?? null, limit };
    return this.door.query<LetterRow>(lettersDue(readable), { ...readable.values, ...place });
  }
}
