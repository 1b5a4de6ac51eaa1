import { type Ability } from './rights.js';

/**
 * The same right as `read` on one case, in the form in which a list asks it: everything, or the cases named here, or those laid
 * before the participants named here. Nothing allowed is two empty lists, never "no filter".
 */
export interface ReadableCases {
  readonly everything: boolean;
  readonly caseIds: readonly string[];
  readonly participantIds: readonly string[];
}

/** Which cases a list may show. A condition this function does not know throws: a list never shows more than a case. */
export function readableCases(ability: Ability): ReadableCases {
  let everything = false;
  const caseIds: string[] = [];
  const participantIds: string[] = [];
  for (const rule of ability.rulesFor('read', 'Case')) {
    if (rule.inverted) {
      throw new Error('A list cannot express a right that is taken away.');
    }
    if (rule.conditions === undefined) {
      everything = true;
      continue;
    }
    const { id, participantId, respondentInformed, ...unknown } = rule.conditions as Conditions;
    if (Object.keys(unknown).length > 0 || (participantId !== undefined) !== (respondentInformed === true)) {
      throw new Error(`A list cannot express the condition on ${Object.keys(rule.conditions).join(', ')}.`);
    }
    caseIds.push(...(id?.$in ?? []));
    participantIds.push(...(participantId?.$in ?? []));
  }
  return { everything, caseIds, participantIds };
}

interface Conditions {
  readonly id?: { readonly $in: readonly string[] };
  readonly participantId?: { readonly $in: readonly string[] };
  readonly respondentInformed?: boolean;
}
