import { durationInWords, parseDuration } from '#deadlines';
import type { RegulationRules, StepRule, Term } from '../regulation.schema.js';
import { allLettersOf, lettersOf, stagesAfter } from '../steps.js';
import { momentsOf } from '../moments.js';
import { startEvent } from '../term-starts.js';
import { type Addressee, addressees } from '../vocabulary-roles.js';
import type { StepName } from '../vocabulary-steps.js';
import { isMomentName } from './nl-moments.js';
import type { Page, PageSection } from './page.js';
import { stepsInOrder } from './steps-in-order.js';
import { overallExpectations } from './treatment-sections.js';
import type { HowItWorksWords, TermSentence, Wording } from './words.js';

type Sentence = (step: StepRule, words: HowItWorksWords, wording: Wording, letters: LetterRules) => string;
type LetterRules = NonNullable<RegulationRules['letters']>;

/** Steps of which the sentence depends on more than the words of the regulation. */
const sentences: Partial<Record<StepName, Sentence>> = {
  fileComplaint: (step, words, wording) => words.filed(lettersOf(step).includes('confirmation'), wording),
  acknowledgeReceipt: (_step, words, wording) => words.acknowledged(wording),
  decideAdmissibility: (step, words, wording) => words.decided(lettersOf(step, 'refused').includes('refusal'), wording),
  requestResponse: (step, words, wording) => words.requested(step.asks ?? ['reaction'], wording),
  submitResponse: (step, words, wording) => words.responded(lettersOf(step).includes('responseCopy'), wording),
  decideOnObjection: (step, words, wording) => words.reconsidered(whoLooksAgain(step), wording),
  issueAdvice: (step, words, wording, letters) => words.advised(toldOfAdvice(step, letters), toBoard(letters), wording),
};

/** A single role that can decide on it is named; more of them, or somebody of the committee, are the committee. */
function whoLooksAgain({ by }: StepRule): Addressee {
  const [role, ...others] = by;
  return addressees.find((one) => one === role && others.length === 0) ?? 'committee';
}

const stepsOfRespondent: readonly StepName[] = [
  'requestResponse',
  'submitResponse',
  'submitReply',
  'planHearing',
  'holdHearing',
];

/** What happens after filing: every step that people need to know, and behind it the terms that it meets. */
export function nextSection(page: Page): PageSection {
  const { regulation, texts, words, cite, section } = page;
  const items = stepsInOrder(regulation).flatMap((name) => {
    const step = regulation.steps[name];
    const sentence = sentenceOfStep(page, name);
    return step
      ? [...(sentence ? [cite(sentence, step.source)] : []), ...renamedItems(page, step), ...termItems(page, name)]
      : [];
  });
  const further = regulation.continuesElsewhere ? [words.continuesElsewhere(texts.wording)] : [];
  return section('next', { items: [...items, ...further] });
}

/** What a step means for who complains; undefined where there is nothing to tell, or no such step. */
export function sentenceOfStep(page: Page, name: StepName): string | undefined {
  const { regulation, words } = page;
  const step = regulation.steps[name];
  const wording = wordingOf(page, name);
  return step && (sentences[name]?.(step, words, wording, regulation.letters ?? {}) ?? words.steps[name]?.(wording));
}

/** The words of the regulation; where employees answer for themselves, they are whom the other side's steps speak of. */
function wordingOf({ regulation, texts, words }: Page, step: StepName): Wording {
  return regulation.respondent === 'employee' && stepsOfRespondent.includes(step)
    ? { ...texts.wording, participant: words.employee }
    : texts.wording;
}

/** The other name that the matter takes with a step, such as dispute. */
function renamedItems({ regulation, texts, words, cite }: Page, step: StepRule): string[] {
  const { from = [] } = step;
  return Object.entries(regulation.matters ?? {})
    .filter(([, matter]) => stagesAfter(step).some((stage) => matter.in.includes(stage)))
    .filter(([, matter]) => !from.every((stage) => matter.in.includes(stage)))
    .map(([name]) => cite(words.renamed(texts.matters?.[name]?.one ?? name, texts.wording), step.source));
}

/** Whether the advice is addressed to the board, as it is where the regulation names nobody else. */
function toBoard({ advice }: LetterRules): boolean {
  return advice === undefined || advice.to.includes('board');
}

function toldOfAdvice(step: StepRule, { advice }: LetterRules): 'copy' | 'notice' | 'nothing' {
  const sent = allLettersOf(step);
  if (sent.includes('adviceCopy') || [...(advice?.to ?? []), ...(advice?.copies ?? [])].includes('complainant')) {
    return 'copy';
  }
  return sent.includes('adviceNotice') ? 'notice' : 'nothing';
}

function termItems(page: Page, step: StepName): string[] {
  const { regulation, texts, words, cite } = page;
  const moments: string[] = momentsOf(step);
  const overall = overallExpectations(regulation).map(([name]) => name);
  return Object.entries(regulation.terms)
    .filter(([name, { metBy }]) => moments.includes(metBy) && !overall.includes(name))
    .map(([name, term]) => {
      return cite(words.term(termSentence(page, name, term), texts.wording), term.source);
    });
}

function termSentence({ regulation, texts, language }: Page, name: string, term: Term): TermSentence {
  const { direction = 'within', force, on } = term;
  const [, moment = ''] = term.after.split('.');
  return {
    name: texts.terms[name]?.name ?? '',
    within: durationInWords(parseDuration(term.within), language),
    after: startEvent(regulation.terms, name) ?? 'complaintFiled',
    before: isMomentName(moment) ? moment : 'hearing',
    direction,
    force,
    on: on === 'respondent' && regulation.respondent === 'employee' ? 'employee' : on,
  };
}
