import { type BoardDecision, type FindingOnComplaint, type Language } from '#regulation';
import { type FurtherReason } from '../decision/afterwards.js';
import { type DocumentKind } from '../documents/issued-document.entity.js';

/** The platform's own words for what comes out of a case. */
export interface AdviceWords {
  readonly findings: Readonly<Record<FindingOnComplaint, string>>;
  readonly decisions: Readonly<Record<BoardDecision, string>>;
  readonly documents: Readonly<Record<DocumentKind, string>>;
  readonly bindingAdvice: string;
  /** Why one can go further, in a sentence. */
  readonly further: Readonly<Record<FurtherReason, string>>;
}

const english: AdviceWords = {
  findings: { wellFounded: 'Well-founded', partlyWellFounded: 'Partly well-founded', unfounded: 'Unfounded' },
  decisions: {
    adopted: 'The advice is followed',
    partly: 'Part of the advice is followed',
    deviated: 'The advice is not followed',
  },
  documents: {
    advice: 'Advice',
    ruling: 'Ruling',
    answer: 'Answer',
    recommendation: 'General recommendation',
    boardDecision: 'Decision of the board',
  },
  bindingAdvice: 'Binding advice',
  further: {
    deviates: 'The board does not follow the advice, or not all of it. You can go further with your complaint here.',
    decided: 'If you do not agree with the decision, you can go further with your complaint here.',
    decisionStaysOut: 'If the board does not decide in time, you can go further with your complaint here.',
    issued: 'If you do not agree, you can go further with your complaint here.',
  },
};

const dutch: AdviceWords = {
  findings: { wellFounded: 'Gegrond', partlyWellFounded: 'Gedeeltelijk gegrond', unfounded: 'Ongegrond' },
  decisions: {
    adopted: 'Het advies wordt gevolgd',
    partly: 'Het advies wordt voor een deel gevolgd',
    deviated: 'Het advies wordt niet gevolgd',
  },
  documents: {
    advice: 'Advies',
    ruling: 'Uitspraak',
    answer: 'Antwoord',
    recommendation: 'Algemeen advies',
    boardDecision: 'Besluit van het bestuur',
  },
  bindingAdvice: 'Bindend advies',
  further: {
    deviates: 'Het bestuur volgt het advies niet, of niet helemaal. U kunt hier verder met uw klacht.',
    decided: 'Bent u het niet eens met het besluit? Dan kunt u hier verder met uw klacht.',
    decisionStaysOut: 'Besluit het bestuur niet op tijd? Dan kunt u hier verder met uw klacht.',
    issued: 'Bent u het er niet mee eens? Dan kunt u hier verder met uw klacht.',
  },
};

const inLanguage: Readonly<Record<Language, AdviceWords>> = { nl: dutch, en: english };

export function adviceWords(language: Language): AdviceWords {
  return inLanguage[language];
}
