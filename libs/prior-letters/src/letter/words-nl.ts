import { type LetterWords } from './letter-words.js';

const about = (subject: string | undefined) => (subject === undefined ? '' : ` Het gaat over: ${subject}.`);

export const dutchLetter: LetterWords = {
  attention: {
    corporation: '',
    contactPerson: 'voor mijn contactpersoon',
    headOfDepartment: 'voor het hoofd van de afdeling',
    employeeConcerned: 'voor de medewerker om wie het gaat',
    superior: 'voor de leidinggevende',
    manager: 'voor de manager',
    director: 'voor de directeur',
    board: 'voor het bestuur',
    staffConfidant: 'voor de collega die opkomt voor het personeel',
    generalMailbox: '',
    internalProcedure: 'voor wie de klachten behandelt',
  },
  to: (name) => `Aan: ${name}`,
  regarding: (matter, subject) => `Onderwerp: mijn ${matter}${subject === undefined ? '' : ` (${subject})`}`,
  greeting: 'Beste mevrouw, meneer,',
  opening: (matter, subject) => `Ik heb een ${matter}.${about(subject)}`,
  happened: 'Wat is er gebeurd?',
  wanted: 'Wat wil ik graag?',
  talk: 'Ik wil hier graag met u over praten. Wilt u mij bellen of schrijven voor een afspraak?',
  answerInWriting: 'Ik vraag u om een antwoord op papier of per e-mail.',
  answerBefore: (day) => `Ik krijg uw antwoord graag vóór ${day}.`,
  afterwards: (matter, committee) =>
    `Komen wij er samen niet uit? Dan kan ik later met mijn ${matter} naar ${committee}.`,
  afterwardsFrom: (day) => `Krijg ik geen antwoord? Dan kan dat vanaf ${day}.`,
  closing: 'Met vriendelijke groet,',
  reached: { address: 'Adres', phone: 'Telefoon', email: 'E-mail' },
  why: {
    written: (day) => `U schreef de brief op ${day}.`,
    later: (wait, day) => `U wacht ${wait} op een antwoord, tot ${day}.`,
    opens: (day) => `Krijgt u geen antwoord? Dan bent u vanaf ${day} niet te vroeg.`,
    source: (source) => `Dit staat in de regels: ${source}.`,
  },
  label: (to) => `Een brief aan ${to}`,
};
