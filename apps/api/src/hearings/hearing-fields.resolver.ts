import { hearingWords } from '#hearings';
import { type Language } from '#regulation';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { inLanguage } from '../graphql/language.arg.js';
import { Shows } from '../graphql/marks.js';
import { AnnouncedPersonModel } from '../persons/persons.model.js';
import { personTexts, toPersonModels } from '../persons/to-person-models.js';
import { CaseTexts } from '../time/case-texts.service.js';
import { HearingLoaders } from './hearing-loaders.js';
import { HearingAttendanceModel, HearingModel } from './hearing.model.js';

/** What of a hearing is kept apart: where exactly, who comes, and what was said. */
@Resolver(() => HearingModel)
export class HearingFieldsResolver {
  constructor(
    private readonly loaders: HearingLoaders,
    private readonly texts: CaseTexts,
  ) {}

  @Shows('parties')
  @ResolveField(() => String, { nullable: true, description: 'The address, exactly as it was typed.' })
  async address(@Parent() { record, contentId }: HearingModel): Promise<string | null> {
    return (await this.texts.named(record, [contentId])).find('hearing', contentId)?.address ?? null;
  }

  @Shows('parties')
  @ResolveField(() => String, { nullable: true, description: 'What people need to know, such as where to ring.' })
  async notes(@Parent() { record, contentId }: HearingModel): Promise<string | null> {
    return (await this.texts.named(record, [contentId])).find('hearing', contentId)?.notes ?? null;
  }

  @Shows('parties')
  @ResolveField(() => String, {
    nullable: true,
    description: 'Why it is there or not public, or was moved; null when no reasons were given.',
  })
  async motivation(@Parent() { record, motivationId }: HearingModel): Promise<string | null> {
    return (await this.texts.named(record, [motivationId])).find('motivation', motivationId)?.text ?? null;
  }

  @Shows('decision')
  @ResolveField(() => String, {
    nullable: true,
    description: 'The record of what was said: for both sides as soon as it is there, and for who sits.',
  })
  async record(@Parent() { record, recordId }: HearingModel): Promise<string | null> {
    return (await this.texts.named(record, [recordId])).find('hearingRecord', recordId)?.text ?? null;
  }

  @Shows('parties')
  @ResolveField(() => [AnnouncedPersonModel], {
    nullable: true,
    description:
      'Who comes besides the parties: announced and not kept out. Of one that was held: who was there of them.',
  })
  async persons(
    @Parent() { record, present, heldOn }: HearingModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<AnnouncedPersonModel[]> {
    const contents = await this.texts.named(record, personTexts(record));
    return toPersonModels(record, { language, contents }).filter(({ id, admitted }) =>
      heldOn === null ? admitted !== false : present.includes(id),
    );
  }

  @Shows('workings')
  @ResolveField(() => [HearingAttendanceModel], {
    nullable: true,
    description: 'Who of the committee was there, for the fees. For the office of the secretary; null for others.',
  })
  async attendance(
    @Parent() { record, heldAs }: HearingModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<HearingAttendanceModel[]> {
    const words = hearingWords(language).attending;
    const { attendance } = await this.loaders.rows.load(record);
    return attendance
      .filter(({ sequence }) => sequence === heldAs)
      .map(({ personId, role }) => ({ personId, as: words[role] }));
  }
}
