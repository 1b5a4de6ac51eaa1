import { type CaseEvent, type CaseState, evolve, invitedLater, onTrack, stepMeanings } from '#procedure';
import {
  type Letter,
  letterRecipients,
  lettersOf,
  type Recipient,
  type Regulation,
  type StepName,
  type StepOutcome,
} from '#regulation';
import { peopleBehind } from './people-of-letter.js';

/** A letter to one recipient. */
export interface AddressedLetter {
  readonly letter: Letter;
  readonly recipient: Recipient;
  /** Whether it is a copy of what goes to somebody else. */
  readonly copy: boolean;
}

const steps = Object.entries(stepMeanings) as [StepName, { readonly event: CaseEvent['type'] }][];

/** What lays a case before the other side: from then on it knows of it. */
const informing: readonly CaseEvent['type'][] = ['responseRequested', 'complaintReferredBack'];
const otherSide: readonly Recipient[] = ['respondent', 'participant'];

/**
 * The letters that go out with an event, each to everybody who gets it, as the regulation says. `before` is the case as it was
 * before the event; undefined for the first one. Somebody who gets the letter itself gets no copy of it. What the platform sends
 * to both sides goes to the complainant alone as long as the other side does not know of the case. Whoever comes to sit or is
 * admitted after a hearing was planned is invited then.
 */
export function lettersWith(
  regulation: Regulation,
  before: CaseState | undefined,
  event: CaseEvent,
): readonly AddressedLetter[] {
  const facts = before?.facts ?? (event.type === 'complaintFiled' ? event.data.facts : {});
  const ruling = onTrack(regulation, facts);
  const rule = ruling.steps[stepOf(event)];
  const both = informing.includes(event.type) || (before?.moments ?? []).some((one) => informing.includes(one.event));
  if (rule === undefined) {
    return [];
  }
  const sent = lettersOf(rule, outcomeOf(event)).flatMap((letter) => addressed(ruling, letter, both));
  const invited = invitedLater(ruling, before, event);
  const later = sent.some(({ letter }) => letter === 'invitation') ? undefined : invited;
  // Where nobody sits, or nobody is admitted, there is no letter to them.
  const isThere = (recipient: Recipient) => peopleBehind(recipient, () => evolve(before, event))?.length !== 0;
  return [
    ...sent.filter(({ recipient }) => isThere(recipient)),
    ...(later ? [{ letter: 'invitation', recipient: later, copy: false } as const] : []),
  ];
}

function addressed({ letters = {} }: Regulation, letter: Letter, both: boolean): AddressedLetter[] {
  const to: readonly Recipient[] = letters[letter]?.to ?? recipientsOf(letter, both);
  const copies = (letters[letter]?.copies ?? []).filter((recipient) => !to.includes(recipient));
  return [
    ...to.map((recipient) => ({ letter, recipient, copy: false })),
    ...copies.map((recipient) => ({ letter, recipient, copy: true })),
  ];
}

function recipientsOf(letter: Letter, both: boolean): readonly Recipient[] {
  const recipients: readonly Recipient[] = letterRecipients[letter];
  return both || !recipients.includes('complainant')
    ? recipients
    : recipients.filter((recipient) => !otherSide.includes(recipient));
}

/** The step that an event comes from. Two steps file a complaint. */
function stepOf(event: CaseEvent): StepName {
  if (event.type === 'complaintFiled') {
    return event.data.onBehalf === true ? 'registerComplaint' : 'fileComplaint';
  }
  const found = steps.find(([, meaning]) => meaning.event === event.type);
  if (!found) {
    throw new Error(`No step leads to ${event.type}.`);
  }
  return found[0];
}

/** What was found about a complaint in points is worked out from them, and may have been asked for by nobody. */
function outcomeOf({ data }: CaseEvent): StepOutcome | undefined {
  const { finding, outcome } = data as { readonly finding?: StepOutcome; readonly outcome?: StepOutcome };
  return finding ?? outcome;
}
