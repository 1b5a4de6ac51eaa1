import { Clock } from '#clock';
import { Keyring } from '#keyring';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { PersonContentEntity } from './person-content.entity.js';
import { PersonEntity } from './person.entity.js';

export interface PersonDetails {
  readonly name: string;
  readonly email: string;
}

@Injectable()
export class PersonRepository {
  private readonly people: TenantRepository<PersonEntity>;
  private readonly contents: TenantRepository<PersonContentEntity>;

  constructor(
    door: TenantDoor,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {
    this.people = new TenantRepository(door, PersonEntity);
    this.contents = new TenantRepository(door, PersonContentEntity);
  }

  /** Stores somebody, with a key of the own; answers the id. */
  async insert(details: PersonDetails): Promise<string> {
    const id = this.clock.newId();
    await this.people.insert({ id, createdAt: this.clock.nowIso() });
    await this.keyring.makeKey(id);
    await this.contents.insert({
      personId: id,
      sealed: await this.keyring.seal(id, place(id), JSON.stringify(details)),
    });
    return id;
  }

  async getDetails(id: string): Promise<PersonDetails> {
    const { sealed } = await this.contents.getOne({ personId: id });
    return JSON.parse(await this.keyring.open(id, place(id), sealed)) as PersonDetails;
  }
}

const place = (id: string) => ({ table: 'person_content', column: 'sealed', row: id });
