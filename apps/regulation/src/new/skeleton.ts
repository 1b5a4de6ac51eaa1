import type { LocalDate } from '#deadlines';
import type { Language, Regulation } from '#regulation';
import { stringify } from 'yaml';
import { demonstrationFile } from './demonstration-file.js';
import { versionFile } from './version-file.js';

export interface NewCommittee {
  readonly id: string;
  /** The first day in force. */
  readonly inForceFrom: LocalDate;
  /** Where an editor finds the keys and words, from the new folder. */
  readonly schema: string;
}

/** A file of the new folder: its name in the folder, and its text. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
}

/** The files of a new committee on a base. They pass the check as they are; placeholders say what they are. */
export function skeletonOf(base: Regulation, committee: NewCommittee): NewFile[] {
  return [
    { name: `${committee.inForceFrom}.yaml`, text: versionFile(base, committee) },
    ...base.languages.map((language) => textsFile(language, committee)),
    { name: 'demo.yaml', text: demonstrationFile(base, committee) },
  ];
}

const about: Readonly<Record<Language, string>> = {
  nl: 'Schrijf hier in een of twee zinnen voor wie deze commissie er is.',
  en: 'Say here in one or two sentences for whom this committee is there.',
};

const others: Readonly<Record<Language, string>> = {
  nl: 'De andere zinnen komen uit de basis. Schrijf hier wat bij u anders is.',
  en: 'The other sentences come from the base. Write here what is different with you.',
};

function textsFile(language: Language, { id }: NewCommittee): NewFile {
  const text = stringify({ name: titled(id), shortName: titled(id), about: [about[language]] });
  return { name: `texts/${language}.yaml`, text: `# ${others[language]}\n${text}` };
}

/** our-committee as a name that people read: Our committee. */
function titled(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
