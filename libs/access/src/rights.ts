import { type AbilityBuilder, type MongoAbility } from '@casl/ability';
import { type Action, type AccessSubject, type Role } from './words.js';
import { type CaseRightsFacts } from './case-subject.js';

export type Ability = MongoAbility<
  [Action, AccessSubject | (CaseRightsFacts & { readonly __caslSubjectType__: 'Case' })]
>;

type Grant = Pick<AbilityBuilder<Ability>, 'can'>;

/** What a grant may depend on. An absent own case or participant is the empty list, which matches nothing. */
export interface Own {
  readonly caseIds: readonly string[];
  readonly participantIds: readonly string[];
}

/** The rights table: one entry per role, closed by default. Who has no entry here may do nothing. */
export const rights: Readonly<Record<Role, (grant: Grant, own: Own) => void>> = {
  visitor({ can }) {
    can('fileComplaint', 'Case');
  },

  complainant({ can }, { caseIds }) {
    can('fileComplaint', 'Case');
    can('read', 'Case', { id: { $in: [...caseIds] } });
  },

  participantContact({ can }, { participantIds }) {
    const laidBeforeUs = { participantId: { $in: [...participantIds] }, respondentInformed: true };
    can('read', 'CaseList');
    can(['read', 'submitResponse'], 'Case', laidBeforeUs);
  },

  secretary({ can }) {
    can('read', 'CaseList');
    can(['read', 'fileComplaint', 'acknowledgeReceipt', 'decideAdmissibility', 'requestResponse'], 'Case');
  },

  chair({ can }) {
    can('read', 'CaseList');
    can(['read', 'decideAdmissibility'], 'Case');
  },

  // A member sees the cases of the panel it sits in; there is no panel yet.
  member() {},

  tenantAdministrator({ can }) {
    can('read', 'Outbox');
  },
};
