import { type ComplaintDraft } from '../../draft/complaint-draft.js';
import { type FileComplaintInput } from '../../graphql/generated/graphql.js';
import { daysBetween } from '../../ui/days.js';
import { unknown } from '../check/answers.js';
import { type FilingFacts } from './facts.js';
import { everyPage, type FilingPage, isAnswered } from './pages.js';
import { longestPoint, pointsOf } from './points.js';

/** What is wrong with one answer: the name of a text under `filing.problems`, and how much too long a text is. */
export interface PageProblem {
  readonly page: string;
  readonly problem: 'missing' | 'tooLong' | 'email' | 'future' | 'refused';
  /** With `tooLong`: by how many characters. */
  readonly over?: number;
}

/** In characters, as the API takes them. */
export const longestText = 20_000;
export const longestLine = 300;

const longTexts = new Set(['description', 'dissatisfaction', 'desiredOutcome']);

export function longestOf(field: string): number {
  return longTexts.has(field) ? longestText : longestLine;
}

/** What must still be done before the complaint can be sent, page by page. The API stays the judge. */
export function problemsOf(facts: FilingFacts, draft: ComplaintDraft, today: string): PageProblem[] {
  return everyPage(facts, draft).flatMap((page) => problemOn(facts, draft, page, today) ?? []);
}

function problemOn(
  facts: FilingFacts,
  draft: ComplaintDraft,
  page: FilingPage,
  today: string,
): PageProblem | undefined {
  const { name } = page;
  switch (page.kind) {
    case 'question':
    case 'participant':
    case 'subject':
      if (!isAnswered(facts, draft, page)) return { page: name, problem: 'missing' };
      return isInFuture(page, draft, today) ? { page: name, problem: 'future' } : undefined;
    case 'text':
      return ofTexts(page, [draft.fields[page.field]], longestOf(page.field));
    case 'points':
      return ofTexts(page, pointsOf(draft.fields), longestPoint);
    case 'name':
      return ofTexts(page, [draft.fields['name']], longestLine);
    case 'contact':
      return ofContact(page, draft);
    default:
      return undefined;
  }
}

/** A day that has passed, save the one before which an answer was promised. */
export function isInFuture(page: FilingPage, { answers }: ComplaintDraft, today: string): boolean {
  if (page.kind !== 'question' || page.question.kind !== 'date' || page.question.fact.endsWith('.answerBy'))
    return false;
  const day = answers[page.question.fact];
  return day !== undefined && day !== unknown && (daysBetween(today, day) ?? 0) > 0;
}

function ofContact(page: FilingPage, { fields }: ComplaintDraft): PageProblem | undefined {
  const { email = '', phone, address } = fields;
  if (email.trim() !== '' && !looksLikeEmail(email)) return { page: page.name, problem: 'email' };
  const written = [email, phone, address];
  return ofTexts({ ...page, required: page.required && !written.some(isWritten) }, written, longestLine);
}

/** Enough to find a slip of the fingers. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
}

function ofTexts(
  { name, required }: Pick<FilingPage, 'name' | 'required'>,
  texts: readonly (string | undefined)[],
  longest: number,
): PageProblem | undefined {
  const over = Math.max(...texts.map((text = '') => text.length - longest), 0);
  if (over > 0) return { page: name, problem: 'tooLong', over };
  return required && !texts.some(isWritten) ? { page: name, problem: 'missing' } : undefined;
}

function isWritten(text: string | undefined): boolean {
  return text !== undefined && /\S/u.test(text);
}

/** The page on which a field of the API is filled in; nothing for one that stands on none. */
export function pageOfField(
  field: string,
  input: FileComplaintInput,
  pages: readonly FilingPage[],
): string | undefined {
  const [top = '', at = '', part = ''] = field.split('.');
  const name = names[top]?.(at, part, input) ?? top;
  return pages.find((page) => page.name === name || page.name === `question-${name}`)?.name;
}

type NameOf = (at: string, part: string, input: FileComplaintInput) => string;

const names: Readonly<Record<string, NameOf>> = {
  complaint: (at) => at,
  complainant: (at) => (at === 'name' ? 'name' : 'contact'),
  collective: () => 'together',
  complainantClass: () => 'complainant',
  priorSteps: (at, part, { priorSteps }) => `priorSteps-${priorSteps?.[Number(at)]?.step}-${part}`,
  forums: (at, _, { forums }) => `forums-${forums?.[Number(at)]?.forum}`,
  conduct: (at) => `conduct-${at}`,
};
