import { type CaseRecord, intakeWords, type OpenedContent } from '#cases';
import { type Admissibility, type GroundBasis, onTrack } from '#procedure';
import { type Language, type Regulation, spokenLanguage } from '#regulation';
import { toForumModels, toGroundModel } from '../intake/ground-finding.model.js';
import { type AdmissibilityDecisionModel } from './case-parts.model.js';
import { textIn } from './content-in.js';
import { type NormJudgedModel, type PointDecisionModel } from './decision-parts.model.js';

interface Telling {
  readonly decision: Admissibility;
  readonly regulation: Regulation;
  readonly contents: readonly OpenedContent[];
  readonly language: Language;
}

/** Whether written reasons go with the decision, a point of it, or a norm that was judged with it. */
export function hasReasons({ motivationId, points = [], judgements = [] }: Admissibility): boolean {
  return (
    motivationId !== undefined || judgements.length > 0 || points.some((point) => point.motivationId !== undefined)
  );
}

/** The decision on admissibility that holds now, in words; everything in it comes from the event itself. */
export function toDecisionModel(
  { state, events, governed }: CaseRecord,
  contents: readonly OpenedContent[],
  language: Language,
): AdmissibilityDecisionModel | null {
  const decision = state.admissibility;
  if (!decision) {
    return null;
  }
  const regulation = onTrack(governed.regulation, state.facts);
  const telling = { decision, regulation, contents, language };
  const { outcome, decidedOn, opensOn, refersTo, competence, motivationId } = decision;
  const warned = outcome === 'refused' || refersTo.length > 0;
  return {
    outcome,
    decidedOn,
    grounds: groundsIn(decision.grounds, telling),
    motivation: textIn(contents, 'motivation', motivationId),
    opensOn: opensOn ?? null,
    refersTo: toForumModels(refersTo, regulation, language),
    decidedBy: events.findLast(({ type }) => type === 'admissibilityDecided')?.by.role ?? '',
    onBehalfOf: regulation.steps.decideAdmissibility?.onBehalfOf ?? null,
    competence: competence ?? null,
    warning: warned ? intakeWords(language).warning : null,
    points: pointsIn(telling),
    judgements: judgementsIn(telling),
  };
}

function pointsIn(telling: Telling): PointDecisionModel[] {
  const { decision, contents } = telling;
  return (decision.points ?? []).map(({ point, outcome, competence, grounds, motivationId }) => ({
    point,
    outcome,
    competence,
    grounds: groundsIn(grounds ?? [], telling),
    motivation: textIn(contents, 'motivation', motivationId),
  }));
}

function judgementsIn({ decision, regulation, contents, language }: Telling): NormJudgedModel[] {
  const texts = regulation.texts[spokenLanguage(regulation, language)].judgements ?? {};
  return (decision.judgements ?? []).map(({ judgement, is, motivationId }) => ({
    judgement,
    question: texts[judgement]?.question ?? judgement,
    holds: is === 'yes',
    motivation: textIn(contents, 'motivation', motivationId),
  }));
}

function groundsIn(names: readonly string[], { decision, regulation, language }: Telling) {
  return decision.basis
    .filter(({ ground }) => names.includes(ground))
    .map((ground) => toGroundModel(asFinding(ground, regulation), regulation, language));
}

function asFinding(ground: GroundBasis, regulation: Regulation) {
  return { ...ground, refersTo: regulation.grounds[ground.ground]?.refersTo ?? [], unknownFacts: [] };
}
