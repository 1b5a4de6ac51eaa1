import type { StepMeaning } from '../decision.js';
import type { AcknowledgeReceipt } from '../step-request.js';

/** The committee tells the complainant that the complaint came in. The case stays where it stands. */
export const acknowledgeReceipt: StepMeaning<AcknowledgeReceipt, 'receiptAcknowledged'> = {
  event: 'receiptAcknowledged',
  take: () => ({ kind: 'taken', data: {} }),
};
