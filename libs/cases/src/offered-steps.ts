import { type Step } from '#access';

/** The steps that the API offers; the procedure knows more of them. */
export const offeredSteps = [
  'acknowledgeReceipt',
  'decideAdmissibility',
  'requestResponse',
  'submitResponse',
] as const satisfies readonly Step[];
export type OfferedStep = (typeof offeredSteps)[number];
