import { MembershipRepository, type PersonDetails, PersonRepository } from '#committees';
import { BadInput, NotFound } from '#problems';
import { AccountService } from '#sign-in';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { PersonAccountEntity } from './person-account.entity.js';

/** Somebody who is known here, or somebody new: exactly one of the two. */
export interface WhichPerson {
  readonly personId?: string | undefined;
  readonly who?: PersonDetails | undefined;
}

/** People before they hold a role: who they are, and with which account they will sign in. */
@Injectable()
export class Newcomers {
  private readonly accountRows: TenantRepository<PersonAccountEntity>;

  constructor(
    door: TenantDoor,
    private readonly accounts: AccountService,
    private readonly people: PersonRepository,
    private readonly memberships: MembershipRepository,
  ) {
    this.accountRows = new TenantRepository(door, PersonAccountEntity);
  }

  /**
   * The id of the person. Whoever has an account or a role here under this e-mail address is the same person again, and keeps the
   * name that is known. Throws BadInput and NotFound.
   */
  async find({ personId, who }: WhichPerson): Promise<string> {
    if ((personId === undefined) === (who === undefined)) {
      throw new BadInput([
        { field: 'personId', message: 'Choose somebody who is known, or say who is new: one of both.' },
      ]);
    }
    if (who !== undefined) {
      return this.enter(who);
    }
    return this.known(personId ?? '');
  }

  /** The same id. Throws NotFound when nobody has it. */
  async known(personId: string): Promise<string> {
    if (!(await this.people.exists(personId))) {
      throw new NotFound('person');
    }
    return personId;
  }

  /** With which account somebody signs in. Throws NotFound for somebody who was never entered with one. */
  async accountOf(personId: string): Promise<string> {
    const entered = await this.accountRows.findOne({ personId });
    const [held] = entered ? [entered] : await this.memberships.listOfPeople([personId]);
    if (!held) {
      throw new NotFound('person');
    }
    return held.accountId;
  }

  private async enter(who: PersonDetails): Promise<string> {
    const accountId = await this.accounts.ofAppointed(who.email);
    const [held] = await this.memberships.listOfAccount(accountId);
    const entered = held ?? (await this.accountRows.findOne({ accountId }));
    if (entered) {
      return entered.personId;
    }
    const personId = await this.people.insert(who);
    await this.accountRows.insert({ personId, accountId });
    return personId;
  }
}
