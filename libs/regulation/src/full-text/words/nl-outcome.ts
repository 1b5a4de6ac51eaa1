import { nlRecipients, nlRoles } from './nl-names.js';

/** Dutch sentences about what comes out, as far as the public page has none, and what comes after. */
export const nlOutcome = {
  binds: {
    list: 'Dit moeten volgen: {list}.',
    complainant: 'u',
    participant: '{theParticipant}',
    employee: 'de medewerker',
  },
  findings: {
    none: 'De bron heeft geen vaste woorden voor wie gelijk heeft.',
    unknown: 'Met welke woorden staat wie gelijk heeft, zegt de bron niet.',
  },
  contents: {
    list: 'Dit staat erin: {list}.',
    facts: 'wat er is gebeurd',
    finding: 'wie gelijk heeft',
    howToSolve: 'hoe het kan worden opgelost',
    reasons: 'waarom',
    compensation: 'of u een vergoeding krijgt',
  },
  generalRecommendation: {
    yes: 'Er kan ook een algemeen advies komen.',
    no: 'Er komt geen algemeen advies.',
    unknown: 'Of er ook een algemeen advies kan komen, staat niet in de bron.',
  },
  decision: {
    duty: {
      none: 'Het bestuur hoeft daarna geen besluit te nemen.',
      unknown: 'Of het bestuur daarna een besluit moet nemen, staat niet in de bron.',
    },
    reasons: {
      none: 'Het bestuur hoeft niet te zeggen waarom.',
      unknown: 'Of het bestuur moet zeggen waarom, staat niet in de bron.',
    },
    attachesAdvice: {
      yes: 'Het advies gaat met het besluit mee.',
      no: 'Het advies gaat niet met het besluit mee.',
      unknown: 'Of het advies met het besluit meegaat, staat niet in de bron.',
    },
  },
  nextInstance: {
    mention: {
      always: 'Dat staat altijd bij de uitkomst.',
      onDeviation: 'Dat staat bij het besluit als het advies niet wordt gevolgd.',
      never: 'Dat hoeft er niet bij te staan.',
      unknown: 'Of dat erbij moet staan, zegt de bron niet.',
    },
    whenDecisionStaysOut: {
      yes: 'Dat kan ook als er geen besluit komt.',
      no: 'Dat kan niet zolang er geen besluit is.',
      unknown: 'Of dat ook kan als er geen besluit komt, staat niet in de bron.',
    },
  },
};

/** Sentences about what happens after the outcome. */
export const nlAftercare = {
  commitments: {
    confirmedByComplainant: {
      yes: 'Is u iets beloofd? Dan wordt u gevraagd of het is gebeurd.',
      no: 'Is u iets beloofd? Dan hoeft u niet te zeggen of het is gebeurd.',
      unknown: 'Of u wordt gevraagd of een belofte is gehouden, staat niet in de bron.',
    },
  },
  measures: {
    raisedWith: {
      list: 'Kan het beter? Dan wordt gepraat met: {list}.',
      workingGroup: 'de groep die daarover gaat',
      employee: 'de medewerker',
      management: 'de leiding',
    },
    evaluatedAfter: {
      value: 'Na {value} wordt gekeken of het hielp.',
      none: 'Wanneer wordt gekeken of het hielp, ligt niet vast.',
      unknown: 'Wanneer wordt gekeken of het hielp, staat niet in de bron.',
    },
    by: { list: 'Daar kijkt dan naar: {list}.', ...nlRoles },
    told: { list: 'Wat eruit komt, hoort: {list}.', ...nlRecipients },
  },
  boardMember: {
    told: {
      everyComplaint: 'Een toezichthouder hoort van elke {matter}.',
      foundedOnly: 'Een toezichthouder hoort het als u gelijk krijgt.',
      everyOutcome: 'Een toezichthouder hoort wat er uit elke {matter} komt.',
    },
    mayPutOnAgenda: {
      yes: 'Die kan het zelf in de raad bespreken.',
      no: 'Die kan het niet zelf in de raad bespreken.',
      unknown: 'Of die het zelf in de raad kan bespreken, staat niet in de bron.',
    },
  },
};
