import { intakeQuestions } from '../intake-questions/intake-questions.js';
import type { IntakeQuestion } from '../intake-questions/intake-question.js';
import type { Language } from '../language.js';
import type { Regulation } from '../regulation.schema.js';
import type { Texts } from '../schema/texts.schema.js';
import { spokenLanguage } from '../spoken-language.js';
import { subjectsNamed } from '../subjects-named.js';
import type { Content } from '../vocabulary.js';
import { en } from './en.js';
import { nl } from './nl.js';
import type { PaperWords } from './words.js';

/** A form to fill in with a pen. Plain text, never markup. */
export interface PaperForm {
  readonly title: string;
  readonly intro: readonly string[];
  readonly groups: readonly PaperGroup[];
  /** The address, line by line; where letters cannot be sent, or nobody says whereto, what to do instead. */
  readonly sendTo: readonly string[];
}

export interface PaperGroup {
  readonly heading: string;
  readonly questions: readonly PaperQuestion[];
}

export interface PaperQuestion {
  readonly label: string;
  readonly hint?: string;
  /** How many lines to write on; none where there is only something to tick. */
  readonly lines: number;
  /** What can be ticked. */
  readonly options?: readonly string[];
}

interface Form {
  readonly regulation: Regulation;
  readonly language: Language;
  readonly texts: Texts;
  readonly words: PaperWords;
}

/** The questions of a complaint on paper: what must be told, what the check asks, and what to send along. Nobody has to answer them all. */
export function paperForm(regulation: Regulation, wanted: Language): PaperForm {
  const language = spokenLanguage(regulation, wanted);
  const texts = regulation.texts[language];
  const form = { regulation, language, texts, words: language === 'nl' ? nl : en };
  const { words } = form;
  const groups = [
    { heading: words.headings.you, questions: aboutYou(form) },
    { heading: words.headings.matter(texts.wording), questions: aboutMatter(form) },
    { heading: words.headings.before, questions: checkQuestions(form) },
    { heading: words.headings.along, questions: along(form) },
    { heading: words.headings.sign, questions: [words.day, words.signature] },
  ];
  return {
    title: words.title(texts.wording),
    intro: [...words.intro(texts.wording), ...(regulation.intake.anonymous === 'accepted' ? [words.anonymous] : [])],
    groups: groups.filter(({ questions }) => questions.length > 0),
    sendTo: sendTo(form),
  };
}

const ofYou: readonly Content[] = ['name', 'contact'];

function aboutYou({ regulation, words }: Form): PaperQuestion[] {
  const { required } = regulation.intake;
  return ofYou.filter((one) => required.includes(one)).flatMap((one) => words.contents[one]);
}

/** A description is always needed; whom and what it is about helps to send it the right way. */
function aboutMatter({ regulation, texts, words }: Form): PaperQuestion[] {
  const { participants, intake } = regulation;
  const asked = new Set<Content>(['description', ...intake.required]);
  const subjects = subjectsNamed(regulation).map((subject) => texts.subjects[subject]?.label ?? subject);
  const whose =
    participants.length > 1
      ? [
          words.participant(
            texts.wording,
            participants.map(({ name }) => name),
          ),
        ]
      : [];
  const about = subjects.length > 1 ? [words.subject(texts.wording, subjects)] : [];
  const contents = [...asked].filter((one) => !ofYou.includes(one)).flatMap((one) => words.contents[one]);
  return [...whose, ...about, ...contents];
}

/** What the check before filing asks, but for what the form asks already. */
function checkQuestions({ regulation, language }: Form): PaperQuestion[] {
  return intakeQuestions(regulation, language)
    .filter(({ fact }) => fact !== 'participant' && fact !== 'subject')
    .map(onPaper);
}

function onPaper({ question, explanation, options }: IntakeQuestion): PaperQuestion {
  return {
    label: question,
    ...(explanation === undefined ? {} : { hint: explanation }),
    lines: options.length > 0 ? 0 : 1,
    ...(options.length > 0 ? { options: options.map(({ label }) => label) } : {}),
  };
}

function along({ regulation, words }: Form): PaperQuestion[] {
  const { recommended = [] } = regulation.intake;
  return recommended.length === 0 ? [] : [words.along(recommended)];
}

function sendTo({ regulation, texts, words }: Form): string[] {
  const { channels } = regulation.intake;
  const { postalAddress, email } = regulation.contact ?? {};
  if (channels.includes('post')) {
    return postalAddress ? [...postalAddress.lines] : [words.askForAddress(texts.wording)];
  }
  const ways = channels.map((channel) => words.instead[channel](texts.wording));
  return [words.notByPost(texts.wording), ...ways, ...(channels.includes('email') && email ? [email.address] : [])];
}
