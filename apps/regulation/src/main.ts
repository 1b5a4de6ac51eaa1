import { run } from './run.js';
import { Screen } from './screen.js';

/** The way in for whoever writes a regulation. */
process.exitCode = await run(process.argv.slice(2), new Screen(process.stdout, process.stderr));
