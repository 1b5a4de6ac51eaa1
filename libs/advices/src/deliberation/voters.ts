import { type CaseRecord } from '#cases';
import { sittingIn } from '#procedure';
import { notSitting } from './refusals.js';
import { type TakesPart } from './deliberation-access.service.js';

/** Whether the secretary votes too, which only a regulation can say. */
export function secretaryVotes({ governed }: CaseRecord): boolean {
  return governed.regulation.committee?.secretary?.votes === 'yes';
}

/** Whose votes count now: the members who sit, and the secretaries who voted where the regulation lets them. */
export function votersIn(record: CaseRecord, voted: readonly { readonly personId: string }[]): string[] {
  const besides = secretaryVotes(record) ? voted.map(({ personId }) => personId) : [];
  const { recusedPersonIds } = record.file;
  return [...new Set([...sittingIn(record.state), ...besides])].filter((one) => !recusedPersonIds.includes(one));
}

/** Throws StepRefused, with the rule, for whoever takes part and has no vote. */
export function requireVoter(record: CaseRecord, { personId, secretary }: TakesPart): void {
  if (!sittingIn(record.state).includes(personId) && !(secretary && secretaryVotes(record))) {
    throw notSitting(record.governed.regulation.committee?.source);
  }
}
