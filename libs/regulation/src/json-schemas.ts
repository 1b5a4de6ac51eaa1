import { z } from 'zod';
import { regulationSchema } from './regulation.schema.js';
import { textsSchema } from './schema/texts.schema.js';

type Json = Record<string, unknown>;

/** Keys that a patch on a base regulation always has itself. */
const ofEveryPatch = ['schema', 'id', 'inForceFrom', 'source', 'extends'];

/** The JSON Schema with which an editor helps to write a regulation. */
export function regulationJsonSchema(): Json {
  return titled('Regulation of a complaint procedure', z.toJSONSchema(regulationSchema));
}

/** The same for a regulation that extends another one: what the base says need not be there. */
export function patchJsonSchema(): Json {
  const { $schema, ...schema } = z.toJSONSchema(regulationSchema);
  const patch = withoutRequired(schema) as Json;
  return titled('Regulation that extends another one', { $schema, ...patch, required: ofEveryPatch });
}

/** The JSON Schema with which an editor helps to write the texts of a regulation. */
export function textsJsonSchema(): Json {
  return titled('Texts of a regulation in one language', z.toJSONSchema(textsSchema));
}

function titled(title: string, { $schema, ...schema }: Json): Json {
  return { $schema, title, ...schema };
}

/** `required` as a list is the keyword; as anything else it is a key of that name, which stays. */
function withoutRequired(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutRequired);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, below]) => key !== 'required' || !Array.isArray(below))
      .map(([key, below]) => [key, withoutRequired(below)]),
  );
}
