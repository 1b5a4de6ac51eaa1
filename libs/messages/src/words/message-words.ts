import { type Conversation, type Role } from '#access';
import { type Language } from '#regulation';
import { type MessageSide } from '../message-side.js';

/** The platform's own words for who writes and who reads. */
export interface MessageWords {
  readonly sides: Readonly<Record<MessageSide, string>>;
  /** Whoever writes for the complainant; everybody else goes by the side. */
  readonly senders: Readonly<Partial<Record<Role, string>>>;
  readonly conversations: Readonly<Record<Conversation, string>>;
}

const english: MessageWords = {
  sides: { complainant: 'complainant', respondent: 'respondent', office: 'secretariat' },
  senders: { representative: 'representative', legalRepresentative: 'legal representative', helper: 'helper' },
  conversations: {
    complainant: 'Complainant and secretariat',
    respondent: 'Respondent and secretariat',
    all: 'To everybody',
  },
};

const dutch: MessageWords = {
  sides: { complainant: 'klager', respondent: 'andere partij', office: 'secretariaat' },
  senders: { representative: 'gemachtigde', legalRepresentative: 'wettelijk vertegenwoordiger', helper: 'helper' },
  conversations: {
    complainant: 'Klager en secretariaat',
    respondent: 'Andere partij en secretariaat',
    all: 'Aan iedereen',
  },
};

const inLanguage: Readonly<Record<Language, MessageWords>> = { nl: dutch, en: english };

export function messageWords(language: Language): MessageWords {
  return inLanguage[language];
}
