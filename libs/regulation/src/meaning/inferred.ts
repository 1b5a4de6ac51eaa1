import { citedRules, inferredRules } from '../inferred.js';
import { listed, type Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';

/** Where not the whole source was read, a rule cites what was, or stands under assumptions: inferred, or chosen. */
export function unmarkedRules(regulation: RegulationRules): Problem[] {
  const { read } = regulation.source;
  const named = new Set(regulation.assumptions.flatMap(({ about }) => about));
  return read === undefined || regulation.extends
    ? []
    : citedRules(regulation)
        .filter(({ path, source }) => !named.has(path) && !read.includes(source))
        .map(({ path, source }) => ({
          path: path.split('.'),
          message: `${path} cites "${source}", which was not read, and stands under no assumption.`,
          remedy: `Name it under an assumption, with inferredFrom where it is inferred; or cite one of: ${listed(read)}.`,
        }));
}

/** What is marked as inferred is a rule, and does not cite what a rule that was read cites too. */
export function wronglyInferred(regulation: RegulationRules): Problem[] {
  const rules = citedRules(regulation);
  const inferred = inferredRules(regulation);
  const readPlaces = new Set([
    ...(regulation.source.read ?? []),
    ...rules.filter(({ path }) => !inferred.has(path)).map(({ source }) => source),
  ]);
  const sourceOf = new Map(rules.map(({ path, source }) => [path, source]));
  return regulation.assumptions.flatMap(({ id, about, inferredFrom }, index) =>
    (inferredFrom ? about : []).flatMap((path, place): Problem[] => {
      const source = sourceOf.get(path);
      const at = ['assumptions', index, 'about', place];
      if (source === undefined) {
        const message = `The assumption "${id}" marks "${path}" as inferred, which is no rule: it has no source.`;
        return [{ path: at, message, remedy: 'Name the rule itself, such as terms.advice or steps.withdraw.' }];
      }
      return readPlaces.has(source)
        ? [
            {
              path: path.split('.'),
              message: `${path} is marked as inferred, but cites "${source}", which was read.`,
              remedy: 'Cite the text that it is taken from, or take the mark away.',
            },
          ]
        : [];
    }),
  );
}
