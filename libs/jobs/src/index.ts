/**
 * The job door: work that is done after the answer.
 *
 * job       a piece of work, stored in the transaction of the change that asks for it: undone with it, never lost after it
 * task      what is done for a job; many jobs have the same task
 * payload   what a job carries to its task: ids and short words, never personal content
 * key       makes a planned job replaceable: one that waits under the same key is replaced, not joined by a second one
 * worker    takes up jobs, a few at a time, and performs their tasks, each as the tenant whose change asked for it
 * shift     one run of a worker, from its first job until it is stopped or falls over; a worker that fell over starts another
 * beat      the sign of life of a shift; without it, its jobs are given to others
 *
 * Knows no task by name and no table of a tenant. A task is performed at least once, perhaps twice: it must be safe to repeat.
 */
export { installQueue, type InstallQueueOptions } from './install-queue.js';
export { JobDoor, type JobOptions } from './job-door.service.js';
export { type JobKind, type Payload } from './job-kind.js';
export { JobsModule } from './jobs.module.js';
export { type InTenant, type Pace } from './pace.js';
export { startWorker, type RunningWorker, type WorkerOptions } from './start-worker.js';
export { defineTask, defineTaskInSteps, type Step, type Task } from './task.js';
