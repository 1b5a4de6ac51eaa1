import { nlCapacities } from './nl-names.js';

/** Dutch sentences about what the regulation is, for whom, and who else there is. */
export const nlAbout = {
  title: 'Het hele reglement: {name}',
  intro: [
    'Hier staan alle regels, in gewone woorden. Achter elke regel staat waar die in de bron staat.',
    'Staat er een keuze bij? Dan zegt de bron het niet (helemaal). Achteraan leest u wat wij kozen.',
  ],
  chosen: 'Hierbij hoort een keuze van ons: nummer {list}.',
  choice: 'Keuze {value}:',
  inForceFrom: { value: 'Deze regels gelden vanaf {value}.', firstUse: 'Deze regels gelden vanaf het eerste gebruik.' },
  kind: {
    regionalCommittee: 'Dit zijn de regels van een commissie voor een hele streek.',
    internalProcedure: 'Dit zijn de regels van één organisatie, voor haar eigen {matters}.',
    supportOrganisation: 'Dit zijn de regels van een organisatie die mensen helpt.',
    cooperative: 'Dit zijn de regels van een organisatie die van haar leden is.',
    model: 'Dit zijn regels die anderen als voorbeeld gebruiken.',
  },
  timeZone: {
    'Europe/Amsterdam': 'Een dag eindigt als het in Nederland twaalf uur in de nacht is.',
    'Europe/Brussels': 'Een dag eindigt als het in België twaalf uur in de nacht is.',
  },
  languages: { list: 'Deze tekst is er in het {list}.' },
  source: {
    language: 'De bron is in het {value}.',
    read: { list: 'Wij konden niet de hele bron lezen. Dit lazen wij wel: {list}.' },
  },
  extends: {
    base: 'Deze regels bouwen verder op die van een ander: {value}.',
    version: { value: 'Dat is de versie van {value}.', firstUse: 'Dat is de versie zonder datum.' },
  },
  option: { true: 'Dit is gekozen.', false: 'Dit is niet gekozen.' },
  participant: {
    corporation: '{name} (een corporatie).',
    branch: '{name} (een deel van {of}).',
    otherLegalPerson: '{name} (een andere organisatie).',
    rentersOrganisation: {
      value: 'De huurders hebben een eigen organisatie: {value}.',
      none: 'De huurders hebben geen eigen organisatie.',
      unknown: 'Of de huurders een eigen organisatie hebben, staat niet in de bron.',
    },
  },
  complainants: {
    capacities: { list: 'Dit is voor: {list}.', ...nlCapacities },
    priorSteps: { list: 'Ga eerst naar: {list}.', empty: 'U hoeft niet eerst ergens anders heen.' },
    withOption: 'Dit geldt alleen met deze keuze: {value}',
  },
  collective: {
    allowed: {
      yes: 'U mag samen met anderen een {matter} indienen.',
      no: 'U kunt geen {matter} samen met anderen indienen.',
      unknown: 'Of u samen met anderen een {matter} mag indienen, staat niet in de bron.',
    },
    by: {
      list: 'Dat kan als: {list}.',
      group: 'een groep mensen',
      residentsCommittee: 'een groep van bewoners met een bestuur',
      rentersOrganisation: 'een organisatie van huurders',
      foundation: 'een stichting',
    },
    leastSharePercent: 'Ten minste {value} van de 100 huurders van het gebouw moeten meedoen.',
    joins: {
      may: 'Lijken {matters} op elkaar? Dan mogen zij samen worden behandeld.',
      must: 'Lijken {matters} op elkaar? Dan worden zij samen behandeld.',
      no: 'Elke {matter} wordt apart behandeld.',
      unknown: 'Of {matters} samen worden behandeld, staat niet in de bron.',
    },
  },
  representation: {
    allowed: { unknown: 'Of een ander dit voor u mag doen, staat niet in de bron.' },
    powerOfAttorney: {
      none: 'U hoeft daar geen brief voor te geven.',
      unknown: 'Of u daar een brief voor moet geven, staat niet in de bron.',
    },
    exempt: {
      list: 'Zo’n brief hoeft niet voor: {list}.',
      lawyer: 'een advocaat',
      legalAidWorker: 'wie u helpt met het recht',
      family: 'familie',
    },
    legalRepresentatives: {
      list: 'Deze mensen mogen altijd voor een ander optreden: {list}.',
      administrator: 'wie over het geld van een ander gaat',
      guardian: 'wie over alles van een ander gaat',
      mentor: 'wie over de zorg van een ander gaat',
      parent: 'een ouder',
      heir: 'wie erft',
    },
  },
  costs: {
    complainant: { unknown: 'Wat het kost, staat niet in de bron.' },
    exempt: {
      list: 'Dit hoeft niet te betalen: {list}.',
      lowIncome: 'wie weinig geld heeft',
      houseSeeker: 'wie een woning zoekt',
    },
  },
  respondent: {
    participant: '{TheParticipant} geeft antwoord op de {matter}.',
    employee: 'De medewerker om wie het gaat, geeft zelf antwoord op de {matter}.',
    platform: 'Wie de woningen verdeelt, geeft antwoord op de {matter}.',
  },
};
