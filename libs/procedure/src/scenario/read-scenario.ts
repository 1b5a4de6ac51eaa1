import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Finding } from '#regulation';
import { type Scenario, scenarioSchema } from './scenario.schema.js';

/** A scenario from its text, or everything that is wrong with it at once. */
export function readScenario(file: string, text: string): { scenario?: Scenario; findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    const findings = document.errors.map(({ message, pos }) => ({
      file,
      line: lines.linePos(pos[0]).line,
      message: `This is not valid YAML: ${message.split('\n')[0]}`,
      remedy: 'Look at the spaces at the beginning of this line and the line above, and at quotes and brackets.',
    }));
    return { findings };
  }
  const result = scenarioSchema.safeParse(document.toJS());
  return result.success
    ? { scenario: result.data, findings: [] }
    : { findings: result.error.issues.map((issue) => findingOf(file, document, lines, issue)) };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function findingOf(file: string, document: Document.Parsed, lines: LineCounter, { path, message }: Issue): Finding {
  return {
    file,
    line: lines.linePos(offsetOf(document, path)).line || 1,
    message: `${path.join('.') || 'The scenario'}: ${message}`,
    remedy: 'Write it as the scenario schema describes.',
  };
}

/** Where a place stands; where it does not, the nearest place above it. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  const node = document.getIn(path, true);
  if (isNode(node)) {
    return node.range?.[0] ?? 0;
  }
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}
