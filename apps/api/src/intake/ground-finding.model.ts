import { type GroundFinding } from '#procedure';
import { type Language, type Regulation, spokenLanguage } from '#regulation';
import { Field, ObjectType } from '@nestjs/graphql';
import { TruthEnum } from '../graphql/enums.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';

@ShownWithParent()
@ObjectType('Forum', { description: 'Another body that the regulation names.' })
export class ForumModel {
  @Field(() => String, { description: 'The name of the forum in the regulation.' })
  key: string;

  @Field(() => String, { description: 'Its name, for people.' })
  name: string;

  @Field(() => String, { description: 'What it is, for somebody who never heard of it.' })
  explanation: string;
}

@ShownWithParent()
@ObjectType('GroundFinding', { description: 'A ground of the regulation, and whether it applies on the facts.' })
export class GroundFindingModel {
  @Field(() => String, { description: 'The name of the ground in the regulation.' })
  ground: string;

  @Field(() => TruthEnum, { description: 'Whether it applies; `unknown` as long as a fact is missing.' })
  applies: 'yes' | 'no' | 'unknown';

  @Field(() => String, { description: '`notCompetent`, `otherForum`, `notYet` or `final`.' })
  type: string;

  @Field(() => String, { description: 'Whether the committee `must` refuse, `may`, or `needNot` treat the complaint.' })
  force: string;

  @Field(() => String, { description: 'The ground in a few words.' })
  title: string;

  @Field(() => String, { description: 'What the ground says, for somebody who never read the regulation.' })
  explanation: string;

  @Field(() => String, { description: 'What the complainant can do now.' })
  whatNow: string;

  @Field(() => String, { description: 'Where the rule stands.' })
  source: string;

  @Field(() => [ForumModel], { description: 'Where to go instead; empty when the regulation names no place.' })
  refersTo: readonly ForumModel[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day on which the ground no longer applies.' })
  opensOn: string | null;

  @Field(() => [String], { description: 'What must be known before the ground says yes or no.' })
  unknownFacts: readonly string[];
}

export function toGroundModel(finding: GroundFinding, regulation: Regulation, language: Language): GroundFindingModel {
  const { ground, applies, type, force, source, refersTo, opensOn, unknownFacts } = finding;
  const texts = regulation.texts[spokenLanguage(regulation, language)].grounds[ground];
  return {
    ground,
    applies,
    type,
    force,
    title: texts?.title ?? ground,
    explanation: texts?.explanation ?? '',
    whatNow: texts?.whatNow ?? '',
    source,
    refersTo: toForumModels(refersTo, regulation, language),
    opensOn: opensOn ?? null,
    unknownFacts,
  };
}

export function toForumModels(forums: readonly string[], regulation: Regulation, language: Language): ForumModel[] {
  const texts = regulation.texts[spokenLanguage(regulation, language)].forums;
  return forums.map((key) => ({ key, name: texts[key]?.name ?? key, explanation: texts[key]?.explanation ?? '' }));
}
