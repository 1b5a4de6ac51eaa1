import { type CaseRecord } from '#cases';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../graphql/instant.scalar.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { Shows } from '../graphql/marks.js';

@ObjectType('Case', { description: 'A case: a complaint and everything that happened with it.' })
export class CaseModel {
  @Shows('progress')
  @Field(() => ID, { description: 'The id by which the API names it; people use the number.' })
  id: string;

  @Shows('progress')
  @Field(() => String, { description: 'The number by which people call it.' })
  number: string;

  @Shows('progress')
  @Field(() => Int, { description: 'Every change says which version it saw.' })
  version: number;

  @Shows('progress')
  @Field(() => String, { description: 'Where it stands, in the words of the regulation format.' })
  stage: string;

  @Shows('progress')
  @Field(() => Boolean, { description: 'Whether the procedure is over.' })
  ended: boolean;

  @Shows('progress')
  @Field(() => String, { description: 'What the complaint is about, as a word of the fixed list `Subject`.' })
  subject: string;

  @Shows('progress')
  @Field(() => String, { description: 'How the complaint came in.' })
  channel: string;

  @Shows('progress')
  @Field(() => LocalDateScalar, { description: 'The day of receipt, which counts.' })
  receivedOn: string;

  @Shows('progress')
  @Field(() => InstantScalar, { description: 'The moment at which it was filed.' })
  filedAt: string;

  @Shows('progress')
  @Field(() => String, {
    description: 'The regulation that governs this case for ever: its name and its first day in force.',
  })
  regulation: string;

  /** What the fields below are made from; no field of its own. */
  readonly record: CaseRecord;
}

export function toCaseModel(record: CaseRecord): CaseModel {
  const { id, number, version, stage, ended, subject, channel, receivedOn, filedAt } = record.file;
  const { regulation: governing } = record.governed;
  const regulation = `${governing.id} ${governing.inForceFrom}`;
  return { id, number, version, stage, ended, subject, channel, receivedOn, filedAt, regulation, record };
}
