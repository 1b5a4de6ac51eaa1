import { caseFactNames } from './case-subject.js';
import { type AccessSubject } from './words.js';

/** The facts on which rights to each subject can depend; a condition on any other breaks the build. */
export const factNames: Readonly<Record<AccessSubject, readonly string[]>> = {
  Case: caseFactNames,
  CaseList: [],
  Invitation: [],
  Membership: [],
  Outbox: [],
  Statistics: [],
  Tenant: [],
};
