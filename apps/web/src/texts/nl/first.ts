/** Pages that anybody can read: at level B1. */
export const landing = {
  title: 'Een klacht over uw woonorganisatie?',
  intro:
    'Kies hieronder de commissie of organisatie die bij u hoort. Weet u het niet zeker? Lees dan eerst hoe het werkt.',
  listHeading: 'Kies waar u terecht wilt',
  howItWorks: 'Zo werkt het',
  howItWorksOf: 'Zo werkt het bij {{name}}',
  empty: 'Er zijn nog geen commissies.',
  demonstrationTitle: 'Dit is een demonstratie',
  demonstrationText:
    'U kunt hier alles proberen. Alle zaken en personen zijn verzonnen. Niemand behandelt wat u hier invult: vul dus geen echte gegevens in.',
};

export const front = {
  title: 'Heeft u een klacht?',
  howItWorks: 'Lees hoe het werkt',
  howItWorksText: 'Wat u eerst zelf doet, wat wij doen en hoelang het duurt.',
  signIn: 'Inloggen om uw klacht te volgen',
  signInText: 'Heeft u al een klacht ingediend? Log in met uw code en wachtwoord.',
  toYourCase: 'Naar uw klacht',
  toYourCaseText: 'U bent ingelogd. Bekijk hoe het met uw klacht gaat.',
  toCases: 'Naar de zaken',
  toCasesText: 'U bent ingelogd als {{name}}.',
  checkHeading: 'Twijfelt u of u hier goed zit?',
  checkText: 'Beantwoord een paar vragen. Dan weet u of wij uw klacht kunnen behandelen.',
  check: 'Kan ik hier terecht?',
  participants: 'Over welke organisaties kunt u hier klagen?',
  participantsText_one: 'Eén organisatie doet mee:',
  participantsText_other: 'Deze {{count}} organisaties doen mee:',
};
