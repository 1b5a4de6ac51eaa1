import type { z } from 'zod';
import { findBase } from '../extends/find-base.js';
import { isMap, resolveExtends, type Values } from '../extends/resolve-extends.js';
import type { Finding } from '../finding.js';
import { type RegulationRules, regulationSchema } from '../regulation.schema.js';
import { type Locate, locateProblems, type Problem } from './problem.js';
import { checkShape } from './shape.js';
import { readYaml } from './yaml-file.js';

/** A file as far as it could be read. */
export interface Part<T> {
  readonly file: string;
  readonly value?: T | undefined;
  readonly locate: Locate;
  readonly findings: Finding[];
  /** Texts that a patch has from its base only. */
  readonly isInherited?: boolean;
}

/** The rules with, for a patch, the file and the values of its base. */
export interface RulesPart extends Part<RegulationRules> {
  readonly base?: { readonly file: string; readonly value: Values } | undefined;
}

export interface FileText {
  readonly file: string;
  readonly text: string;
}

/** The rules of a regulation file, on the base that it extends where it is a patch. */
export function readRules({ file, text }: FileText, bases: readonly FileText[]): RulesPart {
  const { yaml, findings } = readYaml(file, text);
  if (!yaml) {
    return { file, locate: () => 1, findings };
  }
  if (!isMap(yaml.value) || yaml.value['extends'] === undefined) {
    return shaped(regulationSchema, { file, value: yaml.value, locate: yaml.locate });
  }
  const locate = inPatch(yaml.value, yaml.locate);
  const incomplete = checkShape(regulationSchema.shape.extends.unwrap(), yaml.value['extends']).problems;
  if (incomplete.length > 0) {
    return { file, locate, findings: locateProblems(incomplete.map(underExtends), file, locate) };
  }
  const possible = bases.map((one) => ({ file: one.file, value: readYaml(one.file, one.text).yaml?.value }));
  const found = findBase(yaml.value, possible);
  if (!found.value || found.file === undefined) {
    return { file, locate, findings: locateProblems(found.problems, file, locate) };
  }
  const { value, problems } = resolveExtends(found.value, yaml.value);
  const part = shaped(regulationSchema, { file, value, locate });
  return {
    ...part,
    findings: [...locateProblems(problems, file, locate), ...part.findings],
    base: { file: found.file, value: found.value },
  };
}

/** Values of a file in the shape of a schema, or what is wrong with them. */
export function shaped<T>(
  schema: z.ZodType<T>,
  { file, value, locate }: { file: string; value: unknown; locate: Locate },
): Part<T> {
  const checked = checkShape(schema, value);
  return { file, value: checked.value, locate, findings: locateProblems(checked.problems, file, locate) };
}

/** What only the base says is wrong where the patch says that it extends it. */
function inPatch(patch: Values, locate: Locate): Locate {
  return (path) => locate(Object.hasOwn(patch, path[0] ?? '') ? path : ['extends']);
}

function underExtends(problem: Problem): Problem {
  const message = problem.message.replace(/ is missing\.$/, ' is missing in extends.');
  return { ...problem, message, path: ['extends', ...problem.path] };
}
