import { type LocalDate } from '#deadlines';
import { type Seat } from '#regulation';

/** Who can nominate, in the words of a regulation. */
export type Nominator = Seat['nominatedBy'][number];

/** What somebody can know of, in the words of a regulation. */
export type Expertise = NonNullable<Seat['expertise']>[number];

/** As the seat in an appointment of a deputy who stands in for every seat. */
export const anySeat = '*';

/** Who nominated; `participant` is whose renters' organisation, or which participant; absent where all did together. */
export interface Nomination {
  by: Nominator;
  participant?: string;
  consented: boolean;
}

/** One seat, or one deputy's place, for one term of office. `until` is its last day; absent: as the regulation says. */
export interface Appointment {
  /** A seat of the regulation; for a deputy also `anySeat`. */
  seat: string;
  capacity: 'seat' | 'deputy';
  from: LocalDate;
  until?: LocalDate;
  nominatedBy: readonly Nomination[];
}

export const tieKinds = [
  'employment',
  'board',
  'supervision',
  'assignment',
  'ownMatter',
  'household',
  'earlierInvolvement',
  'renting',
  'nomination',
] as const;

export type TieKind = (typeof tieKinds)[number];

/**
 * What binds somebody to a participant or to a case. The first and the last day are part of it; absent: since ever, until
 * now. Renting and nomination are no bar. The three that are about one case are a bar in that case, and without a case in
 * every case of the participant. The other four are a bar in a case of their participant.
 */
export interface Tie {
  kind: TieKind;
  participant?: string;
  caseId?: string;
  from?: LocalDate;
  until?: LocalDate;
}

/** Days on which somebody cannot sit, the first and the last of them too. */
export interface Absence {
  from: LocalDate;
  until: LocalDate;
}

/** Hearings of the last 12 months, and hearings planned ahead. */
export interface Load {
  sat: number;
  planned: number;
}

/** Somebody who might sit. Whether the person may, and in which seat, is what this library answers. */
export interface Candidate {
  personId: string;
  appointments: readonly Appointment[];
  expertise: readonly Expertise[];
  ties: readonly Tie[];
  absences: readonly Absence[];
  load: Load;
}
