import { type Tenant } from '#committees';
import { type Language, type Regulation, spokenLanguage } from '#regulation';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LanguageEnum } from '../graphql/enums.js';
import { ShowsTo } from '../graphql/marks.js';

@ShowsTo('everyone')
@ObjectType('Committee', { description: 'The committee, or the procedure, at this host.' })
export class CommitteeModel {
  @Field(() => ID, { description: 'The id by which the platform names it.' })
  id: string;

  @Field(() => String, { description: 'The first label of its host name.' })
  slug: string;

  @Field(() => String, { description: 'Its name, in full.' })
  name: string;

  @Field(() => String, { description: 'What sort of scheme it is, in the words of the regulation format.' })
  kind: string;

  @Field(() => [LanguageEnum], { description: 'The languages in which its regulation speaks.' })
  languages: Language[];

  @Field(() => [String], { description: 'The postal address, a line each; empty where its regulation gives none.' })
  postalAddress: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The website of the committee itself, where its regulation gives one.',
  })
  website: string | null;

  /** How the regulation says that the office is reached; what the committee says itself comes before it. */
  readonly givenContact: GivenContact;
}

export interface GivenContact {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

export function toCommitteeModel({ id, slug }: Tenant, regulation: Regulation, language: Language): CommitteeModel {
  const { kind, languages, contact = {} } = regulation;
  return {
    id,
    slug,
    name: regulation.texts[spokenLanguage(regulation, language)].name,
    kind,
    languages,
    postalAddress: contact.postalAddress?.lines ?? [],
    website: contact.website?.address ?? null,
    givenContact: { phone: contact.telephone?.number, email: contact.email?.address },
  };
}
