import { abilityOf, type Action, actions, caseSubject } from '#access';
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
    const own = (Object.keys(governed.regulation.steps) as OpenStep['step'][]).filter(hasRights);
    const steps: OpenStep[] = [];
    for (const name of own) {
      if (ability.can(name, caseSubject(file))) {
        const role = await this.access.roleFor(name, governed.regulation);
        steps.push(...openSteps(governed.regulation, state, role).filter(({ step }) => step === name));
      }
    }
    return steps;
  }
}

/** Steps that somebody can be given a right to; the procedure knows more of them than the service offers yet. */
function hasRights(step: OpenStep['step']): step is OpenStep['step'] & Action {
  return step !== 'fileComplaint' && actions.some((action) => action === step);
}
