import { type Country, type DecreeDay, decreeDays as known, isLocalDate } from '#deadlines';
import { type Finding } from '#regulation';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';

/** For each country the days that count as a holiday by decree. */
export type DecreeDays = Readonly<Record<Country, readonly DecreeDay[]>>;

export interface DecreeDaysReading {
  readonly decreeDays: DecreeDays;
  readonly findings: readonly Finding[];
}

const day = z.string().refine(isLocalDate, 'This is no day of the calendar; write it like 2029-05-11.');
const changes = z.strictObject({
  adds: z
    .array(z.strictObject({ day, source: z.string().min(1).max(300) }))
    .max(500)
    .optional(),
  removes: z.array(day).max(500).optional(),
});
const fileSchema = z.strictObject({ NL: changes.optional(), BE: changes.optional() });

/** Larger than centuries of decrees. */
const largest = 256 * 1024;

/**
 * The decree days of this installation: those the software comes with, changed by decree-days.yaml beside the regulations, where
 * there is one. A new decree (Algemene termijnenwet, article 3(3)) so needs no new version of the software.
 */
export async function readDecreeDays(folder: string): Promise<DecreeDaysReading> {
  const file = path.join(folder, 'decree-days.yaml');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? { decreeDays: known, findings: [] } : parseDecreeDays(file, text);
}

/** The same, of a text. */
export function parseDecreeDays(file: string, text: string): DecreeDaysReading {
  const lines = new LineCounter();
  const document = parseDocument(text.slice(0, largest), { lineCounter: lines, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken || text.includes('*')) {
    const { line } = lines.linePos(broken?.pos[0] ?? text.indexOf('*'));
    const remedy = 'Look at the indentation around this line, and write everything out: no anchors, no aliases.';
    return { decreeDays: known, findings: [{ file, line, message: 'This is no YAML that can be read.', remedy }] };
  }
  const parsed = fileSchema.safeParse(document.toJS() ?? {});
  if (parsed.success) {
    const { NL, BE } = parsed.data;
    return { decreeDays: { NL: changed(known.NL, NL), BE: changed(known.BE, BE) }, findings: [] };
  }
  const remedy = 'Write per country what it `adds` (day and source) and what it `removes` (days).';
  const findings = parsed.error.issues.map(({ path: place, message }) => {
    const { line } = lines.linePos(startOf(document, place));
    return { file, line, message: `${place.join('.')}: ${message}`, remedy };
  });
  return { decreeDays: known, findings };
}

/** Where the value stands, or the nearest one around it that is there. */
function startOf(document: Document, place: readonly PropertyKey[]): number {
  const node: unknown = place.length === 0 ? document.contents : document.getIn(place, true);
  if (isNode(node) && node.range) {
    return node.range[0];
  }
  return place.length === 0 ? 0 : startOf(document, place.slice(0, -1));
}

function changed(days: readonly DecreeDay[], { adds = [], removes = [] }: z.infer<typeof changes> = {}): DecreeDay[] {
  const gone = new Set([...removes, ...adds.map((added) => added.day)]);
  return [...days.filter((known) => !gone.has(known.day)), ...adds];
}
