import { z } from 'zod';
import { regulationSchema } from './regulation.schema.js';
import { textsSchema } from './schema/texts.schema.js';

/** The JSON Schema with which an editor helps to write a regulation. */
export function regulationJsonSchema(): Record<string, unknown> {
  return titled('Regulation of a complaint procedure', z.toJSONSchema(regulationSchema));
}

/** The JSON Schema with which an editor helps to write the texts of a regulation. */
export function textsJsonSchema(): Record<string, unknown> {
  return titled('Texts of a regulation in one language', z.toJSONSchema(textsSchema));
}

function titled(title: string, { $schema, ...schema }: Record<string, unknown>): Record<string, unknown> {
  return { $schema, title, ...schema };
}
