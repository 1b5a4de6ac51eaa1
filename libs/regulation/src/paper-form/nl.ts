import { capital } from '../how-it-works/sentence.js';
import type { Enclosure } from '../vocabulary.js';
import type { PaperWords } from './words.js';

const enclosures: Record<Enclosure, string> = {
  earlierComplaint: 'Een kopie van mijn eerdere brief of e-mail',
  earlierAnswer: 'Een kopie van het antwoord dat ik kreeg',
};

/** Dutch at level B1. */
export const nl: PaperWords = {
  title: ({ matter }) => `Formulier voor een ${matter.one}`,
  intro: ({ matter }) => [
    `Vul dit formulier in met een pen. Weet u iets niet, of past een vraag niet bij u? Sla die dan over.`,
    `Is er te weinig plek? Schrijf dan verder op een ander vel. Bewaar zelf een kopie van uw ${matter.one}.`,
  ],
  anonymous: 'Wilt u uw naam niet geven? Dan mag u die open laten.',
  headings: {
    you: 'Over u',
    matter: ({ matter }) => `Over uw ${matter.one}`,
    before: 'Wat er al is gebeurd',
    along: 'Wat u meestuurt',
    sign: 'Dag en naam',
  },
  contents: {
    name: [{ label: 'Wat is uw naam?', lines: 1 }],
    contact: [
      { label: 'Waar woont u?', hint: 'Straat, nummer, postcode en plaats.', lines: 2 },
      { label: 'Op welk nummer kunnen wij u bellen?', lines: 1 },
      { label: 'Wat is uw e-mailadres?', lines: 1 },
    ],
    description: [{ label: 'Wat is er gebeurd?', hint: 'Schrijf het op in uw eigen woorden.', lines: 14 }],
    dissatisfaction: [{ label: 'Waarom bent u niet tevreden?', lines: 6 }],
    period: [{ label: 'Wanneer is het gebeurd?', hint: 'Een dag, of van wanneer tot wanneer.', lines: 2 }],
    against: [{ label: 'Over wie gaat het, of over welke beslissing?', lines: 2 }],
  },
  participant: ({ participant }, options) => ({ label: `Van welke ${participant.one} huurt u?`, lines: 0, options }),
  subject: ({ matter }, options) => ({ label: `Waar gaat uw ${matter.one} over?`, lines: 0, options }),
  along: (names) => ({
    label: 'Wat stuurt u mee?',
    hint: 'Het moet niet, maar het helpt wel.',
    lines: 0,
    options: names.map((name) => enclosures[name]),
  }),
  day: { label: 'Welke dag is het vandaag?', lines: 1 },
  signature: { label: 'Zet hier uw naam met de pen (uw handtekening).', lines: 2 },
  askForAddress: ({ committee }) => `Vraag ${committee.the} naar welk adres u de brief kunt sturen.`,
  notByPost: ({ committee }) => `U kunt dit formulier niet met de post sturen naar ${committee.the}. Het kan wel zo.`,
  instead: {
    online: ({ matter }) => `Dien uw ${matter.one} in op deze website. Het formulier helpt u om alles klaar te leggen.`,
    post: () => 'Stuur het met de post.',
    email: () => 'Maak een foto van het formulier en stuur die met een e-mail.',
    spoken: ({ committee }) =>
      `${capital(committee.the)} kan ook opschrijven wat u vertelt. Neem het formulier dan mee.`,
  },
};
