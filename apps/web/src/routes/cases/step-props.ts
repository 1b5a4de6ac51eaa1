import { type StepTarget } from '../../case-parts/use-step-form.js';
import { type CaseDetails } from './case-types.js';

/** What every form of a step gets from the panel. */
export interface StepProps extends StepTarget {
  details: CaseDetails;
  /** False when somebody else closed the step while this form was being filled in. */
  open: boolean;
}
