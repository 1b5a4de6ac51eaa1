import { type FieldProblem } from '#problems';
import { type Content, type Regulation } from '#regulation';
import { type FileComplaintCommand } from './file-complaint-command.js';

interface Requirement {
  readonly field: string;
  readonly given: (command: FileComplaintCommand) => string | undefined;
  readonly message: string;
}

/** Where each required content stands in the input, and what to say when it is empty. */
const requirements: Readonly<Record<Content, Requirement>> = {
  name: { field: 'complainant.name', given: ({ complainant }) => complainant.name, message: 'Fill in your name.' },
  contact: {
    field: 'complainant.email',
    given: ({ complainant: { email, phone, address } }) => [email, phone, address].find(isFilled),
    message: 'Fill in an e-mail address, a telephone number or an address, so that the committee can reach you.',
  },
  description: {
    field: 'complaint.description',
    given: ({ complaint }) => complaint.description,
    message: 'Describe what happened.',
  },
  dissatisfaction: {
    field: 'complaint.dissatisfaction',
    given: ({ complaint }) => complaint.dissatisfaction,
    message: 'Say why you are not satisfied.',
  },
  period: {
    field: 'complaint.period',
    given: ({ complaint }) => complaint.period,
    message: 'Say when it happened: a day or a period.',
  },
  against: {
    field: 'complaint.against',
    given: ({ complaint }) => complaint.against,
    message: 'Say which decision or which person your complaint is about.',
  },
};

/** What the regulation requires of a complaint and this one does not have; everything at once. A description is always needed. */
export function missingContents(command: FileComplaintCommand, regulation: Regulation): FieldProblem[] {
  const required = new Set<Content>(['name', 'description', ...regulation.intake.required]);
  return [...required]
    .filter((content) => !isWithheld(content, command, regulation))
    .map((content) => requirements[content])
    .filter(({ given }) => !isFilled(given(command)))
    .map(({ field, message }) => ({ field, message }));
}

/**
 * The same of what came in by post or was told to staff, who can change nothing about it: only who it is from and what happened
 * are needed, where the regulation has a step to ask for the rest. Everything where it has none.
 */
export function missingOnPaper(command: FileComplaintCommand, regulation: Regulation): FieldProblem[] {
  const missing = missingContents(command, regulation);
  const needed = [requirements.name.field, requirements.description.field];
  return regulation.steps.requestCompletion ? missing.filter(({ field }) => needed.includes(field)) : missing;
}

/** Who may complain without a name leaves out the name and where to be reached. */
function isWithheld(content: Content, { anonymous }: FileComplaintCommand, { intake }: Regulation): boolean {
  return anonymous === true && intake.anonymous === 'accepted' && (content === 'name' || content === 'contact');
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && /\S/u.test(text);
}
