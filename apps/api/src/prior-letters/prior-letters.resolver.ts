import { PriorLetterOptions, PriorLetters } from '#prior-letters';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../graphql/permission.js';
import { CallerAddress } from './caller-address.js';
import {
  EndPriorLetterPayload,
  PriorLetterModel,
  PriorLetterOptionModel,
  WrittenPriorLetterModel,
} from './prior-letter.model.js';
import {
  EndPriorLetterInput,
  WhichOptionsArgs,
  WhichPriorLetterArgs,
  WritePriorLetterInput,
} from './prior-letters.inputs.js';

@Resolver(() => PriorLetterModel)
export class PriorLettersResolver {
  constructor(
    private readonly letters: PriorLetters,
    private readonly options: PriorLetterOptions,
  ) {}

  @Public()
  @Query(() => [PriorLetterOptionModel], {
    description: 'Which steps before filing a letter can take, in the order of the regulation.',
  })
  async priorLetterOptions(@Args() { participant, language }: WhichOptionsArgs): Promise<PriorLetterOptionModel[]> {
    return this.options.of(participant, language);
  }

  @Public()
  @Query(() => PriorLetterModel, {
    nullable: true,
    description: 'The letter with this code; null for a code that is wrong, and when it has gone.',
  })
  async priorLetter(
    @Args() { code }: WhichPriorLetterArgs,
    @CallerAddress() address: string,
  ): Promise<PriorLetterModel | null> {
    return (await this.letters.find(code, address)) ?? null;
  }

  @Public()
  @Mutation(() => WrittenPriorLetterModel, {
    description:
      'Writes a letter to a participant before filing, mails it or leaves it to be printed, and keeps the day.',
  })
  async writePriorLetter(
    @Args('input', { type: () => WritePriorLetterInput, description: 'Who writes what, to whom, in which step.' })
    input: WritePriorLetterInput,
    @CallerAddress() address: string,
  ): Promise<WrittenPriorLetterModel> {
    return this.letters.write(input, address);
  }

  @Public()
  @Mutation(() => EndPriorLetterPayload, {
    description: 'Erases a letter and everything of it; one that is not there has gone already.',
  })
  async endPriorLetter(
    @Args('input', { type: () => EndPriorLetterInput, description: 'Which letter.' }) { code }: EndPriorLetterInput,
    @CallerAddress() address: string,
  ): Promise<EndPriorLetterPayload> {
    await this.letters.end(code, address);
    return { gone: true };
  }
}
