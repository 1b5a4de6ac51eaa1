/** Dutch sentences about what comes first, what it can be about, and how it comes in. */
export const nlFiling = {
  priorStep: {
    form: { written: 'Doe dat met een brief of een e-mail.', any: 'Dat mag op elke manier.' },
    to: {
      corporation: 'U gaat naar {theParticipant}.',
      contactPerson: 'U gaat naar de persoon bij wie u altijd terechtkunt.',
      headOfDepartment: 'U gaat naar wie de baas is van de afdeling.',
      employeeConcerned: 'U gaat naar de medewerker om wie het gaat.',
      superior: 'U gaat naar de baas van de medewerker om wie het gaat.',
      manager: 'U gaat naar de manager.',
      director: 'U gaat naar de directeur.',
      board: 'U gaat naar het bestuur.',
      staffConfidant: 'U gaat naar de collega die er is voor wie iets dwarszit.',
      generalMailbox: 'U mailt naar het adres dat voor iedereen is.',
      internalProcedure: 'U dient eerst een {matter} in bij de organisatie zelf.',
    },
    optional: { true: 'Dit hoeft niet, maar kan helpen.', false: 'Dit moet.' },
    proof: {
      list: 'Stuur dit mee: {list}.',
      copyOfAnswer: 'een kopie van het antwoord',
      proofOfFiling: 'iets waaruit blijkt dat u dit heeft gedaan',
    },
    waivedBy: 'Het hoeft niet als hierop ja wordt gezegd: {value}',
  },
  subjects: {
    exclusions: {
      open: 'Ook iets anders kan worden geweigerd: wat hier staat, zijn voorbeelden.',
      closed: 'Alleen wat hier staat, kan worden geweigerd.',
    },
    handled: 'Dit noemt de bron: {value}.',
    offered: 'Dit kunt u ook kiezen: {value}.',
  },
  intake: {
    languages: {
      list: 'U mag schrijven in het {list}.',
      any: 'U mag in elke taal schrijven.',
      unknown: 'In welke taal u mag schrijven, staat niet in de bron.',
    },
    attachments: {
      yes: 'U mag stukken meesturen.',
      no: 'U kunt geen stukken meesturen.',
      unknown: 'Of u stukken mag meesturen, staat niet in de bron.',
    },
    anonymous: {
      accepted: 'U hoeft uw naam niet te geven.',
      refused: 'Zonder naam wordt uw {matter} niet behandeld.',
      unknown: 'Wat er gebeurt als u uw naam niet geeft, staat niet in de bron.',
    },
  },
  contact: {
    postalAddress: 'Het adres voor brieven: {value}.',
    website: 'De website: {value}',
    email: 'Het adres voor e-mail: {value}',
    telephone: 'Het nummer om te bellen: {value}',
  },
  judgement: { by: 'Daarover beslist: {value}. Daar staat altijd bij waarom.' },
};
