/**
 * Who did what, and who read personal content: rows written with the operation itself, never changed afterwards.
 * Holds no personal content: only kinds, names of actions and ids.
 */
export { AuditEntryEntity } from './audit-entry.entity.js';
export { AuditModule } from './audit.module.js';
export { AuditTrail, type AuditActor, type AuditSubject } from './audit-trail.service.js';
