import { type ComplaintDraft } from '../../draft/complaint-draft.js';
import { openQuestions, type Question, unknown } from '../check/answers.js';
import { type FilingFacts } from './facts.js';

/** A page that asks for one text of the complaint. */
export const textPages = ['description', 'period', 'against', 'dissatisfaction', 'desiredOutcome'] as const;
export type TextPageName = (typeof textPages)[number];

type FewFields =
  'participant' | 'subject' | 'points' | 'files' | 'together' | 'anonymous' | 'name' | 'contact' | 'language';

/** One page of the form; its name stands in the address. */
export type FilingPage = { readonly name: string; readonly required: boolean } & (
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'text'; readonly field: TextPageName }
  | { [Kind in FewFields]: { readonly kind: Kind } }[FewFields]
);

/** Before the form, and after it. */
export const startPage = 'start';
export const checkPage = 'check';

/**
 * Every page on which something can be filled in, in the order of the form: what the check asks, what happened, and only then who
 * it is from. A question whose answer can be left open is no question that must be answered; only a few things must be known.
 */
export function everyPage(facts: FilingFacts, { answers, fields }: ComplaintDraft): FilingPage[] {
  const needs = (content: string): boolean => facts.required.includes(content);
  const anonymous = facts.anonymousAccepted && fields['anonymous'] === 'yes';
  return [
    ...questionPages(facts, answers),
    { name: 'description', kind: 'text', field: 'description', required: true },
    { name: 'period', kind: 'text', field: 'period', required: needs('period') },
    ...some(needs('against'), { name: 'against', kind: 'text', field: 'against', required: true } as const),
    ...some(needs('dissatisfaction'), {
      name: 'dissatisfaction',
      kind: 'text',
      field: 'dissatisfaction',
      required: true,
    } as const),
    { name: 'desiredOutcome', kind: 'text', field: 'desiredOutcome', required: false },
    { name: 'points', kind: 'points', required: false },
    { name: 'files', kind: 'files', required: false },
    ...some(!asks(facts, 'collective'), { name: 'together', kind: 'together', required: false } as const),
    ...some(facts.anonymousAccepted, { name: 'anonymous', kind: 'anonymous', required: false } as const),
    ...some(!anonymous, { name: 'name', kind: 'name', required: true } as const),
    { name: 'contact', kind: 'contact', required: needs('contact') && !anonymous },
    ...some(facts.languages.length > 1, { name: 'language', kind: 'language', required: false } as const),
  ];
}

/** The pages that somebody walks through: not the ones that the check before this already filled in. */
export function filingPages(facts: FilingFacts, draft: ComplaintDraft): FilingPage[] {
  const before = knownBefore(draft);
  return everyPage(facts, draft).filter((page) => {
    const fact = factOf(page);
    return fact === undefined || !before.includes(fact) || !isAnswered(facts, draft, page);
  });
}

/** Remembers in the draft which facts the check brought in, so that the way through the form stays the same while it is filled in. */
export function withKnownBefore({ answers, fields }: ComplaintDraft): Record<string, string> | undefined {
  return fields['before'] === undefined ? { before: JSON.stringify(Object.keys(answers)) } : undefined;
}

function knownBefore({ answers, fields }: ComplaintDraft): readonly string[] {
  try {
    const known: unknown = JSON.parse(fields['before'] ?? 'null');
    return Array.isArray(known) ? known.filter((fact) => typeof fact === 'string') : Object.keys(answers);
  } catch {
    return [];
  }
}

/** The fact of the check that a page fills in. */
export function factOf(page: FilingPage): string | undefined {
  if (page.kind === 'question') return page.question.fact;
  return page.kind === 'participant' || page.kind === 'subject' ? page.kind : undefined;
}

/** Whether the answer on a page of the check is there and can be sent. */
export function isAnswered(facts: FilingFacts, { answers }: ComplaintDraft, page: FilingPage): boolean {
  const fact = factOf(page);
  if (fact === undefined) return true;
  return fact === 'participant' ? participantOf(facts, answers) !== undefined : answers[fact] !== undefined;
}

/** Whom the complaint is about: what was chosen, or the only one there is. */
export function participantOf(facts: FilingFacts, answers: ComplaintDraft['answers']): string | undefined {
  const chosen = facts.participants.find(({ key }) => key === answers['participant']);
  const only = facts.participants.length === 1 ? facts.participants[0] : undefined;
  return (chosen ?? only)?.key;
}

/** What the complaint is about; whoever does not know is helped by a person. */
export function subjectOf({ subject }: ComplaintDraft['answers']): string {
  return subject === undefined || subject === unknown ? 'other' : subject;
}

function questionPages(facts: FilingFacts, answers: ComplaintDraft['answers']): FilingPage[] {
  const asked = openQuestions(facts.questions, answers).map(pageOf);
  return [
    ...some(!asks(facts, 'participant') && facts.participants.length > 1, participantPage),
    ...asked,
    ...some(!asks(facts, 'subject') && facts.subjects.length > 0, {
      name: 'subject',
      kind: 'subject',
      required: true,
    } as const),
  ];
}

const participantPage = { name: 'participant', kind: 'participant', required: true } as const;

/** Whom it is about must be one of those who take part; everything else may stay unknown. */
function pageOf(question: Question): FilingPage {
  if (question.fact === 'participant') return participantPage;
  return { name: `question-${question.id}`, kind: 'question', required: true, question };
}

function asks({ questions }: FilingFacts, fact: string): boolean {
  return questions.some((question) => question.fact === fact);
}

function some<Page>(wanted: boolean, page: Page): Page[] {
  return wanted ? [page] : [];
}
