import { FilingService } from '#cases';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '../graphql/permission.js';
import { FileComplaintInput } from './file-complaint.input.js';
import { FileComplaintPayload, toFilePayload } from './payloads.model.js';

@Resolver()
export class FilingResolver {
  constructor(private readonly filing: FilingService) {}

  @Public()
  @Mutation(() => FileComplaintPayload, {
    description: 'Anybody may file; the day of receipt counts, and only the committee refuses.',
  })
  async fileComplaint(
    @Args('input', { type: () => FileComplaintInput, description: 'The complaint.' }) input: FileComplaintInput,
  ): Promise<FileComplaintPayload> {
    return toFilePayload(await this.filing.file(input));
  }
}
