import { type Font, type Look, lookOf, type PageContact, type ShownPage, type ChosenLook } from '#committee-page';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type GivenContact } from '../committee/committee.model.js';
import { ShowsTo } from '../graphql/marks.js';
import { FontEnum } from './committee-page.enums.js';

@ShowsTo('everyone')
@ObjectType('CommitteeContact', { description: 'How people reach the office of a committee.' })
export class CommitteeContactModel {
  @Field(() => String, { nullable: true, description: 'The telephone number; null when none was given.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'When somebody answers it, in words.' })
  phoneHours: string | null;

  @Field(() => String, { nullable: true, description: 'The e-mail address of the office; null when none was given.' })
  email: string | null;
}

@ShowsTo('everyone')
@ObjectType('AnnualReport', { description: 'What a committee reported of one year.' })
export class AnnualReportModel {
  @Field(() => Int, { description: 'The year that it is about.' })
  year: number;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { description: 'Where it stands: an https address.' })
  address: string;
}

@ShowsTo('everyone')
@ObjectType('CommitteeLook', { description: 'The tokens by which a committee is recognised.' })
export class CommitteeLookModel implements Look {
  @Field(() => String, { description: 'Headings, buttons, the line at the top; as # and six digits.' })
  brand: string;

  @Field(() => String, { description: 'Words on the brand colour.' })
  onBrand: string;

  @Field(() => String, { description: 'What the brand colour becomes under a pointer.' })
  strong: string;

  @Field(() => String, { description: 'The quiet ground behind a part of a page.' })
  pale: string;

  @Field(() => String, { description: 'A mark that carries no words.' })
  accent: string;

  @Field(() => String, { description: 'A link.' })
  link: string;

  @Field(() => FontEnum, { description: 'The font of the texts.' })
  font: Font;

  @Field(() => FontEnum, { description: 'The font of the headings.' })
  headingFont: Font;

  @Field(() => Int, { description: 'How heavy headings are: 400 to 800.' })
  headingWeight: number;

  @Field(() => Int, { description: 'How round corners are, in pixels: 0 to 16.' })
  radius: number;
}

@ShowsTo('oneself')
@ObjectType({ description: 'The page as it is now.' })
export class ChangeCommitteePagePayload {
  @Field(() => Int, { description: 'Counts the changes of the page.' })
  version: number;
}

/** What the committee filled in; for the rest what its regulation gives. */
export function toContactModel(own: PageContact, given: GivenContact): CommitteeContactModel {
  const { phone = given.phone ?? null, phoneHours = null, email = given.email ?? null } = own;
  return { phone, phoneHours, email };
}

/** Null where nobody chose a look. */
export function toLookModel({ look }: { readonly look?: ChosenLook | undefined }): CommitteeLookModel | null {
  return look === undefined ? null : lookOf(look);
}

export function toReportModels({ annualReports }: ShownPage): AnnualReportModel[] {
  return annualReports.map(({ year, title, address }) => ({ year, title, address }));
}
