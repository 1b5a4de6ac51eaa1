import { type CommandLine, type CommandName, commandNames } from './command-line.js';
import type { Screen } from './screen.js';
import { UsageProblem } from './usage-problem.js';

const general = `For whoever writes a regulation.

  npm run regulation -- check [dir]        everything that is wrong, with file, line and remedy
  npm run regulation -- test [dir]         plays the scenarios
  npm run regulation -- show <id> [day]    the regulation in force on a day, resolved
  npm run regulation -- draw <id> [day]    stages, steps and terms as a picture
  npm run regulation -- diff <a> <b>       what changes for people, in plain words
  npm run regulation -- replay <version> --cases <file>   what would have become of past cases
  npm run regulation -- new <id> --from <base>   a folder for a new committee, to be filled in

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
  diff: `npm run regulation -- diff <a> <b> [--dir <dir>] [--language nl|en] [--places] [--json]

Says what changes for complainants, for who takes part and for the committee when b takes the place of a: two versions of a
regulation, or two regulations. Ends with 0, whether something changes or not.

  a, b        a version: the name of a folder (in force today), with a day (our-committee@2026-03-02), or a file (mine/2026-01-01.yaml)
  --dir       where the plugins are (regulations/); a name with a slash counts from where you stand
  --language  nl or en (the first language of a)
  --places    with the keys of the file, and the value before and after
  --json      the differences as JSON: for whom, the sentence, each value before and after, where it stands in the sources`,
  replay: `npm run regulation -- replay <version> --cases <file> [--dir <dir>] [--language nl|en] [--json]

Plays past cases under a version: which would be admitted otherwise, which dates move, and which cannot be played and why.
The file of cases holds no personal data; docs/regulations.md says what stands in it. Ends with 0, or with 1 when a case
cannot be played or the file is wrong.

  version     the name of a folder (in force today), with a day (our-committee@2026-03-02), or a file (mine/2026-01-01.yaml)
  --cases     a YAML or JSON file with past cases
  --dir       where the plugins are (regulations/)
  --language  nl or en (the first language of the version)
  --json      the result as JSON, per case and in total`,
  new: `npm run regulation -- new <id> --from <base> [day] [--dir <dir>]

Writes a folder for a new committee: a patch on a base, with what can be chosen in comments. It passes the check as it is, and
can be started. Nothing is overwritten.

  id          the name of the folder, which is also the first part of the website's address
  day         its first day in force, such as 2026-03-02 (today)
  --from      the regulation to begin from, such as a model for the whole country
  --dir       where the folder comes (regulations/)`,
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
