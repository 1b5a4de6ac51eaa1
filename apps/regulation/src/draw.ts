import { onTrack, type Regulation } from '#regulation';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chosenVersion } from './choose-version.js';
import type { CommandLine } from './command-line.js';
import { diagramOf } from './drawing/diagram.js';
import { mermaidOf } from './drawing/mermaid.js';
import { svgOf } from './drawing/svg.js';
import { shownPath } from './places.js';
import type { Screen } from './screen.js';
import { spokenLanguage } from './spoken-language.js';
import { UsageProblem } from './usage-problem.js';

/** The stages, steps and terms of a regulation as a picture. */
export async function draw(line: CommandLine, screen: Screen): Promise<number> {
  const { regulation } = await chosenVersion(line);
  const language = spokenLanguage(line.language, regulation);
  const onRoad = line.track === undefined ? regulation : onKnownTrack(regulation, line.track);
  const diagram = diagramOf(onRoad, language, line.track);
  const text = line.format === 'svg' ? svgOf(diagram) : mermaidOf(diagram);
  if (line.out === undefined) {
    screen.line(text.trimEnd());
  } else {
    await write(line.out, text);
    screen.line(`Written to ${shownPath(path.resolve(line.out))}.`);
  }
  return 0;
}

function onKnownTrack(regulation: Regulation, track: string): Regulation {
  const names = Object.keys(regulation.tracks ?? {});
  if (!names.includes(track)) {
    throw new UsageProblem(
      `"${regulation.id}" has no track "${track}".`,
      names.length > 0 ? `Its tracks are: ${names.join(', ')}.` : 'It has one road for every case: leave --track out.',
    );
  }
  return onTrack(regulation, track);
}

async function write(out: string, text: string): Promise<void> {
  try {
    await writeFile(out, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageProblem(
      `${out} cannot be written (${code ?? 'unknown'}).`,
      'Name a file in a directory that exists and in which you may write.',
    );
  }
}
