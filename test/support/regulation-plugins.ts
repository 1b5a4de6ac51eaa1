import { type Language, readRegulation, type RegulationReading, type RegulationSource } from '#regulation';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('regulations');
/** Folders that hold no committee. */
const besides = new Set(['invalid', 'clauses']);
const notAVersion = new Set(['demo.yaml', 'coverage.yaml']);

/** Every version of every committee under regulations/, such as kwru/2021-07-01.yaml. */
export function regulationVersions(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !besides.has(entry.name))
    .flatMap(({ name }) => versionsOf(name).map((version) => `${name}/${version}`));
}

/** One version with its texts, and every other regulation as a possible base. */
export function readVersion(version: string): RegulationReading {
  const bases = regulationVersions().filter((other) => path.dirname(other) !== path.dirname(version));
  return readRegulation({ ...sourceOf(version), bases: bases.map(sourceOf) });
}

function sourceOf(version: string): RegulationSource {
  const file = path.join(folder, version);
  const texts = path.join(path.dirname(file), 'texts');
  const languages = readdirSync(texts).map((name) => path.basename(name, '.yaml') as Language);
  return {
    file,
    text: readFileSync(file, 'utf8'),
    texts: languages.map((language) => {
      const at = path.join(texts, `${language}.yaml`);
      return { language, file: at, text: readFileSync(at, 'utf8') };
    }),
  };
}

function versionsOf(id: string): string[] {
  return readdirSync(path.join(folder, id)).filter((name) => name.endsWith('.yaml') && !notAVersion.has(name));
}
