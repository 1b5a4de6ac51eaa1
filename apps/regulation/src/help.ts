import { type CommandLine, type CommandName, commandNames } from './command-line.js';
import type { Screen } from './screen.js';
import { UsageProblem } from './usage-problem.js';

const general = `For whoever writes a regulation.

  npm run regulation -- check [dir]        everything that is wrong, with file, line and remedy
  npm run regulation -- test [dir]         plays the scenarios
  npm run regulation -- show <id> [day]    the regulation in force on a day, resolved
  npm run regulation -- draw <id> [day]    stages, steps and terms as a picture

A directory holds one plugin, or one folder per plugin; without it, regulations/ of this repository.
Every command explains itself: npm run regulation -- draw --help
Exit code: 0 all well, 1 something to mend, 2 asked in a way that cannot be answered.`;

const perCommand: Readonly<Record<Exclude<CommandName, 'help'>, string>> = {
  check: `npm run regulation -- check [dir] [--json]

Reads every regulation in a directory with its texts and scenarios, and reports everything that is wrong at once.

  dir       one plugin, or a directory with one folder per plugin (regulations/)
  --json    the findings as JSON: file, line, message, remedy`,
  test: `npm run regulation -- test [dir] [--json]

Plays every scenario, and says what of a regulation no scenario shows.

  dir       one plugin, or a directory with one folder per plugin (regulations/)
  --json    the result as JSON`,
  show: `npm run regulation -- show <id> [day] [--dir <dir>] [--texts] [--json]

Shows the regulation that is in force on a day, with what it extends filled in, as YAML with its sources.

  id        the name of the plugin's folder
  day       such as 2026-03-02 (today)
  --dir     where the plugins are (regulations/)
  --texts   with the sentences that people see
  --json    as JSON`,
  draw: `npm run regulation -- draw <id> [day] [--dir <dir>] [--format svg|mermaid] [--language nl|en] [--track <name>] [--out <file>]

Draws the stages, the steps with who takes them, and the terms.

  id          the name of the plugin's folder
  day         such as 2026-03-02 (today)
  --dir       where the plugins are (regulations/)
  --format    svg, or mermaid for a page that draws it itself (svg)
  --language  nl or en (the first language of the regulation)
  --track     one of its tracks, where it has several
  --out       a file to write to, instead of the screen`,
};

export async function help({ what }: CommandLine, screen: Screen): Promise<number> {
  if (what === undefined || what === 'help') {
    screen.line(general);
    return 0;
  }
  const text = Object.entries(perCommand).find(([name]) => name === what)?.[1];
  if (text === undefined) {
    throw new UsageProblem(`There is no command "${what}".`, `Use one of these: ${commandNames.join(', ')}.`);
  }
  screen.line(text);
  return 0;
}
