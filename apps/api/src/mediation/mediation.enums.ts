import { type Side } from '#cases';
import { type AgreementOutcome, type OfferOutcome } from '#regulation';
import { enumOf } from '../graphql/enums.js';

export const AgreementOutcomeEnum = enumOf<AgreementOutcome>('AgreementOutcome', 'What follows an agreement.', {
  done: 'The case is done.',
  held: 'The case is held, to see whether the agreement works.',
});

export const OfferOutcomeEnum = enumOf<OfferOutcome>('OfferOutcome', 'What the complainant says to an offer.', {
  accepted: 'Accepted.',
  declined: 'Declined.',
});

export const SideEnum = enumOf<Side>('Side', 'One of the two sides of a complaint.', {
  complainant: 'Whoever complains, and whoever acts for that person.',
  respondent: 'Whoever is complained of.',
});
