import type { LocalDate } from '#deadlines';
import { allLettersOf, letterRecipients, type Recipient, type Regulation, type StepRule } from '#regulation';
import type { CaseState } from './case-state.js';
import type { CaseEvent } from './events.js';
import { sittingIn } from './steps/agreement.js';

/** The day of the hearing that is ahead: planned, and not held since; undefined when none is. */
export function hearingAhead({ moments, ended }: Pick<CaseState, 'moments' | 'ended'>): LocalDate | undefined {
  const last = moments.findLast(
    ({ event, moment }) => event === 'hearingHeld' || (event === 'hearingPlanned' && moment === 'hearing'),
  );
  return !ended && last?.event === 'hearingPlanned' ? last.day : undefined;
}

/** Who may be at the hearing besides the parties, by the decision of the committee. */
export function admittedIn({ people }: Pick<CaseState, 'people'>): string[] {
  return people.filter(({ admitted }) => admitted === true).map(({ personId }) => personId);
}

/**
 * Whom an event makes somebody to be invited to a hearing that was planned before: a member who comes to sit, somebody who is
 * admitted. Undefined where nobody comes, where planning a hearing sends no invitation, or where the regulation names others.
 */
export function invitedLater(
  regulation: Pick<Regulation, 'steps' | 'letters'>,
  before: CaseState | undefined,
  event: CaseEvent,
): Recipient | undefined {
  if (!before || hearingAhead(before) === undefined || event.data.ended) {
    return undefined;
  }
  const who = comes(before, event);
  return who && invites(regulation, who) ? who : undefined;
}

function invites({ steps, letters }: Pick<Regulation, 'steps' | 'letters'>, who: Recipient): boolean {
  const invited: readonly Recipient[] = letters?.invitation?.to ?? letterRecipients.invitation;
  return invited.includes(who) && steps.planHearing !== undefined && sendsInvitation(steps.planHearing);
}

function sendsInvitation(rule: StepRule): boolean {
  return allLettersOf(rule).includes('invitation');
}

function comes(before: CaseState, event: CaseEvent): Recipient | undefined {
  if (event.type === 'personAdmitted') {
    const { admitted, personId } = event.data;
    return admitted && !admittedIn(before).includes(personId) ? 'admittedPersons' : undefined;
  }
  return event.type === 'panelComposed' &&
    newOf(
      before,
      event.data.seats.map(({ personId }) => personId),
    ).length > 0
    ? 'members'
    : undefined;
}

function newOf(before: CaseState, personIds: readonly string[]): string[] {
  const sitting = sittingIn(before);
  return personIds.filter((personId) => !sitting.includes(personId));
}
