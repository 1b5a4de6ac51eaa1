import { type Finding } from '#regulation';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { type Demonstration, demonstrationSchema } from './demonstration.schema.js';

export interface DemonstrationReading {
  readonly demonstration?: Demonstration;
  readonly findings: readonly Finding[];
}

/** The demonstration that a text describes, or what is wrong with it, line by line. */
export function readDemonstration(file: string, text: string): DemonstrationReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken || !isMap(document.contents)) {
    const line = lines.linePos(broken?.pos[0] ?? 0).line;
    return {
      findings: [
        {
          file,
          line,
          message: 'This is no YAML that can be read.',
          remedy: 'Look at the indentation around this line.',
        },
      ],
    };
  }
  const parsed = demonstrationSchema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) {
    return { demonstration: parsed.data, findings: [] };
  }
  const findings = parsed.error.issues.map(({ path, message }) => ({
    file,
    line: lineOf(path),
    message: `${path.join('.')}: ${message}.`,
    remedy: 'Mend this line; regulations/README.md says what demo.yaml may hold.',
  }));
  return { findings };

  function lineOf(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const range =
        typeof node === 'object' && node !== null && 'range' in node ? (node.range as [number] | undefined) : undefined;
      if (range) {
        return lines.linePos(range[0]).line;
      }
    }
    return 1;
  }
}
