import { isEmailAddress } from '#correspondence';
import { BadInput, type FieldProblem } from '#problems';
import { type Language, type Subject } from '#regulation';
import { type Form, readForm } from './form-facts.js';
import { type LetterWriter, type PriorLetterDelivery } from './prior-letter-content.js';
import { largestForm } from './prior-letter-rules.js';

export interface WritePriorLetterCommand {
  readonly clientKey: string;
  /** The key of the participant. */
  readonly participant: string;
  readonly subject?: Subject | undefined;
  /** The name of the step in the regulation. */
  readonly priorStep: string;
  readonly description: string;
  readonly desiredOutcome?: string | undefined;
  readonly writer: Partial<LetterWriter>;
  readonly language: Language;
  readonly delivery: PriorLetterDelivery;
  /** The form of the complaint as JSON. */
  readonly draft: string;
}

/** What can be written down: the writer has a name, and the form can be read. */
export interface SoundLetter {
  readonly writer: LetterWriter;
  readonly form: Form;
}

/** Throws BadInput with everything that is wrong with what was filled in, whatever the regulation. */
export function soundLetter({ description, writer, draft }: WritePriorLetterCommand): SoundLetter {
  const form = Buffer.byteLength(draft, 'utf8') > largestForm ? undefined : readForm(draft);
  const problems = [...problemsOfWriter(writer), ...blank(description, 'description', 'Write what happened.')];
  if (problems.length > 0 || !form) {
    throw new BadInput([...problems, ...(form ? [] : [badForm])]);
  }
  return { writer: { ...filledIn(writer), name: writer.name ?? '' }, form };
}

const badForm = {
  field: 'draft',
  message: 'Send the form as a JSON object of at most 64 kB, with its answers by the name of the fact.',
};
const ways = ['email', 'phone', 'address'] as const;

function problemsOfWriter(writer: Partial<LetterWriter>): FieldProblem[] {
  const { email } = filledIn(writer);
  return [
    ...blank(writer.name, 'writer.name', 'Write your name: the letter is yours.'),
    ...(ways.some((way) => filledIn(writer)[way] !== undefined)
      ? []
      : [{ field: 'writer', message: 'Give an e-mail address, a telephone number or an address for the answer.' }]),
    ...(email === undefined || isEmailAddress(email)
      ? []
      : [{ field: 'writer.email', message: 'This is no e-mail address.' }]),
  ];
}

function filledIn(writer: Partial<LetterWriter>): Partial<LetterWriter> {
  return Object.fromEntries(Object.entries(writer).filter(([, text]) => text !== undefined && text.trim() !== ''));
}

function blank(text: string | undefined, field: string, message: string): FieldProblem[] {
  return text === undefined || text.trim() === '' ? [{ field, message }] : [];
}
