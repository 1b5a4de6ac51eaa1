import { type CaseRecord } from '#cases';
import { secretaryInCase, type SecretaryAnswer, type SecretaryPlace } from '#composition';
import { type LocalDate } from '#deadlines';
import { type PanelRows, type SecretariatOffice, type SecretaryRuling } from './panel-row.repository.js';

/** What follows from who a secretary is, and what the chair decided where that is left to him. */
export interface SecretaryInCase extends SecretaryAnswer {
  readonly personId: string;
  readonly ruling?: SecretaryRuling | undefined;
}

interface Known {
  readonly office: readonly SecretariatOffice[];
  readonly rows: Pick<PanelRows, 'rulings'> | undefined;
  readonly on: LocalDate;
}

/** Everybody of the secretariat in one case. */
export function secretariesIn(record: CaseRecord, { office, rows, on }: Known): SecretaryInCase[] {
  const { file, governed, participant } = record;
  const about = { committee: governed.regulation.committee, caseId: file.id, participant: participant.key, on };
  return office.map(({ personId, deputy, ties }) => {
    const ruling = rows?.rulings.findLast((one) => one.personId === personId);
    return { ...secretaryInCase({ ...about, deputy, ties }), personId, ruling };
  });
}

/** What a secretary does in a case: as the regulation says, or as the chair decided where it is silent. */
export function placeOf({ follows, ruling }: SecretaryInCase): SecretaryPlace {
  return follows === 'chairDecides' && ruling ? ruling.place : follows;
}
