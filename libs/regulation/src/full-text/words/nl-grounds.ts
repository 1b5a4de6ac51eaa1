/** Dutch sentences about when something is not treated. */
export const nlGrounds = {
  intro: 'Dit wordt bekeken voordat de behandeling begint, of op het moment dat erbij staat.',
  opens: 'Is het vroeger dan {value} na {day}? Dan is het te vroeg.',
  closes: 'Is het later dan {value} na {day}? Dan is het te laat.',
  wait: 'Die tijd begint pas {value} later.',
  arises: {
    beforeAdmission: 'Dit wordt bekeken voordat de behandeling begint.',
    afterAdmission: 'Dit kan als de behandeling al is begonnen. Die stopt dan.',
    anyTime: 'Dit kan op elk moment. Is de behandeling al begonnen? Dan stopt die.',
  },
  withoutOption: 'Dit geldt alleen zonder deze keuze: {value}',
  days: {
    priorStep: {
      on: 'de dag waarop u bij {to} was of daarheen schreef',
      answeredOn: 'de dag waarop u antwoord kreeg van {to}',
      answerDated: 'de datum op het antwoord van {to}',
      answerBy: 'de dag waarop het antwoord van {to} er zou zijn',
    },
    conduct: {
      on: 'de dag waarop het gebeurde of begon',
      endedOn: 'de dag waarop het stopte',
      known: 'de dag waarop u het hoorde',
    },
  },
};

/** How a case is recognised in which a rule holds. */
export const nlCases = {
  when: 'Dit geldt als dit zo is. {value}.',
  unless: 'Dit geldt niet als dit zo is. {value}.',
  and: 'En ook:',
  or: 'of',
  yesNo: { yes: 'Ja', no: 'Nee' },
  questions: {
    complainant: 'Wie bent u?',
    track: 'Welke weg volgt de zaak?',
    treatment: 'Hoe wordt de {matter} behandeld?',
    finding: 'Wat is er gevonden?',
  },
};
