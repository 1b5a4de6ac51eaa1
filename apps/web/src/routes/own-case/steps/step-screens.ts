import { ask } from '../../../api/ask.js';
import { isMet } from '../../../case-parts/is-met.js';
import { type OfferOutcome, type ReferralOutcome } from '../../../graphql/generated/graphql.js';
import { type Choice } from '../../../ui/choice.js';
import { readDay } from '../../../ui/typed-day.js';
import {
  agreeToUseMediationDocument,
  answerOfferDocument,
  challengeDocument,
  completeComplaintDocument,
  handOverDocument,
  objectDocument,
  reportReferralDocument,
  requestMoreTimeDocument,
  settleDocument,
  submitPieceDocument,
  submitReplyDocument,
} from './step-mutations.graphql.js';
import { completionFields, completionOf } from './completion.js';
import { type StepDetails, type StepField, type StepScreen } from './step-screen.js';
import { dayIn, filesIn, isTicked, textIn, type Values } from './step-values.js';

const reasons: StepField = { name: 'text', kind: 'text' };
const more: StepField = { name: 'text', kind: 'text', optional: true };
const files: StepField = { name: 'files', kind: 'files', optional: true };

/** Every step that a complainant can take, but those with a page of their own (`coveredElsewhere`). */
export const stepScreens: Readonly<Record<string, StepScreen>> = {
  submitPiece: {
    fields: () => [
      { name: 'title', kind: 'line' },
      more,
      files,
      { name: 'confidential', kind: 'tick', optional: true },
    ],
    oneOf: () => ['text', 'files'],
    send: (start, values) =>
      ask(submitPieceDocument, {
        input: {
          ...start,
          title: values['title'] ?? '',
          text: textIn(values, 'text') ?? null,
          files: idsIn(values),
          confidential: isTicked(values, 'confidential'),
        },
      }),
  },
  submitReply: {
    fields: () => [reasons, files],
    send: (start, values) =>
      ask(submitReplyDocument, { input: { ...start, text: values['text'] ?? '', files: idsIn(values) } }),
  },
  completeComplaint: {
    fields: ({ completion }) => completionFields(completion?.missing ?? []),
    oneOf: ({ completion }) => (completion?.missing.includes('contact') ? ['email', 'phone', 'address'] : []),
    send: (start, values) => ask(completeComplaintDocument, { input: { ...start, ...completionOf(values) } }),
  },
  answerOffer: {
    fields: () => [{ name: 'outcome', kind: 'choice' }],
    send: (start, values) =>
      ask(answerOfferDocument, { input: { ...start, outcome: values['outcome'] as OfferOutcome } }),
  },
  reportReferral: {
    fields: () => [
      { name: 'outcome', kind: 'choice' },
      { name: 'feedback', kind: 'text', optional: true },
    ],
    send: (start, values) =>
      ask(reportReferralDocument, {
        input: {
          ...start,
          outcome: values['outcome'] as ReferralOutcome,
          feedback: textIn(values, 'feedback') ?? null,
        },
      }),
  },
  object: {
    fields: () => [reasons],
    send: (start, values) => ask(objectDocument, { input: { ...start, text: values['text'] ?? '' } }),
  },
  requestMoreTime: {
    fields: (details) => [
      { name: 'term', kind: 'choice', choices: ownTerms(details) },
      { name: 'until', kind: 'day', optional: true },
      more,
    ],
    send: (start, values) =>
      ask(requestMoreTimeDocument, {
        input: {
          ...start,
          term: values['term'] ?? '',
          until: readDay(dayIn(values, 'until')).day ?? null,
          text: textIn(values, 'text') ?? null,
        },
      }),
  },
  challenge: {
    fields: ({ panel }) => [{ name: 'seat', kind: 'choice', choices: seatsOf(panel) }, reasons],
    send: (start, values) =>
      ask(challengeDocument, { input: { ...start, seat: values['seat'] ?? '', text: values['text'] ?? '' } }),
  },
  handOver: {
    fields: (details) => [
      { name: 'forum', kind: 'choice', choices: forumsOf(details) },
      { name: 'consent', kind: 'tick' },
    ],
    send: (start, values) =>
      ask(handOverDocument, {
        input: { ...start, forum: values['forum'] ?? '', consent: isTicked(values, 'consent') },
      }),
  },
  settle: {
    fields: () => [more],
    send: (start, values) => ask(settleDocument, { input: { ...start, text: textIn(values, 'text') ?? null } }),
  },
  agreeToUseMediation: {
    fields: () => [{ name: 'consent', kind: 'tick' }],
    send: (start) => ask(agreeToUseMediationDocument, { input: start }),
  },
};

/** Steps of a complainant with a page of their own, beside these forms. */
export const coveredElsewhere = ['withdraw', 'announcePerson', 'confirmCommitment'] as const;

/** Acts that are no step of the procedure: nothing of them is listed among the steps, and nothing is kept of them. */
export const isAct = (name: string): boolean => name === 'agreeToUseMediation';

function idsIn(values: Values): string[] {
  return filesIn(values, 'files').map(({ id }) => id);
}

function ownTerms({ deadlines }: StepDetails): Choice[] {
  return deadlines
    .filter((deadline) => deadline.on === 'complainant' && !isMet(deadline))
    .map(({ term, label }) => ({ value: term, label }));
}

function seatsOf(panel: StepDetails['panel']): Choice[] {
  return (panel?.seats ?? [])
    .filter(({ left, challenged }) => !left && !challenged)
    .map(({ seat, name }) => ({ value: seat, label: name ?? seat }));
}

function forumsOf({ decision }: StepDetails): Choice[] {
  return (decision?.goingFurther?.forums ?? []).map(({ key, name, explanation }) => ({
    value: key,
    label: name,
    hint: explanation,
  }));
}
