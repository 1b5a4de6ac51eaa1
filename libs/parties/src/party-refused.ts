import { KeyErased } from '#keyring';
import { StepRefused } from '#problems';

/** Why somebody cannot be added, changed or ended. */
export type PartyRefusal =
  | 'contentErased'
  | 'tooManyParties'
  | 'alreadyEnded'
  | 'lawyerNeedsNone'
  | 'alreadyRecorded'
  | 'endedByAppointment'
  | 'notYours'
  | 'notYourDetails'
  | 'detailsErased'
  | 'tooManyChanges';

const sentences: Readonly<Record<PartyRefusal, string>> = {
  contentErased: 'What was said in this case was erased, so nobody can be added to it.',
  tooManyParties: 'This case has as many people as it can hold. Ask the secretariat.',
  alreadyEnded: 'This has ended already.',
  lawyerNeedsNone: 'A lawyer needs no written power of attorney.',
  alreadyRecorded: 'The power of attorney was recorded already.',
  endedByAppointment:
    'Who represents somebody by law stays until the appointment ends. Send the secretariat the proof that it ended.',
  notYours: 'You can only end what is your own. Ask the complainant, or the secretariat.',
  notYourDetails: 'You can change only how you are reached yourself. For somebody else, ask the secretariat.',
  detailsErased: 'What was said in this case was erased, so nobody is reached about it any more.',
  tooManyChanges: 'This was changed too often to do it here once more. Ask the secretariat.',
};

export function partyRefused(reason: PartyRefusal): StepRefused {
  return new StepRefused(sentences[reason], { reason, rule: 'parties', source: undefined, missing: [] });
}

/** Nothing can be sealed for a case that was erased. */
export function refuseErased(error: unknown): never {
  throw error instanceof KeyErased ? partyRefused('contentErased') : error;
}
