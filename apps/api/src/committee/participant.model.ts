import { type ParticipantEntity } from '#committees';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ShowsTo } from '../graphql/marks.js';

@ShowsTo('everyone')
@ObjectType('Participant', {
  description: 'A corporation, a part of one, or another legal person whose renters may turn to this committee.',
})
export class ParticipantModel {
  @Field(() => ID, { description: 'The id by which the list of cases is narrowed.' })
  id: string;

  @Field(() => String, { description: 'The word by which a complaint names it.' })
  key: string;

  @Field(() => String, { description: 'Its name, for people.' })
  name: string;
}

export function toParticipantModel({
  id,
  key,
  name,
}: Pick<ParticipantEntity, 'id' | 'key' | 'name'>): ParticipantModel {
  return { id, key, name };
}
