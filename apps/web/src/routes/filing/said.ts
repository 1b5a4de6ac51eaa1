import { type TFunction } from 'i18next';
import { type ComplaintDraft } from '../../draft/complaint-draft.js';
import { isLanguage, languageNames } from '../../texts/languages.js';
import { type DayLanguage, longDay } from '../../ui/days.js';
import { type Question, unknown } from '../check/answers.js';
import { type FilingFacts } from './facts.js';
import { type FilingPage, participantOf } from './pages.js';
import { pointsOf } from './points.js';

interface Spoken {
  readonly t: TFunction;
  readonly language: DayLanguage;
}

/** What was filled in on a page, in words; nothing when nothing was. Files are not in the draft. */
export function saidOn(facts: FilingFacts, draft: ComplaintDraft, page: FilingPage, spoken: Spoken): string[] {
  const { answers, fields } = draft;
  switch (page.kind) {
    case 'question':
      return saidAnswer(page.question, answers[page.question.fact], spoken);
    case 'participant':
      return facts.participants.filter(({ key }) => key === participantOf(facts, answers)).map(({ name }) => name);
    case 'subject':
      return saidSubject(facts, answers['subject'], spoken);
    case 'points':
      return pointsOf(fields);
    case 'language':
      return isLanguage(fields['language']) ? [languageNames[fields['language']]] : [languageNames[spoken.language]];
    case 'contact':
      return written(fields['email'], fields['phone'], fields['address']);
    case 'files':
      return fields['byPost'] === 'yes' ? [spoken.t('filing.files.byPost')] : [];
    default:
      return saidField(page, fields, spoken);
  }
}

function saidField(
  page: Extract<FilingPage, { kind: 'text' | 'name' | 'together' | 'anonymous' }>,
  fields: ComplaintDraft['fields'],
  { t }: Spoken,
): string[] {
  if (page.kind === 'text') return written(fields[page.field]);
  if (page.kind === 'name') return written(fields['name']);
  const word = fields[page.kind];
  if (word === undefined) return [];
  return [word === 'yes' ? t(`filing.pages.${page.kind}.yes`) : t(`filing.pages.${page.kind}.no`)];
}

function saidAnswer({ options }: Question, value: string | undefined, { t, language }: Spoken): string[] {
  if (value === undefined) return [];
  const option = options.find((one) => one.value === value);
  return [option?.label ?? (value === unknown ? t('check.unknown') : longDay(value, language))];
}

function saidSubject({ subjects }: FilingFacts, value: string | undefined, { t }: Spoken): string[] {
  if (value === undefined) return [];
  return [subjects.find((subject) => subject.value === value)?.label ?? t('filing.pages.subject.other')];
}

function written(...texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text): text is string => text !== undefined && /\S/u.test(text));
}
