import { admittedIn, type CaseEvent, type CaseState, sittingIn } from '#procedure';
import { type Letter, type Recipient } from '#regulation';
import { type LetterData } from './letter-data.js';

/** The ids of the people whom a recipient stands for in a case; undefined for one who is known otherwise. */
export function peopleBehind(recipient: Recipient, stateOf: () => CaseState): readonly string[] | undefined {
  switch (recipient) {
    case 'members':
      return sittingIn(stateOf());
    case 'admittedPersons':
      return admittedIn(stateOf());
    default:
      return undefined;
  }
}

interface Sent {
  readonly letter: Letter;
  readonly recipient: Recipient;
  readonly before: CaseState | undefined;
  readonly after: CaseState;
  /** The events of the case up to the one with which the letter goes out, which is the last. */
  readonly events: readonly CaseEvent[];
}

/**
 * To whom a letter goes, by id, where a recipient is several people: everybody, or who comes later to a hearing that was planned
 * before. And the hearing to which it invites.
 */
export function invitedData(sent: Sent): Pick<LetterData, 'people' | 'hearing'> {
  const { letter, recipient, after, events } = sent;
  const everybody = peopleBehind(recipient, () => after);
  const hearing = letter === 'invitation' ? hearingIn(events) : undefined;
  return { ...(everybody && { people: newlyInvited(sent, everybody) }), ...(hearing && { hearing }) };
}

function newlyInvited({ letter, recipient, before, events }: Sent, everybody: readonly string[]): readonly string[] {
  const isLater = letter === 'invitation' && events.at(-1)?.type !== 'hearingPlanned';
  const known = isLater && before ? (peopleBehind(recipient, () => before) ?? []) : [];
  return everybody.filter((id) => !known.includes(id));
}

function hearingIn(events: readonly CaseEvent[]): LetterData['hearing'] {
  const planned = events.findLast((event) => event.type === 'hearingPlanned');
  if (!planned) {
    return undefined;
  }
  const { hearingOn: on, startsAt, place, contentId } = planned.data;
  return { on, place, ...(startsAt && { startsAt }), ...(contentId && { contentId }) };
}
