export const howItWorks = {
  contents: 'Op deze pagina',
  road: 'In het kort',
  roadMore: 'Lees meer',
  expectation: 'Wat u kunt verwachten',
  fullText: 'Lees alle regels',
  paperForm: 'Formulier op papier',
  ourChoices_one: '{{count}} keuze bekijken',
  ourChoices_other: '{{count}} keuzes bekijken',
  nextHeading: 'En nu?',
};
