import { capital, enumerate } from './sentence.js';
import { nlFurther } from './nl-further.js';
import { nlIntake } from './nl-intake.js';
import { nlTerm } from './nl-term.js';
import type { HowItWorksWords, SectionId, Wording } from './words.js';

const headings: Record<SectionId, (wording: Wording) => string> = {
  options: () => 'Wie hier wel of niet terechtkan',
  before: () => 'Wat u eerst doet',
  subjects: ({ matter }) => `Waarover u een ${matter.one} kunt indienen`,
  notHere: ({ committee }) => `Waarvoor u niet bij ${committee.the} terechtkunt`,
  cannotTreat: ({ committee, matter }) => `Wanneer ${committee.the} uw ${matter.one} niet kan behandelen`,
  filing: ({ matter }) => `Hoe u een ${matter.one} indient`,
  help: () => 'Kosten en hulp',
  next: () => 'Wat er daarna gebeurt',
  hearing: () => 'Het gesprek (de zitting)',
  outcome: () => 'Wat eruit komt',
  duration: () => 'Hoelang het duurt',
  holds: () => 'Wanneer een zaak stilligt',
  committee: ({ matter }) => `Wie er naar uw ${matter.one} kijken`,
  participants: ({ participant }) => `Deze ${participant.many} doen mee`,
  inferred: () => 'Wat wij hebben afgeleid',
  assumptions: () => 'Wat wij zelf hebben gekozen',
  source: () => 'Waar dit staat',
};

/** Dutch at level B1: u-form, short and active. */
export const nl: HowItWorksWords = {
  employee: { one: 'medewerker', many: 'medewerkers', the: 'de medewerker' },
  title: ({ matter }) => `Zo werkt het als u een ${matter.one} heeft`,
  heading: (section, wording) => headings[section](wording),
  cited: (source, inLanguage) => `(${inLanguage ? `Bron, in het ${inLanguage}` : 'Bron'}: ${source})`,
  citedInferred: (source, inLanguage) => `(${inLanguage ? `Afgeleid, in het ${inLanguage}` : 'Afgeleid'}: ${source})`,
  joined: (names) => enumerate(names, 'en'),

  beforeIntro: ({ committee, matter }) => `Voordat u een ${matter.one} indient bij ${committee.the}, doet u eerst dit.`,
  noPriorStep: ({ matter }) => `U kunt uw ${matter.one} meteen indienen.`,
  wait: (duration) => `De wachttijd is ${duration}.`,

  openList: ({ matter }) => `Dit zijn voorbeelden. U kunt ook over iets anders een ${matter.one} indienen.`,
  closedList: ({ committee }) => `Alleen hiernaar kijkt ${committee.the}.`,
  unknownList: ({ committee, matter }, excluded) =>
    `Er is geen lijst van onderwerpen voor een ${matter.one}.${excluded ? ` Hieronder staat wel waar ${committee.the} niet naar kijkt.` : ''}`,

  groundsIntro: ({ committee, matter }) => `In deze gevallen kan ${committee.the} uw ${matter.one} niet behandelen.`,
  openExclusions: () => 'Dit zijn voorbeelden. Er kunnen meer gevallen zijn.',
  mayStillFile: ({ committee, matter }) =>
    `Twijfelt u? Dien uw ${matter.one} dan gewoon in. ${capital(committee.the)} beslist, niet de computer.`,

  ...nlIntake,
  ...nlTerm,
  ...nlFurther,

  renamed: (name, { matter }) => `Vanaf dat moment heet uw ${matter.one} anders: ${name}.`,
  participantsIntro: ({ participant }) => `U huurt van een van deze ${participant.many}.`,
  branch: (name, of) => `${name} (een deel van ${of})`,
  assumptionsIntro: (title) => `Niet alles staat in de bron (${title}). Daarom hebben wij dit gekozen.`,
  inferredIntro:
    'Deze regels stonden niet in wat wij konden lezen. Zij komen uit reglementen die hetzelfde voorbeeld volgen.',
  sourceLine: (title, dated, publisher) =>
    `De regels op deze pagina komen uit: ${title}${publisher ? `, van ${publisher}` : ''}${dated ? `, ${dated}` : ', zonder datum'}.`,
  moreAt: (website) => `Volgens de bron staat het hele reglement op ${website}.`,
};
