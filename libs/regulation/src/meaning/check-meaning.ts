import type { Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';
import { onTrack } from '../tracks.js';
import { aftercareWithoutStep, agendaWithoutStep, nobodyEvaluates } from './aftercare.js';
import { doublySettled, misdirectedAssumptions, openPoints } from './assumptions.js';
import { foreignAct, foreignZone, idleExceptions } from './calendar.js';
import {
  idleVacancies,
  missingDeputies,
  seatsNobodyCanFill,
  wrongChallenge,
  wrongOffices,
  wrongPanel,
} from './committee.js';
import * as complainants from './complainants.js';
import { unknownFacts } from './conditions.js';
import { deemedInCircles, wrongDeemedMoments } from './deemed.js';
import * as grounds from './grounds.js';
import { hearingWithoutRule, nobodyAdmits, wrongHearing } from './hearing.js';
import { holdsOfNothing, wrongHolds } from './holds.js';
import { contradictorySubjects, misplacedFile, wrongParticipants } from './identity.js';
import { unmarkedRules, wronglyInferred } from './inferred.js';
import { idleJudgements, unknownWaivers } from './judgements.js';
import { lettersNobodySends } from './letters.js';
import { mattersTwice } from './matters.js';
import { incompleteMinimums, violatedMinimums } from './minimums.js';
import { wrongOtherForms } from './other-forms.js';
import * as outcome from './outcome.js';
import { endingsWithExit, stagesThatGoRound, stagesWithoutExit, unknownStages, unreachableStages } from './stages.js';
import { misplacedQuestions, stepsThatNeverOpen, wrongBeginning, wrongOutcomes, wrongRoles } from './steps.js';
import { countedBackThatMoves, remindersTooEarly, stillInHeld, wrongExtensions, wrongLapses } from './term-parts.js';
import { brokenChains, skippedStarts, termsOwnedByNobody, termsThatNeverStart, termsThatNobodyMeets } from './terms.js';
import { removedFromTracks, wrongTable } from './tracks.js';

type Rule = (regulation: RegulationRules) => Problem[];

/** What holds for a regulation as a whole. */
const ofTheWhole: readonly Rule[] = [
  wrongParticipants,
  complainants.nobodyTakesPart,
  contradictorySubjects,
  openPoints,
  doublySettled,
  misdirectedAssumptions,
  unmarkedRules,
  wronglyInferred,
  foreignZone,
  complainants.wrongClasses,
  complainants.capacitiesTwice,
  complainants.unknownOptions,
  complainants.wrongCosts,
  complainants.idleExemptions,
  grounds.wrongForums,
  wrongOtherForms,
  grounds.wrongOpenings,
  grounds.groundsForEverything,
  grounds.groundsNobodyDecides,
  idleJudgements,
  unknownWaivers,
  wrongDeemedMoments,
  deemedInCircles,
  wrongTable,
  removedFromTracks,
  wrongPanel,
  seatsNobodyCanFill,
  idleVacancies,
  missingDeputies,
  wrongOffices,
  lettersNobodySends,
  mattersTwice,
  incompleteMinimums,
];

/** What holds for the regulation without tracks, and for every track of one that has them. */
const ofEachTrack: readonly Rule[] = [
  unknownFacts,
  foreignAct,
  idleExceptions,
  grounds.groundsWithoutRoad,
  termsThatNeverStart,
  termsThatNobodyMeets,
  brokenChains,
  termsOwnedByNobody,
  skippedStarts,
  wrongExtensions,
  wrongLapses,
  countedBackThatMoves,
  remindersTooEarly,
  stillInHeld,
  wrongHolds,
  holdsOfNothing,
  unknownStages,
  unreachableStages,
  stagesWithoutExit,
  stagesThatGoRound,
  endingsWithExit,
  wrongBeginning,
  wrongRoles,
  wrongOutcomes,
  stepsThatNeverOpen,
  misplacedQuestions,
  wrongHearing,
  hearingWithoutRule,
  nobodyAdmits,
  outcome.wrongOutcomeSteps,
  outcome.wrongBinding,
  outcome.strangeFindings,
  outcome.wrongBoardDecision,
  outcome.unknownNextInstance,
  violatedMinimums,
  aftercareWithoutStep,
  nobodyEvaluates,
  agendaWithoutStep,
  wrongChallenge,
];

/** The second pass: whether a regulation of the right shape also makes sense. */
export function checkMeaning(regulation: RegulationRules, file: string): Problem[] {
  return eachOnce([
    ...misplacedFile(regulation, file),
    ...ofTheWhole.flatMap((rule) => rule(regulation)),
    ...tracksOf(regulation).flatMap((name) => onOneTrack(regulation, name)),
  ]);
}

/** A regulation without tracks is one track of its own. */
function tracksOf({ tracks = {} }: RegulationRules): string[] {
  const names = Object.keys(tracks);
  return names.length === 0 ? [''] : names;
}

function onOneTrack(regulation: RegulationRules, name: string): Problem[] {
  const rules = onTrack(regulation, name);
  const within = regulation.tracks?.[name]?.replaces ?? {};
  return ofEachTrack.flatMap((rule) => rule(rules)).map((problem) => ({ ...problem, path: placed(problem.path) }));

  /** A problem of something that the track replaces stands with the track. */
  function placed(path: Problem['path']): Problem['path'] {
    const [part = '', entry = ''] = path;
    const replaced: unknown = Object.hasOwn(within, part) ? (within as Record<string, unknown>)[part] : undefined;
    const isWhole = part === 'hearing' || part === 'outcome';
    const here = typeof replaced === 'object' && replaced !== null && (isWhole || Object.hasOwn(replaced, entry));
    return here ? ['tracks', name, 'replaces', ...path] : path;
  }
}

/** What is wrong on every track is told once. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [`${problem.path.join('.')} ${problem.message}`, problem]));
  return [...seen.values()];
}
