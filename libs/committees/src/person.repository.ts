import { Clock } from '#clock';
import { KeyErased, Keyring } from '#keyring';
import { type Statement, TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PersonContentEntity } from './person-content.entity.js';
import { PersonEntity } from './person.entity.js';

export interface PersonDetails {
  readonly name: string;
  readonly email: string;
}

interface SealedRow {
  readonly personId: string;
  readonly sealed: string;
  /** The key of the person; null after it was destroyed. */
  readonly wrapped: string | null;
}

const sealedDetails: Statement = {
  name: 'person_sealed_details',
  text: `select c.person_id as "personId", encode(c.sealed, 'base64') as sealed, encode(k.wrapped, 'base64') as wrapped
    from person_content c left join data_key k on k.tenant_id = :tenant and k.id = c.person_id
    where c.tenant_id = :tenant and (c.person_id = any(:ids::uuid[]) or (:staff::boolean and c.person_id in (
      select m.person_id from membership m
      where m.tenant_id = :tenant and m.participant_id is null and m.removed_at is null)))`,
};

@Injectable()
export class PersonRepository {
  private readonly people: TenantRepository<PersonEntity>;
  private readonly contents: TenantRepository<PersonContentEntity>;

  constructor(
    private readonly door: TenantDoor,
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

  async exists(id: string): Promise<boolean> {
    return (await this.people.findOne({ id })) !== undefined;
  }

  /** Who these people are, by id; of somebody who was erased nothing. Two statements, whatever their number. */
  async listDetails(ids: readonly string[]): Promise<ReadonlyMap<string, PersonDetails>> {
    const rows = await this.contents.find({ personId: In([...new Set(ids)]) });
    const opened = await Promise.all(
      rows.map(async ({ personId, sealed }) => [personId, await this.open(personId, sealed)] as const),
    );
    return new Map(opened.flatMap(([id, details]) => (details ? [[id, details] as const] : [])));
  }

  /**
   * Reads them sealed, together with whatever else is read at this moment; what is answered opens those who are wanted. `staff`:
   * everybody of the committee itself besides.
   */
  async readSealed(
    ids: readonly string[],
    { staff = false } = {},
  ): Promise<(wanted: readonly string[]) => Promise<ReadonlyMap<string, PersonDetails>>> {
    const rows = await this.door.read<SealedRow>(sealedDetails, { ids: [...new Set(ids)], staff });
    return async (wanted) => {
      const known = rows.filter(({ personId }) => wanted.includes(personId));
      const opened = await Promise.all(known.map((row) => this.openRow(row)));
      return new Map(opened.flatMap(([id, details]) => (details ? [[id, details] as const] : [])));
    };
  }

  private async openRow({ personId, sealed, wrapped }: SealedRow): Promise<readonly [string, PersonDetails?]> {
    if (wrapped === null) {
      return [personId];
    }
    await this.keyring.learn(personId, Buffer.from(wrapped, 'base64'));
    return [personId, await this.open(personId, Buffer.from(sealed, 'base64'))];
  }

  private async open(id: string, sealed: Buffer): Promise<PersonDetails | undefined> {
    try {
      return JSON.parse(await this.keyring.open(id, place(id), sealed)) as PersonDetails;
    } catch (error) {
      if (error instanceof KeyErased) {
        return undefined;
      }
      throw error;
    }
  }

  async getDetails(id: string): Promise<PersonDetails> {
    const { sealed } = await this.contents.getOne({ personId: id });
    return JSON.parse(await this.keyring.open(id, place(id), sealed)) as PersonDetails;
  }
}

const place = (id: string) => ({ table: 'person_content', column: 'sealed', row: id });
