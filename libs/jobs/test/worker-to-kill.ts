/** A process of its own that takes up a reminder, says so, and never ends it: for the test that kills it in the middle. */
import { Log } from '#logging';
import { startWorker } from '../src/start-worker.js';
import { defineTask } from '../src/task.js';
import { forever, quickPace, remind } from './a-worker.builder.js';

const queueUrl = process.argv[2] ?? '';

await startWorker({
  queueUrl,
  tasks: [
    defineTask({
      ...remind,
      perform: async ({ caseId }) => {
        process.stdout.write(`${caseId}\n`);
        await forever();
      },
    }),
  ],
  run: (_tenantId, work) => work(),
  log: new Log({ level: 'silent' }),
  pace: quickPace,
});
process.stdout.write('ready\n');
