import { type CaseRecord } from '#cases';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../graphql/instant.scalar.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';

@ObjectType('Case', { description: 'A case: a complaint and everything that happened with it.' })
export class CaseModel {
  @Field(() => ID, { description: 'The id by which the API names it; people use the number.' })
  id: string;

  @Field(() => String, { description: 'The number by which people call it.' })
  number: string;

  @Field(() => Int, { description: 'Every change says which version it saw.' })
  version: number;

  @Field(() => String, { description: 'Where it stands, in the words of the regulation format.' })
  stage: string;

  @Field(() => Boolean, { description: 'Whether the procedure is over.' })
  ended: boolean;

  @Field(() => String, { description: 'What the complaint is about, as a word of the fixed list `Subject`.' })
  subject: string;

  @Field(() => String, { description: 'How the complaint came in.' })
  channel: string;

  @Field(() => LocalDateScalar, { description: 'The day of receipt, which counts.' })
  receivedOn: string;

  @Field(() => InstantScalar, { description: 'The moment at which it was filed.' })
  filedAt: string;

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
