import type { Change, Difference } from '#regulation';
import { stringify } from 'yaml';

/** More values than these are summed up: nobody reads on. */
const mostValues = 3;
const widest = 40;

/** The values with what they were and become, for who keeps the file. */
export function valueLines({ changes }: Difference): string[] {
  return changes.length <= mostValues ? changes.map(valueLine) : [`${commonPlace(changes)} (${changes.length})`];
}

/** Where the rule stands in the text of each. */
export function sourceLine({ sources }: Difference, source: string): string[] {
  const cited = [...new Set([sources.before, sources.after].filter((one) => one !== undefined))];
  return cited.length > 0 ? [`${source}: ${cited.join(' > ')}`] : [];
}

function valueLine({ path, before, after }: Change): string {
  return `${path}: ${written(before)} > ${written(after)}`;
}

function written(value: unknown): string {
  const text = value === undefined ? '-' : stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > widest ? `${line.slice(0, widest)}...` : line;
}

/** The part that all of them are in, or else the parts. */
function commonPlace(changes: readonly Change[]): string {
  const [first = [], ...others] = changes.map(({ path }) => path.split('.'));
  const length = first.findIndex((step, index) => others.some((other) => other[index] !== step));
  const common = (length < 0 ? first : first.slice(0, length)).join('.');
  return common || [...new Set(changes.map(({ path }) => path.split('.')[0]))].join(', ');
}
