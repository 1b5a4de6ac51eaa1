import { check } from './check.js';
import type { CommandLine, CommandName } from './command-line.js';
import { diff } from './diff/diff.js';
import { draw } from './draw.js';
import { help } from './help.js';
import { makeNew } from './new/new.js';
import { replay } from './replay/replay.js';
import type { Screen } from './screen.js';
import { show } from './show.js';
import { test } from './test-scenarios.js';

/** Every command answers with the exit code of the program. */
export const commands: Readonly<Record<CommandName, (line: CommandLine, screen: Screen) => Promise<number>>> = {
  check,
  test,
  show,
  draw,
  diff,
  replay,
  new: makeNew,
  help,
};
