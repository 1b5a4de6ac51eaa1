import type { Regulation } from '../regulation.schema.js';
import type { Texts } from '../schema/texts.schema.js';
import type { Language } from '../language.js';

/** Parts whose names a regulation chooses itself, and what makes two entries the same thing under another name. */
const alike: Readonly<Record<Part, (entry: never) => unknown>> = {
  terms: ({ metBy, on, force }: Regulation['terms'][string]) => [metBy, on, force],
  grounds: ({ when, unless, opens, closes }: Regulation['grounds'][string]) => [when, unless, opens, closes],
  priorSteps: ({ to }: Regulation['priorSteps'][string]) => [to],
};
type Part = 'terms' | 'grounds' | 'priorSteps';
const parts = ['priorSteps', 'terms', 'grounds'] as const satisfies readonly Part[];

/** Another name for the same thing. */
export interface Renaming {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The second regulation under the names of the first, where one thing of each is the same thing: a term that the same moment
 * meets, a ground with the same condition, a prior step with the same addressee. So two regulations that name their rules
 * differently can be compared rule by rule.
 */
export function aligned(before: Regulation, after: Regulation): { after: Regulation; renamings: Renaming[] } {
  const renamings: Renaming[] = [];
  const result = parts.reduce((regulation, part) => {
    const names = sameThings(before, regulation, part);
    renamings.push(...names.map(([to, from]) => ({ path: `${part}.${to}`, before: to, after: from })));
    return names.length === 0 ? regulation : renamed(regulation, part, new Map(names.map(([to, from]) => [from, to])));
  }, after);
  return { after: result, renamings };
}

/** Pairs of names: in the first regulation, and in the second. Only what is alone in being alike is taken for the same. */
function sameThings(before: Regulation, after: Regulation, part: Part): [string, string][] {
  const without = (one: Regulation, other: Regulation) =>
    Object.entries(one[part]).filter(([name]) => !Object.hasOwn(other[part], name));
  const [gone, come] = [without(before, after), without(after, before)];
  const key = (entry: unknown) => JSON.stringify(alike[part](entry as never));
  return gone.flatMap(([name, entry]) => {
    const alikeHere = gone.filter(([, one]) => key(one) === key(entry));
    const alikeThere = come.filter(([, one]) => key(one) === key(entry));
    const [same] = alikeThere;
    return same && alikeHere.length === 1 && alikeThere.length === 1 ? [[name, same[0]] as [string, string]] : [];
  });
}

function renamed(regulation: Regulation, part: Part, names: ReadonlyMap<string, string>): Regulation {
  const inTexts = Object.entries(regulation.texts).map(([language, texts]) => [
    language,
    { ...texts, [part]: withNames(texts[part], names) },
  ]);
  const text = JSON.stringify({ ...regulation, texts: undefined, [part]: withNames(regulation[part], names) });
  const rules = JSON.parse(withReferences(text, part, names)) as Regulation;
  return { ...withPlainNames(rules, part, names), texts: Object.fromEntries(inTexts) as Record<Language, Texts> };
}

/** References by the bare name: the clocks that a hold stops, the prior steps of a class. */
function withPlainNames(rules: Regulation, part: Part, names: ReadonlyMap<string, string>): Regulation {
  const mapped = (list: readonly string[]) => list.map((name) => names.get(name) ?? name);
  const { holds, complainants } = rules;
  if (part === 'terms' && holds) {
    const stopped = Object.entries(holds).map(([reason, { stops, ...hold }]) => [
      reason,
      { ...hold, stops: Array.isArray(stops) ? mapped(stops) : stops },
    ]);
    return { ...rules, holds: Object.fromEntries(stopped) as typeof holds };
  }
  if (part === 'priorSteps' && complainants) {
    const classes = Object.entries(complainants).map(([name, one]) => [
      name,
      { ...one, priorSteps: mapped(one.priorSteps) },
    ]);
    return { ...rules, complainants: Object.fromEntries(classes) as typeof complainants };
  }
  return rules;
}

function withNames(entries: object, names: ReadonlyMap<string, string>): object {
  return Object.fromEntries(Object.entries(entries).map(([name, entry]) => [names.get(name) ?? name, entry]));
}

/** Dotted references, such as terms.advice.end or priorSteps.corporation.on, follow the names. */
function withReferences(text: string, part: Part, names: ReadonlyMap<string, string>): string {
  return text.replace(new RegExp(`"${part}\\.([A-Za-z0-9]+)([".])`, 'g'), (_, name: string, rest: string) => {
    return `"${part}.${names.get(name) ?? name}${rest}`;
  });
}
