import { openSteps, type OpenStep } from '#procedure';
import { Injectable } from '@nestjs/common';
import { CaseAccess } from './case-access.service.js';
import { type CaseRecord } from './case-record.js';
import { type OfferedStep, offeredSteps } from './offered-steps.js';

/** The steps that are open to whoever asks, now, with the reason for each that is not. */
@Injectable()
export class CaseSteps {
  constructor(private readonly access: CaseAccess) {}

  /** Only the steps that somebody in this position ever takes; filing starts another case and is none of them. */
  async of({ file, state, governed }: CaseRecord): Promise<OpenStep[]> {
    const own = (Object.keys(governed.regulation.steps) as OpenStep['step'][]).filter(isOffered);
    const steps: OpenStep[] = [];
    for (const name of own) {
      if (await this.access.may(name, file)) {
        const role = await this.access.roleFor(name, file, governed.regulation);
        steps.push(...openSteps(governed.regulation, state, role).filter(({ step }) => step === name));
      }
    }
    return steps;
  }
}

function isOffered(step: OpenStep['step']): step is OfferedStep {
  return offeredSteps.some((known) => known === step);
}
