import { type RunningWorker, startWorker, type Task, type WorkerOptions } from '#jobs';
import { Log } from '#logging';
import { TenantDoor } from '#tenancy';
import { type INestApplicationContext } from '@nestjs/common';
import { TASKS } from './worker.module.js';

/**
 * Starts performing jobs in this process, with the application's own services; the application contains WorkerModule and the
 * queue was installed. Stop it before the application is closed.
 */
export async function startTasks(
  app: INestApplicationContext,
  options: Pick<WorkerOptions, 'queueUrl' | 'concurrency' | 'pace'>,
): Promise<RunningWorker> {
  const door = app.get(TenantDoor);
  const tasks = app.get<readonly Task[]>(TASKS);
  return startWorker({ ...options, tasks, run: (tenantId, work) => door.run(tenantId, work), log: app.get(Log) });
}
