import { isMap, type Values } from '../extends/resolve-extends.js';
import { listed, type Problem } from '../read/problem.js';
import type { Minimum, Participant, RegulationRules } from '../regulation.schema.js';
import { minimumRules, parameters } from './minimum-rules.js';

/** A minimum carries exactly what its rule asks for. */
export function incompleteMinimums({ minimums = {} }: RegulationRules): Problem[] {
  return Object.entries(minimums).flatMap(([name, minimum]) => {
    const { needs } = minimumRules[minimum.rule];
    const wrong = parameters.filter((key) => (minimum[key] !== undefined) !== needs.includes(key));
    return wrong.map((key) => ({
      path: ['minimums', name],
      message: `minimums.${name}: the rule ${minimum.rule} ${needs.includes(key) ? 'needs' : 'does not use'} "${key}".`,
      remedy: needs.includes(key) ? `Write ${key}.` : `Take ${key} away.`,
    }));
  });
}

/**
 * What every regulation on a base must keep, and this one does not. A minimum that binds corporations says nothing to a
 * scheme in which none takes part; a model has nobody yet, and keeps it for whoever will.
 */
export function violatedMinimums(regulation: RegulationRules): Problem[] {
  return Object.entries(regulation.minimums ?? {})
    .filter(([, minimum]) => bindsHere(minimum, regulation))
    .filter(([, minimum]) => !minimumRules[minimum.rule].isKept(regulation, minimum))
    .map(([name, minimum]) => {
      const { place, remedy } = minimumRules[minimum.rule];
      return {
        path: place(minimum),
        message: `The minimum "${name}" (${minimum.rule}) is not kept.`,
        remedy: `${remedy(minimum)} (${minimum.source}).${bound(minimum, regulation)}`,
      };
    });
}

function bindsHere({ binds }: Minimum, { participants, kind }: RegulationRules): boolean {
  return binds !== 'corporations' || kind === 'model' || participants.some(isCorporation);
}

/** A branch of a corporation is that corporation. */
function isCorporation({ kind }: Participant): boolean {
  return kind !== 'otherLegalPerson';
}

function bound({ binds }: Minimum, { participants }: RegulationRules): string {
  const names = participants.filter(isCorporation).map(({ name }) => name);
  return binds === 'corporations' && names.length > 0 ? ` It binds housing corporations; here: ${listed(names)}.` : '';
}

/** Grounds that a patch adds although its base forbids it. */
export function groundsAdded(regulation: RegulationRules, base: Values | undefined): Problem[] {
  const rule = Object.values(regulation.minimums ?? {}).find(
    (minimum) => minimum.rule === 'noFurtherGrounds' && bindsHere(minimum, regulation),
  );
  const known = isMap(base?.['grounds']) ? base['grounds'] : {};
  return rule && base
    ? Object.keys(regulation.grounds)
        .filter((name) => !Object.hasOwn(known, name))
        .map((name) => ({
          path: ['grounds', name],
          message: `The ground "${name}" is not in the base, which lets nobody add one.`,
          remedy: `Take it away (${rule.source}).`,
        }))
    : [];
}
