import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { AnnouncedAsEnum } from './persons.enums.js';

@ShownWithParent()
@ObjectType('AnnouncedPerson', { description: 'Somebody whom a party wants to bring to the hearing.' })
export class AnnouncedPersonModel {
  @Field(() => ID, { description: 'The id of this person in this case.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'The name, as it was given; null after it was erased.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'What this person can contribute; null when it was not said.' })
  contribution: string | null;

  @Field(() => AnnouncedAsEnum, { description: 'In which capacity.' })
  capacity: string;

  @Field(() => String, { description: 'The same in words.' })
  capacityLabel: string;

  @Field(() => String, { description: 'In which role this person was announced.' })
  by: string;

  @Field(() => LocalDateScalar, { description: 'The day on which this person was announced.' })
  on: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether this person may be there; null as long as nobody decided.',
  })
  admitted: boolean | null;

  @Field(() => String, { nullable: true, description: 'The reasons of that decision; null when none were given.' })
  motivation: string | null;
}
