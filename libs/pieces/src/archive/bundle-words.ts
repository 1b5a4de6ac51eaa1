import { type PieceSide } from '#access';
import { type Language } from '#regulation';
import { type PieceKind } from '../pieces-of.js';

/** What the index of a bundle says. */
export interface BundleWords {
  readonly title: (caseNumber: string) => string;
  readonly empty: string;
  readonly columns: readonly [number: string, piece: string, from: string, received: string, files: string];
  readonly text: string;
  readonly kinds: Readonly<Record<PieceKind, string>>;
  readonly sides: Readonly<Record<PieceSide, string>>;
}

const nl: BundleWords = {
  title: (caseNumber) => `Stukken van zaak ${caseNumber}`,
  empty: 'In deze bundel zit nog niets.',
  columns: ['Nummer', 'Stuk', 'Van', 'Ontvangen op', 'Bestanden'],
  text: 'tekst',
  kinds: {
    complaint: 'Klacht',
    addition: 'Aanvulling',
    response: 'Reactie',
    reply: 'Antwoord op de reactie',
    piece: 'Stuk',
    finding: 'Bevinding',
  },
  sides: { complainant: 'klager', respondent: 'verweerder', committee: 'commissie' },
};

const en: BundleWords = {
  title: (caseNumber) => `Pieces of case ${caseNumber}`,
  empty: 'There is nothing in this bundle yet.',
  columns: ['Number', 'Piece', 'From', 'Received on', 'Files'],
  text: 'text',
  kinds: {
    complaint: 'Complaint',
    addition: 'Addition',
    response: 'Response',
    reply: 'Reply',
    piece: 'Piece',
    finding: 'Finding',
  },
  sides: { complainant: 'complainant', respondent: 'respondent', committee: 'committee' },
};

export const bundleWords: Readonly<Record<Language, BundleWords>> = { nl, en };
