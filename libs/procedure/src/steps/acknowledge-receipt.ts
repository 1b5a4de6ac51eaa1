import type { StepMeaning } from '../decision.js';

export const acknowledgeReceiptInputs = {};

/** The case stays where it stands. */
export const acknowledgeReceipt: StepMeaning<'acknowledgeReceipt'> = {
  event: 'receiptAcknowledged',
  inputs: acknowledgeReceiptInputs,
};
