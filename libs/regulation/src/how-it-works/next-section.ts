import { durationInWords, parseDuration } from '#deadlines';
import type { StepRule } from '../regulation.schema.js';
import { lettersOf } from '../steps.js';
import { momentsOf } from '../moments.js';
import { type Moment, type StepName, stepNames } from '../vocabulary.js';
import type { Page, PageSection } from './page.js';
import type { HowItWorksWords, Wording } from './words.js';

const sentences: Record<StepName, (step: StepRule, words: HowItWorksWords, wording: Wording) => string> = {
  fileComplaint: (step, words, wording) => words.filed(lettersOf(step).includes('confirmation'), wording),
  acknowledgeReceipt: (_step, words, wording) => words.acknowledged(wording),
  decideAdmissibility: (step, words, wording) => words.decided(lettersOf(step, 'refused').includes('refusal'), wording),
  requestResponse: (step, words, wording) => words.requested(step.asks ?? ['reaction'], wording),
  submitResponse: (step, words, wording) => words.responded(lettersOf(step).includes('responseCopy'), wording),
};

/** What happens after filing: every step, and behind it the terms that it meets. */
export function nextSection(page: Page): PageSection {
  const { regulation, texts, words, cite, section } = page;
  const items = stepNames.flatMap((name) => {
    const step = regulation.steps[name];
    return step ? [cite(sentences[name](step, words, texts.wording), step.source), ...termItems(page, name)] : [];
  });
  const further = regulation.continuesElsewhere ? [words.continuesElsewhere(texts.wording)] : [];
  return section('next', { items: [...items, ...further] });
}

function termItems({ regulation, texts, words, cite, language }: Page, step: StepName): string[] {
  const moments: string[] = momentsOf(step);
  return Object.entries(regulation.terms)
    .filter(([, { metBy }]) => moments.includes(metBy))
    .map(([name, term]) => {
      const within = durationInWords(parseDuration(term.within), language);
      const sentence = { ...term, after: term.after as Moment, name: texts.terms[name]?.name ?? '', within };
      return cite(words.term(sentence, texts.wording), term.source);
    });
}
