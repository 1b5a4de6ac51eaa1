import { abilityOf, caseSubject } from '#access';
import { openSteps, type OpenStep } from '#procedure';
import { Injectable } from '@nestjs/common';
import { CaseAccess } from './case-access.service.js';
import { type CaseRecord } from './case-record.js';

/** The steps that are open to whoever asks, now, with the reason for each that is not. */
@Injectable()
export class CaseSteps {
  constructor(private readonly access: CaseAccess) {}

  /** Only the steps that somebody in this position ever takes; filing starts another case and is none of them. */
  async of({ file, state, governed }: CaseRecord): Promise<OpenStep[]> {
    const ability = abilityOf(await this.access.viewer());
    const own = Object.keys(governed.regulation.steps).filter((step) => step !== 'fileComplaint');
    const steps: OpenStep[] = [];
    for (const name of own as OpenStep['step'][]) {
      if (ability.can(name, caseSubject(file))) {
        const role = await this.access.roleFor(name, governed.regulation);
        steps.push(...openSteps(governed.regulation, state, role).filter(({ step }) => step === name));
      }
    }
    return steps;
  }
}
