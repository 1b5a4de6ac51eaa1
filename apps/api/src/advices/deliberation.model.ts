import { type ShownDeliberation, type ShownDraft } from '#advices';
import { type CaseRecord } from '#cases';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CaseModel, toCaseModel } from '../cases/case.model.js';
import { InstantScalar } from '../graphql/instant.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { FindingEnum, StandingEnum } from './advice.enums.js';

@ShownWithParent()
@ObjectType('DeliberationNote', { description: 'A note of somebody who takes part in the deliberation.' })
export class DeliberationNoteModel {
  @Field(() => ID, { description: 'The id by which the API names it.' })
  id: string;

  @Field(() => ID, { description: 'The id of the person who wrote it.' })
  authorId: string;

  @Field(() => InstantScalar, { description: 'When it was written.' })
  writtenAt: string;

  @Field(() => String, { nullable: true, description: 'Exactly as it was typed; null after it was erased.' })
  text: string | null;
}

@ShownWithParent()
@ObjectType('PointFound', { description: 'What is found about one point of the complaint, and why.' })
export class PointFoundModel {
  @Field(() => ID, { description: 'The id of the point.' })
  point: string;

  @Field(() => FindingEnum, { nullable: true, description: 'The finding; null as long as there is none.' })
  finding: string | null;

  @Field(() => String, { nullable: true, description: 'The reasons; null when none were given.' })
  reasoning: string | null;
}

@ShownWithParent()
@ObjectType('DraftVote', { description: 'What somebody votes; the last vote counts.' })
export class DraftVoteModel {
  @Field(() => ID, { description: 'The id of the person.' })
  personId: string;

  @Field(() => ID, { nullable: true, description: 'The point of the complaint; null for the draft as a whole.' })
  point: string | null;

  @Field(() => Boolean, { description: 'Whether in favour.' })
  inFavour: boolean;

  @Field(() => InstantScalar, { description: 'When it was voted.' })
  votedAt: string;
}

@ShownWithParent()
@ObjectType('DraftAgreement', { description: 'That a member agrees to this version as the final text.' })
export class DraftAgreementModel {
  @Field(() => ID, { description: 'The id of the person.' })
  personId: string;

  @Field(() => InstantScalar, { description: 'Since when.' })
  agreedAt: string;
}

@ShownWithParent()
@ObjectType('PointStanding', { description: 'How the vote on one point of the complaint stands.' })
export class PointStandingModel {
  @Field(() => ID, { description: 'The id of the point.' })
  point: string;

  @Field(() => StandingEnum, { description: 'How the vote stands.' })
  standing: string;
}

@ShownWithParent()
@ObjectType('AdviceDraft', { description: 'One version of the draft, as it was saved.' })
export class AdviceDraftModel {
  @Field(() => Int, { description: 'From 1; the highest is the newest.' })
  version: number;

  @Field(() => ID, { description: 'The id of the person who saved it.' })
  authorId: string;

  @Field(() => InstantScalar, { description: 'When it was saved.' })
  savedAt: string;

  @Field(() => String, { nullable: true, description: 'The facts as the panel takes them.' })
  facts: string | null;

  @Field(() => String, { nullable: true, description: 'Why the panel finds what it finds.' })
  reasoning: string | null;

  @Field(() => String, { nullable: true, description: 'What the panel advises or decides.' })
  advice: string | null;

  @Field(() => String, { nullable: true, description: 'What is paid, and why.' })
  compensation: string | null;

  @Field(() => String, { nullable: true, description: 'A recommendation beside the complaint.' })
  generalRecommendation: string | null;

  @Field(() => FindingEnum, { nullable: true, description: 'The finding on the complaint as a whole.' })
  finding: string | null;

  @Field(() => [PointFoundModel], { description: 'What is found per point of the complaint.' })
  points: readonly PointFoundModel[];

  @Field(() => [DraftVoteModel], { description: 'The votes on this version.' })
  votes: readonly DraftVoteModel[];

  @Field(() => StandingEnum, { description: 'How the vote on this version as a whole stands.' })
  standing: string;

  @Field(() => [PointStandingModel], { description: 'How the votes on points stand.' })
  standings: readonly PointStandingModel[];

  @Field(() => [DraftAgreementModel], { description: 'Who agrees to this version as the final text.' })
  agreements: readonly DraftAgreementModel[];

  @Field(() => Int, { description: 'How many members have to agree before it can be issued.' })
  agreementsNeeded: number;
}

@ShownWithParent()
@ObjectType('Deliberation', {
  description: 'What is said behind closed doors: for those who take part, and nobody else.',
})
export class DeliberationModel {
  @Field(() => [DeliberationNoteModel], { description: 'The notes, oldest first.' })
  notes: readonly DeliberationNoteModel[];

  @Field(() => [AdviceDraftModel], { description: 'Every version of the draft, oldest first.' })
  drafts: readonly AdviceDraftModel[];
}

@ShownWithParent()
@ObjectType('DeliberationPayload', { description: 'The case with its deliberation as it stands now.' })
export class DeliberationPayload {
  @Field(() => CaseModel, { description: 'The case; its version did not change.' })
  case: CaseModel;
}

export function toDeliberationPayload(record: CaseRecord): DeliberationPayload {
  return { case: toCaseModel(record) };
}

export function toDeliberationModel({ notes, drafts }: ShownDeliberation): DeliberationModel {
  return { notes, drafts: drafts.map(toDraftModel) };
}

function toDraftModel({ content, points, needed, ...draft }: ShownDraft): AdviceDraftModel {
  return { ...draft, ...toParts(content ?? {}), standings: points, agreementsNeeded: needed };
}

type Parts = NonNullable<ShownDraft['content']>;

/** The parts of a text; null for what was not written, or was erased. */
export function toParts({
  facts,
  reasoning,
  advice,
  compensation,
  generalRecommendation,
  finding,
  points = [],
}: Parts) {
  return {
    facts: facts ?? null,
    reasoning: reasoning ?? null,
    advice: advice ?? null,
    compensation: compensation ?? null,
    generalRecommendation: generalRecommendation ?? null,
    finding: finding ?? null,
    points: points.map((one) => ({ point: one.point, finding: one.finding ?? null, reasoning: one.reasoning ?? null })),
  };
}
