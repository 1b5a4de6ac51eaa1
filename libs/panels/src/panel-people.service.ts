import { PersonRepository } from '#committees';
import { NotFound } from '#problems';
import { Injectable } from '@nestjs/common';

/** The people whom somebody names in a case. */
@Injectable()
export class PanelPeople {
  constructor(private readonly people: PersonRepository) {}

  /** Throws NotFound for somebody who is not of this committee. */
  async requireKnown(ids: readonly string[]): Promise<void> {
    const known = await this.people.listDetails(ids);
    if (ids.some((id) => !known.has(id))) {
      throw new NotFound('person');
    }
  }
}
