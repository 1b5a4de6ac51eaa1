import { z } from 'zod';
import { alternatives, descriptionOf } from './read/schema-walk.js';
import { regulationSchema } from './regulation.schema.js';
import { textsSchema } from './schema/texts.schema.js';

/** A key of the format, as the reference explains it. */
export interface DocumentedKey {
  /** With dots; `<name>` stands for a name that the regulation chooses itself, `[]` for every item of a list. */
  readonly path: string;
  readonly required: boolean;
  /** Empty when nobody explained the key. */
  readonly description: string;
}

/** Every key that a regulation file may have. */
export function regulationKeys(): DocumentedKey[] {
  return keysOf(regulationSchema, '');
}

/** Every key that a file of texts may have. */
export function textsKeys(): DocumentedKey[] {
  return keysOf(textsSchema, '');
}

function keysOf(schema: z.ZodType, above: string): DocumentedKey[] {
  return alternatives(schema).flatMap((one) => {
    if (one instanceof z.ZodObject) {
      return Object.entries(one.shape).flatMap(([key, value]) => keyAndBelow(value as z.ZodType, above + key));
    }
    if (one instanceof z.ZodRecord) {
      return keysOf(one.valueType as z.ZodType, `${above}.<name>.`.replace('..', '.'));
    }
    return one instanceof z.ZodArray ? keysOf(one.element as z.ZodType, `${above.replace(/\.$/, '')}[].`) : [];
  });
}

function keyAndBelow(schema: z.ZodType, path: string): DocumentedKey[] {
  const own = { path, required: !(schema instanceof z.ZodOptional), description: descriptionOf(schema) ?? '' };
  return [own, ...keysOf(schema, `${path}.`)];
}
