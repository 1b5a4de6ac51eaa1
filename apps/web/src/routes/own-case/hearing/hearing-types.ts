import { type OwnHearingQuery } from '../../../graphql/generated/graphql.js';

export type HearingCase = NonNullable<OwnHearingQuery['case']>;
export type HearingShown = HearingCase['hearings'][number];
export type ProposedDay = HearingCase['hearingDates'][number];
export type OwnNeeds = HearingCase['hearingNeeds'][number];

/** The hearing that is ahead. */
export function plannedIn({ hearings }: HearingCase): HearingShown | undefined {
  return hearings.findLast(({ state }) => state === 'planned');
}

/** The last hearing that took place. */
export function heldIn({ hearings }: HearingCase): HearingShown | undefined {
  return hearings.findLast(({ state }) => state === 'held');
}

/** Whether there is still a hearing to ask something for. */
export function isAhead(found: HearingCase): boolean {
  return !found.ended && (plannedIn(found) !== undefined || heldIn(found) === undefined);
}

/** Why a step is not open; nothing for one that the regulation does not have. */
export function stepIn({ steps }: Pick<HearingCase, 'steps'>, name: string): HearingCase['steps'][number] | undefined {
  return steps.find(({ step }) => step === name);
}
