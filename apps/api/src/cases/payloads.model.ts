import { type CaseRecord, type FiledComplaint } from '#cases';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ShownWithParent } from '../graphql/marks.js';
import { CaseModel, toCaseModel } from './case.model.js';

@ShownWithParent()
@ObjectType('FileComplaintPayload', {
  description: 'What whoever filed gets: once, and nowhere else. Follow the case by signing in with code and password.',
})
export class FileComplaintPayload {
  @Field(() => ID, { description: 'The id of the new case.' })
  caseId: string;

  @Field(() => String, { description: 'The number by which people call the case.' })
  number: string;

  @Field(() => String, {
    description: 'The code with which the complainant signs in. It stands here and in the confirmation, nowhere else.',
  })
  loginCode: string;

  @Field(() => String, {
    description: 'The password that goes with the code. It stands here and in the confirmation, nowhere else.',
  })
  password: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where the confirmation goes; null when no e-mail address was given.',
  })
  confirmationSentTo: string | null;
}

@ShownWithParent()
@ObjectType('StepPayload', { description: 'The case after the step.' })
export class StepPayload {
  @Field(() => CaseModel, { description: 'The case as it stands now, with its new version.' })
  case: CaseModel;
}

export function toFilePayload({ confirmationSentTo, ...filed }: FiledComplaint): FileComplaintPayload {
  return { ...filed, confirmationSentTo: confirmationSentTo ?? null };
}

export function toStepPayload(record: CaseRecord): StepPayload {
  return { case: toCaseModel(record) };
}
