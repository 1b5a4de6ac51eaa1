import { durationInWords, parseDuration } from '#deadlines';
import type { RegulationRules, StepRule } from '../regulation.schema.js';
import { allLettersOf, lettersOf } from '../steps.js';
import { momentsOf } from '../moments.js';
import { startEvent } from '../term-starts.js';
import { type StepName, stepNames } from '../vocabulary-steps.js';
import type { Page, PageSection } from './page.js';
import { overallExpectations } from './treatment-sections.js';
import type { HowItWorksWords, Wording } from './words.js';

type Sentence = (step: StepRule, words: HowItWorksWords, wording: Wording, letters: LetterRules) => string;
type LetterRules = NonNullable<RegulationRules['letters']>;

/** Steps of which the sentence depends on more than the words of the regulation. */
const sentences: Partial<Record<StepName, Sentence>> = {
  fileComplaint: (step, words, wording) => words.filed(lettersOf(step).includes('confirmation'), wording),
  acknowledgeReceipt: (_step, words, wording) => words.acknowledged(wording),
  decideAdmissibility: (step, words, wording) => words.decided(lettersOf(step, 'refused').includes('refusal'), wording),
  requestResponse: (step, words, wording) => words.requested(step.asks ?? ['reaction'], wording),
  submitResponse: (step, words, wording) => words.responded(lettersOf(step).includes('responseCopy'), wording),
  issueAdvice: (step, words, wording, letters) => words.advised(toldOfAdvice(step, letters), wording),
};

/** What happens after filing: every step that people need to know, and behind it the terms that it meets. */
export function nextSection(page: Page): PageSection {
  const { regulation, texts, words, cite, section } = page;
  const items = stepNames.flatMap((name) => {
    const step = regulation.steps[name];
    const sentence =
      step &&
      (sentences[name]?.(step, words, texts.wording, regulation.letters ?? {}) ?? words.steps[name]?.(texts.wording));
    return step ? [...(sentence ? [cite(sentence, step.source)] : []), ...termItems(page, name)] : [];
  });
  const further = regulation.continuesElsewhere ? [words.continuesElsewhere(texts.wording)] : [];
  return section('next', { items: [...items, ...further] });
}

function toldOfAdvice(step: StepRule, { advice }: LetterRules): 'copy' | 'notice' | 'nothing' {
  const sent = allLettersOf(step);
  if (sent.includes('adviceCopy') || [...(advice?.to ?? []), ...(advice?.copies ?? [])].includes('complainant')) {
    return 'copy';
  }
  return sent.includes('adviceNotice') ? 'notice' : 'nothing';
}

function termItems({ regulation, texts, words, cite, language }: Page, step: StepName): string[] {
  const moments: string[] = momentsOf(step);
  const overall = overallExpectations(regulation).map(([name]) => name);
  return Object.entries(regulation.terms)
    .filter(([name, { metBy }]) => moments.includes(metBy) && !overall.includes(name))
    .map(([name, term]) => {
      const within = durationInWords(parseDuration(term.within), language);
      const after = startEvent(regulation.terms, name) ?? 'complaintFiled';
      return cite(
        words.term({ ...term, after, name: texts.terms[name]?.name ?? '', within }, texts.wording),
        term.source,
      );
    });
}
