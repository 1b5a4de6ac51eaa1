import { type ComplaintDraft } from '../../draft/complaint-draft.js';
import { type LetterPage } from './letter-search.js';
import { type LetterOption } from './letter-types.js';

/** The longest text and the longest line that the API takes, in characters. */
export const longestText = 20_000;
export const longestLine = 300;

export type LetterField = 'description' | 'desiredOutcome' | 'name' | 'address' | 'phone' | 'email';

/** What is wrong: the field, and the name of the words that say it. */
export interface LetterProblem {
  readonly field: LetterField;
  readonly problem:
    'descriptionMissing' | 'nameMissing' | 'reachMissing' | 'emailWrong' | 'textTooLong' | 'lineTooLong';
}

/** To whom: the only one there is, or the one that was chosen; nothing while that is open. */
export function chosenParticipant<Participant extends { readonly key: string }>(
  participants: readonly Participant[],
  { answers }: ComplaintDraft,
): Participant | undefined {
  const [only] = participants;
  return participants.length === 1 ? only : participants.find(({ key }) => key === answers['participant']);
}

/**
 * The letters that make sense after these answers: for steps that somebody was asked about in the check and still has to take;
 * all of them when the answers say nothing.
 */
export function fittingOptions(options: readonly LetterOption[], { answers }: ComplaintDraft): readonly LetterOption[] {
  const missing = options.filter(({ priorStep }) => isMissing(priorStep, answers));
  return missing.length > 0 ? missing : options;
}

function isMissing(step: string, answers: ComplaintDraft['answers']): boolean {
  const form = answers[`priorSteps.${step}.form`];
  return form === undefined ? answers[`priorSteps.${step}.answer`] === 'none' : form === 'none' || form === 'spoken';
}

/** For which step: the only one that fits, or the one that was chosen. */
export function chosenOption(options: readonly LetterOption[], draft: ComplaintDraft): LetterOption | undefined {
  const fitting = fittingOptions(options, draft);
  const [only] = fitting;
  return fitting.length === 1 ? only : options.find(({ priorStep }) => priorStep === draft.fields['letterStep']);
}

/** How it goes: mailed only where that is possible and was chosen. */
export function chosenDelivery(
  option: LetterOption | undefined,
  { fields }: ComplaintDraft,
): 'byEmail' | 'printed' | undefined {
  if (option && !option.canBeMailed) return 'printed';
  const chosen = fields['letterDelivery'];
  return chosen === 'byEmail' || chosen === 'printed' ? chosen : undefined;
}

interface Known {
  readonly participants: readonly { readonly key: string }[];
  readonly options: readonly LetterOption[];
  readonly draft: ComplaintDraft;
}

/** The pages that somebody sees, in order. A page with only one possible answer is left out. */
export function pagesOf({ participants, options, draft }: Known): LetterPage[] {
  const option = chosenOption(options, draft);
  const hasStep = fittingOptions(options, draft).length > 1;
  const hasDelivery = option?.canBeMailed ?? true;
  return [
    ...(participants.length > 1 ? (['organisation'] as const) : []),
    ...(hasStep ? (['step'] as const) : []),
    'happened',
    'wanted',
    'writer',
    ...(hasDelivery ? (['delivery'] as const) : []),
    'check',
  ];
}

/** The first page on which something is still open or wrong; nothing when the letter can go. */
export function openPage(known: Known): LetterPage | undefined {
  return pagesOf(known).find((page) => isOpen(page, known));
}

function isOpen(page: LetterPage, { participants, options, draft }: Known): boolean {
  switch (page) {
    case 'organisation':
      return chosenParticipant(participants, draft) === undefined;
    case 'step':
      return chosenOption(options, draft) === undefined;
    case 'delivery':
      return chosenDelivery(chosenOption(options, draft), draft) === undefined;
    default:
      return problemsOn(page, draft).length > 0;
  }
}

/** What is missing or too long on a page with texts, in the order of its fields. */
export function problemsOn(page: LetterPage, { fields }: ComplaintDraft): LetterProblem[] {
  switch (page) {
    case 'happened':
      return [...missing(fields, 'description', 'descriptionMissing'), ...tooLong(fields, 'description', longestText)];
    case 'wanted':
      return tooLong(fields, 'desiredOutcome', longestText);
    case 'writer':
      return [
        ...missing(fields, 'name', 'nameMissing'),
        ...tooLong(fields, 'name', longestLine),
        ...reach(fields),
        ...(['address', 'phone', 'email'] as const).flatMap((field) => tooLong(fields, field, longestLine)),
      ];
    default:
      return [];
  }
}

type Fields = ComplaintDraft['fields'];

function missing(fields: Fields, field: LetterField, problem: LetterProblem['problem']): LetterProblem[] {
  return (fields[field] ?? '').trim() === '' ? [{ field, problem }] : [];
}

function tooLong(fields: Fields, field: LetterField, most: number): LetterProblem[] {
  if ((fields[field] ?? '').length <= most) return [];
  return [{ field, problem: most === longestText ? 'textTooLong' : 'lineTooLong' }];
}

/** The answer has to go somewhere; where does not matter. */
function reach(fields: Fields): LetterProblem[] {
  const ways = ['address', 'phone', 'email'] as const;
  if (ways.every((way) => (fields[way] ?? '').trim() === '')) return [{ field: 'address', problem: 'reachMissing' }];
  const email = (fields['email'] ?? '').trim();
  return email === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? [] : [{ field: 'email', problem: 'emailWrong' }];
}
