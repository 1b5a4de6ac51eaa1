import { type FullText, fullText, type FullTextSection, type Language, type Regulation } from '#regulation';
import { Field, ObjectType } from '@nestjs/graphql';
import { ShowsTo } from '../graphql/marks.js';

@ShowsTo('everyone')
@ObjectType('FullTextSection', { description: 'An article of the full text; plain text, never markup.' })
export class FullTextSectionModel {
  @Field(() => String, { description: 'The same for every regulation, so that a screen can point to it.' })
  id: string;

  @Field(() => String, { description: 'The heading, with the number of the article in front of it.' })
  heading: string;

  @Field(() => [String], { description: 'What opens the article; often nothing.' })
  paragraphs: readonly string[];

  @Field(() => [String], {
    description: 'Its rules, each with its number in front and with where it stands in the source behind it.',
  })
  items: readonly string[];
}

@ShowsTo('everyone')
@ObjectType('FullText', { description: 'Every rule of a version, in plain words, generated from the regulation.' })
export class FullTextModel {
  @Field(() => String, { description: 'The title of the text.' })
  title: string;

  @Field(() => [String], { description: 'The paragraphs that open the text.' })
  intro: readonly string[];

  @Field(() => [FullTextSectionModel], { description: 'The articles, in order.' })
  sections: readonly FullTextSection[];
}

const kept = new WeakMap<Regulation, Map<Language, FullText>>();

/** The text of a version never changes, so it is written once for as long as the version is remembered. */
export function keptFullText(regulation: Regulation, language: Language): FullText {
  const texts = kept.get(regulation) ?? new Map<Language, FullText>();
  const text = texts.get(language) ?? fullText(regulation, language);
  kept.set(regulation, texts.set(language, text));
  return text;
}
