import { createHash } from 'node:crypto';
import { Document, isNode } from 'yaml';
import { inferredRules, type RegulationRules } from '#regulation';
import { type ChosenVersion, chosenVersion } from './choose-version.js';
import type { CommandLine } from './command-line.js';
import { shownPath } from './places.js';
import type { Screen } from './screen.js';

/** The regulation in force on a day, with everything it takes from elsewhere filled in. */
export async function show(line: CommandLine, screen: Screen): Promise<number> {
  const version = await chosenVersion(line);
  const { texts, ...rules } = version.regulation;
  const shown = line.texts ? { ...rules, texts } : rules;
  if (line.json) {
    screen.json(shown);
  } else {
    headingOf(version).forEach((text) => screen.line(`# ${text}`));
    screen.line(written(shown).trimEnd());
  }
  return 0;
}

/** As YAML, with a comment at every rule that was not read in the source but inferred. */
function written(shown: RegulationRules): string {
  const document = new Document(shown, { aliasDuplicateObjects: false });
  for (const [rule, texts] of inferredRules(shown)) {
    const node = document.getIn(rule.split('.'), true);
    if (isNode(node)) {
      node.commentBefore = ` inferred, not read: ${texts.join(', ')}`;
    }
  }
  return document.toString({ lineWidth: 120 });
}

function headingOf({ day, file, regulation }: ChosenVersion): string[] {
  const { id, inForceFrom, source, texts, languages } = regulation;
  const since = inForceFrom === 'firstUse' ? 'its first use' : inForceFrom;
  const hash = createHash('sha256').update(JSON.stringify(regulation)).digest('hex');
  return [
    `${id}: ${texts[languages[0] ?? 'nl'].name}`,
    `in force on ${day}, since ${since}`,
    `written in ${shownPath(file)}`,
    `made from ${source.title}, ${source.dated}`,
    `sha256 ${hash}, with its texts`,
  ];
}
