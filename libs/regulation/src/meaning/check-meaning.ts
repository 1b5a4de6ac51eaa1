import type { Problem } from '../read/problem.js';
import type { RegulationRules } from '../regulation.schema.js';
import { doublySettled, misdirectedAssumptions, openPoints } from './assumptions.js';
import { unknownFacts, wrongForums, wrongOpenings } from './grounds.js';
import { contradictorySubjects, misplacedFile, wrongParticipants } from './identity.js';
import { endingsWithExit, stagesWithoutExit, unknownStages, unreachableStages } from './stages.js';
import { misplacedQuestions, wrongBeginning, wrongOutcomes } from './steps.js';
import { termsThatNeverStart, termsThatNobodyMeets } from './terms.js';

const rules: readonly ((regulation: RegulationRules, file: string) => Problem[])[] = [
  misplacedFile,
  wrongParticipants,
  contradictorySubjects,
  openPoints,
  doublySettled,
  misdirectedAssumptions,
  unknownFacts,
  wrongForums,
  wrongOpenings,
  termsThatNeverStart,
  termsThatNobodyMeets,
  unknownStages,
  unreachableStages,
  stagesWithoutExit,
  endingsWithExit,
  wrongBeginning,
  wrongOutcomes,
  misplacedQuestions,
];

/** The second pass: whether a regulation of the right shape also makes sense. */
export function checkMeaning(regulation: RegulationRules, file: string): Problem[] {
  return rules.flatMap((rule) => rule(regulation, file));
}
