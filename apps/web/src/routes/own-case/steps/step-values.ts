import { type KeptFile } from '../../../files/kept-file.js';
import { noDay, type TypedDay } from '../../../ui/typed-day.js';

/** What somebody filled in on one form, by the names of its fields. Files and days stand in it as JSON. */
export type Values = Readonly<Record<string, string>>;

/** The values in a draft that was saved before; none when its text is not ours. */
export function readValues(content: string): Values {
  const parsed = parse(content);
  const entries = Object.entries(typeof parsed === 'object' && parsed !== null ? parsed : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

export function filesIn(values: Values, name: string): KeptFile[] {
  const parsed = parse(values[name] ?? '[]');
  return Array.isArray(parsed) ? (parsed as KeptFile[]) : [];
}

export function dayIn(values: Values, name: string): TypedDay {
  const parsed = parse(values[name] ?? '');
  return typeof parsed === 'object' && parsed !== null ? { ...noDay, ...parsed } : noDay;
}

/** A text without the empty space around it; nothing when nothing is left. */
export function textIn(values: Values, name: string): string | undefined {
  return values[name]?.trim() ? values[name] : undefined;
}

export function isTicked(values: Values, name: string): boolean {
  return values[name] === 'yes';
}

/** Whether there is anything in it that would be a loss. */
export function isAnything(values: Values): boolean {
  return Object.values(values).some((value) => value.trim() !== '' && value !== '[]');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
