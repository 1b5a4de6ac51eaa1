import Handlebars from 'handlebars';

/** An environment of our own, without the helpers that others may register in the common one. */
const environment = Handlebars.create();

/** Fills in one text. Throws when it names a fact that is not there. */
export type Template = (facts: object) => string;

/**
 * Compiles a text of our own code; never one that comes from outside. Facts are plain values: what stands in them is never
 * read as a template, and nothing but their own fields can be reached.
 */
export function template(text: string): Template {
  if (typeof text !== 'string') {
    throw new Error('A template is a text.');
  }
  const filled = environment.compile<object>(text, { strict: true, knownHelpersOnly: true, noEscape: true });
  return (facts) => filled(facts);
}
