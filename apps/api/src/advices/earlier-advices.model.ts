import { type FoundAdvice, type PersonalWord, type ShownSummary } from '#advices';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfoModel } from '../cases/case-connection.model.js';
import { InstantScalar } from '../graphql/instant.scalar.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { DocumentKindEnum, FindingEnum } from './advice.enums.js';
import { PersonalWordKindEnum, SummaryStateEnum } from './earlier-advices.enums.js';

@ShownWithParent()
@ObjectType('EarlierAdvice', {
  description: 'An approved summary of an advice or a ruling of the committee, in which nobody can be recognised.',
})
export class EarlierAdviceModel implements FoundAdvice {
  @Field(() => ID, { description: 'The id of the summary.' })
  id: string;

  @Field(() => DocumentKindEnum, { description: 'What was issued: an advice or a ruling.' })
  kind: FoundAdvice['kind'];

  @Field(() => String, { nullable: true, description: 'What it is worth under the regulation, such as `advice`.' })
  nature: string | null;

  @Field(() => String, { description: 'The subject, such as `repair`.' })
  subject: string;

  @Field(() => String, { description: 'The key of the participant.' })
  participant: string;

  @Field(() => FindingEnum, { nullable: true, description: 'The finding on the complaint as a whole.' })
  finding: string | null;

  @Field(() => [FindingEnum], { description: 'Every finding in it, on the whole or on a point; each once.' })
  findings: readonly string[];

  @Field(() => String, { description: 'The year and the month in which it was issued, such as `2026-03`.' })
  issuedIn: string;

  @Field(() => String, { description: 'The regulation under which it was issued, by its name.' })
  regulation: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day of that version of the regulation; null for one from the first use.',
  })
  inForceFrom: string | null;

  @Field(() => String, { description: 'The summary.' })
  text: string;

  @Field(() => InstantScalar, { description: 'When it was approved.' })
  approvedAt: string;

  @Field(() => ID, { nullable: true, description: 'The case, for the secretary; null for everybody else.' })
  caseId: string | null;
}

@ShownWithParent()
@ObjectType('EarlierAdviceEdge', { description: 'A summary at its place in the list.' })
export class EarlierAdviceEdgeModel {
  @Field(() => String, { description: 'The place of this summary in the list, to begin a page after it.' })
  cursor: string;

  @Field(() => EarlierAdviceModel, { description: 'The summary itself.' })
  node: EarlierAdviceModel;
}

@ShownWithParent()
@ObjectType('EarlierAdviceConnection', { description: 'A page of earlier advices, the newest month first.' })
export class EarlierAdviceConnectionModel {
  @Field(() => [EarlierAdviceEdgeModel], { description: 'The summaries of this page.' })
  edges: EarlierAdviceEdgeModel[];

  @Field(() => PageInfoModel, { description: 'Where this page ends, and whether there is another.' })
  pageInfo: PageInfoModel;
}

@ShownWithParent()
@ObjectType('PersonalWord', { description: 'A word in a draft by which somebody in the case could be recognised.' })
export class PersonalWordModel implements PersonalWord {
  @Field(() => PersonalWordKindEnum, { description: 'By what.' })
  kind: PersonalWord['kind'];

  @Field(() => String, { description: 'As it is written in the text.' })
  word: string;
}

@ShownWithParent()
@ObjectType('CaseSummary', {
  description: 'The summary of what was issued last in a case, for those who may write it.',
})
export class CaseSummaryModel implements Pick<ShownSummary, 'id' | 'state' | 'version' | 'text'> {
  @Field(() => ID, { description: 'The id of the summary.' })
  id: string;

  @Field(() => SummaryStateEnum, { description: 'Whether members find it.' })
  state: ShownSummary['state'];

  @Field(() => Int, { description: 'The version of the text; every text that was saved is one more.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'The text; null for a draft that was erased with its case.' })
  text: string | null;

  @Field(() => InstantScalar, { description: 'When it was written last.' })
  writtenAt: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was approved last; null while it never was.' })
  approvedAt: string | null;

  @Field(() => [PersonalWordModel], {
    description:
      'What of the people in the case still stands in a draft. Look at the text yourself too: what is not known of a case is not found.',
  })
  warnings: readonly PersonalWordModel[];
}

@ShownWithParent()
@ObjectType('WithdrawSummaryPayload', { description: 'A summary that is no longer found.' })
export class WithdrawSummaryPayload {
  @Field(() => ID, { description: 'The id of the summary.' })
  summaryId: string;
}
