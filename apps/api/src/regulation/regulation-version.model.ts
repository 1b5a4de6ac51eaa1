import { type DatedVersion } from '#catalogue';
import { Field, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShowsTo } from '../graphql/marks.js';

@ShowsTo('everyone')
@ObjectType('RegulationVersion', { description: 'A version of the regulation that was, is or will be in force.' })
export class RegulationVersionModel {
  @Field(() => String, { description: 'By which it is asked for: its first day, or `firstUse`.' })
  version: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Its first day; null: in force from the first use, because its source bears no date.',
  })
  inForceFrom: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'Its last day for complaints that come in; those filed under it stay under it. Null while none is known.',
  })
  inForceUntil: string | null;

  @Field(() => Boolean, { description: 'Whether a complaint that comes in today falls under it.' })
  isNow: boolean;
}

export function toRegulationVersionModel(version: DatedVersion): RegulationVersionModel {
  return { ...version, version: version.inForceFrom ?? 'firstUse' };
}
