import { z } from 'zod';
import type { Path } from './problem.js';

/** The keys that an object of the schema may have at a place; none where it may not be an object with fixed keys. */
export function knownKeysAt(schema: z.ZodType, path: Path): readonly string[] {
  return alternatives(schemaAt(schema, path)).flatMap((one) => {
    if (one instanceof z.ZodObject) {
      return Object.keys(one.shape);
    }
    return one instanceof z.ZodRecord && one.keyType instanceof z.ZodEnum ? one.keyType.options.map(String) : [];
  });
}

/** What the schema says about a place, as its author described it. */
export function descriptionAt(schema: z.ZodType, path: Path): string | undefined {
  return descriptionOf(schemaAt(schema, path));
}

/** The description of a schema, looked for inside `optional` too. */
export function descriptionOf(schema: z.ZodType | undefined): string | undefined {
  if (schema?.description !== undefined || !(schema instanceof z.ZodOptional)) {
    return schema?.description;
  }
  return descriptionOf(schema.unwrap() as z.ZodType);
}

/** The schemas that a value may follow: the members of a union, itself otherwise. */
export function alternatives(schema: z.ZodType | undefined): z.ZodType[] {
  if (schema instanceof z.ZodOptional) {
    return alternatives(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => alternatives(option as z.ZodType));
  }
  return schema ? [schema] : [];
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((current, step) => childOf(current, step), schema);
}

function childOf(schema: z.ZodType | undefined, step: string | number): z.ZodType | undefined {
  for (const one of alternatives(schema)) {
    const child = directChild(one, step);
    if (child) {
      return child;
    }
  }
  return undefined;
}

function directChild(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) {
    return Object.hasOwn(schema.shape, step) ? (schema.shape[step] as z.ZodType) : undefined;
  }
  if (schema instanceof z.ZodRecord) {
    return schema.valueType as z.ZodType;
  }
  return schema instanceof z.ZodArray ? (schema.element as z.ZodType) : undefined;
}
