import { type TFunction } from 'i18next';
import { hasCommittee } from '../../host/has-committee.js';
import { type TenantHost } from '../../host/host.js';
import { type FilingPage } from './pages.js';
import { type PageProblem } from './problems.js';

/** The question of a page: its h1, and the name of its answer on the check page. */
export function titleOf(t: TFunction, page: FilingPage): string {
  switch (page.kind) {
    case 'question':
      return page.question.question;
    case 'text':
      return t(`filing.pages.${page.field}.title`);
    default:
      return t(`filing.pages.${page.kind}.title`);
  }
}

/** A few words of help above the field; nothing where the question speaks for itself. */
export function hintOf(t: TFunction, page: FilingPage, host: Pick<TenantHost, 'scheme'>): string | undefined {
  switch (page.kind) {
    case 'question':
      return page.question.explanation ?? undefined;
    case 'text':
      return t(`filing.pages.${page.field}.hint`);
    case 'name':
      return t(hasCommittee(host) ? 'filing.pages.name.hint' : 'filing.pages.name.hintInside');
    default:
      return t(`filing.pages.${page.kind}.hint`);
  }
}

/** What is wrong on a page, and what to do. */
export function problemWords(t: TFunction, page: FilingPage, { problem, over = 0 }: PageProblem): string {
  if (problem === 'tooLong') return t('filing.problems.tooLong', { count: over });
  if (problem !== 'missing') return t(`filing.problems.${problem}`);
  if (page.kind === 'question' && page.question.kind === 'date') return t('check.dateWrong');
  const name = page.kind === 'text' ? page.field : page.kind;
  return t(`filing.problems.missing.${isKnown(name) ? name : 'choice'}`);
}

const known = ['description', 'period', 'against', 'dissatisfaction', 'name', 'contact'] as const;

function isKnown(name: string): name is (typeof known)[number] {
  return known.some((one) => one === name);
}
