import { type AuditSealing, sealAudit } from '#audit';
import { defineTaskInSteps, type Task } from '#jobs';

/** Seals audit entries into the chain of their tenant. */
export function sealAuditTask(sealing: AuditSealing): Task {
  return defineTaskInSteps({ ...sealAudit, perform: (_, step) => sealing.perform(step) });
}
