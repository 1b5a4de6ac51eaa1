import { type Action, type Conversation, conversations, type Step } from '#access';
import { randomUUID } from 'node:crypto';
import { type MatrixCase } from './world.js';

/** How an act is asked for. */
export interface HowToAsk {
  /** What the input says, beside what is sound for its type. */
  readonly saying?: (one: Pick<MatrixCase, 'messages'>) => object;
  /** Whoever is told that this is not there was let into the case. */
  readonly beyond?: string;
  /** The right that is asked, where it is not the one of the sieve. */
  readonly action?: Action;
  /** It is done behind closed doors. */
  readonly deliberation?: true;
  /** It is done with the messages of this conversation. */
  readonly conversation?: Conversation;
}

const somebody = { saying: () => ({ partyId: randomUUID() }), beyond: 'person in this case' } as const;
const step: Step = 'withdraw';
const paper = () => ({ on: '2026-01-05', fileId: randomUUID() });

/**
 * How each act is asked for that has no version of the case in its input, and each that is sound only with more than what its type
 * asks. An act without a version would be carried out where it is allowed: the matrix sends a second one behind it that is
 * always refused, and then both are undone. What depends on more than the case is asked in several ways.
 */
export const howToAsk: Readonly<Record<string, HowToAsk | readonly HowToAsk[]>> = {
  submitPiece: { saying: () => ({ text: 'Planted.' }) },
  addCoComplainant: {},
  addLegalRepresentative: { saying: () => ({ appointment: paper() }), beyond: 'file' },
  addRepresentative: { saying: () => ({ lawyer: false, powerOfAttorney: paper() }), beyond: 'file' },
  grantHelp: {},
  changeHelp: somebody,
  endRepresentation: somebody,
  recordPowerOfAttorney: somebody,
  withdrawHelp: somebody,
  sendMessage: conversations.map((conversation) => ({ saying: () => ({ conversation }), conversation })),
  markMessagesRead: { saying: ({ messages }) => ({ upTo: messages.all }), conversation: 'all', action: 'read' },
  answerHearingDates: {},
  sayWhatHearingNeeds: {},
  changeContactDetails: { saying: () => ({ phone: '06 00000000' }) },
  writeDeliberationNote: { deliberation: true },
  saveAdviceDraft: { deliberation: true },
  voteOnDraft: { deliberation: true },
  agreeToDraft: { deliberation: true },
  writeSummary: {},
  approveSummary: {},
  excludeFromDeliberation: { beyond: 'person' },
  saveDraft: { saying: () => ({ step }), action: step },
  discardDraft: { saying: () => ({ step }), action: step },
};
