import { durationPattern } from '#deadlines';
import { eventMoments, type Regulation, regulationSchema } from '#regulation';
import { z } from 'zod';

/** A place in a regulation with one value, and the schema that the value follows. */
export interface ValuePlace {
  readonly path: readonly (string | number)[];
  /** The same for every place of its kind: names are `<name>` and indexes `[]`. */
  readonly kind: string;
  readonly value: unknown;
  readonly schema: z.ZodType;
}

/** Every single value of a regulation; of a list every item. Not its texts. */
export function valuesOf({ texts: _texts, ...rules }: Regulation): ValuePlace[] {
  return valuesIn({ path: [], kind: '', value: rules, schema: regulationSchema });
}

/** Values that could stand at a place instead: every other word of its list, another number, day, length or text. */
export function othersAt({ value, schema }: ValuePlace): unknown[] {
  return alternatives(schema).flatMap((one) => othersOf(one, value));
}

/** The regulation with another value at a place. */
export function withValueAt(regulation: Regulation, path: ValuePlace['path'], other: unknown): Regulation {
  const changed = structuredClone(regulation) as unknown as Record<string | number, unknown>;
  const above = path.slice(0, -1).reduce<Record<string | number, unknown>>((at, step) => at[step] as never, changed);
  above[path.at(-1)!] = other;
  return changed as unknown as Regulation;
}

function valuesIn(place: ValuePlace): ValuePlace[] {
  const { value, path, kind } = place;
  const schemas = alternatives(place.schema);
  if (Array.isArray(value)) {
    const list = schemas.find((one) => one instanceof z.ZodArray);
    return value.flatMap((item: unknown, index) =>
      valuesIn({ path: [...path, index], kind: `${kind}[]`, value: item, schema: list!.element as z.ZodType }),
    );
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, below]) => valuesIn(belowOf(place, schemas, [key, below])))
    : [place];
}

function belowOf(
  { path, kind }: ValuePlace,
  schemas: readonly z.ZodType[],
  [key, value]: [string, unknown],
): ValuePlace {
  const record = schemas.find((one) => one instanceof z.ZodRecord);
  const shape = schemas.find((one) => one instanceof z.ZodObject)?.shape ?? {};
  const below = { path: [...path, key], value };
  return record
    ? { ...below, kind: `${kind}.<name>`, schema: record.valueType as z.ZodType }
    : { ...below, kind: kind === '' ? key : `${kind}.${key}`, schema: shape[key] as z.ZodType };
}

function alternatives(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional) {
    return alternatives(schema.unwrap() as z.ZodType);
  }
  return schema instanceof z.ZodUnion ? schema.options.flatMap((one) => alternatives(one as z.ZodType)) : [schema];
}

function othersOf(schema: z.ZodType, value: unknown): unknown[] {
  if (schema instanceof z.ZodEnum) {
    return schema.options.filter((one) => one !== value);
  }
  if (schema instanceof z.ZodLiteral) {
    return [...schema.values].filter((one) => one !== value);
  }
  if (schema instanceof z.ZodBoolean) {
    return [value !== true];
  }
  if (schema instanceof z.ZodNumber) {
    return [typeof value === 'number' ? value + 1 : 2];
  }
  return typeof value === 'string' ? otherTexts(schema, value) : [];
}

const days = [
  'conduct.known',
  'conduct.endedOn',
  'priorSteps.corporation.answeredOn',
  'priorSteps.corporation.answerDated',
];
const examples = [
  ...days,
  '97 days',
  '2027-09-08',
  '11-23',
  'terms.other.end',
  ...moments(),
  'zz',
  'other.path',
  'other-name',
  '0612345678',
  'a@example.org',
];

/** Texts that the schema allows; for a length, a day or a moment others of their kind. */
function otherTexts(schema: z.ZodType, value: string): string[] {
  const others = durationPattern.test(value)
    ? [`9${value}`.replace(/^91 (\w+)$/, '91 $1s')]
    : isMoment(value)
      ? [...moments(), 'terms.other.end']
      : [...examples, `${value}x`, `https://example.org/${value.length}`];
  return others.filter((one) => one !== value && schema.safeParse(one).success);
}

function isMoment(value: string): boolean {
  return Object.hasOwn(eventMoments, value.split('.')[0] ?? '') || value.startsWith('terms.');
}

function moments(): string[] {
  const further = ['complaintFiled.sent', 'hearingPlanned.hearing', 'adviceIssued.received'];
  return [...Object.entries(eventMoments).map(([event, [first]]) => `${event}.${first}`), ...further];
}
