import { type CaseRecord } from '#cases';
import { type Language } from '#regulation';
import { toForumModels, toGroundModel } from '../intake/ground-finding.model.js';
import { type AdmissibilityDecisionModel } from './case-parts.model.js';

/** The decision on admissibility that holds now, in words; everything in it comes from the event itself. */
export function toDecisionModel(
  { state, governed }: CaseRecord,
  motivation: string | undefined,
  language: Language,
): AdmissibilityDecisionModel | null {
  const decision = state.admissibility;
  if (!decision) {
    return null;
  }
  const { regulation } = governed;
  const { outcome, decidedOn, opensOn, refersTo, basis, grounds } = decision;
  const named = basis.filter(({ ground }) => grounds.includes(ground));
  return {
    outcome,
    decidedOn,
    grounds: named.map((ground) =>
      toGroundModel(
        { ...ground, refersTo: regulation.grounds[ground.ground]?.refersTo ?? [], unknownFacts: [] },
        regulation,
        language,
      ),
    ),
    motivation: motivation ?? null,
    opensOn: opensOn ?? null,
    refersTo: toForumModels(refersTo, regulation, language),
  };
}
