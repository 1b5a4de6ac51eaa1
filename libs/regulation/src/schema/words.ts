import { z } from 'zod';

/** A name that a regulation chooses for one of its own things (a ground, a term, a forum): one word, camelCase. */
export const ownName = z
  .string()
  .max(60)
  .regex(/^[a-z][A-Za-z0-9]*$/, 'is not a name: use one word in camelCase, such as rentPrice')
  .refine((name) => !(name in {}), 'is a reserved word: choose another name');

/** A name that also stands in an address or a folder: lower case with hyphens. */
export const addressName = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not a name: use lower case letters, digits and hyphens, such as bo-ex');

/** A dotted path into the regulation, such as `terms.acknowledgement.after`. */
export const dottedPath = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/, 'is not a path: write the keys with dots, such as terms.advice.after');

/** Where in the source text a rule stands, in the language of that text. */
export const citation = z
  .string()
  .min(1)
  .max(300)
  .describe(
    'Where in the source text this rule stands, in the language of that text, such as "stap 5" or "artikel 12".',
  );

/** A line that people see. */
export const shortText = z.string().min(1).max(200);

/** One or more sentences that people see. */
export const sentences = z.string().min(1).max(2000);

/** For a point on which the source may be silent; `unknown` is something else than `no`. */
export const yesNoUnknown = z.enum(['yes', 'no', 'unknown']);
