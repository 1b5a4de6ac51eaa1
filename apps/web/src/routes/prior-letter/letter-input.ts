import { type ComplaintDraft } from '../../draft/complaint-draft.js';
import { type Language, type Subject, type WritePriorLetterInput } from '../../graphql/generated/graphql.js';
import { type LetterOption } from './letter-types.js';

/** What the letter needs beside the form. */
export interface LetterChoices {
  readonly participant: string;
  readonly option: LetterOption;
  readonly delivery: 'byEmail' | 'printed';
  readonly language: Language;
}

/** The letter in the words of the API. What was left empty is left out; the form goes along, to prefill the filing with. */
export function toLetterInput(
  { answers, fields }: ComplaintDraft,
  { participant, option, delivery, language }: LetterChoices,
): Omit<WritePriorLetterInput, 'clientKey'> {
  const filled = (field: string): string | undefined => (fields[field] ?? '').trim() || undefined;
  return {
    participant,
    priorStep: option.priorStep,
    ...subjectOf(answers),
    description: fields['description'] ?? '',
    ...given({ desiredOutcome: filled('desiredOutcome') }),
    writer: given({
      name: filled('name'),
      address: filled('address'),
      phone: filled('phone'),
      email: filled('email'),
    }),
    language,
    delivery,
    draft: JSON.stringify({ answers: { ...answers, participant }, fields: withoutLetter(fields) }),
  };
}

/** What only the letter asks is of no use when filing. */
function withoutLetter(fields: ComplaintDraft['fields']): ComplaintDraft['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('letter')));
}

function subjectOf({ subject }: ComplaintDraft['answers']): { subject?: Subject } {
  return subject === undefined || subject === 'unknown' ? {} : { subject: subject as Subject };
}

function given<Fields extends Record<string, string | undefined>>(fields: Fields): { [Key in keyof Fields]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined)) as {
    [Key in keyof Fields]?: string;
  };
}
