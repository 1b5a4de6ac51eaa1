import 'reflect-metadata';
import { type Config, readConfig } from '#config';
import { Log } from '#logging';
import { Ending } from './ending.js';
import { greeting } from './greeting.js';
import { LogProgress } from './log-progress.js';
import { problemReport } from './problem-report.js';
import { type Progress } from './progress.js';
import { projectFolder } from './project-folder.js';
import { quietLibraries } from './quiet-libraries.js';
import { type Role, roleOf } from './role.js';
import { ScreenProgress, seconds } from './screen-progress.js';
import { type Running, start } from './start.js';

/** The longest that a timer can be set for, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** The screen is for people in the demonstration, and for the log in production. */
function outputOf({ mode, logLevel: level }: Config): { log: Log; progress: Progress } {
  if (mode === 'production') {
    const log = new Log({ level });
    return { log, progress: new LogProgress(log) };
  }
  const progress = new ScreenProgress();
  const write = (line: string) => {
    progress.makeRoom();
    process.stdout.write(line);
  };
  return { log: new Log({ level, destination: { write } }), progress };
}

async function run(ending: Ending): Promise<void> {
  const config = readConfig(undefined, projectFolder());
  const role = roleOf(process.argv.slice(2));
  const { log, progress } = outputOf(config);
  quietLibraries(log);
  process.on('uncaughtException', (err) => {
    log.error('Something went wrong outside every request; the process ends.', { err });
    ending.fail(err);
  });
  const running = await start({ config, role, log, progress, halted: ending.asked });
  await sayReady(running, { role, log, progress });
  await ending.untilAsked();
  log.info('The end was asked for.');
  progress.say('', '  Stopping ... (Ctrl-C once more does not wait)');
  const well = await running.stop();
  log.info('Everything has ended.');
  progress.say(`  Stopped${well ? '' : ', but not everything ended well; the lines above say what'}.`);
  process.exitCode = well && ending.failure === undefined ? 0 : 1;
}

interface Sayer {
  readonly role: Role;
  readonly log: Log;
  readonly progress: Progress;
}

async function sayReady({ app, config: { mode, port } }: Running, { role, log, progress }: Sayer): Promise<void> {
  const milliseconds = Math.round(performance.now());
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  log.info('The platform is ready.', { mode, port, milliseconds, operation: role });
  progress.say('', `  Ready in ${seconds(milliseconds)}, ${megabytes} MB.`);
  if (mode === 'demonstration' && role !== 'worker') {
    progress.say(...(await greeting(app)));
  }
}

async function main(): Promise<never> {
  const ending = new Ending();
  ending.listen();
  // Node ends a process, with code 0, when it waits for something that can no longer come.
  setInterval(() => undefined, longestTimer);
  // Whoever reads our output may go away before us.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => undefined);
  }
  try {
    await run(ending);
  } catch (error) {
    if (ending.asked.aborted && ending.failure === undefined) {
      process.stderr.write('\n  Stopped before it was ready.\n');
    } else {
      process.stderr.write(`\n${problemReport(ending.failure ?? error)}\n`);
      process.exitCode = 1;
    }
  }
  process.exit();
}

/** From the loading of this file until its end, which is the end of the process. */
export const platform = main();
