import { type ComplaintDraft } from '../../draft/complaint-draft.js';
import { type FileComplaintInput, type Subject } from '../../graphql/generated/graphql.js';
import { isLanguage, type Language } from '../../texts/languages.js';
import { openQuestions, toIntakeAnswers } from '../check/answers.js';
import { type FilingFacts } from './facts.js';
import { participantOf, subjectOf } from './pages.js';
import { pointsOf } from './points.js';

interface SentWith {
  readonly clientKey: string;
  /** Of the draft at the committee, which ends with the filing and whose files go along. */
  readonly code: string | undefined;
  /** Of the screens; the complainant may have chosen another one to be written to in. */
  readonly language: Language;
}

/** The complaint as the API takes it. */
export function toFilingInput(facts: FilingFacts, draft: ComplaintDraft, sent: SentWith): FileComplaintInput {
  const { answers, fields } = draft;
  const anonymous = facts.anonymousAccepted && fields['anonymous'] === 'yes';
  const points = pointsOf(fields);
  const { description, period, against, dissatisfaction, desiredOutcome } = fields;
  const { name, email, phone, address } = fields;
  return {
    ...toIntakeAnswers(openQuestions(facts.questions, answers), answers),
    ...given({ collective: yesOrNo(fields['together']) }),
    ...(facts.anonymousAccepted ? { anonymous } : {}),
    clientKey: sent.clientKey,
    language: languageOf(fields, sent.language),
    participant: participantOf(facts, answers) ?? '',
    subject: subjectOf(answers) as Subject,
    complainant: given({ name: anonymous ? undefined : name, email: email?.trim(), phone, address }),
    complaint: given({ description, period, against, dissatisfaction, desiredOutcome }),
    ...(points.length > 0 ? { points: points.map((text) => ({ text })) } : {}),
    ...given({ draft: sent.code }),
  };
}

export function languageOf(fields: ComplaintDraft['fields'], other: Language): Language {
  const chosen = fields['language'];
  return isLanguage(chosen) ? chosen : other;
}

function yesOrNo(word: string | undefined): boolean | undefined {
  return word === undefined ? undefined : word === 'yes';
}

type Given<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };

function given<Values extends object>(values: Values): Given<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<Values>;
}
