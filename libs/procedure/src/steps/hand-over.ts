import type { StepMeaning } from '../decision.js';
import { name, yesNo } from '../inputs/kinds.js';
import { unnamedForum, withoutConsent } from './unnamed-forum.js';

export const handOverInputs = {
  forum: name('The next instance, as the regulation names it under forums.'),
  consent: yesNo('Whether the complainant consents.'),
};

/** Without the consent of the complainant nothing goes along. */
export const handOver: StepMeaning<'handOver'> = {
  event: 'caseHandedOver',
  inputs: handOverInputs,
  requirements: (situation) => unnamedForum(situation) ?? withoutConsent(situation),
};
