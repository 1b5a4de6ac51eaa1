export const howItWorks = {
  contents: 'On this page',
  road: 'In short',
  roadMore: 'Read more',
  expectation: 'What you can expect',
  fullText: 'Read all rules',
  paperForm: 'Form on paper',
  ourChoices_one: 'See {{count}} choice',
  ourChoices_other: 'See {{count}} choices',
  nextHeading: 'And now?',
};
