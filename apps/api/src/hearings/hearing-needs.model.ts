import { type HearingHelp } from '#cases';
import { Field, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { HearingHelpEnum, HearingSideEnum } from './hearing.enums.js';

@ShownWithParent()
@ObjectType('HearingNeeds', { description: 'What a side needs at a hearing.' })
export class HearingNeedsModel {
  @Field(() => HearingSideEnum, { description: 'Which side.' })
  side: 'complainant' | 'respondent';

  @Field(() => String, { description: 'The same in words.' })
  sideLabel: string;

  @Field(() => String, {
    nullable: true,
    description: 'The language of the interpreter; null when none is asked for, or it was erased.',
  })
  interpreter: string | null;

  @Field(() => [HearingHelpEnum], { description: 'The help that is asked for.' })
  help: readonly HearingHelp[];

  @Field(() => [String], { description: 'The same in words.' })
  helpLabels: readonly string[];

  @Field(() => String, { nullable: true, description: 'What the secretary should know about it; null when nothing.' })
  note: string | null;

  @Field(() => LocalDateScalar, { description: 'The day on which it was said last.' })
  saidOn: string;
}
