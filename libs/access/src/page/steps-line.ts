import { type Action } from '../actions.js';
import { type Step, stepGroups, steps } from '../steps.js';
import { actsIn } from './words-of-acts.js';
import { anchorOf, listed } from './markdown.js';
import { groupWords, stepWords } from './words-of-steps.js';

type NamedGroup = keyof typeof groupWords;

export const namedGroups = Object.keys(groupWords) as NamedGroup[];

/** Which steps and acts these are: whole groups of steps by their name, the others one by one; nothing where there are none. */
export function stepsLine(taken: readonly Action[]): string[] {
  const all = steps.filter((step) => taken.includes(step));
  const groups = namedGroups.filter((group) => stepGroups[group].every((step) => all.includes(step)));
  const grouped: readonly Step[] = groups.flatMap((group) => stepGroups[group]);
  const others = [...all.filter((step) => !grouped.includes(step)).map((step) => stepWords[step]), ...actsIn(taken)];
  const named = groups.map((group) => `[${groupWords[group].toLowerCase()}](#${anchorOf(groupWords[group])})`);
  return [
    ...(named.length > 0 ? [`Can take the steps under ${listed(named)}.`] : []),
    ...(others.length > 0 ? [`Can${named.length > 0 ? ' also' : ''} ${listed(others)}.`] : []),
  ];
}
