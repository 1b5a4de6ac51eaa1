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

export const howItWorks = {
  contents: 'Op deze pagina',
  nextHeading: 'En nu?',
};

export const check = {
  title: 'Kan ik hier terecht?',
  step: 'Vraag {{number}} van {{count}}',
  next: 'Volgende vraag',
  result: 'Bekijk het antwoord',
  unknown: 'Dat weet ik niet',
  choose: 'Kies een antwoord.',
  chooseOne: 'Kies er één',
  dateWrong: 'Vul een dag in die bestaat. Bijvoorbeeld 27 3 2026.',
  dateHint: 'Bijvoorbeeld 27 3 2026. Weet u het niet precies? Kies dan de dag die u denkt.',
  dateUnknown: 'Ik weet de dag niet',
  none: 'Er zijn geen vragen nodig. U kunt bij ons terecht.',
  loadingAnswer: 'Wij kijken naar uw antwoorden…',
  answer: {
    yes: 'Ja, u kunt bij ons terecht',
    notYet: 'Nu nog niet',
    no: 'Waarschijnlijk kunnen wij uw klacht niet behandelen',
    undecided: 'Dat weten wij nog niet zeker',
  },
  lead: {
    yes: 'Met uw antwoorden zien wij geen reden om uw klacht niet te behandelen.',
    notYet: 'U kunt later bij ons terecht. Hieronder leest u waarom, en wat u nu kunt doen.',
    no: 'Hieronder leest u waarom, en wat u nu kunt doen.',
    undecided: 'Daarvoor weten wij nog te weinig. Hieronder leest u waar het van afhangt.',
  },
  reasons: 'Waarom zeggen wij dit?',
  unsureReasons: 'Geldt dit voor u? Dat weten wij nog niet',
  source: 'Dit staat in: {{source}}',
  opensOn: 'Vanaf {{date}} kunt u met deze klacht bij ons terecht.',
  elsewhere: 'Hier kunt u wel terecht',
  anyway: 'U beslist zelf',
  anywayText:
    'Dit is een advies. U mag uw klacht altijd toch indienen. Wij kijken dan zelf of wij uw klacht kunnen behandelen. Kan dat niet? Dan krijgt u van ons een uitleg.',
  byPost: 'U kunt ons een brief sturen:',
  again: 'Antwoorden veranderen',
  toHowItWorks: 'Lees hoe het werkt',
};

export const signIn = {
  title: 'Inloggen',
  who: 'Wie bent u?',
  complainant: 'Ik heb een klacht ingediend',
  complainantHint: 'U logt in met de code die u kreeg toen u de klacht indiende.',
  staff: 'Ik werk voor de commissie of voor een deelnemer',
  staffHint: 'U logt in met uw e-mailadres.',
  code: 'Inlogcode',
  codeHint: 'De code staat in de bevestiging van uw klacht.',
  password: 'Wachtwoord',
  passwordHint: 'Het wachtwoord staat bij uw inlogcode.',
  showPassword: 'Wachtwoord laten zien',
  email: 'E-mailadres',
  submit: 'Inloggen',
  busy: 'Bezig met inloggen…',
  codeMissing: 'Vul uw inlogcode in.',
  emailMissing: 'Vul uw e-mailadres in.',
  passwordMissing: 'Vul uw wachtwoord in.',
  failedComplainant: 'De code of het wachtwoord klopt niet. Kijk in de bevestiging van uw klacht.',
  failedStaff: 'Het e-mailadres of het wachtwoord klopt niet.',
  tooManyTries: 'U heeft te vaak geprobeerd. Wacht {{wait}} en probeer het dan opnieuw.',
  seconds_one: '{{count}} seconde',
  seconds_other: '{{count}} seconden',
  minutes_one: '{{count}} minuut',
  minutes_other: '{{count}} minuten',
  demonstrationHeading: 'Inloggen voor de demonstratie',
  demonstrationText: 'Kies een persoon. Dan vullen wij het formulier voor u in.',
  demonstrationFilled: 'Ingevuld voor {{name}}. Kies nu “Inloggen”.',
  roles: {
    secretary: 'secretaris',
    chair: 'voorzitter',
    member: 'lid',
    participantContact: 'contactpersoon van een deelnemer',
    tenantAdministrator: 'beheerder',
    complainant: 'klager',
  },
  complainantOf: 'klager in zaak {{number}}',
  signedInAs: 'U bent ingelogd als {{name}}.',
};

export const outbox = {
  title: 'Verzonden mail',
  intro: 'In deze demonstratie gaat er geen mail echt weg. Hier leest u wat er verstuurd zou zijn.',
  empty: 'Er is nog geen mail.',
  to: 'Aan',
  at: 'Klaargezet',
  state: 'Stand',
  read: 'Lees de mail',
  states: {
    queued: 'Wacht op verzending',
    handingOver: 'Wordt verstuurd',
    kept: 'Alleen bewaard: dit is een demonstratie',
  },
};
