import type { Audience, Language } from '#regulation';

/** The words around the differences. */
interface DiffWords {
  readonly headings: Readonly<Record<Audience, string>>;
  readonly source: string;
  readonly nothing: string;
  counted(count: number): string;
}

export const diffWords: Readonly<Record<Language, DiffWords>> = {
  nl: {
    headings: {
      complainant: 'Voor wie een klacht heeft',
      participant: 'Voor de deelnemer en de medewerker',
      committee: 'Voor de commissie',
      everybody: 'Voor iedereen',
    },
    source: 'bron',
    nothing: 'Er verandert niets.',
    counted: (count) => (count === 1 ? 'Er verandert één ding.' : `Er veranderen ${count} dingen.`),
  },
  en: {
    headings: {
      complainant: 'For who has a complaint',
      participant: 'For the participant and the employee',
      committee: 'For the committee',
      everybody: 'For everybody',
    },
    source: 'source',
    nothing: 'Nothing changes.',
    counted: (count) => (count === 1 ? 'One thing changes.' : `${count} things change.`),
  },
};
