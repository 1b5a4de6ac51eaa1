import { type AuditVerification, verifyAudit } from '#audit';
import { defineTaskInSteps, type Task } from '#jobs';

/** Verifies the chain of audit entries of a tenant in the night. */
export function verifyAuditTask(verification: AuditVerification): Task {
  return defineTaskInSteps({
    ...verifyAudit,
    perform: ({ day, seal, mark }, step) => verification.perform(day, { number: Number(seal.slice(1)), mark }, step),
  });
}
