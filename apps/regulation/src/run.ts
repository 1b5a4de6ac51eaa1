import { parseCommandLine } from './command-line.js';
import { commands } from './commands.js';
import type { Screen } from './screen.js';
import { UsageProblem } from './usage-problem.js';

/** Answers a command line with an exit code: 0 all well, 1 something to mend, 2 asked in a way that cannot be answered. */
export async function run(words: readonly string[], screen: Screen): Promise<number> {
  try {
    const line = parseCommandLine(words);
    return await commands[line.command](line, screen);
  } catch (error) {
    if (error instanceof UsageProblem) {
      screen.problem(error);
      return 2;
    }
    throw error;
  }
}
