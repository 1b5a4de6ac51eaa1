import { type CaseRecord } from '#cases';
import { type Force, type Route, type SecretaryPlace } from '#composition';
import { type Declaration, type InterestKind } from '#panels';
import { type Verdict } from '#regulation';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { InstantScalar } from '../graphql/instant.scalar.js';
import { Shows, ShownWithParent } from '../graphql/marks.js';
import {
  ChallengeOutcomeEnum,
  InterestKindEnum,
  PanelForceEnum,
  PanelRouteEnum,
  SecretaryPlaceEnum,
} from './panel.enums.js';

@ShownWithParent()
@ObjectType('InterestDeclared', { description: 'What a member declared about the case.' })
export class InterestDeclaredModel {
  @Field(() => InterestKindEnum, { description: 'What it was, or nothing.' })
  kind: InterestKind;

  @Field(() => InstantScalar, { description: 'When it was declared.' })
  declaredAt: string;

  @Field(() => String, { nullable: true, description: 'The note, exactly as it was typed.' })
  note: string | null;
}

@ObjectType('PanelSeat', { description: 'Who sits on a seat in the case.' })
export class PanelSeatModel {
  @Shows('progress')
  @Field(() => String, { description: 'The name of the seat in the regulation.' })
  seat: string;

  @Shows('progress')
  @Field(() => ID, { description: 'The id of the person.' })
  personId: string;

  @Shows('progress')
  @Field(() => String, { nullable: true, description: 'The name of the person; null after it was erased.' })
  name: string | null;

  @Shows('progress')
  @Field(() => LocalDateScalar, { description: 'Since which day the person is on the panel.' })
  since: string;

  @Shows('progress')
  @Field(() => Boolean, { description: 'That the person sits there no longer, and nobody else does yet.' })
  left: boolean;

  @Shows('progress')
  @Field(() => Boolean, { description: 'That it is not decided yet whether the person may stay.' })
  challenged: boolean;

  record: CaseRecord;
  declarations: readonly Declaration[];
}

@ObjectType('Challenge', { description: 'A party asked that a member does not sit.' })
export class ChallengeModel {
  @Shows('progress')
  @Field(() => String, { description: 'The seat of the member.' })
  seat: string;

  @Shows('progress')
  @Field(() => LocalDateScalar, { description: 'When it was asked.' })
  on: string;

  @Shows('progress')
  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was decided; null as long as it is open.' })
  decidedOn: string | null;

  @Shows('progress')
  @Field(() => ChallengeOutcomeEnum, { nullable: true, description: 'What was decided; null as long as it is open.' })
  outcome: Verdict | null;

  record: CaseRecord;
  contentId: string;
  motivationId: string | undefined;
}

@ShownWithParent()
@ObjectType('RecusePayload', { description: 'The case after somebody stepped back.' })
export class RecusePayload {
  @Field(() => CaseModel, { nullable: true, description: 'The case as it stands now; null for whoever stepped back.' })
  case: CaseModel | null;
}

@ShownWithParent()
@ObjectType('CasePanel', { description: 'Who sits in the case.' })
export class CasePanelModel {
  @Field(() => LocalDateScalar, { description: 'When it was last composed.' })
  composedOn: string;

  @Field(() => [PanelSeatModel], { description: 'The seats that were taken.' })
  seats: PanelSeatModel[];

  @Field(() => [ChallengeModel], { description: 'What parties asked about who sits, in the order of the log.' })
  challenges: ChallengeModel[];
}

@ShownWithParent()
@ObjectType('PanelReason', { description: 'Why somebody sits, or does not.' })
export class PanelReasonModel {
  @Field(() => String, { description: 'A code that does not change.' })
  code: string;

  @Field(() => String, { description: 'The same in a sentence.' })
  sentence: string;

  @Field(() => String, { nullable: true, description: 'The seat; null where it holds for every seat.' })
  seat: string | null;

  @Field(() => String, { nullable: true, description: 'The rule, as a path in the regulation.' })
  rule: string | null;

  @Field(() => String, { nullable: true, description: 'Where it stands in the regulation.' })
  source: string | null;
}

@ShownWithParent()
@ObjectType('PanelFinding', { description: 'What is wrong with a panel, or to be decided about it.' })
export class PanelFindingModel extends PanelReasonModel {
  @Field(() => PanelForceEnum, { description: 'Whether it is forbidden, or to be decided.' })
  force: Force;

  @Field(() => [String], { description: 'What is missing, or what can be chosen, in words of the regulation.' })
  missing: string[];
}

@ShownWithParent()
@ObjectType('ProposedSeat', { description: 'Who could take a seat, and why.' })
export class ProposedSeatModel {
  @Field(() => String, { description: 'The name of the seat in the regulation.' })
  seat: string;

  @Field(() => ID, { description: 'The id of the person.' })
  personId: string;

  @Field(() => String, { nullable: true, description: 'The name of the person; null after it was erased.' })
  name: string | null;

  @Field(() => PanelRouteEnum, { description: 'How the person comes to the seat.' })
  route: Route;

  @Field(() => [PanelReasonModel], { description: 'Why this person.' })
  because: PanelReasonModel[];
}

@ShownWithParent()
@ObjectType('PassedOver', { description: 'Somebody who is not proposed, and why.' })
export class PassedOverModel {
  @Field(() => ID, { description: 'The id of the person.' })
  personId: string;

  @Field(() => String, { nullable: true, description: 'The name of the person; null after it was erased.' })
  name: string | null;

  @Field(() => [PanelReasonModel], { description: 'Why not.' })
  because: PanelReasonModel[];
}

@ShownWithParent()
@ObjectType('PanelProposal', { description: 'Who could sit in the case, and why.' })
export class PanelProposalModel {
  @Field(() => LocalDateScalar, { description: 'The day for which it was asked.' })
  on: string;

  @Field(() => [ProposedSeatModel], { description: 'Who could take which seat.' })
  seats: ProposedSeatModel[];

  @Field(() => [PanelFindingModel], { description: 'The seats that stay empty, with what the regulation says then.' })
  vacancies: PanelFindingModel[];

  @Field(() => [PassedOverModel], { description: 'Who is not proposed, and why.' })
  passedOver: PassedOverModel[];

  @Field(() => [PanelFindingModel], { description: 'What else is wrong.' })
  findings: PanelFindingModel[];
}

@ShownWithParent()
@ObjectType('CaseSecretary', { description: 'What a secretary does in the case, and why.' })
export class CaseSecretaryModel {
  @Field(() => ID, { description: 'The id of the secretary.' })
  personId: string;

  @Field(() => String, { nullable: true, description: 'The name; null after it was erased.' })
  name: string | null;

  @Field(() => SecretaryPlaceEnum, { description: 'What the secretary does.' })
  place: SecretaryPlace;

  @Field(() => String, { description: 'Why, in a sentence.' })
  sentence: string;

  @Field(() => String, { nullable: true, description: 'The rule, as a path in the regulation.' })
  rule: string | null;

  @Field(() => String, { nullable: true, description: 'Where it stands in the regulation.' })
  source: string | null;
}
