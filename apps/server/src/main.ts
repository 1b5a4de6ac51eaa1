import 'reflect-metadata';
import { readConfig } from '#config';
import { projectFolder } from './create-app.js';
import { greeting } from './greeting.js';
import { problemReport } from './problem-report.js';
import { Progress } from './progress.js';
import { roleOf } from './role.js';
import { start } from './start.js';

/** How long an orderly end may take, in milliseconds, before the process ends anyway. */
const endWithin = 25_000;

async function main(): Promise<void> {
  const progress = new Progress();
  const config = readConfig(undefined, projectFolder());
  const running = await start(config, roleOf(process.argv.slice(2)), progress);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      progress.say('', '  ending ...');
      setTimeout(() => process.exit(1), endWithin).unref();
      running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
  progress.step('ready');
  progress.say(...(await greeting(running.app, config)));
}

main().catch((error: unknown) => {
  process.stderr.write(`\n${problemReport(error, projectFolder())}\n`);
  process.exitCode = 1;
});
