/** Pages that anybody can read: at level B1. */
export const participants = {
  title: 'Wie doet mee?',
  lead_one: 'U kunt bij ons klagen over deze ene organisatie.',
  lead_other: 'U kunt bij ons klagen over deze {{count}} organisaties.',
  none: 'Hier doen geen andere organisaties mee. Uw klacht gaat over {{name}} zelf.',
  search: 'Zoek uw verhuurder',
  searchHint: 'Typ de naam, of een deel daarvan.',
  found_zero: 'Niets gevonden.',
  found_one: '{{count}} gevonden.',
  found_other: '{{count}} gevonden.',
  nothing: 'Deze naam staat er niet bij. Dan kunt u met uw klacht niet bij ons terecht.',
  elsewhere: 'Zoek bij alle commissies',
  next: 'Staat uw verhuurder erbij?',
};

export const members = {
  title: 'Wie er naar uw klacht kijken',
  lead: 'Dit zijn de mensen van {{name}}.',
  noCommittee: 'Hier is geen commissie. {{name}} behandelt uw klacht zelf. Bij ‘Zo werkt het’ leest u wie wat doet.',
  empty: 'De namen staan nog niet op deze website. U krijgt wel altijd te horen wie er in uw zaak meekijken.',
  howItWorks: 'Zo werkt het',
  seat: {
    chair: 'Voorzitter',
    member: 'Lid',
    deputy: 'Vervanger: valt in als een ander lid niet kan',
  },
  nominated: 'Voorgedragen door',
  nominator: {
    participants: 'de verhuurders die meedoen',
    rentersOrganisations: 'de organisaties van huurders',
    sittingMembers: 'de andere leden',
    selectionBody: 'een aparte groep die kiest',
    authority: 'de overheid',
    unknown: 'dat staat niet in de regels',
    rentersOf: 'de huurders van {{name}}',
  },
  and: ' en ',
  sidePositions: 'Doet ook',
  sidePosition: '{{title}} bij {{organisation}}',
  noSidePositions: 'Geen ander werk gemeld',
  fair: 'Kent iemand van de commissie u, of uw verhuurder? Dan doet die persoon niet mee in uw zaak.',
};

export const annualReports = {
  title: 'Jaarverslagen',
  lead: 'Hierin staat hoeveel klachten er waren en wat ermee is gebeurd. Er staan geen namen van huurders in.',
  empty: 'Er staan nog geen jaarverslagen op deze website.',
  ofYear: 'Over {{year}}',
};

export const accessibility = {
  title: 'Toegankelijkheid',
  lead: 'Iedereen moet deze website kunnen gebruiken. Lukt het u niet? Dan willen wij dat weten.',
  reportHeading: 'Lukt iets niet?',
  reportText: 'Vertel ons welke pagina het was en wat er misging. Wij helpen u dan op een andere manier verder.',
  reportNone: 'Vertel het aan de organisatie waar u uw klacht indient. Zij helpt u dan op een andere manier verder.',
  sections: [
    {
      heading: 'Wat wij willen bereiken',
      text: [
        'Deze website moet voldoen aan WCAG 2.2, niveau AA. Dat zijn internationale regels voor websites die iedereen kan gebruiken.',
        'Wij testen dat zelf. Een ander bureau heeft het nog niet gecontroleerd.',
      ],
      items: [] as string[],
    },
    {
      heading: 'Wat wij testen',
      text: ['Bij elke nieuwe versie kijkt een programma naar alle pagina’s, in een echte browser.'],
      items: [
        'U kunt alles doen met alleen het toetsenbord.',
        'Op een kleine telefoon hoeft u niet opzij te schuiven.',
        'U kunt de letters twee keer zo groot maken.',
        'De kleuren verschillen genoeg van elkaar. Een kleur alleen betekent nooit iets.',
        'Windows met hoog contrast werkt. Wilt u geen beweging zien? Ook dat werkt.',
      ],
    },
    {
      heading: 'Wat nog niet goed genoeg is',
      text: [],
      items: [
        'Wij hebben nog niet getest met mensen die een schermlezer gebruiken.',
        'Een bestand dat iemand anders opstuurt, kan moeilijk te lezen zijn. Vraag ons dan om hulp.',
        'Deze website werkt niet zonder JavaScript. Een brief sturen kan wel.',
        'De volledige regels zijn soms moeilijk geschreven. Bij ‘Zo werkt het’ staan ze in gewone taal.',
      ],
    },
  ],
};

export const paperForm = {
  title: 'Formulier op papier',
  print: 'Formulier printen',
  file: 'Klacht indienen op deze website',
  sendTo: 'Stuur dit formulier naar',
  keepCopy: 'Maak een foto of een kopie van dit formulier voordat u het opstuurt.',
  noPrinter: 'Geen printer? Schrijf de antwoorden op gewoon papier. Dat is ook goed.',
};
