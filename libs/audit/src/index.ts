/**
 * Who did what, and who read personal content: entries written with the operation itself, never changed afterwards.
 * Holds no personal content: only kinds, names of actions and ids.
 *
 * entry   one thing that somebody did or read
 * seal    a keyed hash over entries and over the seal before it; made by a job, within a minute after the entries were stored
 * chain   the seals of one tenant, from the first to the head
 * head    the last seal; a copy outside the database tells whether something was cut off at the end
 */
export { AuditChain } from './audit-chain.service.js';
export { sealAudit, verifyAudit } from './audit.jobs.js';
export { AuditModule } from './audit.module.js';
export { AuditSealing } from './audit-sealing.service.js';
export { AuditTrail, type AuditActor, type AuditSubject } from './audit-trail.service.js';
export { AuditVerification } from './audit-verification.service.js';
export { type ChainHead } from './chain-head.js';
export { type ChainFault, type ChainFaultKind, type ChainReport } from './chain-report.js';
