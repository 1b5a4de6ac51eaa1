/**
 * Who may do what: the rights table per role, and the questions that can be asked of it.
 * Pure: knows no request, no database and no regulation. The regulation says which role does a step; this table says what a role is.
 */
export { abilityOf, type Ability } from './ability.js';
export { caseSubject, type CaseRightsFacts } from './case-subject.js';
export { readableCases, type ReadableCases } from './readable-cases.js';
export { actions, subjects, type Action, type AccessSubject, type Role, roles } from './words.js';
export { visitor, type Membership, type Viewer } from './viewer.js';
