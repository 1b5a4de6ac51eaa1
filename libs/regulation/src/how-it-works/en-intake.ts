import type { AskedFor, Channel, Content, Enclosure } from '../vocabulary.js';
import { capital, enumerate } from './sentence.js';
import type { Helper, HowItWorksWords, Wording } from './words.js';

const channels: Record<Channel, (wording: Wording) => string> = {
  online: () => 'On line, on this website.',
  post: () => 'By letter.',
  email: () => 'By e-mail.',
  spoken: () => 'In person. Somebody then writes down what you say.',
};

const contents: Record<Content, string> = {
  name: 'your name',
  contact: 'how we can reach you',
  description: 'what happened',
  dissatisfaction: 'why you are not satisfied',
  period: 'when it happened',
  against: 'which person or decision it is about',
};

const enclosures: Record<Enclosure, string> = {
  earlierComplaint: 'a copy of your earlier letter or e-mail',
  earlierAnswer: 'a copy of the answer you got',
};

const asked: Record<AskedFor, string> = {
  reaction: 'a reaction',
  policy: 'an explanation of its policy: its own rules for such a case',
  documents: 'the papers about it',
};

const helpersNamed: Record<Helper, (committee: string) => string> = {
  staff: (committee) => `somebody who works for ${committee}`,
  adviser: () => 'an adviser',
};

/** The English sentences about filing and about the steps after it. */
export const enIntake: Pick<
  HowItWorksWords,
  | 'channel'
  | 'address'
  | 'required'
  | 'recommended'
  | 'receivedOnReceipt'
  | 'helpedBy'
  | 'followOnline'
  | 'filed'
  | 'acknowledged'
  | 'decided'
  | 'requested'
  | 'responded'
  | 'continuesElsewhere'
> = {
  channel: (channel, wording) => channels[channel](wording),
  address: (lines) => `The address is: ${lines.join(', ')}.`,
  required: (names, { committee }) =>
    `${capital(committee.the)} must know: ${enumerate(
      names.map((name) => contents[name]),
      'and',
    )}.`,
  recommended: (names) =>
    `If you can, also send: ${enumerate(
      names.map((name) => enclosures[name]),
      'and',
    )}. You do not have to.`,
  helpedBy: (helpers, { committee }) =>
    `Is it hard to write it down? Then ${enumerate(
      helpers.map((helper) => helpersNamed[helper](committee.the)),
      'or',
    )} can help you.`,
  receivedOnReceipt: ({ matter }) => `The day on which your ${matter.one} comes in is the day that counts.`,
  followOnline: (how, { matter }) =>
    `After that you can follow your ${matter.one} on line. You get a login code${how === 'code' ? '' : ' and a password'} for it.`,

  filed: (confirmed, { matter }) =>
    `You send in your ${matter.one}.${confirmed ? ' You get a confirmation straight away.' : ''}`,
  acknowledged: ({ committee, matter }) =>
    `${capital(committee.the)} tells you that it has received your ${matter.one}.`,
  decided: (letter, { committee, matter }) =>
    `${capital(committee.the)} looks at whether it can treat your ${matter.one}.` +
    (letter ? ' If it cannot, you get a letter that says why.' : ''),
  requested: (asks, { committee, matter, participant }) =>
    `Can ${committee.the} treat your ${matter.one}? Then it asks ${participant.the} for ${enumerate(
      asks.map((ask) => asked[ask]),
      'and',
    )}.`,
  responded: (copied, { participant }) =>
    `${capital(participant.the)} reacts.${copied ? ' You get a copy of that reaction.' : ''}`,
  continuesElsewhere: () => 'The procedure then goes on. Those steps are not on this page yet.',
};
